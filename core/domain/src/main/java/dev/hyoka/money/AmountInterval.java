package dev.hyoka.money;

import java.util.Objects;
import javax.money.MonetaryAmount;

/**
 * The true amounts that a printed figure can stand for; both end points belong to it.
 *
 * <p>A figure v that was rounded to a unit u stands for [v − u/2, v + u/2]. A sum of figures stands for the sum of
 * their intervals, and two figures agree when their intervals meet (as in XBRL Calculations 1.1).
 *
 * @param low the least amount
 * @param high the greatest amount, of the same currency, not below the least
 */
public record AmountInterval(MonetaryAmount low, MonetaryAmount high) {

    /** Checks the currency and the order, and brings both ends into the one implementation. */
    public AmountInterval {
        low = Amounts.canonical(Objects.requireNonNull(low, "low"));
        high = Amounts.canonical(Objects.requireNonNull(high, "high"));
        if (low.isGreaterThan(high)) {
            throw new IllegalArgumentException(
                    "An interval's low end must not be above its high end: " + low + ", " + high);
        }
    }

    /**
     * Returns the amounts that are printed as a given one when they are rounded to the nearest of a unit.
     *
     * @param amount the amount as printed
     * @param unit the unit to which it was rounded
     * @return half a unit to both sides
     * @throws javax.money.MonetaryException if the currencies differ
     */
    public static AmountInterval ofRounded(MonetaryAmount amount, AmountUnit unit) {
        return ofRounded(amount, unit, Rounding.NEAREST);
    }

    /**
     * Returns the amounts that are printed as a given one.
     *
     * @param amount the amount as printed
     * @param unit the unit to which it was rounded
     * @param rounding how it was rounded
     * @return at most a unit to both sides
     * @throws javax.money.MonetaryException if the currencies differ
     */
    public static AmountInterval ofRounded(MonetaryAmount amount, AmountUnit unit, Rounding rounding) {
        return new AmountInterval(
                amount.subtract(unit.amount(rounding.below(amount.signum()))),
                amount.add(unit.amount(rounding.above(amount.signum()))));
    }

    /**
     * Returns the interval of a sum.
     *
     * @param other what is added
     * @return the sums of the ends
     * @throws javax.money.MonetaryException if the currencies differ
     */
    public AmountInterval plus(AmountInterval other) {
        return new AmountInterval(low.add(other.low), high.add(other.high));
    }

    /**
     * Tells whether both can stand for one amount.
     *
     * @param other the other interval
     * @return true if they have an amount in common, be it an end point
     * @throws javax.money.MonetaryException if the currencies differ
     */
    public boolean meets(AmountInterval other) {
        return low.isLessThanOrEqualTo(other.high) && other.low.isLessThanOrEqualTo(high);
    }

    /**
     * Tells whether an amount lies inside.
     *
     * @param amount the amount
     * @return true if it is between the ends or one of them
     * @throws javax.money.MonetaryException if the currencies differ
     */
    public boolean contains(MonetaryAmount amount) {
        return low.isLessThanOrEqualTo(amount) && high.isGreaterThanOrEqualTo(amount);
    }
}
