package dev.hyoka.io.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as a cell of a workbook holds it: what XML can't hold is escaped, and a long text takes several cells. */
final class CellText {

    /** How many characters a cell holds. */
    static final int MOST = 32_767;

    /** What a reader of workbooks takes for a character's code (ST_Xstring of ISO/IEC 29500); another one can begin behind it. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4})");

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
        String escaped = ESCAPE.matcher(text).replaceAll(Matcher.quoteReplacement("_x005F_"));
        if (escaped.length() <= MOST && !holdsControls(escaped)) {
            return List.of(escaped);
        }
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            int end = i + Character.charCount(character);
            String piece = piece(text, i, end);
            if (cell.length() + piece.length() > MOST) {
                cells.add(cell.toString());
                cell.setLength(0);
            }
            cell.append(piece);
            i = end;
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

    private static String piece(String text, int from, int to) {
        char first = text.charAt(from);
        boolean follows = first == '\n' && from > 0 && text.charAt(from - 1) == '\r';
        if (isControl(first) || follows) {
            return "_x" + hex(first) + "_";
        }
        return first == '_' && ESCAPE.matcher(text).region(from, text.length()).lookingAt()
                ? "_x005F_"
                : text.substring(from, to);
    }

    private static String hex(char character) {
        String digits = Integer.toHexString(character).toUpperCase(java.util.Locale.ROOT);
        return "0".repeat(4 - digits.length()) + digits;
    }

    private static boolean holdsControls(String text) {
        return text.chars().anyMatch(c -> isControl((char) c));
    }

    private static boolean isControl(char c) {
        return (c < 0x20 && c != '\t' && c != '\n') || c == '\uFFFE' || c == '\uFFFF';
    }
}
