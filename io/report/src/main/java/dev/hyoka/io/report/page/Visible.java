package dev.hyoka.io.report.page;

import java.util.Locale;

/** Text whose every character can be seen: none turns the direction of others, and none is forbidden in HTML. */
final class Visible {

    private Visible() {}

    /** Replaces what controls the display by its number: U+202E becomes [U+202E]. Line breaks and tabs stay. */
    static String text(String text) {
        if (text.codePoints().noneMatch(Visible::isControl)) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            if (isControl(point)) {
                String number = Integer.toHexString(point).toUpperCase(Locale.ROOT);
                visible.append("[U+")
                        .append("0".repeat(Math.max(0, 4 - number.length())))
                        .append(number)
                        .append(']');
            } else {
                visible.appendCodePoint(point);
            }
        });
        return visible.toString();
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
