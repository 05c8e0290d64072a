package dev.hyoka.io.spreadsheet;

import dev.hyoka.model.CostYear;
import dev.hyoka.money.AmountUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A year's figures as a form prints them, and the formulas that give its totals. */
final class CostFigures {

    /** Decimal places that formulas round to at least: a thousandth of thousand yen is a yen. */
    private static final int PLACES = 3;

    /** Decimal places of a rate that is computed backwards, at the most. */
    private static final int RATE_PLACES = 6;

    /** Digits up to which a sum of floating-point numbers is exact when it is rounded. */
    private static final int EXACT_DIGITS = 15;

    private final Map<CostLine, BigDecimal> figures = new EnumMap<>(CostLine.class);
    private final BigDecimal multiple;
    private final boolean rateIsGiven;

    CostFigures(CostYear year, AmountUnit unit, Optional<BigDecimal> givenRate) {
        this.multiple = BigDecimal.valueOf(unit.multiple());
        for (CostLine line : CostLine.values()) {
            line.printed(year, unit).ifPresent(figure -> figures.put(line, figure));
        }
        this.rateIsGiven = givenRate.isPresent();
        givenRate.map(CellNumber::plain).or(this::rateOfFigures).ifPresent(rate -> figures.put(CostLine.RATE, rate));
    }

    Optional<BigDecimal> figure(CostLine line) {
        return Optional.ofNullable(figures.get(line));
    }

    Map<CostLine, BigDecimal> figures() {
        return Collections.unmodifiableMap(figures);
    }

    boolean rateIsComputed() {
        return !rateIsGiven && figures.containsKey(CostLine.RATE);
    }

    /**
     * Returns the formula of a total.
     *
     * @param total the line of the total
     * @param cell the name of a line's cell, such as C20
     * @return the formula, if it gives what is stated
     */
    Optional<String> formula(CostLine total, Function<CostLine, String> cell) {
        Optional<BigDecimal> stated = figure(total);
        if (stated.isEmpty() || !isExact()) {
            return Optional.empty();
        }
        return switch (total) {
            case PROJECT_TOTAL ->
                Optional.of("ROUND(SUM(" + cell.apply(CostLine.NATIONAL) + ":" + cell.apply(CostLine.GENERAL) + "),"
                                + places() + ")")
                        .filter(formula -> isEqual(stated.get(), projectTotal()));
            case PERSONNEL_TOTAL ->
                Optional.of("ROUND(ROUND(ROUND(" + cell.apply(CostLine.HOURS) + "*"
                                + cell.apply(CostLine.RATE) + "/" + multiple + ",6),0)+"
                                + cell.apply(CostLine.OTHER_STAFF)
                                + "," + places() + ")")
                        .filter(formula -> isEqual(stated.get(), personnelTotal(orZero(CostLine.RATE))));
            case TOTAL ->
                Optional.of("ROUND(" + cell.apply(CostLine.PROJECT_TOTAL) + "+" + cell.apply(CostLine.PERSONNEL_TOTAL)
                                + "," + places() + ")")
                        .filter(formula -> isEqual(
                                stated.get(), orZero(CostLine.PROJECT_TOTAL).add(orZero(CostLine.PERSONNEL_TOTAL))));
            default -> Optional.empty();
        };
    }

    private BigDecimal projectTotal() {
        BigDecimal sum = BigDecimal.ZERO;
        for (CostLine line : CostLine.values()) {
            sum = line.source().isPresent() ? sum.add(orZero(line)) : sum;
        }
        return sum;
    }

    private BigDecimal personnelTotal(BigDecimal rate) {
        return labour(rate).add(orZero(CostLine.OTHER_STAFF));
    }

    /** Hours × rate, rounded half up to the unit. */
    private BigDecimal labour(BigDecimal rate) {
        return orZero(CostLine.HOURS).multiply(rate).divide(multiple, 0, RoundingMode.HALF_UP);
    }

    /** The roundest rate that gives the personnel cost which is stated; empty if none does, or any. */
    private Optional<BigDecimal> rateOfFigures() {
        Optional<BigDecimal> total = figure(CostLine.PERSONNEL_TOTAL);
        BigDecimal hours = orZero(CostLine.HOURS);
        if (total.isEmpty() || hours.signum() <= 0 || !isExact()) {
            return Optional.empty();
        }
        BigDecimal labour = total.get().subtract(orZero(CostLine.OTHER_STAFF));
        for (int places = 0; labour.signum() >= 0 && places <= RATE_PLACES; places++) {
            BigDecimal rate = labour.multiply(multiple).divide(hours, places, RoundingMode.HALF_UP);
            if (CellNumber.fits(rate) && isEqual(labour(rate), labour)) {
                return Optional.of(rate);
            }
        }
        return Optional.empty();
    }

    /** Whether a spreadsheet program reckons exactly with all of the figures. */
    private boolean isExact() {
        return multiple.precision() + PLACES <= EXACT_DIGITS
                && figures.values().stream()
                        .allMatch(figure -> CellNumber.fits(figure)
                                && figure.precision() - figure.scale() + Math.max(places(), figure.scale())
                                        < EXACT_DIGITS);
    }

    private int places() {
        return Math.max(
                PLACES,
                figures.entrySet().stream()
                        .filter(entry -> entry.getKey() != CostLine.RATE
                                && !entry.getKey().isCount())
                        .mapToInt(entry -> entry.getValue().scale())
                        .max()
                        .orElse(0));
    }

    private BigDecimal orZero(CostLine line) {
        return figures.getOrDefault(line, BigDecimal.ZERO);
    }

    private static boolean isEqual(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }
}
