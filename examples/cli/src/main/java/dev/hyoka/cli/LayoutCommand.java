package dev.hyoka.cli;

import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.table.UnreadableTableException;
import dev.hyoka.layout.LayoutProposal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Proposes a layout for a municipality's own table. */
@Command(
        name = "layout",
        description = {
            "Looks at the headers of a municipality's own table, a workbook or CSV with a row a project, and proposes a"
                    + " layout by which the other commands can read it.",
            "",
            "What the proposal is not sure of it says in comments. io/profile/LAYOUT.md describes all that a layout can say.",
        },
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  hyoka layout city.xlsx -o layout.yaml",
            "  hyoka convert city.xlsx --layout layout.yaml --to ndjson",
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:a layout was proposed",
            "2:the command is wrong; nothing was done",
            "3:the input could not be read, or the output not be written",
        })
final class LayoutCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "INPUT", description = "The workbook (.xlsx) or CSV file.")
    private Path input;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "LAYOUT",
            description = "File to write, which must not exist. Without it, or with -, standard output.")
    private Path output;

    @Mixin
    private CommonOptions options;

    private final Streams streams;

    LayoutCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        // A layout is written by hand from there on: what stands in the file can't be made again
        if (output != null && Files.exists(output)) {
            throw new ParameterException(spec.commandLine(), "-o: " + output + " exists; name another file");
        }
        try {
            LayoutProposal proposal = proposal();
            if (output == null || output.equals(Path.of("-"))) {
                streams.out().text(proposal.text());
            } else {
                write(proposal);
            }
            return ExitStatus.DONE;
        } catch (UnreadableTableException e) {
            Problems.print(e.problem(), streams.err(), options.language);
        } catch (NoSuchFileException e) {
            streams.err().print("hyoka: there is no file " + input + "\n");
        } catch (IOException e) {
            streams.err().print("hyoka: " + input + " can't be read: " + e.getMessage() + "\n");
        }
        return ExitStatus.FAILED;
    }

    private LayoutProposal proposal() throws IOException {
        try (InputStream opened = Files.newInputStream(input)) {
            return LayoutProposal.of(opened, ReadOptions.of(input.toString()), options.language);
        }
    }

    private void write(LayoutProposal proposal) {
        try {
            Files.writeString(output, proposal.text(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new OutputFailed(output.toString(), e);
        }
    }
}
