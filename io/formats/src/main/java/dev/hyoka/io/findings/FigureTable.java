package dev.hyoka.io.findings;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Text;
import dev.hyoka.form.CostRow;
import dev.hyoka.form.Terms;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.Figure;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Phase;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Figures of a sheet as the form prints them: a column a year, a row a figure, and of each cell its place in the sheet.
 *
 * @param title what the figures are, with their unit where all have one: 事業費・人件費（千円）
 * @param columns the years, from early to late
 * @param rows the rows, in the form's order; each has a cell a column
 */
public record FigureTable(Text title, List<Column> columns, List<Row> rows) {

    private static final Comparator<Column> ORDER =
            Comparator.comparing(Column::fiscalYear).thenComparing(Column::phase);

    /** Copies the lists and checks that every row has a cell a column. */
    public FigureTable {
        Objects.requireNonNull(title, "title");
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("The row " + row.label().en() + " has "
                        + row.cells().size() + " cells for " + columns.size() + " columns");
            }
        }
    }

    /**
     * A year of a table.
     *
     * @param fiscalYear the year
     * @param phase whether its figures came about, are expected, or are aimed at
     */
    public record Column(FiscalYear fiscalYear, Phase phase) {

        /** Checks that nothing is null. */
        public Column {
            Objects.requireNonNull(fiscalYear, "fiscalYear");
            Objects.requireNonNull(phase, "phase");
        }

        /**
         * Returns how the form heads the column.
         *
         * @return for example R2 実績, R2 actual
         */
        public Text heading() {
            Text words = Terms.phase(phase).words();
            String year = fiscalYear.toShortText();
            return Text.of(year + " " + words.ja(), year + " " + words.en());
        }
    }

    /**
     * A row of a table.
     *
     * @param label what the figures are: 国庫支出金; an indicator's name with its unit
     * @param place the row's place in the sheet, such as an indicator; empty where the sheet has no part of that kind
     * @param cells a figure a column
     */
    public record Row(Text label, Optional<Location> place, List<Cell> cells) {

        /** Checks that nothing is null and copies the list. */
        public Row {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(place, "place");
            cells = List.copyOf(cells);
        }

        /**
         * Tells whether any year states something.
         *
         * @return false for a row that is empty
         */
        public boolean isStated() {
            return cells.stream().anyMatch(Cell::isStated);
        }
    }

    /**
     * A figure.
     *
     * @param location where it stands in the sheet, or would stand
     * @param text the figure as it is read: 1,062; 実施なし; 取手 160 藤代 137; empty text if not stated
     */
    public record Cell(Location location, String text) {

        /** Checks that nothing is null. */
        public Cell {
            Objects.requireNonNull(location, "location");
            Objects.requireNonNull(text, "text");
        }

        /**
         * Tells whether the sheet states the figure.
         *
         * @return true if it does, be it 0
         */
        public boolean isStated() {
            return !text.isEmpty();
        }
    }

    /**
     * Lays out the costs of a sheet.
     *
     * @param sheet the sheet
     * @return all rows of the form, stated or not; empty if the sheet has no table of costs
     */
    public static Optional<FigureTable> costs(ManagementSheet sheet) {
        return sheet.cost().filter(cost -> !cost.years().isEmpty()).map(FigureTable::of);
    }

    private static FigureTable of(Cost cost) {
        List<CostYear> years = cost.years().stream()
                .sorted(Comparator.comparing(CostYear::fiscalYear).thenComparing(CostYear::phase))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (CostRow row : CostRow.values()) {
            Text unit = row.unit(cost.unit()).words();
            Text words = row.term().words();
            Text label = row.isAmount()
                    ? words
                    : Text.of(
                            words.ja() + "（" + unit.ja() + "）",
                            words.en().equals(unit.en()) ? words.en() : words.en() + " (" + unit.en() + ")");
            rows.add(new Row(
                    label,
                    Optional.empty(),
                    years.stream()
                            .map(year -> new Cell(
                                    row.location(cost.place(year)),
                                    row.printed(year, cost.unit())
                                            .map(FigureTable::number)
                                            .orElse("")))
                            .toList()));
        }
        Text unit = Terms.unit(cost.unit()).words();
        return new FigureTable(
                Text.of("事業費・人件費（" + unit.ja() + "）", "Costs (" + unit.en() + ")"),
                years.stream()
                        .map(year -> new Column(year.fiscalYear(), year.phase()))
                        .toList(),
                rows);
    }

    /**
     * Lays out the indicators of a sheet.
     *
     * @param sheet the sheet
     * @return a row an indicator; empty if the sheet has none
     */
    public static Optional<FigureTable> indicators(ManagementSheet sheet) {
        List<Indicator> indicators = sheet.indicators();
        if (indicators.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = indicators.stream()
                .flatMap(indicator -> indicator.values().stream())
                .map(value -> new Column(value.fiscalYear(), value.phase()))
                .distinct()
                .sorted(ORDER)
                .toList();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            List<Cell> cells = new ArrayList<>();
            for (Column column : columns) {
                cells.add(cell(i, indicator, column));
            }
            String unit = indicator.unit().orElse("");
            rows.add(new Row(
                    unit.isEmpty()
                            ? Text.of(indicator.name(), indicator.name())
                            : Text.of(indicator.name() + "（" + unit + "）", indicator.name() + " (" + unit + ")"),
                    Optional.of(Places.indicator(i)),
                    cells));
        }
        return Optional.of(new FigureTable(Text.of("指標", "Indicators"), columns, rows));
    }

    private static Cell cell(int position, Indicator indicator, Column column) {
        Optional<IndicatorValue> value = indicator.value(column.fiscalYear(), column.phase());
        String year = column.fiscalYear().toString();
        // Where another value has the year's place, a missing one would get a place with its phase
        boolean isTaken =
                indicator.values().stream().anyMatch(other -> other.fiscalYear().equals(column.fiscalYear()));
        String place = value.map(indicator::place)
                .orElse(isTaken ? year + "-" + column.phase().code() : year);
        return new Cell(
                Places.indicatorValue(position, place),
                value.map(stated -> words(stated.figure())).orElse(""));
    }

    private static String words(Figure figure) {
        // Java 17 can't switch over types yet
        if (figure instanceof Figure.Numeric numeric) {
            return number(numeric.value());
        }
        if (figure instanceof Figure.Parts parts) {
            return parts.parts().stream()
                    .map(part -> part.label() + " " + number(part.value()))
                    .collect(Collectors.joining(" "));
        }
        return ((Figure.Words) figure).text();
    }

    private static String number(BigDecimal value) {
        return new Argument.Figure(value).in(Language.EN);
    }
}
