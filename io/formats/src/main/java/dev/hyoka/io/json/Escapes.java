package dev.hyoka.io.json;

import java.util.Arrays;

/**
 * Puts texts into JSON, in UTF-8. Escaped are the characters that JSON wants escaped, every other control character, and
 * line ends of Unicode.
 */
final class Escapes {

    /** How many bytes a character takes at most: those of an escape by digits. */
    static final int BYTES = 6;

    /** What stands for each character of ASCII: the letter of its escape, 0 if it stands for itself. */
    private static final byte[] LETTERS = letters();

    private static final byte BY_DIGITS = 'u';
    private static final char LAST_CONTROL = '\u009F';
    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    private Escapes() {}

    /**
     * Puts a text at an index.
     *
     * @return the index behind it
     * @throws IllegalArgumentException if it holds half a surrogate pair
     */
    static int put(String text, byte[] to, int from) {
        int at = from;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < LETTERS.length && LETTERS[character] == 0) {
                to[at++] = (byte) character;
            } else if (character > PARAGRAPH_SEPARATOR && !Character.isSurrogate(character)) {
                at = three(character, to, at);
            } else {
                int whole = text.codePointAt(i);
                at = unusual(whole, to, at);
                i += Character.charCount(whole) - 1;
            }
        }
        return at;
    }

    /** Puts any character that doesn't stand for itself in a single byte. */
    private static int unusual(int character, byte[] to, int from) {
        int at = from;
        if (character < LETTERS.length && LETTERS[character] != BY_DIGITS) {
            to[at++] = '\\';
            to[at++] = LETTERS[character];
        } else if (character <= LAST_CONTROL || character == LINE_SEPARATOR || character == PARAGRAPH_SEPARATOR) {
            to[at++] = '\\';
            to[at++] = BY_DIGITS;
            for (int shift = 12; shift >= 0; shift -= 4) {
                to[at++] = (byte) Character.toUpperCase(Character.forDigit(character >> shift & 0xF, 16));
            }
        } else if (character < 0x800) {
            to[at++] = (byte) (0xC0 | character >> 6);
            to[at++] = continuation(character);
        } else if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
            throw new IllegalArgumentException("A text holds half a surrogate pair");
        } else if (character <= Character.MAX_VALUE) {
            at = three(character, to, at);
        } else {
            to[at++] = (byte) (0xF0 | character >> 18);
            to[at++] = continuation(character >> 12);
            to[at++] = continuation(character >> 6);
            to[at++] = continuation(character);
        }
        return at;
    }

    private static int three(int character, byte[] to, int at) {
        to[at] = (byte) (0xE0 | character >> 12);
        to[at + 1] = continuation(character >> 6);
        to[at + 2] = continuation(character);
        return at + 3;
    }

    private static byte continuation(int bits) {
        return (byte) (0x80 | (bits & 0x3F));
    }

    private static byte[] letters() {
        byte[] letters = new byte[0x80];
        Arrays.fill(letters, 0, ' ', BY_DIGITS);
        letters[0x7F] = BY_DIGITS;
        String escaped = "\"\\\b\f\n\r\t";
        for (int i = 0; i < escaped.length(); i++) {
            letters[escaped.charAt(i)] = (byte) "\"\\bfnrt".charAt(i);
        }
        return letters;
    }
}
