package dev.hyoka.finding;

import java.util.List;
import java.util.Objects;

/**
 * What a rule found in a document.
 *
 * @param rule the rule
 * @param severity what the reader has to do
 * @param message what was found: what is stated, what was expected, by how much it differs
 * @param location the place that is to be looked at first
 * @param document the document
 * @param related further places that belong to it, such as a total's parts; possibly none
 */
public record Finding(
        RuleId rule,
        Severity severity,
        Message message,
        Location location,
        DocumentRef document,
        List<Location> related) {

    /** Checks that nothing is null and copies the list. */
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(document, "document");
        related = List.copyOf(Objects.requireNonNull(related, "related"));
    }
}
