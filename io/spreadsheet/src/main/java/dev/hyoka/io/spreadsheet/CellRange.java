package dev.hyoka.io.spreadsheet;

import dev.hyoka.io.table.Columns;
import java.util.Optional;

/**
 * Cells from a corner of a sheet to another.
 *
 * @param firstRow the first row, from 1
 * @param firstColumn the first column, from 0
 * @param lastRow the last row
 * @param lastColumn the last column
 */
record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    /** How many rows a sheet can have. */
    static final int MOST_ROWS = 1_048_576;

    /** Reads a range such as {@code A1:C3}; empty if it is none. */
    static Optional<CellRange> parse(String reference) {
        int colon = reference.indexOf(':');
        String first = colon < 0 ? reference : reference.substring(0, colon);
        String last = colon < 0 ? reference : reference.substring(colon + 1);
        CellRange range = new CellRange(row(first), column(first), row(last), column(last));
        boolean sound = range.firstRow > 0
                && range.firstColumn >= 0
                && range.lastRow >= range.firstRow
                && range.lastColumn >= range.firstColumn;
        return sound ? Optional.of(range) : Optional.empty();
    }

    boolean isOneCell() {
        return firstRow == lastRow && firstColumn == lastColumn;
    }

    /** The column of a cell such as {@code B12}, from 0; -1 if it has none that a sheet can have. */
    static int column(String reference) {
        int column = 0;
        int at = 0;
        for (; at < reference.length() && isLetter(reference.charAt(at)); at++) {
            column = column * 26 + reference.charAt(at) - 'A' + 1;
            if (column > Columns.MOST) {
                return -1;
            }
        }
        return at == reference.length() || Digits.isNumber(reference, at) ? column - 1 : -1;
    }

    /** The row of a cell such as {@code B12}; not positive if it has none that a sheet can have. */
    private static int row(String reference) {
        int at = 0;
        while (at < reference.length() && isLetter(reference.charAt(at))) {
            at++;
        }
        return Digits.number(reference, at, MOST_ROWS);
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
