package dev.hyoka.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A verdict for every rule and document.
 *
 * <p>The order is that of the documents as they were given, then that of the rules' ids, then that of the places in the
 * document; it depends on nothing else.
 *
 * @param verdicts one a rule and document
 * @param rules what the rules say of themselves, in the order of their ids; a rule that isn't described here may have
 *     verdicts all the same
 */
public record Report(List<Verdict> verdicts, List<RuleDescription> rules) {

    /** No document was looked at. */
    public static final Report EMPTY = new Report(List.of());

    /** Copies the lists. */
    public Report {
        verdicts = List.copyOf(verdicts);
        rules = List.copyOf(rules);
    }

    /**
     * Obtains a report that doesn't describe its rules.
     *
     * @param verdicts one a rule and document
     */
    public Report(List<Verdict> verdicts) {
        this(verdicts, List.of());
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
     * Returns everything that was found, document by document.
     *
     * @return the findings of each document in which something was found, in the report's order
     */
    public Map<DocumentRef, List<Finding>> findingsByDocument() {
        return grouped(Finding::document);
    }

    /**
     * Returns everything that was found, rule by rule.
     *
     * @return the findings of each rule that found something, in the order of the rules' ids
     */
    public Map<RuleId, List<Finding>> findingsByRule() {
        return Collections.unmodifiableMap(new TreeMap<>(grouped(Finding::rule)));
    }

    /**
     * Returns everything that was found, place by place, in whichever document.
     *
     * @return the findings at each place where something was found, in the order of the places
     */
    public Map<Location, List<Finding>> findingsByLocation() {
        return Collections.unmodifiableMap(new TreeMap<>(grouped(Finding::location)));
    }

    /**
     * Returns the rules that went wrong themselves, so that nothing is known of what they would have found.
     *
     * @return the verdicts whose outcome is {@link Outcome.Failed}, in the report's order; empty in a sound program
     */
    public List<Verdict> failures() {
        return verdicts.stream()
                .filter(verdict -> verdict.outcome() instanceof Outcome.Failed)
                .toList();
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
     * @return the verdicts of both; of a rule that both describe, what this one says
     */
    public Report plus(Report other) {
        List<Verdict> both = new ArrayList<>(verdicts.size() + other.verdicts.size());
        both.addAll(verdicts);
        both.addAll(other.verdicts);
        Map<RuleId, RuleDescription> described = new TreeMap<>();
        other.rules.forEach(rule -> described.put(rule.id(), rule));
        rules.forEach(rule -> described.put(rule.id(), rule));
        return new Report(both, List.copyOf(described.values()));
    }

    private <K> Map<K, List<Finding>> grouped(Function<Finding, K> key) {
        Map<K, List<Finding>> groups = new LinkedHashMap<>();
        stream()
                .forEach(finding -> groups.computeIfAbsent(key.apply(finding), k -> new ArrayList<>())
                        .add(finding));
        groups.replaceAll((k, findings) -> List.copyOf(findings));
        return Collections.unmodifiableMap(groups);
    }

    private Stream<Finding> stream() {
        return verdicts.stream().flatMap(verdict -> verdict.findings().stream());
    }
}
