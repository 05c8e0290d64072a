package dev.hyoka.io.report.overview;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.RuleDescription;
import dev.hyoka.finding.RuleId;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.form.Terms;
import dev.hyoka.io.findings.CheckedDocument;
import dev.hyoka.io.findings.CheckedSet;
import dev.hyoka.io.report.chart.YearAxis;
import dev.hyoka.io.report.note.Anchors;
import dev.hyoka.io.report.words.PageLabel;
import dev.hyoka.io.report.words.Words;
import dev.hyoka.model.ManagementSheet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was found in a set, by severity and by rule.
 *
 * @param severities how many findings there are of each severity, the gravest first
 * @param rules the rules that found something, the gravest and most frequent first
 * @param checked how many rules judged
 * @param failed how many times a rule could not run on a document
 */
record SetFindings(List<OfSeverity> severities, List<OfRule> rules, int checked, long failed) {

    /** So many links a rule are enough to begin with; each document shows its own findings. */
    private static final int MOST_LINKS = 25;

    /**
     * A severity.
     *
     * @param code its class in the style sheet
     * @param words its name
     * @param meaning what it asks for
     */
    record OfSeverity(String code, String words, String meaning, long count) {}

    /**
     * A rule.
     *
     * @param title what it finds
     * @param severity the gravest severity of its findings
     * @param count how many there are
     * @param links the first documents in which it found something
     * @param more in how many more it did
     */
    record OfRule(String id, String title, OfSeverity severity, int count, List<Link> links, int more) {}

    /**
     * A document.
     *
     * @param name its short name
     * @param anchor where the page shows it
     * @param count how many findings of the rule it has
     */
    record Link(String name, String anchor, long count) {}

    /** A finding and the document in which it was found: two documents may bear one name. */
    private record Found(CheckedDocument document, Finding finding) {}

    static SetFindings of(CheckedSet set, Anchors anchors, Words words) {
        List<Found> all = set.documents().stream()
                .flatMap(document -> document.findings().stream().map(finding -> new Found(document, finding)))
                .toList();
        Map<RuleId, List<Found>> byRule = all.stream()
                .collect(Collectors.groupingBy(found -> found.finding().rule(), TreeMap::new, Collectors.toList()));
        long failed = set.documents().stream()
                .flatMap(document -> document.verdicts().stream())
                .filter(verdict -> verdict.outcome() instanceof Outcome.Failed)
                .count();
        boolean hasYears = set.documents().stream()
                        .map(document -> document.document().fiscalYear())
                        .distinct()
                        .count()
                > 1;
        return new SetFindings(
                Stream.of(Severity.values())
                        .map(severity -> severity(
                                severity,
                                all.stream()
                                        .filter(found -> found.finding().severity() == severity)
                                        .count(),
                                words))
                        .toList(),
                byRule.entrySet().stream()
                        .sorted(Comparator.comparing(
                                        (Map.Entry<RuleId, List<Found>> entry) -> gravest(entry.getValue()))
                                .thenComparing(entry -> -entry.getValue().size()))
                        .map(entry -> rule(entry.getKey(), entry.getValue(), set, hasYears, anchors, words))
                        .toList(),
                set.rules().size(),
                failed);
    }

    private static OfSeverity severity(Severity severity, long count, Words words) {
        Text meaning = switch (severity) {
            case ERROR -> OverviewLabel.ERROR_MEANS;
            case WARNING -> OverviewLabel.WARNING_MEANS;
            case INFO -> OverviewLabel.INFO_MEANS;
        };
        return new OfSeverity(severity.code(), words.of(Terms.severity(severity)), words.of(meaning), count);
    }

    private static Severity gravest(List<Found> findings) {
        return findings.stream()
                .map(found -> found.finding().severity())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static OfRule rule(
            RuleId id, List<Found> findings, CheckedSet set, boolean hasYears, Anchors anchors, Words words) {
        // Records compare all their parts, which takes long for whole documents; their anchors tell them apart as well
        Map<String, List<Found>> byDocument = findings.stream()
                .collect(Collectors.groupingBy(
                        found -> anchors.of(found.document()), LinkedHashMap::new, Collectors.toList()));
        List<Link> links = byDocument.entrySet().stream()
                .limit(MOST_LINKS)
                .map(entry -> new Link(
                        name(entry.getValue().get(0).document(), hasYears, words),
                        entry.getKey(),
                        entry.getValue().size()))
                .toList();
        return new OfRule(
                id.value(),
                set.rule(id).map(RuleDescription::title).map(words::of).orElse(""),
                severity(gravest(findings), findings.size(), words),
                findings.size(),
                links,
                byDocument.size() - links.size());
    }

    /** A short name: the project's, or the department and division whose goals they are; and the year if there are several. */
    private static String name(CheckedDocument document, boolean hasYear, Words words) {
        String year = hasYear ? " " + YearAxis.year(document.document().fiscalYear(), words) : "";
        if (document.document() instanceof ManagementSheet sheet) {
            return sheet.name() + year;
        }
        String unit = Stream.of(
                        document.document().department(), document.document().division())
                .flatMap(part -> part.stream())
                .collect(Collectors.joining(" "));
        return unit + (unit.isEmpty() ? "" : " ") + words.of(PageLabel.GOALS) + year;
    }

    int count() {
        return severities.stream().mapToInt(severity -> (int) severity.count()).sum();
    }

    int clean() {
        return Math.max(0, checked - rules.size());
    }
}
