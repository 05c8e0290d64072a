package dev.hyoka.layout;

import dev.hyoka.io.Beginning;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.SheetFormat.Recognition;
import dev.hyoka.io.table.Table;
import dev.hyoka.io.table.TableFormat;
import dev.hyoka.io.table.TableReader;
import dev.hyoka.io.table.TableWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** A workbook that a test makes, whatever the input is. */
record HeldTables(List<Sheet> sheets) implements TableFormat {

    @Override
    public String id() {
        return "held";
    }

    @Override
    public Recognition recognize(Beginning beginning) {
        return Recognition.SURE;
    }

    @Override
    public TableReader read(InputStream input, ReadOptions options) {
        Iterator<Sheet> next = sheets.iterator();
        return new TableReader() {
            @Override
            public Optional<Table> next() {
                return next.hasNext() ? Optional.of(next.next().table(options.name())) : Optional.empty();
            }

            @Override
            public void close() throws IOException {
                input.close();
            }
        };
    }

    @Override
    public TableWriter writer(OutputStream output) {
        throw new UnsupportedOperationException();
    }
}
