package dev.hyoka.rule.trend;

import dev.hyoka.finding.Argument.Term;
import dev.hyoka.finding.Evidence.Measure;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Places;
import dev.hyoka.form.Terms;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.Phase;
import dev.hyoka.money.AmountInterval;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.money.Rounding;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import javax.money.MonetaryAmount;

/**
 * トータルコスト(A+B) of a year, as a sheet states it.
 *
 * @param year the fiscal year
 * @param phase the phase
 * @param place the year's place in the sheet's cost table, see {@link Cost#place}
 * @param amount the amount
 * @param unit the unit in which the sheet prints it
 */
public record TotalCost(FiscalYear year, Phase phase, String place, MonetaryAmount amount, AmountUnit unit) {

    /** What came about, else what is expected, else what was granted. */
    private static final List<Phase> FIRST_CHOICE = List.of(Phase.ACTUAL, Phase.ESTIMATE, Phase.BUDGET, Phase.TARGET);

    /** Checks that nothing is null. */
    public TotalCost {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(unit, "unit");
    }

    /**
     * Returns a year's total cost in a phase.
     *
     * @param cost the cost table
     * @param year the year
     * @param phase the phase
     * @return the total cost; empty if not stated
     */
    public static Optional<TotalCost> of(Cost cost, FiscalYear year, Phase phase) {
        return cost.years().stream()
                .filter(column -> column.phase() == phase && column.fiscalYear().equals(year))
                .findFirst()
                .flatMap(column -> of(cost, column));
    }

    /**
     * Returns the total costs of a table, one a year: where a year states several, the actual, else the estimate, else
     * the budget.
     *
     * @param cost the cost table
     * @return the total costs, in the order of the years
     */
    public static Collection<TotalCost> of(Cost cost) {
        TreeMap<FiscalYear, TotalCost> byYear = new TreeMap<>();
        for (CostYear column : cost.years()) {
            of(cost, column).ifPresent(total -> byYear.merge(total.year, total, TotalCost::better));
        }
        return byYear.values();
    }

    private static Optional<TotalCost> of(Cost cost, CostYear column) {
        return column.total()
                .map(amount ->
                        new TotalCost(column.fiscalYear(), column.phase(), cost.place(column), amount, cost.unit()));
    }

    private TotalCost better(TotalCost other) {
        return FIRST_CHOICE.indexOf(other.phase) < FIRST_CHOICE.indexOf(phase) ? other : this;
    }

    /**
     * Returns the amount as the sheet prints it.
     *
     * @return the figure, in the sheet's unit
     */
    public BigDecimal printed() {
        return unit.printed(amount);
    }

    /**
     * Returns the true amounts for which the printed one can stand.
     *
     * @param rounding how amounts are rounded
     * @return the interval
     */
    public AmountInterval interval(Rounding rounding) {
        return AmountInterval.ofRounded(amount, unit, rounding);
    }

    /**
     * Returns the amount for evidence.
     *
     * @param rounding how amounts are rounded
     * @param in the unit in which the figures are wanted, of the same currency
     * @return the figure and for what it can stand
     */
    public Measure measure(Rounding rounding, AmountUnit in) {
        AmountInterval interval = interval(rounding);
        return new Measure(in.printed(amount), in.printed(interval.low()), in.printed(interval.high()));
    }

    /**
     * Returns where the amount stands.
     *
     * @return the place
     */
    public Location location() {
        return Places.total(place);
    }

    /**
     * Returns the year with its phase.
     *
     * @return for example 令和3年度(見込), Fiscal 2021 (R3, estimate)
     */
    public Term term() {
        return Terms.year(place, year, phase);
    }
}
