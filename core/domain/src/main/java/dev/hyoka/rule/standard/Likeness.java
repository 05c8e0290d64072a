package dev.hyoka.rule.standard;

import dev.hyoka.form.CostRow;
import dev.hyoka.rule.standard.SheetFigures.Column;
import dev.hyoka.rule.standard.SheetFigures.CostSpot;
import dev.hyoka.rule.standard.SheetFigures.ValueSpot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How like two sheets are.
 *
 * <p>That figures are equal by chance is the less likely the more digits they have: what two sheets have in common is
 * measured by the digits of their different equal figures, without the zeros at the end. Totals that follow from other
 * figures tell nothing more.
 */
final class Likeness {

    /** Digits of the costs that have to be equal at the least. */
    private static final int COST_DIGITS = 3;

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

    private final List<CostSpot> differing = new ArrayList<>();
    private final List<CostSpot> costGaps = new ArrayList<>();
    private final List<ValueSpot> valueGaps = new ArrayList<>();
    private final Set<BigDecimal> equalCosts = new HashSet<>();
    private final Set<BigDecimal> equalValues = new HashSet<>();
    private int commonCosts;
    private int tellingCosts;
    private int sameValues;
    private boolean isNear = true;
    private boolean hasEqualValues = true;

    /**
     * What it takes to be like.
     *
     * @param percent by how much of the year's greatest amount a cost may differ
     * @param digits how many digits have to be equal
     */
    record Limits(BigDecimal percent, int digits) {}

    private Likeness() {}

    /** Compares two sheets of one fiscal year and currency. */
    static Likeness of(SheetFigures own, SheetFigures other, Limits limits) {
        Likeness likeness = new Likeness();
        likeness.compareCosts(own, other, limits.percent());
        likeness.compareValues(own, other);
        return likeness;
    }

    private static boolean isTelling(Set<BigDecimal> costs, Set<BigDecimal> values, Limits limits) {
        int costDigits = digits(costs);
        int valueDigits = digits(values);
        return costDigits >= COST_DIGITS && valueDigits >= 1 && costDigits + valueDigits >= limits.digits();
    }

    /** Tells whether the sheets are the same, or nearly so. */
    boolean isLike(Limits limits) {
        return isNear
                && hasEqualValues
                && isTelling(equalCosts, equalValues, limits)
                && 3 * differing.size() <= tellingCosts
                && costGaps.size() + valueGaps.size() <= tellingCosts + sameValues;
    }

    /** Costs that both sheets state otherwise, in the order of the first one. */
    List<CostSpot> differing() {
        return differing;
    }

    /** Costs other than 0 that only one of the sheets states. */
    List<CostSpot> costGaps() {
        return costGaps;
    }

    /** Indicators' values that only one of the sheets states. */
    List<ValueSpot> valueGaps() {
        return valueGaps;
    }

    /** How many costs both sheets state. */
    int commonCosts() {
        return commonCosts;
    }

    private void compareCosts(SheetFigures own, SheetFigures other, BigDecimal percent) {
        Map<Column, BigDecimal> greatest = new HashMap<>();
        greatest(own, greatest);
        greatest(other, greatest);
        own.forEachCost((spot, figure) -> {
            Optional<BigDecimal> there = other.cost(spot);
            if (there.isPresent()) {
                compare(spot, figure, there.get(), greatest.get(spot.column()), percent);
                if (figure.compareTo(there.get()) == 0 && !follows(spot, own)) {
                    equalCosts.add(figure);
                }
            } else if (figure.signum() != 0) {
                costGaps.add(spot);
            }
        });
        other.forEachCost((spot, figure) -> {
            if (figure.signum() != 0 && own.cost(spot).isEmpty()) {
                costGaps.add(spot);
            }
        });
    }

    private void compare(
            CostSpot spot, BigDecimal own, BigDecimal other, BigDecimal greatestAmount, BigDecimal percent) {
        commonCosts++;
        if (own.signum() != 0 || other.signum() != 0) {
            tellingCosts++;
        }
        if (own.compareTo(other) != 0) {
            differing.add(spot);
            BigDecimal whole = spot.row().isAmount() ? greatestAmount : own.max(other);
            BigDecimal difference = own.subtract(other).abs();
            isNear &= difference.movePointRight(2).compareTo(whole.multiply(percent)) <= 0;
        }
    }

    /** The greatest amount of each year, against which differences are small or not. */
    private static void greatest(SheetFigures sheet, Map<Column, BigDecimal> greatest) {
        sheet.forEachCost((spot, figure) -> {
            BigDecimal size = spot.row().isAmount() ? figure.abs() : BigDecimal.ZERO;
            greatest.merge(spot.column(), size, BigDecimal::max);
        });
    }

    /** 人件費計(B) follows from the hours, トータルコスト(A+B) from both totals. */
    private static boolean follows(CostSpot spot, SheetFigures sheet) {
        return switch (spot.row()) {
            case PERSONNEL_TOTAL -> states(sheet, CostRow.HOURS, spot.column());
            case TOTAL ->
                states(sheet, CostRow.PROJECT_TOTAL, spot.column())
                        && states(sheet, CostRow.PERSONNEL_TOTAL, spot.column());
            default -> false;
        };
    }

    private static boolean states(SheetFigures sheet, CostRow row, Column column) {
        return sheet.cost(new CostSpot(row, column)).isPresent();
    }

    private void compareValues(SheetFigures own, SheetFigures other) {
        own.values().forEach((spot, value) -> {
            String there = other.values().get(spot);
            if (there == null) {
                valueGaps.add(spot);
            } else if (Objects.equals(value, there)) {
                sameValues++;
                number(value).ifPresent(equalValues::add);
            } else {
                hasEqualValues = false;
            }
        });
        for (ValueSpot spot : other.values().keySet()) {
            if (!own.values().containsKey(spot)) {
                valueGaps.add(spot);
            }
        }
    }

    private static Optional<BigDecimal> number(String value) {
        return NUMBER.matcher(value).matches()
                ? Optional.of(new BigDecimal(value).stripTrailingZeros())
                : Optional.empty();
    }

    private static int digits(Set<BigDecimal> figures) {
        int digits = 0;
        for (BigDecimal figure : figures) {
            digits += figure.signum() == 0 ? 0 : figure.precision();
        }
        return digits;
    }
}
