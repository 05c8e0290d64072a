package dev.hyoka.io.spreadsheet;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.io.Problem;
import dev.hyoka.io.SourcePosition;
import dev.hyoka.io.table.Cell;
import dev.hyoka.io.table.Columns;
import dev.hyoka.io.table.TableWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a workbook with one sheet, row by row, holding no row of it. The first row is the header: it is bold, stays in
 * sight and can be filtered by.
 */
final class WorkbookWriter implements TableWriter {

    /** How many characters a cell can hold. */
    static final int MOST_CHARACTERS = 32_767;

    /** The date of all parts, so that what is written depends on the content alone. */
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Texts that turn into formulas, numbers, dates or truth values when a clerk edits the cell. */
    private static final Pattern MISTAKABLE =
            Pattern.compile("\\s*[=+\\-@'＝＋－＠].*|.{0,40}[0-9０-９].{0,40}|\\s*(?i:true|false)\\s*", Pattern.DOTALL);

    private final ZipOutputStream zip;
    private final Writer xml;
    private int rows;
    private int columns;
    private int cutTexts;
    private Optional<SourcePosition> firstCut = Optional.empty();
    private boolean closed;

    WorkbookWriter(OutputStream output) throws IOException {
        this.zip = new ZipOutputStream(output, StandardCharsets.UTF_8);
        this.xml = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        part("[Content_Types].xml", WrittenParts.CONTENT_TYPES);
        part("_rels/.rels", WrittenParts.PACKAGE_RELATIONSHIPS);
        part("xl/_rels/workbook.xml.rels", WrittenParts.WORKBOOK_RELATIONSHIPS);
        begin(WrittenParts.SHEET_PART);
        xml.write(WrittenParts.BEFORE_ROWS);
    }

    private void part(String name, String content) throws IOException {
        begin(name);
        xml.write(content);
        end();
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(DATE);
        zip.putNextEntry(entry);
    }

    private void end() throws IOException {
        xml.flush();
        zip.closeEntry();
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        if (rows == CellRange.MOST_ROWS) {
            throw new IOException("A workbook's sheet holds no more than " + CellRange.MOST_ROWS + " rows");
        }
        if (cells.size() > Columns.MOST) {
            throw new IOException("A workbook's sheet holds no more than " + Columns.MOST + " columns, but a row has "
                    + cells.size() + " cells");
        }
        rows++;
        columns = Math.max(columns, cells.size());
        xml.write("<row r=\"" + rows + "\">");
        for (int column = 0; column < cells.size(); column++) {
            cell(cells.get(column), column);
        }
        xml.write("</row>");
    }

    private void cell(Cell cell, int column) throws IOException {
        if (cell instanceof Cell.Text text) {
            text(text.text(), column, false);
        } else if (cell instanceof Cell.Numeric number) {
            number(number.value(), column);
        } else if (cell instanceof Cell.Fault fault) {
            text(fault.code(), column, true);
        }
    }

    /** A number as it is; as text if a spreadsheet program would keep fewer digits of it. */
    private void number(BigDecimal value, int column) throws IOException {
        BigDecimal shortest = value.stripTrailingZeros();
        boolean exact = shortest.precision() <= StoredNumber.DIGITS.getPrecision()
                && shortest.precision() - shortest.scale() <= StoredNumber.LARGEST_EXPONENT
                && value.scale() <= WrittenStyles.MOST_DECIMALS;
        if (exact) {
            begin(column, WrittenStyles.number(Math.max(0, value.scale())), "");
            xml.write("<v>" + (value.signum() == 0 ? "0" : shortest.toPlainString()) + "</v></c>");
        } else {
            text(value.toString(), column, true);
        }
    }

    private void text(String text, int column, boolean asItIs) throws IOException {
        boolean mistakable = asItIs || MISTAKABLE.matcher(text).matches();
        int style = rows == 1
                ? (mistakable ? WrittenStyles.HEADER_AS_IT_IS : WrittenStyles.HEADER)
                : (mistakable ? WrittenStyles.TEXT_AS_IT_IS : WrittenStyles.TEXT);
        begin(column, style, " t=\"inlineStr\"");
        xml.write("<is><t xml:space=\"preserve\">");
        escape(Escapes.encode(fitting(text, column)));
        xml.write("</t></is></c>");
    }

    private void begin(int column, int style, String more) throws IOException {
        xml.write("<c r=\"" + Columns.letters(column) + rows + "\" s=\"" + style + "\"" + more + ">");
    }

    private void escape(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> xml.write("&amp;");
                case '<' -> xml.write("&lt;");
                case '>' -> xml.write("&gt;");
                default -> xml.write(c);
            }
        }
    }

    /** As much of a text as a cell holds. */
    private String fitting(String text, int column) {
        if (text.length() <= MOST_CHARACTERS) {
            return text;
        }
        cutTexts++;
        if (firstCut.isEmpty()) {
            firstCut = Optional.of(new SourcePosition(
                    "",
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    Optional.of(WrittenParts.SHEET_NAME),
                    Optional.of(Columns.letters(column) + rows)));
        }
        boolean splitsPair = Character.isHighSurrogate(text.charAt(MOST_CHARACTERS - 1));
        return text.substring(0, splitsPair ? MOST_CHARACTERS - 1 : MOST_CHARACTERS);
    }

    @Override
    public List<Problem> problems() {
        return firstCut.stream().map(this::cut).toList();
    }

    private Problem cut(SourcePosition position) {
        Message message = Message.of(
                        "ブックのセルには{limit}文字までしか入りません。それより長い文字列{count}件の終わりを切りました(最初は{cell})。別の形式で保存してください。",
                        "A workbook's cell holds {limit} characters. The ends of {count} longer texts were cut, the first one in {cell}. Save the documents in another format.")
                .with("limit", MOST_CHARACTERS)
                .with("count", cutTexts)
                .with("cell", position.cell().orElseThrow())
                .build();
        return new Problem(Severity.ERROR, "text-cut", message, position, Optional.empty());
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (zip) {
            String filter = columns == 0 ? "" : "$A$1:$" + Columns.letters(columns - 1) + "$" + rows;
            xml.write(WrittenParts.afterRows(filter));
            end();
            part(WrittenParts.STYLES_PART, WrittenStyles.xml());
            part(WrittenParts.WORKBOOK_PART, WrittenParts.workbook(filter));
        }
    }
}
