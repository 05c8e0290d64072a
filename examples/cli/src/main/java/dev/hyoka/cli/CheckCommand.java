package dev.hyoka.cli;

import dev.hyoka.finding.Severity;
import dev.hyoka.io.SheetFormats;
import dev.hyoka.io.findings.FindingsFormat;
import dev.hyoka.io.findings.OneLine;
import dev.hyoka.io.junit.JunitFindings;
import dev.hyoka.io.text.TextFindings;
import dev.hyoka.rule.RuleSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads sheets and says what the rules find in them. */
@Command(
        name = "check",
        description = {
            "Reads sheets and says what the rules find in them, document by document.",
            "",
            "All inputs together are one set, the sheets of one municipality: some rules hold them against one another,"
                    + " whatever file they stand in. Findings are shown when all of them were read.",
            "",
            "A finding names its place in the input, its rule and its place in the document. Findings go to standard"
                    + " output; what could not be read is said on standard error.",
        },
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  hyoka check --sample --lang ja",
            "  hyoka check sheets.txt more-sheets.json --fail-on warning",
            "  hyoka check goals.txt --fiscal-year R7 --format json > findings.json",
            "  hyoka check goals.txt --fiscal-year R7 --baseline findings.json",
            "  hyoka check sheets.txt --format sarif -o findings.sarif",
            "  hyoka check sheets.txt --format junit --fail-on warning > findings.xml",
            "  hyoka check r2.txt r3.txt --profile profile.yaml --suppressions known.yaml --day 2026-03-31",
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:nothing was found at or above --fail-on",
            "1:something was",
            "2:the command, or a file that an option names, is wrong; nothing was done",
            "3:an input could not be read; the others were checked",
        })
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private InputOptions inputOptions;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "What is written: text (default), json, sarif, markdown, junit or html; hyoka formats says what for.")
    private FindingsFormat format = new TextFindings();

    @Mixin
    private OutputOption output;

    @Option(
            names = "--fail-on",
            paramLabel = "error|warning|never",
            description = "Which findings make the exit status 1 (default: error); with --baseline, only new ones do.")
    private FailOn failOn = FailOn.ERROR;

    @Mixin
    private ProfileOption profile;

    @Mixin
    private KnownOptions known;

    @Mixin
    private CommonOptions options;

    private final Supplier<SheetFormats> formats;
    private final RuleSet rules;
    private final Streams streams;

    CheckCommand(Supplier<SheetFormats> formats, RuleSet rules, Streams streams) {
        this.formats = formats;
        this.rules = rules;
        this.streams = streams;
    }

    @Override
    public Integer call() {
        List<Input> inputs = inputOptions.inputs(streams.in());
        Optional<Path> file = output.path(inputs);
        RuleSet inForce = profile.inForce(rules, streams, options.language);
        Known taken = known.known(rules, inForce, streams, options.language);
        Problems problems = new Problems(streams.err(), options.language, inputOptions.isVerbose());
        Reading reading = inputOptions.reading(formats.get(), problems, streams, options.language);

        Check check = Check.of(inputs, reading, inForce, taken);
        write(check, file);
        problems.sumUp(check.set().documents().size());
        if (problems.counts().errors() > 0) {
            return ExitStatus.FAILED;
        }
        return failOn.isReached(check.summary().findings()) ? ExitStatus.FOUND : ExitStatus.DONE;
    }

    private void write(Check check, Optional<Path> file) {
        FindingsFormat wanted = wanted(file.isEmpty() && streams.isOutTerminal());
        OutputOption.write(check, wanted, file, streams);
        // People read it beneath the findings; what programs read holds findings and nothing else
        Consumer<String> sayings = file.isPresent() || wanted instanceof TextFindings
                ? streams.out()::line
                : line -> streams.err().print(OneLine.of(line) + "\n");
        if (file.isPresent()) {
            sayings.accept(check.summary().line(options.language));
        }
        check.summary().remarks(options.language).forEach(sayings);
    }

    private FindingsFormat wanted(boolean hasColours) {
        FindingsFormat wanted = format.in(options.language);
        if (wanted instanceof TextFindings text) {
            return text.withColours(hasColours);
        }
        if (wanted instanceof JunitFindings junit) {
            return switch (failOn) {
                case ERROR -> junit.failingFrom(Severity.ERROR);
                case WARNING -> junit.failingFrom(Severity.WARNING);
                case NEVER -> junit.failingNever();
            };
        }
        return wanted;
    }
}
