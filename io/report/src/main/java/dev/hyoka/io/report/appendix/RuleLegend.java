package dev.hyoka.io.report.appendix;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.RuleDescription;
import dev.hyoka.finding.RuleId;
import dev.hyoka.io.findings.CheckedSet;
import dev.hyoka.io.report.words.Words;
import java.util.List;
import java.util.Optional;

/**
 * The rules that found something.
 *
 * @param rules the rules, in the order of their ids
 */
public record RuleLegend(List<Entry> rules) {

    /**
     * A rule.
     *
     * @param id its id
     * @param title its title; empty if nothing is known of it but the id
     * @param description what it finds
     */
    public record Entry(String id, Optional<String> title, Optional<String> description) {}

    public static RuleLegend of(CheckedSet set, Words words) {
        return new RuleLegend(set.findings()
                .map(Finding::rule)
                .distinct()
                .sorted()
                .map(id -> entry(id, set.rule(id), words))
                .toList());
    }

    private static Entry entry(RuleId id, Optional<RuleDescription> rule, Words words) {
        return new Entry(
                id.value(),
                rule.map(known -> words.of(known.title())),
                rule.map(known -> words.of(known.description())));
    }
}
