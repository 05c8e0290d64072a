package dev.hyoka.io.spreadsheet;

import dev.hyoka.io.table.Cell;
import java.io.IOException;

/**
 * A text that is made of runs, without the furigana above them.
 *
 * @param cell the text; blank if it is empty
 * @param whole whether nothing had to be left out
 */
record RichText(Cell cell, boolean whole) {

    private static final int CAPACITY = 64;

    /** Reads the text of the element that has begun, to its end. */
    static RichText read(XmlPart xml, int most) throws IOException {
        StringBuilder text = new StringBuilder(CAPACITY);
        boolean whole = true;
        String element = xml.name();
        while (xml.next() || !xml.name().equals(element)) {
            switch (xml.name()) {
                case "t" -> whole &= xml.text(text, most);
                case "r" -> {}
                default -> xml.skip();
            }
        }
        return of(text, whole);
    }

    /** The text of some characters, in which escapes can stand. */
    static RichText of(StringBuilder text, boolean whole) {
        int end = text.length();
        if (!whole && end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--; // Half a character is none
        }
        String decoded = Escapes.decode(text.substring(0, end));
        return new RichText(decoded.isEmpty() ? Cell.BLANK : new Cell.Text(decoded), whole);
    }
}
