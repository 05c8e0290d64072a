package dev.hyoka.rule.cost;

import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.HourlyRate;
import dev.hyoka.model.HourlyRates;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Phase;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.money.Rounding;
import dev.hyoka.rule.Fact;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.money.MonetaryAmount;

/**
 * The hourly rates to which the sheets of a municipality confine one another.
 *
 * <p>The sheets of a fiscal year state costs of several years; each of them has a rate of its own, that of an estimate
 * being another one than that of the actual which the next year's sheets state.
 */
public final class LabourRates {

    /** No rate is known. */
    public static final LabourRates NONE = new LabourRates(Map.of());

    /** What a sheet says of the rates: a point for each year that states hours and the personnel cost total. */
    public static final Fact<List<Point>> POINTS = (document, conventions) -> document instanceof ManagementSheet sheet
            ? sheet.cost()
                    .map(cost -> Point.of(sheet.fiscalYear(), cost.unit(), cost.years()))
                    .orElse(List.of())
            : List.of();

    /**
     * The column of the cost tables in which the same rate was used.
     *
     * @param sheetYear the fiscal year of the sheets
     * @param year the fiscal year of the costs
     * @param phase the phase of the costs
     * @param currency the currency's code
     */
    public record Column(FiscalYear sheetYear, FiscalYear year, Phase phase, String currency) {

        static Column of(FiscalYear sheetYear, AmountUnit unit, CostYear year) {
            return new Column(
                    sheetYear, year.fiscalYear(), year.phase(), unit.currency().getCurrencyCode());
        }
    }

    /**
     * What a sheet states of a year's personnel cost.
     *
     * @param column where it is stated
     * @param place the year's place in the sheet's cost table
     * @param unit the unit to which the amounts were rounded
     * @param hours 業務時間, above 0
     * @param otherStaff その他職員人件費; empty if not stated
     * @param total 人件費計(B)
     */
    public record Point(
            Column column,
            String place,
            AmountUnit unit,
            BigDecimal hours,
            Optional<MonetaryAmount> otherStaff,
            MonetaryAmount total) {

        /**
         * Returns what the years of a sheet say of their rates.
         *
         * @param sheetYear the sheet's fiscal year
         * @param unit the unit of its amounts
         * @param years the years of its cost table
         * @return a point for each year that states hours above 0 and the personnel cost total
         */
        public static List<Point> of(FiscalYear sheetYear, AmountUnit unit, List<CostYear> years) {
            List<Point> points = new ArrayList<>(years.size());
            for (CostYear year : years) {
                Optional<BigDecimal> hours = year.personnel().hours().filter(stated -> stated.signum() > 0);
                Optional<MonetaryAmount> total = year.personnel().total();
                if (hours.isPresent() && total.isPresent()) {
                    points.add(new Point(
                            Column.of(sheetYear, unit, year),
                            Cost.place(year, years),
                            unit,
                            hours.get(),
                            year.personnel().otherStaff(),
                            total.get()));
                }
            }
            return points;
        }

        /**
         * Returns the rates that agree with the point.
         *
         * @param rounding how amounts are rounded
         * @return the interval
         */
        public HourlyRate confined(Rounding rounding) {
            return HourlyRate.confinedBy(hours, otherStaff, total, unit, rounding)
                    .orElseThrow();
        }
    }

    /**
     * The rate on which most sheets agree.
     *
     * @param rate the rates that all of them allow
     * @param agreeing how many sheets allow them
     * @param sheets how many sheets confine the rate at all
     */
    public record Agreed(HourlyRate rate, int agreeing, int sheets) {}

    /** Collects what sheets say, and works out on which rates they agree. */
    static final class Collector {

        private final Rounding rounding;
        private final Map<Column, List<HourlyRate>> confined = new LinkedHashMap<>();

        Collector(Rounding rounding) {
            this.rounding = rounding;
        }

        void add(Column column, HourlyRate rate) {
            confined.computeIfAbsent(column, c -> new ArrayList<>()).add(rate);
        }

        void add(Column column, CostYear year, AmountUnit unit) {
            BigDecimal hours = year.personnel().hours().orElse(BigDecimal.ZERO);
            year.personnel()
                    .total()
                    .flatMap(total ->
                            HourlyRate.confinedBy(hours, year.personnel().otherStaff(), total, unit, rounding))
                    .ifPresent(rate -> add(column, rate));
        }

        LabourRates rates() {
            Map<Column, Agreed> agreed = new LinkedHashMap<>();
            confined.forEach((column, rates) -> {
                HourlyRates.Largest largest = HourlyRates.of(rates).largest().orElseThrow();
                // Without a majority nobody can say who is wrong
                if (largest.sheets() > 1 && 2 * largest.sheets() > rates.size()) {
                    agreed.put(column, new Agreed(largest.rate(), largest.sheets(), rates.size()));
                }
            });
            return new LabourRates(Collections.unmodifiableMap(agreed));
        }
    }

    private final Map<Column, Agreed> agreed;

    private LabourRates(Map<Column, Agreed> agreed) {
        this.agreed = agreed;
    }

    /**
     * Obtains the rates.
     *
     * @param points what the sheets of a municipality state
     * @param rounding how amounts are rounded
     * @return the rates
     */
    public static LabourRates of(Collection<Point> points, Rounding rounding) {
        Collector collector = new Collector(rounding);
        points.forEach(point -> collector.add(point.column(), point.confined(rounding)));
        return collector.rates();
    }

    /**
     * Returns the rate on which the sheets agree.
     *
     * @param column the column of the cost tables
     * @return the rate; empty unless more than half of the sheets agree, and at least two
     */
    public Optional<Agreed> agreed(Column column) {
        return Optional.ofNullable(agreed.get(column));
    }

    /**
     * Returns all rates on which sheets agree.
     *
     * @return the rates by column, in the order in which the columns first occur
     */
    public Map<Column, Agreed> all() {
        return agreed;
    }
}
