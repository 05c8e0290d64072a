package dev.hyoka.finding;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A rule's stable name: a family in capitals, a hyphen, a number, such as {@code TOT-01}.
 *
 * @param value the name
 */
public record RuleId(String value) implements Comparable<RuleId> {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]{1,15}-[0-9]{2,4}");

    /** Checks the form. */
    public RuleId {
        Objects.requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A rule's id must have the form TOT-01, but is " + value);
        }
    }

    /**
     * Reads an id.
     *
     * @param text such as TOT-01
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    public static RuleId parse(String text) {
        return new RuleId(text);
    }

    /**
     * Returns the part before the hyphen.
     *
     * @return the family, such as TOT
     */
    public String family() {
        return value.substring(0, value.indexOf('-'));
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    /** Returns the name; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return value;
    }
}
