package dev.hyoka.io.json;

import dev.hyoka.io.Problem;

/** A step through an input: a document's text, or why there is none. */
sealed interface Piece {

    /** A stretch that can't be read as a document. */
    record Gap(Problem problem) implements Piece {}

    /**
     * A document's text, which should be UTF-8.
     *
     * @param bytes what it is made of, and a 0 behind it
     * @param line the line on which it begins
     * @param column the column in which it begins
     * @param index the document's position in its array, from 0; -1 if it is in none
     */
    @SuppressWarnings("ArrayRecordComponent") // It is never compared
    record Text(byte[] bytes, int line, int column, int index) implements Piece {

        /** How many bytes it has. */
        int length() {
            return bytes.length - 1;
        }
    }
}
