package dev.hyoka.model;

import dev.hyoka.money.AmountUnit;
import dev.hyoka.money.Amounts;
import dev.hyoka.money.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import javax.money.MonetaryAmount;

/**
 * What a municipality counts for an hour of its regular staff in a fiscal year, as far as sheets tell: an interval.
 *
 * <p>Sheets don't print the rate. They print hours and 人件費計(B) = hours × rate + other staff cost, rounded to a unit,
 * so that each sheet confines the rate to an interval, and the sheets of a year together pin it down
 * ({@link HourlyRates}).
 *
 * @param low the least rate, in the currency's main unit (yen) an hour
 * @param high the greatest rate, not below the least
 */
public record HourlyRate(BigDecimal low, BigDecimal high) {

    /** Decimal places to which the ends are kept; they are rounded outwards. */
    private static final int PLACES = 6;

    /** Rounds the ends outwards to {@value #PLACES} decimal places, and checks their order. */
    public HourlyRate {
        low = Objects.requireNonNull(low, "low").setScale(PLACES, RoundingMode.FLOOR);
        high = Objects.requireNonNull(high, "high").setScale(PLACES, RoundingMode.CEILING);
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("low must not be above high: " + low + ", " + high);
        }
    }

    /**
     * Returns the rates that agree with what a sheet states for a year, whose amounts were rounded to the nearest.
     *
     * @param hours 業務時間
     * @param otherStaff その他職員人件費; empty if not stated
     * @param total 人件費計(B)
     * @param unit the unit to which the amounts were rounded
     * @return the interval; empty if there are no hours, which leaves the rate open
     */
    public static Optional<HourlyRate> confinedBy(
            BigDecimal hours, Optional<MonetaryAmount> otherStaff, MonetaryAmount total, AmountUnit unit) {
        return confinedBy(hours, otherStaff, total, unit, Rounding.NEAREST);
    }

    /**
     * Returns the rates that agree with what a sheet states for a year.
     *
     * @param hours 業務時間
     * @param otherStaff その他職員人件費; empty if not stated
     * @param total 人件費計(B)
     * @param unit the unit to which the amounts were rounded
     * @param rounding how they were rounded
     * @return the interval; empty if there are no hours, which leaves the rate open
     * @throws IllegalArgumentException if an amount is in another currency than the unit
     */
    public static Optional<HourlyRate> confinedBy(
            BigDecimal hours,
            Optional<MonetaryAmount> otherStaff,
            MonetaryAmount total,
            AmountUnit unit,
            Rounding rounding) {
        if (hours.signum() <= 0) {
            return Optional.empty();
        }
        // Plain numbers, since a city has thousands of these: amounts of money take several times as long
        BigDecimal multiple = BigDecimal.valueOf(unit.multiple());
        BigDecimal stated = number(total, unit);
        BigDecimal low = stated.subtract(multiple.multiply(rounding.below(stated.signum())));
        BigDecimal high = stated.add(multiple.multiply(rounding.above(stated.signum())));
        if (otherStaff.isPresent()) {
            BigDecimal other = number(otherStaff.get(), unit);
            low = low.subtract(other.add(multiple.multiply(rounding.above(other.signum()))));
            high = high.subtract(other.subtract(multiple.multiply(rounding.below(other.signum()))));
        }
        return Optional.of(new HourlyRate(
                low.divide(hours, PLACES, RoundingMode.FLOOR), high.divide(hours, PLACES, RoundingMode.CEILING)));
    }

    private static BigDecimal number(MonetaryAmount amount, AmountUnit unit) {
        if (!amount.getCurrency().equals(unit.currency())) {
            throw new IllegalArgumentException("An amount printed in " + unit.currency() + " must not be " + amount);
        }
        return Amounts.number(amount);
    }

    /**
     * Tells whether a rate can be in both intervals.
     *
     * @param other the other interval
     * @return true if they have a rate in common, be it an end
     */
    public boolean meets(HourlyRate other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }
}
