package dev.hyoka.benchmarks;

import dev.hyoka.rule.Rule;
import dev.hyoka.rule.RuleSet;
import dev.hyoka.rule.standard.StandardRules;
import java.util.List;
import java.util.Set;

/** The rules of this library that are measured. */
final class Hyoka {

    /** The rules whose work the others do as well. */
    private static final Set<String> TOTALS = Set.of("TOT-01", "TOT-03", "TOT-04", "TOT-05", "TOT-06");

    private Hyoka() {}

    static RuleSet totals() {
        List<Rule> rules = StandardRules.all().stream()
                .filter(rule -> TOTALS.contains(rule.metadata().id().value()))
                .toList();
        return RuleSet.of(rules);
    }

    static RuleSet catalogue() {
        return RuleSet.of(StandardRules.all());
    }
}
