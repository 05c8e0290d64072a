package dev.hyoka.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The text of a cell as a sheet keeps it. */
final class CellText {

    private static final Pattern BREAK = Pattern.compile("\\R");

    /** From here on characters are set without spaces between them. */
    private static final char FIRST_JAPANESE = '\u2E80';

    private CellText() {}

    /** Lines without the white space around them, and without blank ones. */
    static String lines(String raw) {
        return isOneLine(raw) ? whole(strip(raw)) : whole(String.join("\n", split(raw)));
    }

    /** One line: line breaks between Japanese characters are nothing, others a space. */
    static String oneLine(String raw) {
        if (isOneLine(raw)) {
            return whole(strip(raw));
        }
        StringBuilder text = new StringBuilder(raw.length());
        for (String line : split(raw)) {
            if (text.length() > 0
                    && (text.charAt(text.length() - 1) < FIRST_JAPANESE || line.charAt(0) < FIRST_JAPANESE)) {
                text.append(' ');
            }
            text.append(line);
        }
        return whole(text.toString());
    }

    /** A number as text: without an exponent, and without a point where there is nothing behind it. */
    static String number(BigDecimal value) {
        return isBounded(value) ? value.toPlainString() : value.toString();
    }

    /** Whether a number has no more digits than a sheet's figures can have. */
    static boolean isBounded(BigDecimal value) {
        return value.scale() <= 20 && (long) value.precision() - value.scale() <= 30;
    }

    /** Whether nothing is to be seen. */
    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isUnseen(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text begins as no dash does, which spares a closer look at most texts. */
    static boolean beginsAsWord(String text) {
        char c = text.charAt(0);
        return (c >= '0' && c <= '9')
                || (c >= 'A' && c <= 'Z')
                || (c >= 'a' && c <= 'z')
                || (c >= '\u3041' && c <= '\u30FA')
                || (c >= '\u4E00' && c <= '\u9FFF')
                || (c >= '\uFF10' && c <= '\uFF19');
    }

    private static boolean isUnseen(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c == '\u2060'
                || c == '\uFEFF'
                || (c >= '\u200B' && c <= '\u200D')
                || (c > '\u007F' && Character.isWhitespace(c))
                || c == '\u0085';
    }

    private static boolean isOneLine(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\n'
                    || c == '\r'
                    || c == '\u000B'
                    || c == '\f'
                    || c == '\u0085'
                    || (c >= '\u2028' && c <= '\u2029')) {
                return false;
            }
        }
        return true;
    }

    private static List<String> split(String raw) {
        List<String> lines = new ArrayList<>();
        for (String line : BREAK.split(raw, -1)) {
            String text = strip(line);
            if (!text.isEmpty()) {
                lines.add(text);
            }
        }
        return lines;
    }

    private static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isUnseen(text.charAt(from))) {
            from++;
        }
        while (to > from && isUnseen(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Half a surrogate pair is no character. */
    private static String whole(String text) {
        StringBuilder mended = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                mended = mended == null ? new StringBuilder(text) : mended;
                mended.setCharAt(i, '\uFFFD');
            }
        }
        return mended == null ? text : mended.toString();
    }
}
