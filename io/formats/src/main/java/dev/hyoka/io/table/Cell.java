package dev.hyoka.io.table;

import java.math.BigDecimal;
import java.util.Objects;

/** What stands in a cell of a table. */
public sealed interface Cell {

    /** A cell in which nothing stands. */
    Cell BLANK = new Blank();

    /** Nothing. */
    record Blank() implements Cell {}

    /**
     * Text: every cell of a CSV file in which something stands, and of a workbook what is no number. A workbook's dates
     * come as text too, such as {@code 2020-04-01}, and its truth values as {@code TRUE} and {@code FALSE}.
     *
     * @param text the text, not empty; its lines are separated by {@code \n}
     */
    record Text(String text) implements Cell {
        /** Checks that there is a text. */
        public Text {
            if (text.isEmpty()) {
                throw new IllegalArgumentException("text must not be empty");
            }
        }
    }

    /**
     * A number of a workbook.
     *
     * @param value the value that is stored, not the one that the cell's format rounds it to; with zeros after the point
     *     where the format shows them (37.0)
     */
    record Numeric(BigDecimal value) implements Cell {
        /** Checks that there is a value. */
        public Numeric {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * What a formula gives that can't be calculated, or was not.
     *
     * @param code what the cell shows, such as {@code #DIV/0!}; {@link #NOT_CALCULATED} for a formula without a value
     */
    record Fault(String code) implements Cell {

        /** The code of a formula whose value the file does not hold. */
        public static final String NOT_CALCULATED = "=";

        /** Checks that there is a code. */
        public Fault {
            Objects.requireNonNull(code, "code");
        }
    }

    /**
     * A cell that is merged with one above or to the left of it.
     *
     * @param row the row of the cell that it is merged with, from 1
     * @param column the column of the cell that it is merged with, from 0
     * @param cell what stands there
     */
    record Covered(int row, int column, Cell cell) implements Cell {
        /** Checks that something covers it. */
        public Covered {
            Objects.requireNonNull(cell, "cell");
        }
    }
}
