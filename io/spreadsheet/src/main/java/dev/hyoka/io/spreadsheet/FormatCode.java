package dev.hyoka.io.spreadsheet;

import dev.hyoka.io.spreadsheet.NumberFormat.Kind;

/** Reads the code of a number format, in lower case, up to the end of its first section. */
final class FormatCode {

    private final String code;
    private final StringBuilder signs = new StringBuilder();
    private boolean elapsed;

    private FormatCode(String code) {
        this.code = code;
    }

    static FormatCode of(String code) {
        FormatCode read = new FormatCode(code);
        read.read();
        return read;
    }

    /** Takes out what is printed as it is, conditions and colours; what is left means something. */
    private void read() {
        int at = 0;
        while (at < code.length() && code.charAt(at) != ';') {
            char c = code.charAt(at);
            switch (c) {
                case '"' -> at = after('"', at);
                case '[' -> {
                    int end = after(']', at);
                    elapsed |= code.substring(at + 1, end).matches("(h+|m+|s+)]");
                    at = end;
                }
                case '\\', '_', '*' -> at += 2;
                default -> {
                    signs.append(c);
                    at++;
                }
            }
        }
    }

    private int after(char end, int from) {
        int at = code.indexOf(end, from + 1);
        return at < 0 ? code.length() : at + 1;
    }

    NumberFormat format(int mostDecimals) {
        return new NumberFormat(kind(), Math.min(decimals(), mostDecimals));
    }

    private Kind kind() {
        String rest = signs.toString()
                .replace("general", "")
                .replace("g/標準", "")
                .replace("am/pm", "h")
                .replace("a/p", "h");
        if (elapsed) {
            return Kind.ELAPSED;
        }
        if (rest.matches(".*[0#?].*") && !rest.matches(".*[yhs].*")) {
            return rest.indexOf('%') < 0 ? Kind.NUMBER : Kind.PERCENT;
        }
        boolean time = rest.matches(".*[hs].*");
        boolean date = rest.matches(".*[ydgeab].*") || (!time && rest.indexOf('m') >= 0);
        if (date) {
            return time ? Kind.DATE_AND_TIME : Kind.DATE;
        }
        return time ? Kind.TIME : Kind.NUMBER;
    }

    /** The zeros behind the point; none where the number is shown in thousands or as a power of ten. */
    private int decimals() {
        int point = signs.indexOf(".");
        if (point < 0 || signs.indexOf("e", point) >= 0) {
            return 0;
        }
        int end = point + 1;
        while (end < signs.length() && signs.charAt(end) == '0') {
            end++;
        }
        return end < signs.length() && signs.charAt(end) == ',' ? 0 : end - point - 1;
    }
}
