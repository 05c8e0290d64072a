package dev.hyoka.rule.cost;

import dev.hyoka.finding.Suspect.Kind;
import java.math.BigDecimal;
import java.util.Optional;

/** Recognizes by which simple mistake one figure becomes another. */
final class Mistake {

    private static final int[] SCALES = {1, 3};

    private Mistake() {}

    /**
     * Tells by which mistake in writing a right figure became the one that is stated.
     *
     * @param stated the figure that is stated
     * @param right the figure that should be
     * @return the mistake; empty if none of the simple ones explains it
     */
    static Optional<Kind> inWriting(BigDecimal stated, BigDecimal right) {
        if (stated.signum() != 0 && stated.compareTo(right.negate()) == 0) {
            return Optional.of(Kind.SIGN);
        }
        if (stated.signum() * right.signum() < 0 || right.signum() == 0) {
            return Optional.empty();
        }
        if (stated.signum() != 0 && isScaled(stated, right)) {
            return Optional.of(Kind.SCALE);
        }
        String wrong = digits(stated);
        String correct = digits(right);
        if (isSwapped(wrong, correct)) {
            return Optional.of(Kind.DIGITS_SWAPPED);
        }
        if (wrong.length() + 1 == correct.length() && isWithoutOne(wrong, correct)) {
            return Optional.of(Kind.DIGIT_LOST);
        }
        if (wrong.length() == correct.length() + 1 && isDoubled(wrong, correct)) {
            return Optional.of(Kind.DIGIT_DOUBLED);
        }
        return Optional.empty();
    }

    private static boolean isScaled(BigDecimal one, BigDecimal other) {
        for (int scale : SCALES) {
            if (one.scaleByPowerOfTen(scale).compareTo(other) == 0
                    || other.scaleByPowerOfTen(scale).compareTo(one) == 0) {
                return true;
            }
        }
        return false;
    }

    private static String digits(BigDecimal figure) {
        return figure.abs().toPlainString();
    }

    /** Two neighbours have changed places, and all else is the same. */
    private static boolean isSwapped(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int i = commonStart(one, other);
        return i + 1 < one.length()
                && one.charAt(i) == other.charAt(i + 1)
                && one.charAt(i + 1) == other.charAt(i)
                && one.regionMatches(i + 2, other, i + 2, one.length() - i - 2);
    }

    /** The shorter text is the longer one without one character. */
    private static boolean isWithoutOne(String shorter, String longer) {
        int i = commonStart(shorter, longer);
        return shorter.regionMatches(i, longer, i + 1, shorter.length() - i);
    }

    /** The longer text is the shorter one with a character twice. */
    private static boolean isDoubled(String longer, String shorter) {
        int i = commonStart(longer, shorter);
        return i > 0
                && longer.charAt(i) == longer.charAt(i - 1)
                && longer.regionMatches(i + 1, shorter, i, shorter.length() - i);
    }

    private static int commonStart(String one, String other) {
        int i = 0;
        while (i < one.length() && i < other.length() && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }
}
