package dev.hyoka.cli;

import dev.hyoka.finding.Language;
import dev.hyoka.io.Problem;
import dev.hyoka.profile.Parsed;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * A file that an option names. If it is wrong, so is the command, and nothing is done.
 *
 * @param option the option
 * @param path the file
 * @param command the command
 */
record GivenFile(String option, Path path, CommandSpec command) {

    /** Reads something from a file. */
    interface Reader<T> {
        T read(Path path) throws IOException;
    }

    /** Reads the file. */
    <T> T read(Reader<T> reader) {
        try {
            if (Files.isDirectory(path)) {
                throw wrong(path + " is a directory; name a file");
            }
            return reader.read(path);
        } catch (NoSuchFileException e) {
            throw wrong("there is no file " + path);
        } catch (CharacterCodingException e) {
            throw wrong(path + " is not in UTF-8");
        } catch (IOException e) {
            throw wrong(path + " can't be read: " + e.getMessage());
        }
    }

    /** Reads the file, and says everything that is wrong with it before it gives up. */
    <T> T parsed(Reader<Parsed<T>> reader, Streams streams, Language language) {
        Parsed<T> parsed = read(reader);
        return parsed.content().orElseThrow(() -> {
            for (Problem problem : parsed.problems()) {
                Problems.print(problem, streams.err(), language);
            }
            int mistakes = parsed.problems().size();
            return wrong(path + " can't be used: " + mistakes + (mistakes == 1 ? " mistake" : " mistakes"));
        });
    }

    ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), option + ": " + message);
    }
}
