package dev.hyoka.layout;

import dev.hyoka.finding.Location;
import dev.hyoka.io.Origin;
import dev.hyoka.io.Origin.Handling;
import dev.hyoka.io.PrintedNumber;
import dev.hyoka.io.table.Cell;
import dev.hyoka.io.table.TableRow;
import dev.hyoka.layout.Plan.Bound;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the cells of one row: its texts and words. */
final class CellReader {

    /** No dash, and no word that means blank, is longer. */
    private static final int LONGEST_BLANK = 40;

    private final TableRow row;
    private final Headers headers;
    private final Set<String> blank;
    private final Notes notes;
    private final Map<Location, Origin> origins;

    /**
     * Makes a reader of a row.
     *
     * @param origins takes the origins of what is read; null if nobody asks for them
     */
    CellReader(TableRow row, Headers headers, Set<String> blank, Notes notes, Map<Location, Origin> origins) {
        this.row = row;
        this.headers = headers;
        this.blank = blank;
        this.notes = notes;
        this.origins = origins;
    }

    /** The text of a field's columns: each on a line of its own, or all on one. */
    Optional<String> text(Bound bound, Location location, boolean oneLine) {
        if (bound.columns().isEmpty()) {
            return bound.source().fixed();
        }
        String text = "";
        int parts = 0;
        for (int column : bound.columns()) {
            String part = text(column, oneLine);
            if (!part.isEmpty()) {
                found(parts == 0 ? location : location.child(parts), column, part, parts > 0);
                text = parts == 0 ? part : text + (oneLine ? " " : "\n") + part;
                parts++;
            }
        }
        return parts == 0 ? Optional.empty() : Optional.of(text);
    }

    /** The text of a column that is kept; empty if nothing is stated. */
    Optional<String> attribute(Plan.Attribute attribute) {
        String text = text(attribute.column(), false);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        found(attribute.location(), attribute.column(), text, false);
        return Optional.of(text);
    }

    /** The text of a cell; empty if nothing is stated. */
    String text(int column, boolean oneLine) {
        Cell cell = textCell(column);
        if (cell instanceof Cell.Text text) {
            return isNotStated(text.text())
                    ? ""
                    : oneLine ? CellText.oneLine(text.text()) : CellText.lines(text.text());
        }
        return cell instanceof Cell.Numeric number ? number(number.value()) : "";
    }

    /** A number in a text's cell: its digits, without zeros behind the point that a calculation left there. */
    private static String number(BigDecimal value) {
        return CellText.isBounded(value)
                        && value.scale() > 0
                        && value.stripTrailingZeros().scale() <= 0
                ? value.setScale(0).toPlainString()
                : CellText.number(value);
    }

    /**
     * A word and what it means; empty if nothing is stated.
     *
     * @param isLabel whether a word without a meaning is kept
     */
    Optional<Word> word(Bound bound, Location location, boolean isLabel) {
        int column = bound.first();
        String raw = Headers.text(textCell(column));
        String meaning = bound.source().words().get(Spelled.word(raw));
        if (meaning == null) {
            if (isNotStated(raw)) {
                return Optional.empty();
            }
            notes.word(row, column, headers.heading(column), CellText.oneLine(raw), isLabel);
        }
        String printed = isNotStated(raw) ? "" : CellText.oneLine(raw);
        found(location, column, printed, false);
        return Optional.of(
                new Word(printed, Optional.ofNullable(meaning).filter(code -> !code.equals(SourceForm.NONE))));
    }

    /**
     * A word in a cell.
     *
     * @param printed the word; empty if the cell is blank or holds a dash
     * @param code what it means; empty if it states nothing, or is not known
     */
    record Word(String printed, Optional<String> code) {

        /** The word, if there is one. */
        Optional<String> label() {
            return printed.isEmpty() ? Optional.empty() : Optional.of(printed);
        }
    }

    /** Whether something is stated in a cell, whatever it is. */
    boolean isStated(int column) {
        Cell cell = row.cell(column);
        return cell instanceof Cell.Text text
                ? !isNotStated(text.text())
                : cell instanceof Cell.Numeric || cell instanceof Cell.Fault;
    }

    /** Whether a number stands in a cell, or what is calculated to one. */
    boolean hasNumber(int column) {
        Cell cell = row.cell(column);
        return cell instanceof Cell.Numeric
                || (cell instanceof Cell.Text text
                        && PrintedNumber.parse(text.text()).isPresent());
    }

    /** A text's cell. What is merged with a cell above it says the same. */
    private Cell textCell(int column) {
        Cell cell = row.cell(column);
        if (cell instanceof Cell.Covered covered) {
            if (covered.column() != column || covered.cell() instanceof Cell.Blank) {
                return Cell.BLANK;
            }
            note(Remark.MERGED_TEXT, column, Headers.text(covered.cell()));
            return covered.cell();
        }
        return stated(cell, column);
    }

    /** A figure's cell. What is merged with another cell states nothing of its own. */
    Cell figureCell(int column) {
        Cell cell = row.cell(column);
        if (cell instanceof Cell.Covered covered) {
            if (!(covered.cell() instanceof Cell.Blank) && !isNotStated(Headers.text(covered.cell()))) {
                note(Remark.MERGED_FIGURE, column, Headers.text(covered.cell()));
            }
            return Cell.BLANK;
        }
        Cell stated = stated(cell, column);
        return stated instanceof Cell.Text text && isNotStated(text.text()) ? Cell.BLANK : stated;
    }

    private Cell stated(Cell cell, int column) {
        if (cell instanceof Cell.Fault fault) {
            boolean isMissing = fault.code().equals(Cell.Fault.NOT_CALCULATED);
            note(isMissing ? Remark.NOT_CALCULATED : Remark.ERROR_CELL, column, fault.code());
        }
        return cell;
    }

    private boolean isNotStated(String text) {
        if (CellText.isBlank(text)) {
            return true;
        }
        return text.length() <= LONGEST_BLANK
                && ((!CellText.beginsAsWord(text) && PrintedNumber.isDash(text))
                        || (!blank.isEmpty() && blank.contains(Spelled.word(text))));
    }

    /** Says something of a cell. */
    void note(Remark remark, int column, String shown) {
        notes.cell(remark, row, column, headers.heading(column), shown);
    }

    /** Remembers where a part was found; a text that differs from the cell's was cleaned. */
    void found(Location location, int column, String text, boolean joined) {
        if (origins == null) {
            return;
        }
        Cell cell = row.cell(column);
        String raw = Headers.text(cell);
        Handling handling = joined
                ? Handling.JOINED
                : cell instanceof Cell.Covered
                        ? Handling.MOVED
                        : text == null || text.equals(raw) ? Handling.AS_PRINTED : Handling.CLEANED;
        origins.put(location, new Origin(row.position(column), raw, handling));
    }
}
