package dev.hyoka.io.table;

import dev.hyoka.io.Beginning;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.SheetFormat.Recognition;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * A kind of file that holds tables, whatever stands in them: what formats and layouts that are made of rows stand on.
 * Found by {@link java.util.ServiceLoader}; implementations are immutable and safe for use by several threads.
 */
public interface TableFormat {

    /**
     * Returns the stable name, such as {@code csv}.
     *
     * @return the id, unique among the installed ones
     */
    String id();

    /**
     * Tells how sure it is that an input is of this kind.
     *
     * @param beginning the input's name and its first bytes
     * @return the answer
     */
    Recognition recognize(Beginning beginning);

    /**
     * Starts to read the tables of an input.
     *
     * @param input the input; it is closed with the reader, or if this throws
     * @param options what the reading is told
     * @return the reader
     * @throws UnreadableTableException if it can't be read as tables
     * @throws IOException if the input fails
     */
    TableReader read(InputStream input, ReadOptions options) throws IOException;

    /**
     * Starts to write a table.
     *
     * @param output where to; it is closed with the writer
     * @return the writer
     * @throws IOException if the output fails
     */
    TableWriter writer(OutputStream output) throws IOException;
}
