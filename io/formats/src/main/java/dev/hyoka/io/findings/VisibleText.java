package dev.hyoka.io.findings;

/** Text of a document as it may stand in a file that a service shows: every character can be seen, and none acts. */
public final class VisibleText {

    private static final int REPLACEMENT = 0xFFFD;

    private VisibleText() {}

    /**
     * Replaces what can't be seen: controls, marks that turn the direction, and what XML and Unicode text can't hold. Line
     * feeds and tabs stay; {@link OneLine} takes them out, too.
     *
     * @param text any text
     * @return the text with its picture for each ASCII control character (U+001B becomes ␛), and a replacement character
     *     (U+FFFD) for each other character of that kind
     */
    public static String of(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().map(VisibleText::shown).forEach(visible::appendCodePoint);
        return visible.toString();
    }

    private static int shown(int point) {
        if (point == '\n' || point == '\t') {
            return point;
        }
        if (point < ' ') {
            return '\u2400' + point;
        }
        boolean isHeld = Character.getType(point) != Character.SURROGATE && point != '\uFFFE' && point != '\uFFFF';
        return isHeld && !Character.isISOControl(point) && !turnsDirection(point) ? point : REPLACEMENT;
    }

    private static boolean turnsDirection(int point) {
        return point == '\u061C'
                || (point >= '\u200E' && point <= '\u200F')
                || (point >= '\u202A' && point <= '\u202E')
                || (point >= '\u2066' && point <= '\u2069');
    }
}
