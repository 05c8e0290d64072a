package dev.hyoka.rule;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.RuleId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * A decision of a person that findings are no reason to do anything.
 *
 * @param rule the rule whose findings are meant, by its id or a former one
 * @param document which documents are meant
 * @param path the place that is meant, with its parts; empty for every place
 * @param reason why nothing has to be done, not blank
 * @param until the last day on which it counts; empty if it counts for ever
 * @param value what the document stated at the finding's place when it was decided, such as 89; if it states something
 *     else, the suppression no longer counts; empty if it counts whatever is stated
 */
@Value.Builder
public record Suppression(
        RuleId rule,
        DocumentFilter document,
        Optional<Location> path,
        String reason,
        Optional<LocalDate> until,
        Optional<String> value) {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?");

    /** Checks that nothing is null and that there is a reason. */
    public Suppression {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(reason, "reason");
        if (reason.isBlank()) {
            throw new IllegalArgumentException("reason must not be blank");
        }
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(value, "value");
    }

    /**
     * Returns a builder.
     *
     * @param rule the rule, by its id or a former one
     * @param reason why nothing has to be done
     * @return a new builder, in which every document is meant until something else is set
     */
    public static SuppressionBuilder builder(RuleId rule, String reason) {
        return new SuppressionBuilder().rule(rule).reason(reason).document(DocumentFilter.ANY);
    }

    /**
     * Tells whether it still counts on a day.
     *
     * @param day the day
     * @return true on its last day, and on every day if it has none
     */
    public boolean isInForce(LocalDate day) {
        return until.isEmpty() || !day.isAfter(until.get());
    }

    /** Whether the finding stands where it is meant to; rule and document are for the caller to compare. */
    boolean isAt(Finding finding) {
        return path.isEmpty() || finding.location().isWithin(path.get());
    }

    /** Whether the document still states what it stated. */
    boolean hasValueOf(Finding finding) {
        return value.isEmpty()
                || finding.stated()
                        .filter(stated -> isEqual(value.get(), stated))
                        .isPresent();
    }

    private static boolean isEqual(String value, String stated) {
        return value.equals(stated)
                || (NUMBER.matcher(value).matches()
                        && NUMBER.matcher(stated).matches()
                        && new BigDecimal(value).compareTo(new BigDecimal(stated)) == 0);
    }
}
