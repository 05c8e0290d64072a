package dev.hyoka.io.csv;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.io.Beginning;
import dev.hyoka.io.Problem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.SheetFormat.Recognition;
import dev.hyoka.io.SourcePosition;
import dev.hyoka.io.TextEncoding;
import dev.hyoka.io.table.TableFormat;
import dev.hyoka.io.table.TableReader;
import dev.hyoka.io.table.TableWriter;
import dev.hyoka.io.table.UnreadableTableException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * CSV files (RFC 4180) as tables.
 *
 * <p>Read in UTF-8, UTF-16 and Windows-31J, with commas, semicolons or tabs between the cells. A row that can't be read
 * comes without cells and says why; the others are read all the same. Written as {@link CsvOptions} say, with a text
 * that a spreadsheet program would run disarmed by an apostrophe, which reading takes off again.
 */
public final class CsvTables implements TableFormat {

    private final CsvOptions options;

    /** The format with {@link CsvOptions#DEFAULT}; for {@link java.util.ServiceLoader}, too. */
    public CsvTables() {
        this(CsvOptions.DEFAULT);
    }

    private CsvTables(CsvOptions options) {
        this.options = options;
    }

    /**
     * Returns the format with other options.
     *
     * @param other the options
     * @return the format
     */
    public CsvTables with(CsvOptions other) {
        return new CsvTables(Objects.requireNonNull(other, "options"));
    }

    @Override
    public String id() {
        return "csv";
    }

    /** Sure of a text whose name ends in {@code .csv}, which no other kind of table is; it can be any text with columns. */
    @Override
    public Recognition recognize(Beginning beginning) {
        Optional<String> text = text(beginning.bytes());
        if (text.isEmpty() || text.get().isBlank()) {
            return Recognition.NO;
        }
        if (beginning.name().toLowerCase(Locale.ROOT).endsWith(".csv")) {
            return Recognition.SURE;
        }
        return Separator.find(text.get()).isPresent() ? Recognition.POSSIBLE : Recognition.NO;
    }

    @Override
    public TableReader read(InputStream input, ReadOptions reading) throws IOException {
        return read(input, reading, false);
    }

    /** Reads a table that is in UTF-8 by agreement, unless its bytes are not. */
    TableReader readUtf8(InputStream input, ReadOptions reading) throws IOException {
        return read(input, reading, true);
    }

    private static TableReader read(InputStream input, ReadOptions reading, boolean expectsUtf8) throws IOException {
        try {
            BufferedInputStream buffered = new BufferedInputStream(input, Beginning.LENGTH);
            byte[] start = Beginning.of(reading.name(), buffered).bytes();
            if (start.length == 0) {
                throw refused(reading, "empty-input", Message.of("入力が空です。", "The input is empty."));
            }
            Charset charset = charset(start, expectsUtf8)
                    .orElseThrow(() -> refused(
                            reading,
                            "unknown-encoding",
                            Message.of(
                                    "文字コードがUTF-8、UTF-16、Windows-31Jのいずれでもないか、テキストではありません。UTF-8で保存し直してください。",
                                    "The input is no text in UTF-8, UTF-16 or Windows-31J. Save it as UTF-8.")));
            char separator =
                    expectsUtf8 ? ',' : text(start).flatMap(Separator::find).orElse(',');
            return new CsvTable(buffered, charset, separator, reading).reader();
        } catch (IOException | RuntimeException e) {
            input.close(); // there is no reader yet that would
            throw e;
        }
    }

    @Override
    public TableWriter writer(OutputStream output) throws IOException {
        return new CsvTableWriter(output, options);
    }

    /** The encoding; in what is known to be UTF-8 even control characters are text. */
    private static Optional<Charset> charset(byte[] start, boolean expectsUtf8) {
        return hasMark(start) || (expectsUtf8 && isUtf8(start))
                ? Optional.of(StandardCharsets.UTF_8)
                : TextEncoding.detect(start);
    }

    private static boolean isUtf8(byte[] start) {
        return !StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(start), CharBuffer.allocate(start.length), false)
                .isError();
    }

    private static boolean hasMark(byte[] start) {
        return start.length >= 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF;
    }

    private static Optional<String> text(byte[] start) {
        return hasMark(start)
                ? Optional.of(new String(start, 3, start.length - 3, StandardCharsets.UTF_8))
                : TextEncoding.decode(start);
    }

    private static UnreadableTableException refused(ReadOptions reading, String code, Message.Builder message) {
        return new UnreadableTableException(new Problem(
                Severity.ERROR, code, message.build(), SourcePosition.of(reading.name()), Optional.empty()));
    }
}
