package dev.hyoka.io.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Reads an input's tables, one after another. Closing it closes the input. */
public interface TableReader extends Closeable {

    /**
     * Goes on to the next table; what was not read of the one before is passed over.
     *
     * @return the table; empty at the end of the input
     * @throws UnreadableTableException if the rest can't be read
     * @throws IOException if the input fails
     */
    Optional<Table> next() throws IOException;
}
