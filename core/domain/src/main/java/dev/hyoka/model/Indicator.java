package dev.hyoka.model;

import dev.hyoka.time.FiscalYear;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * 成果指標, 活動指標, 対象指標: a measure with a value a year.
 *
 * @param name 指標名
 * @param category what it measures
 * @param unit 単位, such as 人, 件, %; empty if not stated
 * @param polarity which way is better; empty if the form doesn't say
 * @param values one a fiscal year and phase, in the sheet's order; a blank year has none
 * @param breaks years at whose start the series stops being comparable
 */
@Value.Builder
public record Indicator(
        String name,
        IndicatorCategory category,
        Optional<String> unit,
        Optional<Polarity> polarity,
        List<IndicatorValue> values,
        List<SeriesBreak> breaks)
        implements WithIndicator {

    /** Checks that no year has two values of one phase. */
    public Indicator {
        Check.text("name", name);
        Objects.requireNonNull(category, "category");
        Check.text("unit", unit);
        Objects.requireNonNull(polarity, "polarity");
        values = Check.distinct("values", "year and phase", values, value -> YearAndPhase.of(value));
        breaks = Check.distinct("breaks", "year", breaks, SeriesBreak::fiscalYear);
    }

    /**
     * Returns a builder.
     *
     * @return a new builder, in which nothing is stated
     */
    public static IndicatorBuilder builder() {
        return new IndicatorBuilder();
    }

    /**
     * Returns the value of a year in a phase.
     *
     * @param year the fiscal year
     * @param phase the phase
     * @return the value; empty if not stated
     */
    public Optional<IndicatorValue> value(FiscalYear year, Phase phase) {
        return values.stream()
                .filter(value -> value.fiscalYear().equals(year) && value.phase() == phase)
                .findFirst();
    }

    /**
     * Returns the name of a value's place in locations: its fiscal year, such as {@code 2020}, and where the indicator
     * has that year in several phases the phase too, such as {@code 2020-target}.
     *
     * @param value one of this indicator's values
     * @return the name, unique within this indicator
     */
    public String place(IndicatorValue value) {
        int sameYear = 0;
        for (IndicatorValue other : values) {
            sameYear += other.fiscalYear().equals(value.fiscalYear()) ? 1 : 0;
        }
        return YearAndPhase.of(value).place(sameYear);
    }
}
