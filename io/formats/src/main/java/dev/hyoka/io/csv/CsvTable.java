package dev.hyoka.io.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.io.Limits;
import dev.hyoka.io.Problem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.SourcePosition;
import dev.hyoka.io.table.Cell;
import dev.hyoka.io.table.Columns;
import dev.hyoka.io.table.Table;
import dev.hyoka.io.table.TableReader;
import dev.hyoka.io.table.TableRow;
import dev.hyoka.io.table.UnreadableTableException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the rows of a CSV file. A row whose quotation marks don't match costs its first line, and no other row. */
final class CsvTable implements Table {

    /** What the parser needs beside the longest cell. */
    private static final int LEAST_BUFFER = 64 * 1024;

    private final Characters characters;
    private final char separator;
    private final ReadOptions options;
    private final int buffer;
    private final RowHandler handler;
    private Iterator<RowHandler.Row> rows;
    private int number;

    CsvTable(InputStream input, Charset charset, char separator, ReadOptions options) {
        Limits limits = options.limits();
        this.separator = separator;
        this.options = options;
        buffer = (int) Math.min(2L * limits.lineCharacters() + LEAST_BUFFER, Integer.MAX_VALUE / 4);
        characters = new Characters(
                input, charset, (int) Math.min(limits.documentCharacters() + 2L * buffer, Integer.MAX_VALUE / 4));
        handler = new RowHandler(limits);
        rows = parser();
    }

    private Iterator<RowHandler.Row> parser() {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(buffer)
                .build(handler, characters)
                .iterator();
    }

    @Override
    public Optional<String> name() {
        return Optional.empty();
    }

    @Override
    public boolean isHidden() {
        return false;
    }

    @Override
    public boolean isHidden(int column) {
        return false;
    }

    @Override
    public Optional<TableRow> next() throws IOException {
        while (true) {
            RowHandler.Row row;
            try {
                if (!rows.hasNext()) {
                    return Optional.empty();
                }
                row = rows.next();
            } catch (UncheckedIOException e) {
                throw e.getCause();
            } catch (CsvParseException e) {
                return Optional.of(spoilt(e));
            }
            number++;
            characters.letGoBefore(row.line());
            if (row.cells().stream().anyMatch(cell -> cell != Cell.BLANK)
                    || row.fields() > row.cells().size()) {
                return Optional.of(new TableRow(number, false, row.cells(), position(row.line()), problems(row)));
            }
        }
    }

    private SourcePosition position(int line) {
        return new SourcePosition(
                options.name(), OptionalInt.of(line), OptionalInt.empty(), Optional.empty(), Optional.empty());
    }

    private SourcePosition position(int line, int column) {
        return new SourcePosition(
                options.name(),
                OptionalInt.of(line),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.of(Columns.letters(column) + number));
    }

    private List<Problem> problems(RowHandler.Row row) {
        List<Problem> problems = new ArrayList<>();
        if (row.cutAt() >= 0) {
            problems.add(problem(
                    "cell-too-long",
                    position(row.line(), row.cutAt()),
                    Message.of(
                                    "このセルは長すぎます。{limit}文字までを読み、残りは読みませんでした。",
                                    "This cell is too long: its first {limit} characters were read, the rest was not.")
                            .with("limit", options.limits().lineCharacters())
                            .build()));
        }
        if (row.fields() > row.cells().size()) {
            problems.add(problem(
                    "too-many-cells",
                    position(row.line(), row.cells().size()),
                    Message.of(
                                    "この行には{count}個のセルがあります。{limit}個までを読み、残りは読みませんでした。",
                                    "This row has {count} cells: the first {limit} were read, the rest was not.")
                            .with("count", row.fields())
                            .with("limit", options.limits().lineCells())
                            .build()));
        }
        if (characters.isMalformed(row.line(), row.lastLine())) {
            problems.add(problem(
                    "malformed-bytes",
                    position(row.line(), malformed(row)),
                    Message.of(
                                    "このセルのバイトは入力の文字コードとして正しくありません。ファイルが壊れていないか確かめ、UTF-8で保存し直してください。",
                                    "Bytes in this cell mean nothing in the encoding of this input. Check that the file is whole, and save it as UTF-8.")
                            .build()));
        }
        return problems;
    }

    /** The first cell in which something stands in the place of malformed bytes. */
    private static int malformed(RowHandler.Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.cells().get(i) instanceof Cell.Text text && text.text().indexOf('\uFFFD') >= 0) {
                return i;
            }
        }
        return 0;
    }

    /** What is said in the place of a row that the parser can't read; the next row is the one behind its first line. */
    private TableRow spoilt(CsvParseException cause) throws IOException {
        number++;
        int line = handler.line();
        Problem problem = problem(cause, line);
        if (cause.getCause() instanceof RowHandler.RowTooLong || !characters.restartBehind(line)) {
            throw new UnreadableTableException(problem);
        }
        handler.startBehind(line);
        rows = parser();
        return new TableRow(number, false, List.of(), position(line), List.of(problem));
    }

    private Problem problem(CsvParseException cause, int line) {
        SourcePosition position = position(line, handler.fields());
        if (cause.getCause() instanceof RowHandler.RowTooLong
                || characters.kept() > options.limits().lineCharacters() + LEAST_BUFFER / 2) {
            return problem(
                    "row-too-long",
                    position,
                    Message.of(
                                    "この行は長すぎて読めません。引用符（\"）が閉じられているか確かめてください。",
                                    "This row is too long to be read. Check that its quotation marks (\") are closed.")
                            .build());
        }
        if (characters.isAtEnd()) {
            return problem(
                    "unclosed-quote",
                    position,
                    Message.of(
                                    "このセルの引用符（\"）が閉じられていません。この行は読まず、次の行から読みました。",
                                    "The quotation mark (\") of this cell is never closed. This row was not read; reading went on with the next line.")
                            .build());
        }
        return problem(
                "text-after-quote",
                position,
                Message.of(
                                "このセルの閉じる引用符（\"）の後ろに文字があります。文中の引用符は二つ重ねてください。この行は読まず、次の行から読みました。",
                                "Something follows the closing quotation mark (\") of this cell. Double the marks inside a text. This row was not read; reading went on with the next line.")
                        .build());
    }

    private static Problem problem(String code, SourcePosition position, Message message) {
        return new Problem(Severity.ERROR, code, message, position, Optional.empty());
    }

    /** The reader of this table alone. */
    TableReader reader() {
        Iterator<Table> tables = List.<Table>of(this).iterator();
        return new TableReader() {
            @Override
            public Optional<Table> next() {
                return tables.hasNext() ? Optional.of(tables.next()) : Optional.empty();
            }

            @Override
            public void close() throws IOException {
                characters.close();
            }
        };
    }
}
