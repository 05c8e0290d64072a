package dev.hyoka.io.csv;

import java.util.regex.Pattern;

/**
 * How a text stands in a cell of a CSV file, and back: every text comes back as it was.
 *
 * <p>A spreadsheet program runs a text that begins like a formula; an apostrophe before it keeps the program from that.
 * And a carriage return is written as {@code _x000D_}, as workbooks do it, because the line ends of a cell are whatever
 * the last program made of them.
 */
final class CellText {

    private static final String CARRIAGE_RETURN = "_x000D_";
    private static final String UNDERSCORE = "_x005F_";

    /** What begins like one of the two is written with the latter in the place of its underscore. */
    private static final String ESCAPE_START = "_x0";

    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(?:[0-9]++|[0-9]{1,3}+(?:,[0-9]{3})++)(?:\\.[0-9]++)?+%?");

    private CellText() {}

    /** What is written for a text. */
    static String written(String text) {
        String oneLineEnd = withoutCarriageReturns(text);
        return isRun(oneLineEnd) ? "'" + oneLineEnd : oneLineEnd;
    }

    /** The text for which something was written. */
    static String read(String written) {
        String armed = written.startsWith("'") && isRun(written.substring(1)) ? written.substring(1) : written;
        return withCarriageReturns(
                armed.indexOf('\r') < 0 ? armed : armed.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /**
     * Whether a spreadsheet program could run a text, or could run it once someone takes off what stands before the
     * first sign that counts. Apostrophes don't change the answer, so that taking off one undoes putting it there.
     */
    static boolean isRun(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '\'') {
            start++;
        }
        if (start == text.length()) {
            return false;
        }
        char first = text.charAt(start);
        if (first == '\t' || first == '\r' || first == '\n') {
            return true;
        }
        int sign = start;
        while (sign < text.length() && isPassedOver(text.codePointAt(sign))) {
            sign += Character.charCount(text.codePointAt(sign));
        }
        return sign < text.length()
                && isSign(text.charAt(sign))
                && !NUMBER.matcher(text).region(start, text.length()).matches();
    }

    private static boolean isPassedOver(int c) {
        return c == '\''
                || c == '\uFF07'
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }

    /** The signs with which formulas begin, also in the widths and shapes that programs take for the same. */
    private static boolean isSign(char c) {
        return "=+-@\uFF1D\uFF0B\uFF0D\uFF20\u2212\uFE62\uFE63\uFE66\uFE6B".indexOf(c) >= 0;
    }

    private static String withoutCarriageReturns(String text) {
        return text.replace(ESCAPE_START, UNDERSCORE + ESCAPE_START.substring(1))
                .replace("\r", CARRIAGE_RETURN);
    }

    private static String withCarriageReturns(String written) {
        int from = written.indexOf(ESCAPE_START);
        if (from < 0) {
            return written;
        }
        StringBuilder text = new StringBuilder(written.length());
        int i = 0;
        for (; from >= 0; from = written.indexOf(ESCAPE_START, i)) {
            boolean isReturn = written.startsWith(CARRIAGE_RETURN, from);
            boolean isEscape = isReturn || written.startsWith(UNDERSCORE, from);
            text.append(written, i, from).append(isReturn ? '\r' : '_');
            i = from + (isEscape ? UNDERSCORE.length() : 1);
        }
        return text.append(written, i, written.length()).toString();
    }
}
