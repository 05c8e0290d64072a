package dev.hyoka.layout;

import dev.hyoka.io.SourcePosition;
import java.util.OptionalInt;

/** How a layout names a column, or several. */
sealed interface Reference {

    /** Under which key the layout says so. */
    String key();

    /** Where the layout says so. */
    SourcePosition position();

    /** How messages name it. */
    String shown();

    /**
     * By what its header says.
     *
     * @param text the heading, with those above it before {@code " / "}; {@code {year}} and {@code {n}} stand for every
     *     spelling of a year and a number
     * @param nth which of several columns with this header; empty if there is but one
     */
    record ByHeader(String text, OptionalInt nth, String key, SourcePosition position) implements Reference {
        @Override
        public String shown() {
            return text;
        }
    }

    /**
     * By its letters.
     *
     * @param first the first column, from 0
     * @param last the last column
     * @param every how many columns further right the next year's stands; 0 if the reference does not say so
     */
    record ByLetters(int first, int last, int every, String key, SourcePosition position) implements Reference {
        @Override
        public String shown() {
            return HeaderHints.letters(first, last);
        }
    }

    /**
     * All columns below a group heading that nothing else claims.
     *
     * @param text the group heading
     */
    record Under(String text, String key, SourcePosition position) implements Reference {
        @Override
        public String shown() {
            return text;
        }
    }
}
