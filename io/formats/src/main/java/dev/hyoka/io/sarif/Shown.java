package dev.hyoka.io.sarif;

import dev.hyoka.io.findings.VisibleText;

/** Texts that a service shows: whatever a document states, they stay texts. */
final class Shown {

    private static final String ELLIPSIS = "…";

    private Shown() {}

    /**
     * A text in which nothing acts on the page: every character can be seen, and brackets that would make a link are
     * parted.
     */
    static String plain(String text) {
        return VisibleText.of(text).replace("](", "] (");
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
}
