package dev.hyoka.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The figures behind a finding: what the document states, what follows from other figures, and which those are.
 *
 * <p>Amounts are in the unit in which the sheet prints them, so that a reader finds them there.
 *
 * @param stated what the document states
 * @param computed what follows from the operands
 * @param operands the figures that it follows from, in the form's order; computed is the sum of each one's value times
 *     its weight; none if it stands in another document, whose place the finding names elsewhere
 */
public record Evidence(Measure stated, Measure computed, List<Operand> operands) {

    /** Checks that nothing is null and copies the list. */
    public Evidence {
        Objects.requireNonNull(stated, "stated");
        Objects.requireNonNull(computed, "computed");
        operands = List.copyOf(Objects.requireNonNull(operands, "operands"));
    }

    /**
     * Returns by how much the stated figure differs.
     *
     * @return stated less computed
     */
    public BigDecimal difference() {
        return stated.value().subtract(computed.value());
    }

    /**
     * A figure and what it can stand for, since it was rounded.
     *
     * @param value the figure
     * @param low the least true value
     * @param high the greatest true value, not below the least
     */
    public record Measure(BigDecimal value, BigDecimal low, BigDecimal high) {
        /** Checks the order of the ends. */
        public Measure {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(low, "low");
            Objects.requireNonNull(high, "high");
            if (low.compareTo(high) > 0) {
                throw new IllegalArgumentException("low must not be above high: " + low + ", " + high);
            }
        }

        /**
         * Tells whether both can stand for one value.
         *
         * @param other the other figure
         * @return true if their intervals meet, be it at an end
         */
        public boolean meets(Measure other) {
            return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
        }
    }

    /**
     * A figure from which another follows.
     *
     * @param term what it is, as the form prints it; programs know it by the code
     * @param location where it stands
     * @param measure the figure
     * @param weight by what it is multiplied, such as 1, -1, or the hourly rate
     */
    public record Operand(Argument.Term term, Location location, Measure measure, BigDecimal weight) {
        /** Checks that nothing is null. */
        public Operand {
            Objects.requireNonNull(term, "term");
            Objects.requireNonNull(location, "location");
            Objects.requireNonNull(measure, "measure");
            Objects.requireNonNull(weight, "weight");
        }

        /**
         * Adds operands up.
         *
         * @param operands the operands
         * @return the sum of their values and of their intervals, each times its weight; a negative weight turns an
         *     interval round
         */
        public static Measure sum(List<Operand> operands) {
            BigDecimal value = BigDecimal.ZERO;
            BigDecimal low = BigDecimal.ZERO;
            BigDecimal high = BigDecimal.ZERO;
            for (Operand operand : operands) {
                Measure measure = operand.measure;
                BigDecimal weight = operand.weight;
                boolean isPositive = weight.signum() >= 0;
                value = value.add(measure.value.multiply(weight));
                low = low.add((isPositive ? measure.low : measure.high).multiply(weight));
                high = high.add((isPositive ? measure.high : measure.low).multiply(weight));
            }
            return new Measure(value, low, high);
        }

        private boolean isWeighted() {
            return weight.compareTo(BigDecimal.ONE) != 0;
        }

        private String weightName() {
            return term.code() + "Weight";
        }
    }

    /**
     * Writes operands as a sum in a message's template: 地方債 {bonds} + その他 {other}; a weight stands behind its figure.
     *
     * @param operands the operands, at least one
     * @return the sum in every language; {@link #give} gives a message its arguments
     */
    public static Text sum(List<Operand> operands) {
        return Text.of(sum(operands, Language.JA), sum(operands, Language.EN));
    }

    private static String sum(List<Operand> operands, Language language) {
        return operands.stream()
                .map(operand -> operand.term.in(language) + " {" + operand.term.code() + "}"
                        + (operand.isWeighted() ? " × {" + operand.weightName() + "}" : ""))
                .collect(Collectors.joining(" + "));
    }

    /**
     * Gives a message the figures that {@link #sum} names.
     *
     * @param message the message
     * @param operands the operands
     */
    public static void give(Message.Builder message, List<Operand> operands) {
        for (Operand operand : operands) {
            message.with(operand.term.code(), operand.measure.value());
            if (operand.isWeighted()) {
                message.with(operand.weightName(), operand.weight);
            }
        }
    }
}
