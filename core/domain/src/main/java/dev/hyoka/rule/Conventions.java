package dev.hyoka.rule;

import dev.hyoka.money.Rounding;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How a municipality makes its figures: what no sheet prints and a profile states.
 *
 * @param rounding how amounts are rounded to the unit in which they are printed
 * @param hourlyRates what an hour of regular staff costs, in yen, by fiscal year; empty if not known
 * @param postRates what a full-time post costs a year, in yen, by fiscal year; empty if not known
 */
public record Conventions(
        Rounding rounding, Map<FiscalYear, BigDecimal> hourlyRates, Map<FiscalYear, BigDecimal> postRates) {

    /** Amounts are rounded to the nearest, and no rate is known. */
    public static final Conventions STANDARD = new Conventions(Rounding.NEAREST, Map.of(), Map.of());

    /** Copies the rates into the order of the years, and checks that they are positive. */
    public Conventions {
        Objects.requireNonNull(rounding, "rounding");
        hourlyRates = positive("hourlyRates", hourlyRates);
        postRates = positive("postRates", postRates);
    }

    /**
     * Tells whether a rate is known for any year.
     *
     * @return true if one is
     */
    public boolean hasRates() {
        return !hourlyRates.isEmpty() || !postRates.isEmpty();
    }

    /**
     * Returns what an hour of regular staff costs in a year.
     *
     * @param year the fiscal year
     * @return the rate in yen; empty if not known
     */
    public Optional<BigDecimal> hourlyRate(FiscalYear year) {
        return Optional.ofNullable(hourlyRates.get(year));
    }

    /**
     * Returns what a full-time post costs in a year.
     *
     * @param year the fiscal year
     * @return the rate in yen; empty if not known
     */
    public Optional<BigDecimal> postRate(FiscalYear year) {
        return Optional.ofNullable(postRates.get(year));
    }

    private static Map<FiscalYear, BigDecimal> positive(String component, Map<FiscalYear, BigDecimal> rates) {
        Map<FiscalYear, BigDecimal> sorted = new TreeMap<>(rates);
        sorted.forEach((year, rate) -> {
            if (rate.signum() <= 0) {
                throw new IllegalArgumentException(component + " must be above 0, but that of " + year + " is " + rate);
            }
        });
        return Collections.unmodifiableMap(sorted);
    }
}
