package dev.hyoka.io.junit;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.RuleId;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Suspect;
import dev.hyoka.finding.Verdict;
import dev.hyoka.form.Terms;
import dev.hyoka.io.findings.CheckedDocument;
import dev.hyoka.io.findings.CheckedSet;
import dev.hyoka.io.junit.TestCase.Ending;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the rules said of the documents, a test suite a document. */
final class DocumentSuites {

    private final CheckedSet set;
    private final Language language;
    private final Optional<Severity> failing;
    private final Map<RuleId, String> names = new HashMap<>();

    DocumentSuites(CheckedSet set, Language language, Optional<Severity> failing) {
        this.set = set;
        this.language = language;
        this.failing = failing;
        set.rules()
                .forEach(rule -> names.putIfAbsent(
                        rule.id(), rule.id() + " " + rule.title().in(language)));
    }

    Stream<TestSuite> suites() {
        return set.documents().stream()
                .map(document -> new TestSuite(
                        Terms.document(document.ref()).in(language),
                        document.input(),
                        document.verdicts().stream()
                                .map(verdict -> testCase(verdict, document))
                                .toList()));
    }

    private TestCase testCase(Verdict verdict, CheckedDocument document) {
        String name = names.getOrDefault(verdict.rule(), verdict.rule().value());
        Outcome outcome = verdict.outcome();
        // Java 17 can't switch over types yet
        if (outcome instanceof Outcome.NotApplicable notApplicable) {
            String reason = notApplicable.reason().in(language);
            return TestCase.ended(name, new Ending(TestCase.Kind.SKIPPED, "", reason, ""), "");
        }
        if (outcome instanceof Outcome.Failed failed) {
            String reason = failed.reason().in(language);
            return TestCase.ended(name, new Ending(TestCase.Kind.ERROR, "rule-failed", reason, reason), "");
        }
        return testCase(name, verdict.findings(), document);
    }

    private TestCase testCase(String name, List<Finding> findings, CheckedDocument document) {
        List<Finding> grave = findings.stream().filter(this::isFailure).toList();
        String others = lines(findings.stream().filter(finding -> !isFailure(finding)), document);
        if (grave.isEmpty()) {
            return TestCase.passed(name, others);
        }
        Severity gravest =
                grave.stream().map(Finding::severity).min(Severity::compareTo).orElseThrow();
        Ending ending =
                new Ending(TestCase.Kind.FAILURE, gravest.code(), summary(grave), lines(grave.stream(), document));
        return TestCase.ended(name, ending, others);
    }

    private boolean isFailure(Finding finding) {
        return failing.isPresent() && finding.severity().isAtLeast(failing.get());
    }

    /** The first finding, after how many there are if it isn't alone. */
    private String summary(List<Finding> findings) {
        String first = findings.get(0).message().in(language);
        if (findings.size() == 1) {
            return first;
        }
        return switch (language) {
            case JA -> findings.size() + "件: " + first;
            case EN -> findings.size() + " findings: " + first;
        };
    }

    /** Each finding with its place, and below it what would settle it. */
    private String lines(Stream<Finding> findings, CheckedDocument document) {
        return findings.map(finding -> Lines.of(
                                document.position(finding),
                                finding.severity(),
                                finding.rule().value(),
                                finding.location().toString(),
                                finding.message(),
                                language)
                        + finding.suspects().stream()
                                .map(suspect -> settling(suspect))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private String settling(Suspect suspect) {
        return "\n  " + suspect.message().in(language);
    }
}
