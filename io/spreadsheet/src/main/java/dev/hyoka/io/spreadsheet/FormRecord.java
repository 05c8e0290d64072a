package dev.hyoka.io.spreadsheet;

import dev.hyoka.io.SourcePosition;
import dev.hyoka.io.table.Cell;
import dev.hyoka.io.table.TableRow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A row of a form that is being read, with those in which its texts go on; it knows what has been read of it. */
final class FormRecord {

    private final FormRow row;
    private final TableRow source;
    private final List<Cell> cells;
    private final BitSet joined;
    private final BitSet taken = new BitSet();

    private FormRecord(FormRow row, TableRow source, List<Cell> cells, BitSet joined) {
        this.row = row;
        this.source = source;
        this.cells = cells;
        this.joined = joined;
        taken.set(0);
    }

    static FormRecord of(FormRow row, TableRow source) {
        return new FormRecord(row, source, new ArrayList<>(source.cells()), new BitSet());
    }

    /** The same record, of which nothing has been read. */
    FormRecord afresh() {
        return new FormRecord(row, source, cells, joined);
    }

    /** Adds a row in which texts go on. */
    void add(TableRow more) {
        for (int column = 1; column < more.cells().size(); column++) {
            if (more.cell(column) instanceof Cell.Text part) {
                while (cells.size() <= column) {
                    cells.add(Cell.BLANK);
                }
                String begun = cells.get(column) instanceof Cell.Text text ? text.text() : "";
                cells.set(column, new Cell.Text(begun + part.text()));
                joined.set(column);
            }
        }
    }

    FormRow row() {
        return row;
    }

    int number() {
        return source.number();
    }

    int columns() {
        return cells.size();
    }

    /** What stands in a cell; blank where another cell covers it. */
    Cell cell(int column) {
        Cell cell = column >= 0 && column < cells.size() ? cells.get(column) : Cell.BLANK;
        return cell instanceof Cell.Covered ? Cell.BLANK : cell;
    }

    boolean isBlank(int column) {
        Cell cell = cell(column);
        return cell.equals(Cell.BLANK)
                || (cell instanceof Cell.Text text && text.text().isBlank());
    }

    /** The last column that a cell covers, with those that are merged with it. */
    int lastCovered(int column) {
        int last = column;
        while (last + 1 < cells.size()
                && cells.get(last + 1) instanceof Cell.Covered covered
                && covered.row() == number()
                && covered.column() == column) {
            last++;
        }
        return last;
    }

    boolean isJoined(int column) {
        return joined.get(column);
    }

    void take(int column) {
        if (column >= 0) {
            taken.set(column);
        }
    }

    boolean isTaken(int column) {
        return taken.get(column);
    }

    SourcePosition position(int column) {
        return source.position(Math.max(0, column));
    }
}
