package dev.hyoka.io.spreadsheet;

/** The escapes in which workbooks write characters that XML can't hold: {@code _x0007_}. */
final class Escapes {

    private static final int LENGTH = 7;

    private Escapes() {}

    /** The text with the characters in place; a carriage return before the end of a line is taken out. */
    static String decode(String text) {
        if (text.indexOf('\r') < 0 && text.indexOf("_x") < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (isEscape(text, at)) {
                c = (char) Integer.parseInt(text.substring(at + 2, at + LENGTH - 1), 16);
                at += LENGTH - 1;
            }
            boolean endsLine = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
            if (!endsLine) {
                decoded.append(c);
            }
        }
        return decoded.toString();
    }

    /** The text with escapes for the characters that XML can't hold or changes, and for what looks like an escape. */
    static String encode(String text) {
        int at = 0;
        while (at < text.length() && !needsEscape(text, at)) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder encoded = new StringBuilder(text.length() + LENGTH).append(text, 0, at);
        for (; at < text.length(); at++) {
            encode(text, at, encoded);
        }
        return encoded.toString();
    }

    /** Appends one of a text's characters, with an escape if it needs one. */
    static void encode(String text, int at, StringBuilder encoded) {
        char c = text.charAt(at);
        if (needsEscape(text, at)) {
            encoded.append("_x")
                    .append(hex(c >> 12))
                    .append(hex(c >> 8))
                    .append(hex(c >> 4))
                    .append(hex(c))
                    .append('_');
        } else {
            encoded.append(c);
        }
    }

    private static char hex(int digit) {
        return "0123456789ABCDEF".charAt(digit & 0xF);
    }

    private static boolean needsEscape(String text, int at) {
        char c = text.charAt(at);
        if (c < ' ') {
            // The end of a line stands as it is, but for one that would be taken for the end of a line of another
            // system
            return c != '\t' && (c != '\n' || (at > 0 && text.charAt(at - 1) == '\r'));
        }
        if (Character.isSurrogate(c)) {
            boolean pair = Character.isHighSurrogate(c)
                    ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                    : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
            return !pair;
        }
        return c >= '\uFFFE' || (c == '_' && isEscape(text, at));
    }

    /** Whether a text looks like an escape but for its end, which the escape of a character behind it would be. */
    private static boolean isEscape(String text, int at) {
        if (!text.startsWith("_x", at) || at + LENGTH - 1 > text.length()) {
            return false;
        }
        for (int i = at + 2; i < at + LENGTH - 1; i++) {
            char c = text.charAt(i);
            if (!((c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f'))) {
                return false;
            }
        }
        return true;
    }
}
