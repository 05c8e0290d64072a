package dev.hyoka.io.report.overview;

import dev.hyoka.form.CostRow;
import dev.hyoka.form.Terms;
import dev.hyoka.io.report.chart.CostChart;
import dev.hyoka.io.report.chart.CostPart;
import dev.hyoka.io.report.chart.CostStack;
import dev.hyoka.io.report.chart.YearAxis;
import dev.hyoka.io.report.words.Words;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.Phase;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The projects' costs added up by source and fiscal year: a chart, and the table behind it.
 *
 * @param unit the unit in words
 * @param chart the chart; empty if nothing is stated
 * @param columns the years, each with its phase
 * @param projects how many projects each column is about
 * @param rows the sums
 * @param otherCurrencies how many projects are in another currency, and not in the sums
 */
record CostSums(
        String unit,
        Optional<CostChart> chart,
        List<String> columns,
        List<Integer> projects,
        List<Row> rows,
        int otherCurrencies) {

    private static final List<CostRow> ROWS = List.of(
            CostRow.NATIONAL,
            CostRow.PREFECTURAL,
            CostRow.BONDS,
            CostRow.OTHER,
            CostRow.GENERAL,
            CostRow.PROJECT_TOTAL,
            CostRow.PERSONNEL_TOTAL,
            CostRow.TOTAL);

    /**
     * A row of the table.
     *
     * @param name what is summed
     * @param cells a sum a column; empty if no project states it
     */
    record Row(String name, List<Optional<Cell>> cells) {}

    /**
     * A sum.
     *
     * @param figure the sum
     * @param of how many projects state it; empty if it is all of the column
     */
    record Cell(String figure, Optional<Integer> of) {}

    static CostSums of(SetCosts costs, Words words) {
        TreeMap<FiscalYear, Map<Phase, List<CostYear>>> columns = new TreeMap<>();
        for (SetCosts.Stated stated : costs.stated()) {
            CostYear year = stated.year();
            columns.computeIfAbsent(year.fiscalYear(), key -> new EnumMap<>(Phase.class))
                    .computeIfAbsent(year.phase(), key -> new ArrayList<>())
                    .add(year);
        }
        List<List<CostYear>> sums = columns.values().stream()
                .flatMap(column -> column.values().stream())
                .toList();
        List<CostYear> all = sums.stream().flatMap(List::stream).toList();
        int decimals = CostStack.decimals(ROWS.stream()
                .flatMap(row -> all.stream().flatMap(year -> row.in(year).stream()))
                .map(number -> CostStack.in(costs.unit(), number))
                .toList());
        String unit = words.of(Terms.unit(costs.unit()));
        return new CostSums(
                unit,
                CostChart.ofStacks(
                        sums.stream().map(years -> stack(years, costs.unit())).toList(), unit, List.of(), words),
                sums.stream()
                        .map(years -> YearAxis.year(
                                years.get(0).fiscalYear(), years.get(0).phase(), words))
                        .toList(),
                sums.stream().map(List::size).toList(),
                ROWS.stream()
                        .map(row -> new Row(
                                words.of(row.term()),
                                sums.stream()
                                        .map(years -> cell(years, row, costs.unit(), decimals, words))
                                        .toList()))
                        .filter(row -> row.cells().stream().anyMatch(Optional::isPresent))
                        .toList(),
                costs.otherCurrencies());
    }

    private static CostStack stack(List<CostYear> years, AmountUnit unit) {
        Map<CostPart, BigDecimal> parts = new EnumMap<>(CostPart.class);
        Optional<BigDecimal> total = Optional.empty();
        for (CostYear year : years) {
            CostStack stack = CostStack.of(year, unit);
            stack.parts().forEach((part, value) -> parts.merge(part, value, BigDecimal::add));
            total = plus(total, stack.total());
        }
        return new CostStack(years.get(0).fiscalYear(), years.get(0).phase(), parts, total);
    }

    private static Optional<BigDecimal> plus(Optional<BigDecimal> sum, Optional<BigDecimal> value) {
        return value.map(number -> sum.map(number::add).orElse(number)).or(() -> sum);
    }

    private static Optional<Cell> cell(List<CostYear> years, CostRow row, AmountUnit unit, int decimals, Words words) {
        Optional<BigDecimal> sum = Optional.empty();
        int count = 0;
        for (CostYear year : years) {
            Optional<BigDecimal> figure = row.in(year).map(number -> CostStack.in(unit, number));
            count += figure.isPresent() ? 1 : 0;
            sum = plus(sum, figure);
        }
        Optional<Integer> of = count == years.size() ? Optional.empty() : Optional.of(count);
        return sum.map(figure -> new Cell(words.figure(CostStack.padded(figure, decimals)), of));
    }
}
