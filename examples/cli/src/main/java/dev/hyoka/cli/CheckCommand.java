package dev.hyoka.cli;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Verdict;
import dev.hyoka.io.Problem;
import dev.hyoka.io.SheetFormats;
import dev.hyoka.profile.SuppressionFile;
import dev.hyoka.rule.Baseline;
import dev.hyoka.rule.Checking;
import dev.hyoka.rule.Comparing;
import dev.hyoka.rule.RuleSet;
import dev.hyoka.rule.Suppressing;
import dev.hyoka.rule.Suppressions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
            "All inputs together are one set, the sheets of one municipality: some rules hold them against one another,"
                    + " whatever file they stand in. Findings are shown when all of them were read.",
            "",
            "A finding names its place in the input, its rule and its place in the document. What could not be read is"
                    + " said on standard error.",
        },
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  hyoka check --sample --lang ja",
            "  hyoka check sheets.txt more-sheets.json --fail-on warning",
            "  hyoka check goals.txt --fiscal-year R7 --format json > findings.json",
            "  hyoka check goals.txt --fiscal-year R7 --baseline findings.json",
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

    @Option(names = "--format", paramLabel = "text|json", description = "For people, or for programs (default: text).")
    private CheckFormat format = CheckFormat.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "error|warning|never",
            description = "Which findings make the exit status 1 (default: error).")
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
        RuleSet inForce = profile.inForce(rules, streams, options.language);
        Optional<SuppressionFile> suppressions = known.suppressions(rules, streams, options.language);
        Optional<Comparing> comparing = known.baseline().map(Baseline::comparing);
        Problems problems = new Problems(streams.err(), options.language, inputOptions.isVerbose());
        Reading reading = inputOptions.reading(formats.get(), problems, streams, options.language);
        Suppressing suppressing = suppressions
                .map(SuppressionFile::suppressions)
                .orElse(Suppressions.NONE)
                .on(known.day(), inForce);

        List<Checked> documents = check(inputs, reading, inForce.checking(), suppressing);
        Tally tally = new Tally();
        int found = documents.stream()
                .mapToInt(checked -> checked.findings().size())
                .sum();
        FindingsView view = format.view(streams, options.language, new Sources(documents));
        for (Checked checked : documents) {
            show(comparing.map(checked::onlyNew).orElse(checked), view, tally, problems);
        }
        view.end(new Summary(
                documents.size(),
                tally,
                suppressions.isPresent()
                        ? OptionalInt.of(suppressing.suppressed().size())
                        : OptionalInt.empty(),
                comparing.isPresent() ? OptionalInt.of(found - tally.total()) : OptionalInt.empty(),
                comparing.map(Comparing::gone).orElse(List.of())));
        suppressions.ifPresent(file -> suppressing.lapses().forEach(lapse -> problems.add(problem(lapse, file))));
        problems.sumUp(documents.size());
        if (problems.tally().has(Severity.ERROR)) {
            return ExitStatus.FAILED;
        }
        return failOn.isReached(tally) ? ExitStatus.FOUND : ExitStatus.DONE;
    }

    /** All inputs are one set: some findings are known only when the last document was read. */
    private static List<Checked> check(
            List<Input> inputs, Reading reading, Checking checking, Suppressing suppressing) {
        List<Checked> documents = new ArrayList<>();
        for (Input input : inputs) {
            reading.read(input, item -> {
                List<Verdict> verdicts = checking.add(item.document().orElseThrow());
                documents.add(Checked.of(item, input.name(), rest(verdicts, suppressing)));
            });
        }
        List<List<Verdict>> together = checking.finish();
        for (int i = 0; i < documents.size(); i++) {
            documents.set(i, documents.get(i).with(rest(together.get(i), suppressing)));
        }
        return documents;
    }

    private static List<Verdict> rest(List<Verdict> verdicts, Suppressing suppressing) {
        return verdicts.stream().map(suppressing::apply).toList();
    }

    /** A suppression for documents that were not checked now may count elsewhere, and needs no look. */
    private static Problem problem(Suppressions.Lapse lapse, SuppressionFile file) {
        return new Problem(
                lapse.cause() == Suppressions.Cause.DOCUMENT_NOT_CHECKED ? Severity.INFO : Severity.WARNING,
                "suppression-" + lapse.cause().code(),
                lapse.message(),
                file.position(lapse.suppression()).orElseThrow(),
                Optional.empty());
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
