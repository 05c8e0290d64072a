package dev.hyoka.model;

import dev.hyoka.money.AmountUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * 事業費 and 人件費: what the project cost, year by year.
 *
 * @param unit the unit in which the sheet prints its amounts, 千円 in most
 * @param years one a fiscal year and phase, in the sheet's order
 * @param breaks years at whose start the series stops being comparable
 * @param changeReason 事業費増減理由; empty if not stated
 * @param collaboration 協働の取組・方向性; empty if not stated
 */
@Value.Builder
public record Cost(
        AmountUnit unit,
        List<CostYear> years,
        List<SeriesBreak> breaks,
        Optional<String> changeReason,
        Optional<String> collaboration)
        implements WithCost {

    /** Checks that no year stands there twice in one phase, and that all amounts are in the unit's currency. */
    public Cost {
        Objects.requireNonNull(unit, "unit");
        years = Check.distinct("years", "year and phase", years, year -> YearAndPhase.of(year));
        breaks = Check.distinct("breaks", "year", breaks, SeriesBreak::fiscalYear);
        Check.text("changeReason", changeReason);
        Check.text("collaboration", collaboration);
        for (CostYear year : years) {
            year.anyAmount().ifPresent(amount -> {
                if (!amount.getCurrency().equals(unit.currency())) {
                    throw new IllegalArgumentException(
                            "years' amounts must be in " + unit.currency() + ", but one is " + amount);
                }
            });
        }
    }

    /**
     * Returns a builder.
     *
     * @return a new builder; its unit is still to be set
     */
    public static CostBuilder builder() {
        return new CostBuilder();
    }

    /**
     * Returns the name of a year's place in locations: the fiscal year, such as {@code 2020}, and where the sheet has
     * that year in several phases the phase too, such as {@code 2020-budget}.
     *
     * @param year one of these years
     * @return the name, unique within this cost
     */
    public String place(CostYear year) {
        return place(year, years);
    }

    /**
     * Returns how a year is named in locations.
     *
     * @param year one of the years
     * @param years all years of its cost table
     * @return the fiscal year, with the phase behind it where the table states the year in several phases
     */
    public static String place(CostYear year, List<CostYear> years) {
        int sameYear = 0;
        for (CostYear other : years) {
            sameYear += other.fiscalYear().equals(year.fiscalYear()) ? 1 : 0;
        }
        return YearAndPhase.of(year).place(sameYear);
    }
}
