package dev.hyoka.generators.fault;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What becomes of a printed figure when its digits are copied wrongly.
 *
 * <p>The sign and the number of decimals stay what they were. Results that nobody would print, such as 0123, are left
 * out, and so is the figure itself.
 */
final class Digits {

    private static final Pattern FIGURE = Pattern.compile("(0|[1-9][0-9]*)(\\.[0-9]+)?");

    /** A figure that is made larger must not outgrow what an amount can hold. */
    private static final int MOST = 50;

    private Digits() {}

    /** Tells whether a figure is so short that it can be changed; only figures that nobody has ever printed are not. */
    static boolean areFew(BigDecimal figure) {
        return figure.scale() <= MOST && figure.precision() - figure.scale() <= MOST;
    }

    /** Swaps two digits that stand beside one another: 1705 becomes 7105, 1075 or 1750. */
    static List<BigDecimal> swapped(BigDecimal figure) {
        return each(figure, (digits, i) -> {
            boolean isPair = i > 0 && Character.isDigit(digits.charAt(i)) && Character.isDigit(digits.charAt(i - 1));
            return isPair
                    ? digits.substring(0, i - 1) + digits.charAt(i) + digits.charAt(i - 1) + digits.substring(i + 1)
                    : digits;
        });
    }

    /** Leaves a digit out: 1705 becomes 705, 105, 175 or 170. */
    static List<BigDecimal> lost(BigDecimal figure) {
        return each(
                figure,
                (digits, i) -> Character.isDigit(digits.charAt(i))
                        ? digits.substring(0, i) + digits.substring(i + 1)
                        : digits);
    }

    /** Writes a digit twice: 1705 becomes 11705, 17705, 17005 or 17055. */
    static List<BigDecimal> doubled(BigDecimal figure) {
        return each(
                figure,
                (digits, i) -> Character.isDigit(digits.charAt(i))
                        ? digits.substring(0, i) + digits.charAt(i) + digits.substring(i)
                        : digits);
    }

    private static List<BigDecimal> each(BigDecimal figure, BiFunction<String, Integer, String> change) {
        String digits = figure.abs().toPlainString();
        return IntStream.range(0, digits.length())
                .mapToObj(i -> change.apply(digits, i))
                .filter(changed -> FIGURE.matcher(changed).matches())
                .map(changed -> figure.signum() < 0 ? new BigDecimal(changed).negate() : new BigDecimal(changed))
                .filter(changed -> changed.compareTo(figure) != 0)
                .distinct()
                .toList();
    }
}
