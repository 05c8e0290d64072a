package dev.hyoka.money;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a municipality rounds the amounts that it prints, and so which true amounts a printed one can stand for.
 *
 * <p>Both end points belong to the interval, so that no rule about halves has to be known.
 */
public enum Rounding {
    /** To the nearest: a printed v stands for [v − u/2, v + u/2] of its unit u. */
    NEAREST("nearest"),

    /** Towards zero, 切捨て: a printed v stands for [v, v + u], a negative one for [v − u, v], 0 for [−u, u]. */
    DOWN("down"),

    /** Away from zero, 切上げ: a printed v stands for [v − u, v], a negative one for [v, v + u], 0 for 0 alone. */
    UP("up");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final String code;

    Rounding(String code) {
        this.code = code;
    }

    /**
     * Returns the name that profiles use.
     *
     * @return nearest, down or up
     */
    public String code() {
        return code;
    }

    /**
     * Obtains the rounding from its code.
     *
     * @param code the code
     * @return the rounding; empty if there is none of that code
     */
    public static Optional<Rounding> ofCode(String code) {
        for (Rounding rounding : values()) {
            if (rounding.code.equals(code)) {
                return Optional.of(rounding);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns how far the true value can lie below a printed one.
     *
     * @param signum the printed value's sign: -1, 0 or 1
     * @return the distance in units, from 0 to 1
     */
    public BigDecimal below(int signum) {
        return switch (this) {
            case NEAREST -> HALF;
            case DOWN -> signum > 0 ? BigDecimal.ZERO : BigDecimal.ONE;
            case UP -> signum > 0 ? BigDecimal.ONE : BigDecimal.ZERO;
        };
    }

    /**
     * Returns how far the true value can lie above a printed one.
     *
     * @param signum the printed value's sign: -1, 0 or 1
     * @return the distance in units, from 0 to 1
     */
    public BigDecimal above(int signum) {
        return below(-signum);
    }
}
