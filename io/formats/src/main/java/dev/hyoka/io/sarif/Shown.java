package dev.hyoka.io.sarif;

/** Texts that a service shows: whatever a document states, they stay texts. */
final class Shown {

    private static final String ELLIPSIS = "…";

    private Shown() {}

    /**
     * A text in which nothing acts on the page: controls and marks that turn the direction are replaced visibly, and
     * brackets that would make a link are parted.
     */
    static String plain(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().map(Shown::visible).forEach(shown::appendCodePoint);
        return shown.toString().replace("](", "] (");
    }

    /** A text as a message of a result or of a notification: there, braces stand for arguments unless doubled. */
    static String message(String text) {
        return plain(text).replace("{", "{{").replace("}", "}}");
    }

    /** A text with its end left out if it is longer than so many characters. */
    static String atMost(int characters, String text) {
        if (text.length() <= characters) {
            return text;
        }
        int end = characters - ELLIPSIS.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + ELLIPSIS;
    }

    private static int visible(int character) {
        if (character == '\n' || character == '\t') {
            return character;
        }
        if (character < ' ') {
            return '\u2400' + character;
        }
        return Character.isISOControl(character) || turnsDirection(character) ? '\uFFFD' : character;
    }

    private static boolean turnsDirection(int character) {
        return character == '\u061C'
                || (character >= '\u200E' && character <= '\u200F')
                || (character >= '\u202A' && character <= '\u202E')
                || (character >= '\u2066' && character <= '\u2069');
    }
}
