package dev.hyoka.model;

import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * An indicator's value of a year.
 *
 * @param fiscalYear the year
 * @param phase whether it came about, is expected, or is aimed at
 * @param figure the value as stated
 */
public record IndicatorValue(FiscalYear fiscalYear, Phase phase, Figure figure) {

    /** Checks that nothing is null. */
    public IndicatorValue {
        Objects.requireNonNull(fiscalYear, "fiscalYear");
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(figure, "figure");
    }

    /**
     * Obtains a value that is a number.
     *
     * @param fiscalYear the year
     * @param phase the phase
     * @param number the number
     * @return the value
     */
    public static IndicatorValue of(FiscalYear fiscalYear, Phase phase, BigDecimal number) {
        return new IndicatorValue(fiscalYear, phase, new Figure.Numeric(number));
    }
}
