package dev.hyoka.cli;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Verdict;
import dev.hyoka.io.SheetFormats;
import dev.hyoka.rule.Checking;
import dev.hyoka.rule.RuleSet;
import java.util.ArrayList;
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
        // All inputs are one set: some findings are known only when the last document was read
        Checking checking = rules.checking();
        List<Checked> documents = new ArrayList<>();
        for (Input input : inputs) {
            reading.read(input, item -> {
                List<Verdict> verdicts = checking.add(item.document().orElseThrow());
                documents.add(Checked.of(item, input.name(), verdicts));
            });
        }
        Tally tally = new Tally();
        FindingsView view = format.view(streams.out(), options.language);
        List<List<Verdict>> together = checking.finish();
        for (int i = 0; i < documents.size(); i++) {
            show(documents.get(i).with(together.get(i)), view, tally, problems);
        }
        view.end(documents.size(), tally);
        problems.sumUp(documents.size());
        if (problems.tally().has(Severity.ERROR)) {
            return ExitStatus.FAILED;
        }
        return failOn.isReached(tally) ? ExitStatus.FOUND : ExitStatus.DONE;
    }

    private static void show(Checked checked, FindingsView view, Tally tally, Problems problems) {
        for (Message reason : checked.failures()) {
            problems.add(Severity.ERROR, "rule-failed", checked.input(), reason);
        }
        List<Finding> findings = checked.findings();
        if (!findings.isEmpty()) {
            findings.forEach(finding -> tally.add(finding.severity()));
            view.show(findings, checked);
        }
    }
}
