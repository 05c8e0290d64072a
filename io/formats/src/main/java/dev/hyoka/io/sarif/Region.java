package dev.hyoka.io.sarif;

import dev.hyoka.io.SourcePosition;
import dev.hyoka.io.table.Columns;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place of a file by its line and column.
 *
 * @param startLine the line, from 1; of a cell, its row
 * @param startColumn the column, from 1; of a cell, its column; empty if it isn't known
 */
record Region(int startLine, OptionalInt startColumn) {

    private static final Pattern CELL = Pattern.compile("([A-Za-z]{1,3})([1-9][0-9]{0,8})");

    /** The line of the position, else the row of its cell, else the first line, which stands for the whole file. */
    static Region of(SourcePosition position) {
        if (position.line().isPresent()) {
            return new Region(position.line().getAsInt(), position.column());
        }
        Matcher cell = CELL.matcher(position.cell().orElse(""));
        if (cell.matches()) {
            OptionalInt column = Columns.find(cell.group(1));
            return new Region(
                    Integer.parseInt(cell.group(2)),
                    column.isPresent() ? OptionalInt.of(column.getAsInt() + 1) : OptionalInt.empty());
        }
        return new Region(1, OptionalInt.empty());
    }
}
