package dev.hyoka.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import dev.hyoka.io.Problem;
import dev.hyoka.io.table.Cell;
import dev.hyoka.io.table.Columns;
import dev.hyoka.io.table.TableWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Writes the rows of a CSV file. */
final class CsvTableWriter implements TableWriter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * Quotes what another program could take for a separator of cells, and what could be taken for a byte order mark or
     * for spaces that don't count.
     */
    private static final QuoteStrategy QUOTES = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int field, String value) {
            return value.indexOf(';') >= 0
                    || value.indexOf('\t') >= 0
                    || value.startsWith(BYTE_ORDER_MARK)
                    || value.startsWith(" ")
                    || value.endsWith(" ");
        }
    };

    private final CsvWriter csv;
    private final NotHeld notHeld;
    private int rows;

    CsvTableWriter(OutputStream output, CsvOptions options) throws IOException {
        Writer writer = new BufferedWriter(
                new OutputStreamWriter(output, options.encoding().charset()));
        if (options.encoding() == CsvOptions.Encoding.UTF_8_WITH_MARK) {
            writer.write(BYTE_ORDER_MARK);
        }
        notHeld = new NotHeld(options.encoding().charset());
        csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(QUOTES)
                .build(writer);
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        rows++;
        List<String> fields = new ArrayList<>(cells.size());
        for (Cell cell : cells) {
            fields.add(field(cell, fields.size()));
        }
        try {
            csv.writeRecord(fields);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private String field(Cell cell, int column) {
        if (cell instanceof Cell.Text text) {
            return text(text.text(), column);
        }
        if (cell instanceof Cell.Numeric number) {
            return number.value().toPlainString();
        }
        return cell instanceof Cell.Fault fault ? text(fault.code(), column) : "";
    }

    private String text(String text, int column) {
        return CellText.written(notHeld.held(text, Columns.letters(column) + rows));
    }

    @Override
    public List<Problem> problems() {
        return notHeld.problems();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
