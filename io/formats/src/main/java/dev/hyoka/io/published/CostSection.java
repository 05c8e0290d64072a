package dev.hyoka.io.published;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Places;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostBuilder;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.HourlyRate;
import dev.hyoka.model.Phase;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** 事業費 and 人件費 of one sheet: one table, or several where a further header names other years. */
final class CostSection {

    private final List<CostTable> tables;
    private final Notes notes;

    private CostSection(List<CostTable> tables, Notes notes) {
        this.tables = tables;
        this.notes = notes;
    }

    /**
     * Whether a row is a cost table's header: it names fiscal years, itself or its body is known by its label, and it is
     * none of the table's lines, whose figures can look like years.
     */
    static boolean isHeader(Row row, Optional<Row> next, Labels labels) {
        boolean known = row.filled().stream().anyMatch(cell -> labels.is(cell, Label.COST_TABLE))
                || next.stream()
                        .flatMap(body -> body.filled().stream())
                        .anyMatch(cell -> labels.is(cell, Label.FUNDING_NATIONAL));
        return known
                && YearColumn.isAnyIn(row, labels)
                && row.filled().stream()
                        .noneMatch(cell -> labels.find(cell, CostRows.ROWS).isPresent());
    }

    /** A table whose rows are being collected. */
    private record Part(List<YearColumn> columns, AmountUnit unit, CostRows rows) {

        boolean hasYearsOf(List<YearColumn> others) {
            return columns.stream()
                    .map(YearColumn::yearAndPhase)
                    .toList()
                    .equals(others.stream().map(YearColumn::yearAndPhase).toList());
        }
    }

    /**
     * Reads the rows of the section. A header that is repeated, as after a page break, goes on with its table.
     *
     * @param parts the rows from each header on
     * @param unitBefore the cell with the unit that stands right before the first table
     * @param year the year that the sheet evaluates
     * @return the section; empty if its amounts are in a unit that is not known, which is said
     */
    static Optional<CostSection> read(
            List<List<Row>> parts, Optional<Cell> unitBefore, FiscalYear year, Labels labels, Notes notes) {
        List<Part> read = new ArrayList<>();
        for (List<Row> rows : parts) {
            Row header = rows.get(0);
            List<YearColumn> columns = YearColumn.all(header, year, Phase.ESTIMATE, labels);
            Optional<Part> last = read.isEmpty() ? Optional.empty() : Optional.of(read.get(read.size() - 1));
            if (last.isPresent() && !YearColumn.areYears(columns)) {
                rows.forEach(last.get().rows()::add);
                continue;
            }
            Optional<Part> part = last.filter(before -> before.hasYearsOf(columns))
                    .or(() -> PrintedUnit.of(rows, unitBefore, last.map(Part::unit), labels, notes)
                            .map(unit -> new Part(columns, unit, new CostRows(unit, labels))));
            if (part.isPresent()) {
                part.get().rows().header(header, columns);
                rows.subList(1, rows.size()).forEach(part.get().rows()::add);
                if (!part.equals(last)) {
                    read.add(part.get());
                }
            }
        }
        List<CostTable> tables = read.stream()
                .map(part -> new CostTable(part.columns(), part.unit(), part.rows()))
                .toList();
        return tables.isEmpty() ? Optional.empty() : Optional.of(new CostSection(tables, notes));
    }

    /** Whether the last table came to its last line. */
    boolean isComplete() {
        return tables.get(tables.size() - 1).rows().isComplete();
    }

    /** What the tables say of the hourly rates. */
    Map<FiscalYear, HourlyRate> confinedRates() {
        Map<FiscalYear, HourlyRate> rates = new HashMap<>();
        tables.forEach(
                table -> table.confinedRates().forEach((column, rate) -> rates.putIfAbsent(column.year(), rate)));
        return rates;
    }

    /** Places the figures and builds the cost. */
    Cost finish(Map<FiscalYear, HourlyRate> rates, Attributes attributes) {
        CostBuilder cost = Cost.builder().unit(tables.get(0).unit());
        years(rates).forEach(cost::addYears);
        cost.changeReason(text(Label.CHANGE_REASON, Places.CHANGE_REASON));
        cost.collaboration(text(Label.COLLABORATION, Places.COLLABORATION));
        for (CostTable table : tables) {
            table.rows().unknownRows().forEach(attributes::addUnknownRow);
            table.rows().repeatedRows().forEach(attributes::addRepeatedRow);
        }
        return cost.build();
    }

    /** The years of all tables; of one that stands in two tables, what the first says. */
    private List<CostYear> years(Map<FiscalYear, HourlyRate> rates) {
        List<YearColumn> named = new ArrayList<>();
        Set<String> stated = new HashSet<>();
        for (CostTable table : tables) {
            for (YearColumn column : table.columns()) {
                if (stated.add(column.yearAndPhase())) {
                    named.add(column);
                }
            }
        }
        List<CostYear> years = new ArrayList<>();
        for (CostTable table : tables) {
            List<CostYear> ofTable = table.finish(rates, named, notes);
            for (int i = 0; i < ofTable.size(); i++) {
                YearColumn column = table.columns().get(i);
                if (named.contains(column)) {
                    years.add(ofTable.get(i));
                } else {
                    statedTwice(column);
                }
            }
        }
        return years;
    }

    private void statedTwice(YearColumn column) {
        notes.error(
                "stated-twice",
                column.cell(),
                Places.COST,
                Message.of(
                                "「{year}」の列は前の表にもあります。前の表の値を読み、この列の値は読み込んでいません。",
                                "The table before has a column for {year} too. Its figures were read, those of this column were not.")
                        .with("year", column.name())
                        .build());
    }

    private Optional<String> text(Label heading, Location location) {
        List<Cell> cells = tables.stream()
                .flatMap(table -> table.rows().texts(heading).stream())
                .toList();
        return Texts.join(cells, location, notes);
    }
}
