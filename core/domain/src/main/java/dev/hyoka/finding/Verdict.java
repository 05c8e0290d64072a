package dev.hyoka.finding;

import java.util.List;
import java.util.Objects;

/**
 * What became of one rule on one document.
 *
 * @param rule the rule
 * @param document the document
 * @param outcome passed, found, not applicable, failed
 */
public record Verdict(RuleId rule, DocumentRef document, Outcome outcome) {

    /** Checks that nothing is null. */
    public Verdict {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(outcome, "outcome");
    }

    /**
     * Returns what the rule found in the document.
     *
     * @return the findings in the order of the document; empty unless the outcome is {@link Outcome.Found}
     */
    public List<Finding> findings() {
        return outcome instanceof Outcome.Found found ? found.findings() : List.of();
    }
}
