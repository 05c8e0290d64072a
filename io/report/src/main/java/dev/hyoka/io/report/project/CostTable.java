package dev.hyoka.io.report.project;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Places;
import dev.hyoka.form.CostRow;
import dev.hyoka.form.Terms;
import dev.hyoka.io.report.chart.CostChart;
import dev.hyoka.io.report.note.Note;
import dev.hyoka.io.report.project.Statement.Stated;
import dev.hyoka.io.report.words.Words;
import dev.hyoka.model.CostYear;
import dev.hyoka.money.AmountUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The costs of a project, as all sheets that reckon in one unit state them.
 *
 * @param unit the unit of the amounts
 * @param unitMarks the notes about the table as a whole
 * @param breaks from when on it is not comparable, and why
 * @param chart its course; empty if there is nothing to draw
 * @param columns the years
 * @param rows the rows that some year states
 * @param notes what was found in it
 */
record CostTable(
        String unit,
        List<Note> unitMarks,
        List<String> breaks,
        Optional<CostChart> chart,
        List<Column> columns,
        List<Row> rows,
        List<Note> notes) {

    /**
     * A column of the table.
     *
     * @param year its year
     * @param phase whether its figures came about or are expected
     * @param statement the year as the sheets state it, with the notes about it as a whole
     */
    record Column(String year, String phase, Statement statement) {}

    /**
     * A row of the table.
     *
     * @param label its name on the form
     * @param unit its unit where it is not that of the amounts
     * @param isTotal whether it adds others up
     * @param cells a figure a column
     */
    record Row(String label, Optional<String> unit, boolean isTotal, List<Statement> cells) {

        /** The class in the style sheet; null for a plain row. */
        String style() {
            return isTotal ? "total" : null;
        }
    }

    static List<CostTable> of(List<YearSheet> sheets, OpenNotes open, Words words) {
        return SameCosts.of(sheets).stream()
                .map(costs -> of(costs, open, words))
                .toList();
    }

    private static CostTable of(SameCosts costs, OpenNotes open, Words words) {
        List<Note> notes = costs.sheets().stream()
                .flatMap(sheet -> open.take(sheet.sheet(), CostTable::isOfTable).stream())
                .toList();
        List<List<SameCosts.InSheet>> years = costs.years();
        List<Column> columns = years.stream().map(year -> column(year, words)).toList();
        List<Row> rows = Stream.of(CostRow.values())
                .map(row -> row(row, years, costs.unit(), words))
                .filter(row -> row.cells.stream().anyMatch(Statement::isThere))
                .toList();
        List<Note> placed = Stream.concat(
                        columns.stream().map(Column::statement), rows.stream().flatMap(row -> row.cells.stream()))
                .flatMap(statement -> statement.notes().stream())
                .toList();
        return new CostTable(
                words.of(Terms.unit(costs.unit())),
                notes.stream().filter(note -> !placed.contains(note)).toList(),
                Breaks.words(costs.breaks(), words),
                CostChart.of(
                        years.stream().map(year -> year.get(0).year()).toList(),
                        costs.unit(),
                        Breaks.ofYears(costs.breaks()),
                        words),
                columns,
                rows,
                notes);
    }

    private static boolean isOfTable(Location place) {
        return place.isWithin(Places.COST)
                && !place.isWithin(Places.CHANGE_REASON)
                && !place.isWithin(Places.COLLABORATION);
    }

    private static Column column(List<SameCosts.InSheet> year, Words words) {
        CostYear shown = year.get(0).year();
        return new Column(
                words.column(shown.fiscalYear()),
                words.of(Terms.phase(shown.phase())),
                Statement.of(year.stream()
                        .map(stated -> new Stated(
                                stated.sheet(),
                                Places.costYear(stated.place()),
                                Optional.of(words.column(shown.fiscalYear()))))
                        .toList()));
    }

    private static Row row(CostRow row, List<List<SameCosts.InSheet>> years, AmountUnit unit, Words words) {
        List<Statement> cells = new ArrayList<>();
        for (List<SameCosts.InSheet> year : years) {
            cells.add(Statement.of(year.stream()
                    .map(stated -> new Stated(
                            stated.sheet(),
                            row.location(stated.place()),
                            row.printed(stated.year(), unit).map(words::figure)))
                    .toList()));
        }
        String label = words.of(row.term());
        return new Row(
                label,
                Optional.of(words.of(row.unit(unit))).filter(own -> !row.isAmount() && !own.equals(label)),
                row == CostRow.PROJECT_TOTAL || row == CostRow.PERSONNEL_TOTAL || row == CostRow.TOTAL,
                List.copyOf(cells));
    }
}
