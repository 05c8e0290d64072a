package dev.hyoka.cli;

import dev.hyoka.io.findings.FindingsFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that says where a command writes to. */
final class OutputOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUTPUT",
            description = "File to write; it appears when it is complete. Without it, or with -, standard output.")
    private Path output;

    /**
     * Returns the file to write.
     *
     * @param inputs the inputs, none of which may be the output
     * @return the file; empty for standard output
     * @throws ParameterException if it can't be written
     */
    Optional<Path> path(List<Input> inputs) {
        if (output == null || output.equals(Path.of("-"))) {
            return Optional.empty();
        }
        if (Files.isDirectory(output)) {
            throw wrong(output + " is a directory; name a file");
        }
        if (Files.exists(output) && !Files.isWritable(output)) {
            throw wrong(output + " is write-protected");
        }
        Path folder = output.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw wrong("there is no directory " + folder);
        }
        for (Input input : inputs) {
            if (input instanceof Input.OfFile file && isSame(file.path(), output)) {
                throw wrong(output + " is an input; name another file");
            }
        }
        return Optional.of(output);
    }

    /**
     * Writes what a check came to.
     *
     * @param check the check
     * @param format the form in which it is written
     * @param file the file; empty for standard output
     * @throws OutputFailed if it can't be written
     */
    static void write(Check check, FindingsFormat format, Optional<Path> file, Streams streams) {
        if (file.isEmpty()) {
            write(check, format, streams.out());
            return;
        }
        String name = file.get().toString();
        try (OutputFile opened = OutputFile.open(file.get())) {
            write(check, format, new Output(name, opened.stream()));
            opened.commit();
        } catch (IOException e) {
            throw new OutputFailed(name, e);
        }
    }

    private static void write(Check check, FindingsFormat format, Output to) {
        try {
            format.write(check.set(), to);
        } catch (IOException e) {
            throw to.failed(e);
        }
    }

    private static boolean isSame(Path input, Path output) {
        try {
            return Files.isSameFile(input, output);
        } catch (IOException e) {
            return false;
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), "-o: " + message);
    }
}
