package dev.hyoka.cli;

import dev.hyoka.finding.Language;
import dev.hyoka.io.SheetFormat;
import dev.hyoka.io.SheetFormats;
import dev.hyoka.io.published.Labels;
import dev.hyoka.io.published.PublishedTextFormat;
import dev.hyoka.layout.LayoutFormat;
import dev.hyoka.layout.LayoutReader;
import dev.hyoka.time.FiscalYear;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Which inputs a command reads, and how. */
final class InputOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Parameters(paramLabel = "INPUT", arity = "0..*", description = "Files to read; - is standard input.")
    private List<String> names = List.of();

    @Option(names = "--sample", description = "Read the sample sheets that come with the program, instead of an INPUT.")
    private boolean sample;

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            description = "Format of the inputs. Without it, each is recognized by content and name.")
    private String from;

    @Option(
            names = "--fiscal-year",
            paramLabel = "YEAR",
            description = "Fiscal year of sheets that don't print theirs: 2025, R7, 令和7年度.")
    private FiscalYear fiscalYear;

    @Option(
            names = "--labels",
            paramLabel = "FILE",
            description = "More wordings of labels in published text; a line says name = 事務事業名.")
    private Path labels;

    @Option(
            names = "--layout",
            paramLabel = "FILE",
            description =
                    "How the municipality's own table (a workbook or CSV, a row a project) is laid out (YAML or JSON);"
                            + " hyoka layout proposes one.")
    private Path layout;

    @Option(names = "--verbose", description = "Show also what was read with care but needs no look.")
    private boolean verbose;

    /**
     * Returns the inputs in the order given.
     *
     * @throws ParameterException if none is given, or a file beside the samples
     */
    List<Input> inputs(InputStream standardInput) {
        if (sample) {
            if (!names.isEmpty()) {
                throw wrong("--sample stands instead of an INPUT; leave one of them out");
            }
            return List.copyOf(Input.OfSample.ALL);
        }
        if (names.isEmpty()) {
            throw wrong("No INPUT is given; name a file, - for standard input, or --sample");
        }
        List<Input> inputs = new ArrayList<>();
        for (String name : names) {
            inputs.add(name.equals("-") ? new Input.OfStandardInput(standardInput) : file(name));
        }
        return inputs;
    }

    private Input file(String name) {
        try {
            return new Input.OfFile(path(name));
        } catch (TypeConversionException e) {
            throw wrong(e.getMessage());
        }
    }

    /** Takes a name for a file's. */
    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            // Java reads the names by the locale's character set
            throw new TypeConversionException("'" + name + "' is not a file's name"
                    + (name.contains("\uFFFD") ? "; it needs a locale of UTF-8, such as LC_ALL=C.UTF-8" : ""));
        }
    }

    /**
     * Prepares the reading.
     *
     * @throws ParameterException if {@code --from} names no format that can be read, {@code --labels} no labels, or
     *     {@code --layout} no layout; what is wrong with a layout was said by then
     */
    Reading reading(SheetFormats installed, Problems problems, Streams streams, Language language) {
        SheetFormats formats = labels == null ? installed : installed.with(withLabels());
        return new Reading(
                formats,
                format(formats, streams, language),
                Optional.ofNullable(fiscalYear),
                problems,
                new Progress(streams, language));
    }

    /** The format of all inputs; empty if each is recognized. */
    private Optional<SheetFormat> format(SheetFormats formats, Streams streams, Language language) {
        if (layout == null) {
            return Optional.ofNullable(from)
                    .map(id -> FormatChoice.TO_READ
                            .find(id, formats)
                            .orElseThrow(() -> wrong("--from: " + FormatChoice.TO_READ.whyNot(id, formats))));
        }
        if (from != null) {
            throw wrong("--layout says what the inputs are; leave --from out");
        }
        return Optional.of(LayoutFormat.of(new GivenFile("--layout", layout, command)
                .parsed(path -> LayoutReader.of().read(path), streams, language)));
    }

    private SheetFormat withLabels() {
        try {
            String text = Files.readString(labels);
            // Some editors begin a file with a byte order mark
            return new PublishedTextFormat()
                    .withLabels(Labels.standard().plus(text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (NoSuchFileException e) {
            throw wrong("--labels: there is no file " + labels);
        } catch (CharacterCodingException e) {
            throw wrong("--labels: " + labels + " is not in UTF-8");
        } catch (IOException e) {
            throw wrong("--labels: " + labels + " can't be read: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw wrong("--labels: " + labels + ": " + e.getMessage());
        }
    }

    boolean isVerbose() {
        return verbose;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
