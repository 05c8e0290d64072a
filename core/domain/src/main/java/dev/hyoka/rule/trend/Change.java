package dev.hyoka.rule.trend;

import dev.hyoka.model.Polarity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What became of a number.
 *
 * @param from the number at first
 * @param to the number afterwards
 */
public record Change(BigDecimal from, BigDecimal to) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Returns by how much the number rose.
     *
     * @return the later number less the earlier one; negative if it fell
     */
    public BigDecimal difference() {
        return to.subtract(from);
    }

    /**
     * Returns by which part of itself the number rose, such as -12.5 for a fall by an eighth.
     *
     * @return the percentage of the earlier number, rounded to one decimal; negative if it fell; empty if the earlier
     *     number is 0
     */
    public Optional<BigDecimal> percent() {
        return from.signum() == 0
                ? Optional.empty()
                : Optional.of(difference().multiply(HUNDRED).divide(from.abs(), 1, RoundingMode.HALF_UP));
    }

    /**
     * Tells whether the number got worse.
     *
     * @param polarity which way is better
     * @return true if it moved the other way, by however little
     */
    public boolean isWorse(Polarity polarity) {
        return switch (polarity) {
            case UP -> difference().signum() < 0;
            case DOWN -> difference().signum() > 0;
        };
    }
}
