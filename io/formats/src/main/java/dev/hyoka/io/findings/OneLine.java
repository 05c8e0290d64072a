package dev.hyoka.io.findings;

/** Text of a document as it may stand on a line that people read. */
public final class OneLine {

    /** Asks for an emoji, and so for another width, where the letter alone has its own. */
    private static final int EMOJI_VARIATION = 0xFE0F;

    private static final int REPLACEMENT = 0xFFFD;

    private OneLine() {}

    /**
     * Takes out what a document's text must not do: break the line, act on a terminal, turn the direction, hide.
     *
     * @param text any text
     * @return the text with a space for each control or format character and for each line and paragraph separator;
     *     half a character becomes a replacement character
     */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> point != EMOJI_VARIATION)
                .map(OneLine::shown)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /**
     * Takes out what {@link #of} does, and cuts a text that is too long to be read.
     *
     * @param text any text
     * @param most how many characters remain at most, before the three dots that stand for the rest
     * @return the text, or its beginning with three dots
     */
    public static String of(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return of(text);
        }
        return of(text.substring(0, text.offsetByCodePoints(0, most))) + "...";
    }

    private static int shown(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.SURROGATE -> REPLACEMENT;
            default -> point;
        };
    }
}
