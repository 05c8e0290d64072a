package dev.hyoka.generators;

import java.util.Locale;

/** Texts as they are shown to people: a terminal takes nothing of them for a command, and what can't be seen is told. */
final class Quoted {

    /** Longer texts are cut. */
    private static final int MOST = 200;

    private Quoted() {}

    /** The text as a literal of Java; of a long one the start, and how many characters there are in all. */
    static String text(String text) {
        if (text.length() <= MOST) {
            return '"' + escaped(text) + '"';
        }
        int end = Character.isHighSurrogate(text.charAt(MOST - 1)) ? MOST - 1 : MOST;
        return '"' + escaped(text.substring(0, end)) + "\"... (" + text.length() + " characters)";
    }

    /** The text without quotes. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            switch (point) {
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\t' -> escaped.append("\\t");
                case '"' -> escaped.append("\\\"");
                case '\\' -> escaped.append("\\\\");
                default -> {
                    if (isSeen(point)) {
                        escaped.appendCodePoint(point);
                    } else {
                        for (char unit : Character.toChars(point)) {
                            escaped.append(String.format(Locale.ROOT, "\\u%04X", (int) unit));
                        }
                    }
                }
            }
        });
        return escaped.toString();
    }

    /** Whether the character shows by itself that it is there; a mark over another one doesn't. */
    private static boolean isSeen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            case Character.SPACE_SEPARATOR -> point == ' ' || point == '\u3000';
            default -> true;
        };
    }
}
