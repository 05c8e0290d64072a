package dev.hyoka.model;

import java.math.BigDecimal;
import java.util.List;

/** What stands in an indicator's cell: a number, words, or several labelled numbers. */
public sealed interface Figure {

    /** How many digits a number may have before and after its point. */
    int MAX_DIGITS = 60;

    /**
     * A number, with the digits that were printed: 37.0 is not 37.
     *
     * @param value the number, of at most {@value #MAX_DIGITS} digits on either side of its point
     */
    record Numeric(BigDecimal value) implements Figure {
        /** Checks the number of digits. */
        public Numeric {
            Check.number("value", value);
        }
    }

    /**
     * Words in a number's place, such as 実施なし (not conducted).
     *
     * @param text the words
     */
    record Words(String text) implements Figure {
        /** Checks the text. */
        public Words {
            Check.text("text", text);
        }
    }

    /**
     * Several labelled numbers in one cell, such as 取手160 藤代137.
     *
     * @param parts the numbers, at least one, in the cell's order
     */
    record Parts(List<Part> parts) implements Figure {
        /** Checks that there is a part, and no label twice. */
        public Parts {
            parts = Check.distinct("parts", "label", parts, Part::label);
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("parts must not be empty");
            }
        }
    }

    /**
     * One of several labelled numbers.
     *
     * @param label the label, such as a district's name
     * @param value the number, with the digits that were printed
     */
    record Part(String label, BigDecimal value) {
        /** Checks the label and the number of digits. */
        public Part {
            Check.text("label", label);
            Check.number("value", value);
        }
    }
}
