package dev.hyoka.io.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text as a cell of a workbook holds it: what XML can't hold is escaped, and a long text takes several cells. */
final class CellText {

    /** How many characters a cell holds. */
    static final int MOST = 32_767;

    /** What a program would run, or take for a number, when the cell is edited. */
    private static final Pattern LIVE = Pattern.compile("[=+\\-@'＝＋－＠\\t\\r0-9０-９.(#].*", Pattern.DOTALL);

    private CellText() {}

    /**
     * Escapes and cuts a text.
     *
     * @param text a text
     * @return what stands in its cells, one after another; at least one
     */
    static List<String> cells(String text) {
        String escaped = Escapes.encode(text);
        if (escaped.length() <= MOST) {
            return List.of(escaped);
        }
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            piece.setLength(0);
            for (int end = i + Character.charCount(text.codePointAt(i)); i < end; i++) {
                Escapes.encode(text, i, piece);
            }
            if (cell.length() + piece.length() > MOST) {
                cells.add(cell.toString());
                cell.setLength(0);
            }
            cell.append(piece);
        }
        cells.add(cell.toString());
        return cells;
    }

    /** A text of a comment or a name, which nobody reads back: what XML can't hold is left out. */
    static String printable(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    }

    /** Whether a program would make something else of the text if it were typed into a cell. */
    static boolean isLive(String text) {
        return LIVE.matcher(text).matches();
    }
}
