package dev.hyoka.model;

import java.math.BigDecimal;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/**
 * 人件費 of a year: what the municipality's staff spent on the project.
 *
 * @param regularStaff 正規職員数, persons, not negative; fractions are possible; empty if not stated
 * @param hours 業務時間: the regular staff's hours, not negative; empty if not stated
 * @param otherStaff その他職員人件費: the cost of other staff; empty if not stated
 * @param total 人件費計(B); empty if not stated
 */
@Value.Builder
public record Personnel(
        Optional<BigDecimal> regularStaff,
        Optional<BigDecimal> hours,
        Optional<MonetaryAmount> otherStaff,
        Optional<MonetaryAmount> total)
        implements WithPersonnel {

    /** Nothing is stated. */
    public static final Personnel NOT_STATED = builder().build();

    /** Checks the bounds and brings the amounts into the one implementation. */
    public Personnel {
        Check.count("regularStaff", regularStaff);
        Check.count("hours", hours);
        otherStaff = Check.amount("otherStaff", otherStaff);
        total = Check.amount("total", total);
    }

    /**
     * Returns a builder.
     *
     * @return a new builder, in which nothing is stated
     */
    public static PersonnelBuilder builder() {
        return new PersonnelBuilder();
    }
}
