package dev.hyoka.rule;

import dev.hyoka.finding.RuleId;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.model.DocumentKind;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a rule says of itself.
 *
 * @param id its stable name, such as TOT-01
 * @param severity how grave its findings are
 * @param title what it finds, in a few words
 * @param description what it finds, how it compares, and when it is not applicable
 * @param kinds the kinds of document that it judges, at least one
 */
@Value.Builder
public record RuleMetadata(RuleId id, Severity severity, Text title, Text description, Set<DocumentKind> kinds) {

    /** Checks that nothing is lacking and brings the kinds into their order. */
    public RuleMetadata {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("kinds of " + id + " must not be empty");
        }
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    }

    /**
     * Returns a builder.
     *
     * @param id the rule's stable name, such as TOT-01
     * @return a new builder in which the id is set; all else but the kinds' number is still to be given
     * @throws IllegalArgumentException if the id has another form
     */
    public static RuleMetadataBuilder builder(String id) {
        return new RuleMetadataBuilder().id(RuleId.parse(id));
    }
}
