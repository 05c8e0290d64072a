package dev.hyoka.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A verdict for every rule and document.
 *
 * <p>The order is that of the documents as they were given, then that of the rules' ids, then that of the places in the
 * document; it depends on nothing else.
 *
 * @param verdicts one a rule and document
 */
public record Report(List<Verdict> verdicts) {

    /** No document was looked at. */
    public static final Report EMPTY = new Report(List.of());

    /** Copies the list. */
    public Report {
        verdicts = List.copyOf(verdicts);
    }

    /**
     * Returns everything that was found.
     *
     * @return the findings, in the report's order
     */
    public List<Finding> findings() {
        return stream().toList();
    }

    /**
     * Returns what was found in a document.
     *
     * @param document the document
     * @return the findings, in the report's order
     */
    public List<Finding> findings(DocumentRef document) {
        return stream().filter(finding -> finding.document().equals(document)).toList();
    }

    /**
     * Returns what a rule found.
     *
     * @param rule the rule
     * @return the findings, in the report's order
     */
    public List<Finding> findings(RuleId rule) {
        return stream().filter(finding -> finding.rule().equals(rule)).toList();
    }

    /**
     * Returns what was found at a place, in whichever document.
     *
     * @param place the place
     * @return the findings there and in its parts, in the report's order
     */
    public List<Finding> findings(Location place) {
        return stream().filter(finding -> finding.location().isWithin(place)).toList();
    }

    /**
     * Returns how grave the gravest finding is.
     *
     * @return the severity; empty if nothing was found
     */
    public Optional<Severity> worst() {
        return stream().map(Finding::severity).min(Comparator.naturalOrder());
    }

    /**
     * Returns this report and another one after it.
     *
     * @param other the other report
     * @return the verdicts of both
     */
    public Report plus(Report other) {
        List<Verdict> both = new ArrayList<>(verdicts.size() + other.verdicts.size());
        both.addAll(verdicts);
        both.addAll(other.verdicts);
        return new Report(both);
    }

    private Stream<Finding> stream() {
        return verdicts.stream().flatMap(verdict -> verdict.findings().stream());
    }
}
