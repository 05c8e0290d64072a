package dev.hyoka.io.wide;

import dev.hyoka.io.ItemStream;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.SheetWriter;
import dev.hyoka.io.table.Table;
import dev.hyoka.io.table.TableFormat;
import dev.hyoka.io.table.TableReader;
import dev.hyoka.io.table.TableRow;
import dev.hyoka.io.table.TableWriter;
import dev.hyoka.io.table.UnreadableTableException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The wide form: a table whose header names what stands where, with a row a management sheet.
 *
 * <p>It holds all that a management sheet can hold. Immutable, and for any kind of table: a format in this form is a
 * {@link TableFormat} and this.
 */
public final class WideForm {

    private final WideOptions options;

    /** The form with {@link WideOptions#DEFAULT}. */
    public WideForm() {
        this(WideOptions.DEFAULT);
    }

    /**
     * The form with other options.
     *
     * @param options the options
     */
    public WideForm(WideOptions options) {
        this.options = Objects.requireNonNull(options, "options");
    }

    /**
     * Tells whether a row is the header of this form: whether it names the project's name and something else that this
     * form knows, and more that it knows than not.
     *
     * @param row a table's first row
     * @return true if it does
     */
    public boolean isHeader(TableRow row) {
        return new WideHeader(row).isSurelyWide();
    }

    /**
     * Tells whether an input's first table is in this form.
     *
     * @param tables what reads the tables
     * @param input the input, or its beginning; it is closed
     * @param reading what the reading is told
     * @return true if it can be read and its first row is the header
     */
    public boolean isIn(TableFormat tables, InputStream input, ReadOptions reading) {
        try (TableReader reader = tables.read(input, reading)) {
            Optional<Table> table = reader.next();
            Optional<TableRow> first =
                    table.isEmpty() ? Optional.empty() : table.get().next();
            return first.filter(this::isHeader).isPresent();
        } catch (IOException unreadable) {
            return false;
        }
    }

    /**
     * Reads the rows of all tables that have this form's header.
     *
     * @param tables what reads the tables
     * @param input the input; it is closed with the stream
     * @param reading what the reading is told
     * @return the documents and problems in the order of the input
     * @throws IOException if the input fails at its beginning
     */
    public Stream<ReadItem> read(TableFormat tables, InputStream input, ReadOptions reading) throws IOException {
        try {
            return read(tables.read(input, reading), reading);
        } catch (UnreadableTableException e) {
            return ItemStream.refused(e.problem(), input);
        }
    }

    /**
     * Reads the rows of all tables that have this form's header.
     *
     * @param tables the tables; the reader is closed with the stream
     * @param reading what the reading is told
     * @return the documents and problems in the order of the input
     */
    public Stream<ReadItem> read(TableReader tables, ReadOptions reading) {
        return ItemStream.of(new WideReader(tables, reading), reading);
    }

    /**
     * Starts to write a table in this form. Its rows wait in memory, compressed, until the writer is closed, since any
     * sheet can have a column of its own; the writer throws an {@link IOException} where they take up more than
     * {@link WideOptions#heldBytes()}.
     *
     * @param table what writes the table; it is closed with the writer
     * @return the writer
     */
    public SheetWriter writer(TableWriter table) {
        return new WideWriter(Objects.requireNonNull(table, "table"), options);
    }
}
