package dev.hyoka.rule.standard;

import dev.hyoka.finding.DocumentRef;
import dev.hyoka.form.CostRow;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.Figure;
import dev.hyoka.model.Figure.Numeric;
import dev.hyoka.model.Figure.Parts;
import dev.hyoka.model.Figure.Words;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Phase;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.money.Amounts;
import dev.hyoka.rule.standard.Likeness.Limits;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The figures of a sheet, so that they can be held against those of another one.
 *
 * @param ref which sheet it is
 * @param fiscalYear the sheet's fiscal year
 * @param unit the unit in which it prints amounts
 * @param places the place of each year of its cost table
 * @param costs what is stated in each year of the cost table: yen, persons and hours, without trailing zeros
 * @param values what is stated of the indicators: numbers without trailing zeros, or words
 * @param isTelling whether that is enough for the sheet to be taken for a copy of another one
 */
record SheetFigures(
        DocumentRef ref,
        FiscalYear fiscalYear,
        AmountUnit unit,
        Map<Column, String> places,
        Map<Column, Map<CostRow, BigDecimal>> costs,
        Map<ValueSpot, String> values,
        boolean isTelling) {

    /** A year of the cost table. */
    record Column(FiscalYear year, Phase phase) {}

    /** Where a cost is stated. */
    record CostSpot(CostRow row, Column column) {}

    /** Where an indicator's value is stated: its position from 0, and the label where the cell holds several numbers. */
    record ValueSpot(int indicator, FiscalYear year, Phase phase, String label) {}

    static SheetFigures of(DocumentRef ref, ManagementSheet sheet, Limits limits) {
        Map<Column, String> places = new LinkedHashMap<>();
        Map<Column, Map<CostRow, BigDecimal>> costs = new LinkedHashMap<>();
        AmountUnit unit = sheet.cost().map(Cost::unit).orElse(AmountUnit.YEN);
        sheet.cost().ifPresent(cost -> {
            for (CostYear year : cost.years()) {
                Column column = new Column(year.fiscalYear(), year.phase());
                places.put(column, cost.place(year));
                costs.put(column, figures(year));
            }
        });
        Map<ValueSpot, String> values = new LinkedHashMap<>();
        for (int i = 0; i < sheet.indicators().size(); i++) {
            for (IndicatorValue value : sheet.indicators().get(i).values()) {
                put(values, i, value);
            }
        }
        SheetFigures figures = new SheetFigures(ref, sheet.fiscalYear(), unit, places, costs, values, false);
        return Likeness.of(figures, figures, limits).isLike(limits)
                ? new SheetFigures(ref, sheet.fiscalYear(), unit, places, costs, values, true)
                : figures;
    }

    private static Map<CostRow, BigDecimal> figures(CostYear year) {
        Map<CostRow, BigDecimal> figures = new EnumMap<>(CostRow.class);
        for (CostRow row : CostRow.values()) {
            row.in(year).ifPresent(figure -> figures.put(row, figure.stripTrailingZeros()));
        }
        return figures;
    }

    /** Returns a cost; empty if it is not stated. */
    Optional<BigDecimal> cost(CostSpot spot) {
        return Optional.ofNullable(costs.getOrDefault(spot.column(), Map.of()).get(spot.row()));
    }

    /** Goes through the costs that are stated, year by year. */
    void forEachCost(BiConsumer<CostSpot, BigDecimal> action) {
        costs.forEach((column, figures) ->
                figures.forEach((row, figure) -> action.accept(new CostSpot(row, column), figure)));
    }

    private static void put(Map<ValueSpot, String> values, int indicator, IndicatorValue value) {
        Figure figure = value.figure();
        if (figure instanceof Parts parts) {
            parts.parts().forEach(part -> values.put(spot(indicator, value, part.label()), plain(part.value())));
        } else if (figure instanceof Numeric numeric) {
            values.put(spot(indicator, value, ""), plain(numeric.value()));
        } else {
            values.put(spot(indicator, value, ""), ((Words) figure).text());
        }
    }

    private static ValueSpot spot(int indicator, IndicatorValue value, String label) {
        return new ValueSpot(indicator, value.fiscalYear(), value.phase(), label);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** What two sheets have in common if they state exactly the same. */
    List<Object> contents() {
        return List.of(fiscalYear, unit.currency().getCurrencyCode(), costs, values);
    }

    /** A cost as the sheet prints it. */
    BigDecimal printed(CostRow row, BigDecimal figure) {
        return row.isAmount() ? unit.printed(Amounts.of(figure, unit.currency())) : figure;
    }
}
