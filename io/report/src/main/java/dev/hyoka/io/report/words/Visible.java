package dev.hyoka.io.report.words;

import java.util.Locale;

/** Text whose every character can be seen: none turns the direction of others, and none is forbidden in HTML. */
public final class Visible {

    private Visible() {}

    /**
     * Replaces what controls the display by its number: U+202E becomes [U+202E]. Tabs stay, and line breaks, which become
     * those of HTML whatever system has written them.
     */
    public static String text(String text) {
        int end = endOfPlain(text, 0);
        if (end == text.length()) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length() + 16);
        int from = 0;
        while (end < text.length()) {
            int control = text.codePointAt(end);
            visible.append(text, from, end);
            from = end + Character.charCount(control);
            if (control != '\r') {
                append(control, visible);
            } else if (!text.startsWith("\n", from)) {
                visible.append('\n');
            }
            end = endOfPlain(text, from);
        }
        return visible.append(text, from, text.length()).toString();
    }

    private static void append(int control, StringBuilder visible) {
        String number = Integer.toHexString(control).toUpperCase(Locale.ROOT);
        visible.append("[U+")
                .append("0".repeat(Math.max(0, 4 - number.length())))
                .append(number)
                .append(']');
    }

    /** Where text that is visible as it is ends. */
    private static int endOfPlain(String text, int start) {
        int end = start;
        while (end < text.length()) {
            int point = text.codePointAt(end);
            if (isControl(point)) {
                return end;
            }
            end += Character.charCount(point);
        }
        return end;
    }

    private static boolean isControl(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point != '\n' && point != '\t';
            // The joiners of emoji and of scripts are no controls to a reader
            case Character.FORMAT -> point != 0x200C && point != 0x200D;
            case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.UNASSIGNED -> (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
            default -> false;
        };
    }
}
