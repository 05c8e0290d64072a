package dev.hyoka.io.published;

import dev.hyoka.io.PrintedNumber;
import dev.hyoka.model.Phase;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A row of a table of indicators, and how far its values stand from their years.
 *
 * @param row the row
 * @param name the indicator's name; empty where the row goes on with the indicator above
 * @param unit the unit's cell; empty if there is none
 * @param phaseCell a cell that says 目標 or 実績 of the whole row; empty if there is none
 * @param phase what it says
 * @param shift how many fields to the right of their headers the values stand
 * @param isAmbiguous whether the values could as well stand elsewhere
 */
record IndicatorRow(
        Row row,
        Optional<Cell> name,
        Optional<Cell> unit,
        Optional<Cell> phaseCell,
        Optional<Phase> phase,
        int shift,
        boolean isAmbiguous) {

    /** Words that stand in the place of a value. */
    private static final Pattern NO_UNIT = Pattern.compile("未|実施|中止|延期|なし|無し|予定|不明|集計|調査|開催");

    private static final int FARTHEST = 2;
    private static final int LONGEST_UNIT = 4;

    static IndicatorRow of(Row row, List<YearColumn> columns, int unitIndex, int headerSize, Labels labels) {
        Cell first = row.first().orElseThrow();
        Optional<Phase> firstPhase = YearColumn.phase(first, labels);
        Optional<Cell> name = firstPhase.isPresent() ? Optional.empty() : Optional.of(first);
        int firstYear = columns.isEmpty() ? row.size() : columns.get(0).index();
        Optional<Cell> phaseCell = row.cells().subList(0, Math.min(row.size(), firstYear + 1)).stream()
                .filter(cell ->
                        !cell.isBlank() && YearColumn.phase(cell, labels).isPresent())
                .findFirst();
        int afterName = row.indexOf(first) + 1;
        int grown = row.size() - headerSize;
        Optional<Cell> unit = unit(row, afterName, firstYear, unitIndex, grown, phaseCell)
                .or(() -> unitWithoutHeader(row, afterName, unitIndex));
        int from = Math.max(
                afterName,
                Math.max(
                                unit.map(row::indexOf).orElse(-1),
                                phaseCell.map(row::indexOf).orElse(-1))
                        + 1);
        int shift = 0;
        int fewest = misplaced(row, columns, from, 0);
        for (int candidate : new int[] {1, -1, FARTHEST, -FARTHEST}) {
            int misplaced = misplaced(row, columns, from, candidate);
            if (misplaced < fewest) {
                fewest = misplaced;
                shift = candidate;
            }
        }
        if (unitIndex < 0 && unit.isPresent() && row.indexOf(unit.get()) >= firstYear) {
            shift = row.indexOf(unit.get()) + 1 - firstYear;
        }
        boolean unitMoved = unitIndex >= 0
                && unit.isPresent()
                && row.indexOf(unit.get()) == unitIndex + grown
                && grown != 0
                && Math.abs(grown) <= FARTHEST;
        if (unitMoved && misplaced(row, columns, from, grown) <= fewest) {
            shift = grown;
        }
        boolean ambiguous = !unitMoved
                && grown > 0
                && shift == 0
                && row.filled().size() > 1
                && misplaced(row, columns, from, grown) <= fewest;
        return new IndicatorRow(
                row,
                name,
                unit,
                phaseCell,
                phaseCell.flatMap(cell -> YearColumn.phase(cell, labels)),
                shift,
                ambiguous);
    }

    Cell first() {
        return row.first().orElseThrow();
    }

    /** The cell of a year's value; empty if it is blank. */
    Optional<Cell> value(YearColumn column) {
        int index = column.index() + shift;
        boolean inside = index > row.indexOf(first()) && row.has(index);
        return Optional.of(index)
                .filter(at -> inside)
                .map(row::cell)
                .filter(cell -> !unit.equals(Optional.of(cell)) && !phaseCell.equals(Optional.of(cell)));
    }

    /** The unit: the first text between the name and the values, below the unit's header or where the row has grown. */
    private static Optional<Cell> unit(
            Row row, int afterName, int firstYear, int unitIndex, int grown, Optional<Cell> phaseCell) {
        int last = unitIndex >= 0 ? unitIndex + Math.max(0, grown) : firstYear - 1 + Math.max(0, grown);
        for (int i = afterName; i <= Math.min(last, row.size() - 1); i++) {
            Cell cell = row.cell(i);
            if (!cell.isBlank() && !phaseCell.equals(Optional.of(cell))) {
                boolean figure = PrintedNumber.parse(cell.text()).isPresent() || PrintedNumber.isDash(cell.text());
                return figure ? Optional.empty() : Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    /** A short word right behind the name with numbers behind it, where the header has no column for units. */
    private static Optional<Cell> unitWithoutHeader(Row row, int afterName, int unitIndex) {
        if (unitIndex >= 0 || !row.has(afterName)) {
            return Optional.empty();
        }
        Cell cell = row.cell(afterName);
        boolean word = cell.normal().length() <= LONGEST_UNIT
                && !NO_UNIT.matcher(cell.normal()).find()
                && PrintedNumber.parse(cell.text()).isEmpty()
                && !PrintedNumber.isDash(cell.text());
        boolean numbersBehind = row.cells().subList(afterName + 1, row.size()).stream()
                .anyMatch(other -> PrintedNumber.parse(other.text()).isPresent());
        return word && numbersBehind ? Optional.of(cell) : Optional.empty();
    }

    /** How many filled fields stand below no year if the values stand so far from their headers. */
    private static int misplaced(Row row, List<YearColumn> columns, int from, int shift) {
        int misplaced = 0;
        for (int i = from; i < row.size(); i++) {
            int index = i - shift;
            if (row.has(i) && columns.stream().noneMatch(column -> column.index() == index)) {
                misplaced++;
            }
        }
        return misplaced;
    }
}
