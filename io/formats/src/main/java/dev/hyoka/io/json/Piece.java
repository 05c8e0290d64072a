package dev.hyoka.io.json;

import dev.hyoka.io.Problem;
import java.util.Arrays;

/** A step through an input: a document's text, or why there is none. */
sealed interface Piece {

    /** A stretch that can't be read as a document. */
    record Gap(Problem problem) implements Piece {}

    /**
     * A document's text, in well-formed UTF-8. It is there until the next piece is taken.
     *
     * @param bytes what it is made of; those from the length on don't belong to it
     * @param length how many bytes it has
     * @param line the line on which it begins
     * @param column the column in which it begins
     * @param index the document's position in its array, from 0; -1 if it is in none
     */
    @SuppressWarnings("ArrayRecordComponent") // It is never compared
    record Text(byte[] bytes, int length, int line, int column, int index) implements Piece {

        /** Whether Jackson, which guesses the encoding by where the first four bytes are 0, takes it for what it is. */
        boolean looksLikeUtf8() {
            for (int i = 0; i < length && i < 4; i++) {
                if (bytes[i] == 0) {
                    return false;
                }
            }
            return length > 0 && bytes[0] == '{';
        }

        /** The same text, to be kept. */
        Text copy() {
            return new Text(Arrays.copyOf(bytes, length), length, line, column, index);
        }
    }
}
