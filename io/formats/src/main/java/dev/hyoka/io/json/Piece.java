package dev.hyoka.io.json;

import dev.hyoka.io.Problem;

/** A step through an input: a document's text, or why there is none. */
sealed interface Piece {

    /** A stretch that can't be read as a document. */
    record Gap(Problem problem) implements Piece {}

    /** A document's text. It is there until the next piece is taken. */
    final class Text implements Piece {
        private final char[] characters;
        private final int length;
        private final Lines lines;
        private final int index;

        Text(char[] characters, int length, Lines lines, int index) {
            this.characters = characters;
            this.length = length;
            this.lines = lines;
            this.index = index;
        }

        /** The characters; those from {@link #length} on don't belong to it. */
        char[] characters() {
            return characters;
        }

        int length() {
            return length;
        }

        Lines lines() {
            return lines;
        }

        /** The document's position in its array, from 0; -1 if it is in none. */
        int index() {
            return index;
        }
    }
}
