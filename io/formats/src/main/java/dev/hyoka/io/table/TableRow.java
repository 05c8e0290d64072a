package dev.hyoka.io.table;

import dev.hyoka.io.Problem;
import dev.hyoka.io.SourcePosition;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of a table.
 *
 * @param number its number, from 1, as a spreadsheet program counts
 * @param isHidden whether a workbook hides it
 * @param cells its cells from the first column on; those at the end in which nothing stands can be missing, and
 *     all of them where the problems say that the row can't be read
 * @param position where it stands: the line on which it begins in a text, the sheet in a workbook
 * @param problems what is to be said of the row itself, such as bytes without a meaning
 */
public record TableRow(
        int number, boolean isHidden, List<Cell> cells, SourcePosition position, List<Problem> problems) {

    /** Checks that nothing is null. The cells are not copied: whoever makes a row hands them over. */
    public TableRow {
        cells = Collections.unmodifiableList(Objects.requireNonNull(cells, "cells"));
        Objects.requireNonNull(position, "position");
        problems = List.copyOf(problems);
    }

    /**
     * Returns a cell.
     *
     * @param column its column, from 0
     * @return the cell; blank beyond the last one
     */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    /**
     * Returns where a cell stands.
     *
     * @param column its column, from 0
     * @return the row's position with the cell's name, such as B12
     */
    public SourcePosition position(int column) {
        return new SourcePosition(
                position.file(),
                position.line(),
                position.column(),
                position.sheet(),
                Optional.of(Columns.letters(column) + number));
    }
}
