package dev.hyoka.io.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** The numbers that a file stores: binary fractions, of which spreadsheet programs show fifteen digits. */
final class StoredNumber {

    /** The digits that a spreadsheet program keeps: 1234.5600000000001 is 1234.56 to it. */
    static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    /** No number of a spreadsheet program has an exponent beyond that. */
    static final int LARGEST_EXPONENT = 308;

    private static final int LONGEST = 400;
    private static final int LONGEST_INTEGER = 15;

    private StoredNumber() {}

    /**
     * Reads a number.
     *
     * @return the number with as many digits as it needs; empty if the text is none that such a program can hold
     */
    static Optional<BigDecimal> parse(CharSequence text) {
        if (text.length() <= LONGEST_INTEGER && Digits.isNumber(text, 0)) {
            return Optional.of(BigDecimal.valueOf(Long.parseLong(text, 0, text.length(), 10)));
        }
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        BigDecimal number;
        try {
            number = new BigDecimal(text.toString().strip());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
        if (number.signum() == 0) {
            return Optional.of(BigDecimal.ZERO);
        }
        int exponent = number.precision() - number.scale();
        if (Math.abs((long) exponent) > LARGEST_EXPONENT + 1) {
            return Optional.empty();
        }
        BigDecimal rounded = number.round(DIGITS).stripTrailingZeros();
        return Optional.of(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
    }
}
