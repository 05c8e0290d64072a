package dev.hyoka.rule;

import dev.hyoka.finding.Text;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A number that a profile can set for a rule, such as the factor from which a change is worth a finding.
 *
 * @param name how profiles name it: small letters, digits and hyphens, beginning with a letter; not {@code judges} or
 *     {@code severity}, which profiles say of every rule
 * @param description what it is, with its unit
 * @param isWhole whether only whole numbers will do
 * @param standard the value that is in force where no profile says otherwise
 * @param least the least value
 * @param greatest the greatest value
 */
public record Parameter(
        String name, Text description, boolean isWhole, BigDecimal standard, BigDecimal least, BigDecimal greatest) {

    static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** Checks the name, and that the standard value is within the bounds. */
    public Parameter {
        requireName(name);
        if (name.equals("judges") || name.equals("severity")) {
            throw new IllegalArgumentException(
                    "Profiles say " + name + " of every rule; no parameter can have the name");
        }
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(least, "least");
        Objects.requireNonNull(greatest, "greatest");
        if (!isWithin(standard, isWhole, least, greatest)) {
            throw new IllegalArgumentException(
                    "The standard value of " + name + " must be within its bounds, but is " + standard);
        }
    }

    /**
     * Obtains a parameter.
     *
     * @param name how profiles name it
     * @param standard the value that is in force where no profile says otherwise
     * @param least the least value
     * @param greatest the greatest value
     * @param description what it is, with its unit
     * @return the parameter
     */
    public static Parameter number(String name, String standard, String least, String greatest, Text description) {
        return new Parameter(
                name, description, false, new BigDecimal(standard), new BigDecimal(least), new BigDecimal(greatest));
    }

    /**
     * Obtains a parameter of whole numbers.
     *
     * @param name how profiles name it
     * @param standard the value that is in force where no profile says otherwise
     * @param least the least value
     * @param greatest the greatest value
     * @param description what it is, with its unit
     * @return the parameter
     */
    public static Parameter count(String name, int standard, int least, int greatest, Text description) {
        return new Parameter(
                name,
                description,
                true,
                BigDecimal.valueOf(standard),
                BigDecimal.valueOf(least),
                BigDecimal.valueOf(greatest));
    }

    /**
     * Tells whether a profile may set a value.
     *
     * @param value the value
     * @return true if it is within the bounds, and whole where it has to be
     */
    public boolean admits(BigDecimal value) {
        return isWithin(value, isWhole, least, greatest);
    }

    private static boolean isWithin(BigDecimal value, boolean whole, BigDecimal least, BigDecimal greatest) {
        return value.compareTo(least) >= 0
                && value.compareTo(greatest) <= 0
                && (!whole || value.stripTrailingZeros().scale() <= 0);
    }

    static void requireName(String name) {
        if (!NAME.matcher(Objects.requireNonNull(name, "name")).matches()) {
            throw new IllegalArgumentException("name must be small letters, digits and hyphens, but is " + name);
        }
    }
}
