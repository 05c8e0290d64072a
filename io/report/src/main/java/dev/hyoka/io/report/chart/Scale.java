package dev.hyoka.io.report.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A scale from the least to the greatest value that always shows zero, with round ticks.
 *
 * @param low the least value, at most 0
 * @param high the greatest value, at least 0
 * @param length how long the scale is drawn
 */
public record Scale(BigDecimal low, BigDecimal high, int length) {

    private static final int STEPS = 4;
    private static final List<BigDecimal> ROUND =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

    public static Scale of(Collection<BigDecimal> values, int length) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        for (BigDecimal value : values) {
            low = low.min(value);
            high = high.max(value);
        }
        return new Scale(low, high, length);
    }

    /** How far a value lies from the scale's upper end. */
    public double fromTop(BigDecimal value) {
        return length(high.subtract(value));
    }

    /** How long a difference is drawn; rounded to a tenth. */
    public double length(BigDecimal difference) {
        BigDecimal range = high.subtract(low);
        if (range.signum() == 0) {
            return 0;
        }
        return difference
                .multiply(BigDecimal.valueOf(length))
                .divide(range, MathContext.DECIMAL64)
                .setScale(1, RoundingMode.HALF_UP)
                .doubleValue();
    }

    public boolean hasNegative() {
        return low.signum() < 0;
    }

    /** Round values within the scale, from low to high, zero among them; at most six. */
    public List<BigDecimal> ticks() {
        BigDecimal range = high.subtract(low);
        if (range.signum() == 0) {
            return List.of(BigDecimal.ZERO);
        }
        BigDecimal step = step(range.divide(BigDecimal.valueOf(STEPS), MathContext.DECIMAL64));
        List<BigDecimal> ticks = new ArrayList<>();
        BigDecimal tick = low.divide(step, 0, RoundingMode.CEILING).multiply(step);
        for (; tick.compareTo(high) <= 0; tick = tick.add(step)) {
            ticks.add(tick.signum() == 0 ? BigDecimal.ZERO : plain(tick));
        }
        return ticks;
    }

    /** The least of 1, 2, 5 by a power of ten that isn't less. */
    private static BigDecimal step(BigDecimal least) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
        for (BigDecimal round : ROUND) {
            BigDecimal step = round.multiply(power);
            if (step.compareTo(least) >= 0) {
                return step;
            }
        }
        throw new IllegalStateException("Ten times its power of ten is more than any number, but not than " + least);
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
