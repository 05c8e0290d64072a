package dev.hyoka.io.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import dev.hyoka.io.Limits;
import dev.hyoka.io.table.Cell;
import java.util.ArrayList;
import java.util.List;

/** Makes rows of what the parser finds, within the limits. */
final class RowHandler extends AbstractBaseCsvCallbackHandler<RowHandler.Row> {

    private final Limits limits;

    /** How many lines come before those that the parser counts. */
    private int linesBefore;

    private int line;
    private int lineEnds;
    private long characters;
    private int fields;
    private int cutAt;
    private List<Cell> cells = new ArrayList<>();

    /**
     * A row as it stands in the input.
     *
     * @param line the line on which it begins
     * @param lastLine the line on which it ends
     * @param cells its cells, no more than a row may have
     * @param fields how many cells it has in truth
     * @param cutAt the first cell that was too long; -1 for none
     */
    record Row(int line, int lastLine, List<Cell> cells, int fields, int cutAt) {}

    /** Says that a row has more characters than a document may have. */
    static final class RowTooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;

        RowTooLong() {
            super("row too long", null, false, false);
        }
    }

    RowHandler(Limits limits) {
        this.limits = limits;
    }

    /** Says that the parser starts to count anew. */
    void startBehind(int lines) {
        linesBefore = lines;
        line = lines + 1;
    }

    /** The line on which the last row began that was begun. */
    int line() {
        return line;
    }

    /** How many cells of the last row are complete. */
    int fields() {
        return fields;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = linesBefore + Math.toIntExact(startingLineNumber);
        lineEnds = 0;
        characters = 0;
        fields = 0;
        cutAt = -1;
        cells = new ArrayList<>();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        characters += length;
        if (characters > limits.documentCharacters()) {
            throw new RowTooLong();
        }
        if (quoted) {
            countLineEnds(buffer, offset, offset + length);
        }
        if (fields++ >= limits.lineCells()) {
            return;
        }
        int kept = length;
        if (length > limits.lineCharacters()) {
            cutAt = cutAt < 0 ? index : cutAt;
            kept = limits.lineCharacters();
            if (Character.isHighSurrogate(buffer[offset + kept - 1])) {
                kept--; // Half a character is none
            }
        }
        cells.add(cell(new String(buffer, offset, kept)));
    }

    private static Cell cell(String written) {
        String text = CellText.read(written);
        return text.isEmpty() ? Cell.BLANK : new Cell.Text(text);
    }

    private void countLineEnds(char[] buffer, int from, int to) {
        for (int i = from; i < to; i++) {
            if (buffer[i] == '\n' ? i == from || buffer[i - 1] != '\r' : buffer[i] == '\r') {
                lineEnds++;
            }
        }
    }

    @Override
    protected Row buildRecord() {
        return new Row(line, line + lineEnds, cells, fields, cutAt);
    }
}
