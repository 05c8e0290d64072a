package dev.hyoka.layout;

import dev.hyoka.finding.Location;
import dev.hyoka.model.Phase;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalYear;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A layout whose columns were found in a table.
 *
 * @param fields the columns of a sheet's parts
 * @param year the column of the fiscal year
 * @param indicators the columns of each indicator
 * @param years the columns of each cost year
 * @param attributes the columns that are kept by their header
 * @param unclaimed the columns of which the layout says nothing
 */
record Plan(
        Map<SheetField, Bound> fields,
        Optional<Bound> year,
        List<IndicatorPlan> indicators,
        List<YearPlan> years,
        List<Attribute> attributes,
        List<Integer> unclaimed) {

    /**
     * A field's columns.
     *
     * @param columns the columns, from 0; none if the text is fixed
     * @param units the unit of each column's amounts
     * @param source what the layout says
     * @param location where it stands in a sheet; the sheet itself where that differs from sheet to sheet
     */
    record Bound(List<Integer> columns, List<AmountUnit> units, Source source, Location location) {
        int first() {
            return columns.get(0);
        }
    }

    /** An indicator's columns. */
    record IndicatorPlan(
            IndicatorLayout layout,
            Bound name,
            Optional<Bound> unit,
            Optional<Bound> polarity,
            List<ValuePlan> values) {}

    /** A value's column, and its step in a location. */
    record ValuePlan(FiscalYear year, Phase phase, String step, int column) {}

    /** A cost year's columns. */
    record YearPlan(FiscalYear year, Phase phase, Map<CostField, Bound> columns) {}

    /** A column that is kept. */
    record Attribute(String name, int column, Location location) {}
}
