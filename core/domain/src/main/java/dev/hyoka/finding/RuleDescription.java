package dev.hyoka.finding;

import java.util.Objects;

/**
 * What a reader of findings wants to know of the rule behind them.
 *
 * @param id its stable name, such as TOT-01
 * @param severity how grave its findings are in this check
 * @param title what it finds, in a few words
 * @param description what it finds, how it compares, and when it is not applicable
 */
public record RuleDescription(RuleId id, Severity severity, Text title, Text description) {

    /** Checks that nothing is null. */
    public RuleDescription {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
    }
}
