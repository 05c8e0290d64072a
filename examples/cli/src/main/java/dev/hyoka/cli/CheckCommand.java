package dev.hyoka.cli;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.Report;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Verdict;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.SheetFormats;
import dev.hyoka.rule.RuleSet;
import java.util.List;
import java.util.concurrent.Callable;
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
            "A finding names its place in the input, its rule and its place in the document. What could not be read is"
                    + " said on standard error.",
        },
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  hyoka check --sample --lang ja",
            "  hyoka check sheets.txt more-sheets.json --fail-on warning",
            "  hyoka check goals.txt --fiscal-year R7 --format json",
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:nothing was found at or above --fail-on",
            "1:something was",
            "2:the command is wrong; nothing was done",
            "3:an input could not be read; the others were checked",
        })
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private InputOptions inputOptions;

    @Option(names = "--format", paramLabel = "text|json", description = "For people, or for programs (default: text).")
    private CheckFormat format = CheckFormat.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "error|warning|never",
            description = "Which findings make the exit status 1 (default: error).")
    private FailOn failOn = FailOn.ERROR;

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
        Problems problems = new Problems(streams.err(), options.language, inputOptions.isVerbose());
        Reading reading = inputOptions.reading(formats.get(), problems, new Progress(streams, options.language));
        Tally tally = new Tally();
        FindingsView view = format.view(streams.out(), options.language);
        for (Input input : inputs) {
            reading.read(input, item -> {
                Report report = rules.check(item.document().orElseThrow());
                reportFailures(report, input, problems);
                show(report.findings(), item, input, view, tally);
            });
        }
        view.end(reading.progress().documents(), tally);
        problems.sumUp(reading.progress().documents());
        if (problems.tally().has(Severity.ERROR)) {
            return ExitStatus.FAILED;
        }
        return failOn.isReached(tally) ? ExitStatus.FOUND : ExitStatus.DONE;
    }

    private static void show(List<Finding> findings, ReadItem item, Input input, FindingsView view, Tally tally) {
        if (!findings.isEmpty()) {
            findings.forEach(finding -> tally.add(finding.severity()));
            view.show(findings, item, input.name());
        }
    }

    private static void reportFailures(Report report, Input input, Problems problems) {
        for (Verdict verdict : report.verdicts()) {
            if (verdict.outcome() instanceof Outcome.Failed failed) {
                problems.add(Severity.ERROR, "rule-failed", input.name(), failed.reason());
            }
        }
    }
}
