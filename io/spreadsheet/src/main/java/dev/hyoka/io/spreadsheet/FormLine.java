package dev.hyoka.io.spreadsheet;

import dev.hyoka.finding.Location;
import dev.hyoka.io.spreadsheet.FormStyles.Look;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** A line of a form: a row of the sheet, and as many below it as its texts need. */
final class FormLine {

    private static final float LINE_HEIGHT = 16;
    private static final float LEAST_HEIGHT = 21;

    /** A spreadsheet's row can't be higher. */
    private static final float MOST_HEIGHT = 400;

    /** A text that would need more is cut where it is printed; it is all there. */
    private static final int MOST_ROWS = 20;

    private final FormPage page;
    private final int row;
    private final XSSFRow cells;
    private final List<Slot.Span> spans = new ArrayList<>();
    private final Map<Integer, List<String>> continued = new TreeMap<>();
    private int lines = 1;
    private boolean ended;

    FormLine(FormPage page, int row, String key) {
        this.page = page;
        this.row = row;
        this.cells = page.sheet().createRow(row);
        key(0, key);
    }

    int row() {
        return row;
    }

    /** Text that nobody sees. */
    void key(int column, String text) {
        cell(cells, column, page.styles().of(Look.KEY)).setCellValue(text);
    }

    /** Words of the form. */
    FormLine words(Slot.Span span, String words, Look look) {
        XSSFCell cell = fill(span, page.styles().of(look));
        if (!words.isEmpty()) {
            cell.setCellValue(words);
            fit(words, span);
        }
        return this;
    }

    FormLine label(Slot slot) {
        return words(slot.label(), slot.words().in(page.language()), Look.LABEL);
    }

    /** A field's label and what it states. */
    FormLine field(Slot slot, Optional<String> text) {
        if (slot.label().from() != slot.value().from()) {
            label(slot);
        }
        Look look = slot.isName() ? Look.FIELD : Look.TEXT;
        return text(slot.value(), text.orElse(""), look, slot.place());
    }

    /** What a document states, as text. */
    FormLine text(Slot.Span span, String text, Look look, Location place) {
        page.place(place, row, span.from());
        boolean live = CellText.isLive(text);
        XSSFCell cell =
                fill(span, live ? page.styles().quoted(look) : page.styles().of(look));
        if (!text.isEmpty()) {
            List<String> parts = CellText.cells(text);
            cell.setCellValue(parts.get(0));
            if (parts.size() > 1) {
                continued.put(span.from(), parts.subList(1, parts.size()));
            }
            fit(text, span);
        }
        return this;
    }

    /** What a document states, as a number; as text if it has too many digits. */
    FormLine number(int column, BigDecimal number, Look look, Location place) {
        if (!CellNumber.fits(number)) {
            return text(Slot.Span.of(column, column), number.toPlainString(), Look.CENTERED, place);
        }
        page.place(place, row, column);
        fill(Slot.Span.of(column, column), page.styles().number(look, number.scale()))
                .setCellValue(number.doubleValue());
        return this;
    }

    /** A formula, with the value that it gives. */
    FormLine formula(int column, String formula, BigDecimal value, Location place) {
        number(column, value, Look.TOTAL, place);
        XSSFCell cell = cells.getCell(column);
        cell.setCellFormula(formula);
        cell.setCellValue(value.doubleValue());
        return this;
    }

    /** Cells to be filled in. */
    FormLine blank(Slot.Span span, Look look) {
        fill(span, page.styles().of(look));
        return this;
    }

    /** Lets a cell be filled from a list. */
    FormLine choice(int column, List<String> list) {
        page.choice(row, column, list);
        return this;
    }

    /** Ends the line: it is made high enough, and texts that are too long for a cell go on below it. */
    void end() {
        if (ended) {
            return;
        }
        ended = true;
        float height = Math.max(LEAST_HEIGHT, lines * LINE_HEIGHT + 5);
        int more = Math.min(MOST_ROWS, (int) (height / MOST_HEIGHT));
        cells.setHeightInPoints(Math.min(MOST_HEIGHT, height / (more + 1)));
        int next = row + 1;
        for (; next <= row + more; next++) {
            addRow(next, FormRow.LABEL).setHeightInPoints(Math.min(MOST_HEIGHT, height / (more + 1)));
        }
        for (Slot.Span span : spans) {
            page.merge(row, row + more, span.from(), span.last(page.columns()));
        }
        for (int part = 0; isLeft(part); part++) {
            XSSFRow below = addRow(next++, FormRow.CONTINUED);
            for (Map.Entry<Integer, List<String>> text : continued.entrySet()) {
                if (part < text.getValue().size()) {
                    cell(below, text.getKey(), page.styles().of(Look.TEXT))
                            .setCellValue(text.getValue().get(part));
                }
            }
        }
        page.nextRow(next);
    }

    private boolean isLeft(int part) {
        return continued.values().stream().anyMatch(parts -> part < parts.size());
    }

    private XSSFRow addRow(int number, FormRow key) {
        XSSFRow added = page.sheet().createRow(number);
        cell(added, 0, page.styles().of(Look.KEY)).setCellValue(key.key());
        for (int column = 1; column <= page.columns(); column++) {
            XSSFCell above = cells.getCell(column);
            if (above != null) {
                cell(added, column, above.getCellStyle());
            }
        }
        return added;
    }

    /** Draws a field's cells; the first one holds what it states. */
    private XSSFCell fill(Slot.Span span, XSSFCellStyle style) {
        for (int column = span.from(); column <= span.last(page.columns()); column++) {
            cell(cells, column, style);
        }
        spans.add(span);
        return cells.getCell(span.from());
    }

    private static XSSFCell cell(XSSFRow row, int column, XSSFCellStyle style) {
        XSSFCell cell = row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    private void fit(String text, Slot.Span span) {
        lines = Math.max(lines, lines(text, page.width(span)));
    }

    /** How many lines a text takes in so many half-width characters. */
    static int lines(String text, int width) {
        int room = Math.max(2, width - 1);
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            int taken = paragraph.codePoints().map(c -> c < 0x100 ? 1 : 2).sum();
            lines += Math.max(1, (taken + room - 1) / room);
        }
        return lines;
    }
}
