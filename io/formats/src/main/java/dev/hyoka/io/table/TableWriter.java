package dev.hyoka.io.table;

import dev.hyoka.io.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes a table row by row. Closing it finishes the output and closes it. */
public interface TableWriter extends Closeable {

    /**
     * Writes a row.
     *
     * @param cells its cells from the first column on
     * @throws IOException if the output fails
     */
    void row(List<Cell> cells) throws IOException;

    /**
     * Returns what the output could not hold.
     *
     * @return the problems so far, each once; complete when the writer is closed
     */
    default List<Problem> problems() {
        return List.of();
    }
}
