package dev.hyoka.io.published;

import dev.hyoka.io.PrintedNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of the cost table: its label and the fields after it.
 *
 * @param label which row of the form it is
 * @param row the row
 * @param labelIndex the index of the cell with the label
 * @param fields what stands after the label
 */
record TableRow(Label label, Row row, int labelIndex, List<Field> fields) {

    /** What a field holds. */
    enum Content {
        BLANK,
        DASH,
        NUMBER,
        MALFORMED,
        TEXT
    }

    /**
     * A field after the label.
     *
     * @param position its place, counted from 0 after the label
     * @param index its index in the row
     * @param cell its cell
     * @param content what it holds
     * @param number the number; empty if it holds none
     */
    record Field(int position, int index, Cell cell, Content content, Optional<BigDecimal> number) {

        /** Whether the field belongs to a year: a figure, or a dash in a figure's place. */
        boolean isFigure() {
            return content == Content.NUMBER || content == Content.DASH || content == Content.MALFORMED;
        }
    }

    static TableRow of(Label label, Row row, int labelIndex, List<String> units) {
        List<Field> fields = new ArrayList<>();
        for (int index = labelIndex + 1; index < row.size(); index++) {
            Cell cell = row.cell(index);
            Optional<BigDecimal> number = PrintedNumber.parse(cell.text(), units);
            fields.add(new Field(index - labelIndex - 1, index, cell, content(cell, number), number));
        }
        return new TableRow(label, row, labelIndex, fields);
    }

    private static Content content(Cell cell, Optional<BigDecimal> number) {
        if (cell.isBlank()) {
            return Content.BLANK;
        }
        if (number.isPresent()) {
            return Content.NUMBER;
        }
        if (PrintedNumber.isDash(cell.text())) {
            return Content.DASH;
        }
        return PrintedNumber.isAlmostNumber(cell.text()) ? Content.MALFORMED : Content.TEXT;
    }
}
