package dev.hyoka.io.spreadsheet;

import dev.hyoka.io.PrintedNumber;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as cells hold them: up to fifteen digits as numbers, longer ones as text. */
final class CellNumber {

    /** How many digits a spreadsheet program keeps. */
    private static final int DIGITS = 15;

    /** How many decimal places are shown at the most; a number with more is text. */
    private static final int PLACES = 10;

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,60}(?:\\.[0-9]{1,60})?");

    private CellNumber() {}

    /** Whether a cell can hold the number with all of its digits. */
    static boolean fits(BigDecimal number) {
        return number.scale() >= 0 && number.scale() <= PLACES && number.precision() <= DIGITS;
    }

    /**
     * Reads a number that is text.
     *
     * @param text what stands in the cell
     * @return the number; empty if the text is anything else
     */
    static Optional<BigDecimal> parse(String text) {
        return PLAIN.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : PrintedNumber.parse(text);
    }

    /** The number without an exponent, as the model has it. */
    static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
