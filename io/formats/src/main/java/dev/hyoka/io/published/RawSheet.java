package dev.hyoka.io.published;

import dev.hyoka.io.Problem;
import dev.hyoka.model.DocumentKind;
import java.util.List;

/**
 * The rows of one sheet, not yet understood.
 *
 * @param kind what its first row says that it is
 * @param rows its rows that are not blank
 * @param problems what is wrong with the rows themselves
 * @param last whether the input ends with it
 */
record RawSheet(DocumentKind kind, List<Row> rows, List<Problem> problems, boolean last) {

    int firstLine() {
        return rows.get(0).line();
    }

    Row lastRow() {
        return rows.get(rows.size() - 1);
    }

    /** How much of the memory it takes. */
    int characters() {
        int characters = 0;
        for (Row row : rows) {
            for (Cell cell : row.cells()) {
                characters += cell.raw().length() + Cell.WEIGHT;
            }
        }
        return characters;
    }
}
