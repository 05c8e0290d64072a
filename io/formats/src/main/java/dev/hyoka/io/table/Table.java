package dev.hyoka.io.table;

import java.io.IOException;
import java.util.Optional;

/** A table that is read row by row: a sheet of a workbook, or a CSV file. */
public interface Table {

    /**
     * Returns the name of the workbook's sheet.
     *
     * @return the name; empty for a text
     */
    Optional<String> name();

    /**
     * Tells whether the workbook hides the whole sheet.
     *
     * @return true if it does
     */
    boolean isHidden();

    /**
     * Tells whether the workbook hides a column.
     *
     * @param column the column, from 0
     * @return true if it does
     */
    boolean isHidden(int column);

    /**
     * Reads the next row in which something stands, or which can't be read.
     *
     * @return the row; empty at the end of the table
     * @throws UnreadableTableException if the rest can't be read
     * @throws IOException if the input fails
     */
    Optional<TableRow> next() throws IOException;
}
