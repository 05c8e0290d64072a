package dev.hyoka.io.wide;

import dev.hyoka.io.Limits;
import java.util.Objects;

/**
 * How the wide form is written. Reading needs no option: it takes both kinds of header.
 *
 * @param header in which words the header names the columns
 * @param heldBytes how many bytes the rows may take up, compressed, that wait until all columns are known
 * @param columns how many columns the table may have
 */
public record WideOptions(Header header, int heldBytes, int columns) {

    /** Codes in the header; as many columns as are read without asking, and some hundred thousand sheets. */
    public static final WideOptions DEFAULT = new WideOptions(Header.CODES, 64 << 20, Limits.DEFAULT.lineCells());

    /** Checks the bounds. */
    public WideOptions {
        Objects.requireNonNull(header, "header");
        if (heldBytes < 1 || columns < 1) {
            throw new IllegalArgumentException(
                    "heldBytes and columns must be at least 1, but are " + heldBytes + " and " + columns);
        }
    }

    /**
     * Returns these options with other words in the header.
     *
     * @param other in which words the header names the columns
     * @return the options
     */
    public WideOptions withHeader(Header other) {
        return new WideOptions(other, heldBytes, columns);
    }

    /**
     * Returns these options with another bound.
     *
     * @param bytes how many bytes the waiting rows may take up
     * @return the options
     */
    public WideOptions withHeldBytes(int bytes) {
        return new WideOptions(header, bytes, columns);
    }

    /**
     * Returns these options with another bound.
     *
     * @param most how many columns the table may have
     * @return the options
     */
    public WideOptions withColumns(int most) {
        return new WideOptions(header, heldBytes, most);
    }

    /** In which words the header names the columns, and the cells what there are only a few words for. */
    public enum Header {
        /** The names of the interchange form: {@code cost.2020.actual.funding.national}. */
        CODES,

        /** The words of the printed form: 費用/2020年度/実績/国庫支出金. */
        WORDS
    }
}
