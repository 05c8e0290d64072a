package dev.hyoka.generators.fault;

import dev.hyoka.form.CostRow;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.Figure;
import dev.hyoka.model.ManagementSheet;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a sheet has figures enough that another one with the same can't have them by chance. */
final class Copies {

    /** Digits of the different figures together, without zeros at the end. */
    private static final int MOST_BY_CHANCE = 9;

    private static final int LEAST_COST_DIGITS = 3;

    private Copies() {}

    /** A copy is known for one by its figures. */
    static boolean isTelling(ManagementSheet sheet) {
        return isTelling(sheet, costs(sheet));
    }

    /** A copy is known for one although a figure of it is another one. */
    static boolean isTellingWithout(ManagementSheet sheet, CostYear year, CostRow row) {
        long amounts = sheet.cost().stream()
                .flatMap(cost -> cost.years().stream())
                .mapToLong(stated -> Arrays.stream(CostRow.values())
                        .filter(any -> any.in(stated)
                                .filter(figure -> figure.signum() != 0)
                                .isPresent())
                        .count())
                .sum();
        return amounts >= 3
                && isTelling(
                        sheet,
                        sheet.cost().stream()
                                .flatMap(cost -> cost.years().stream())
                                .flatMap(stated -> rows(stated)
                                        .filter(other -> !stated.equals(year) || other != row)
                                        .flatMap(other -> other.in(stated).stream())));
    }

    private static boolean isTelling(ManagementSheet sheet, Stream<BigDecimal> costs) {
        int costDigits = digits(costs);
        int valueDigits = digits(sheet.indicators().stream()
                .flatMap(indicator -> indicator.values().stream())
                .flatMap(value -> numbers(value.figure())));
        return costDigits >= LEAST_COST_DIGITS && valueDigits > 0 && costDigits + valueDigits > MOST_BY_CHANCE;
    }

    private static Stream<BigDecimal> costs(ManagementSheet sheet) {
        return sheet.cost().stream()
                .flatMap(cost -> cost.years().stream())
                .flatMap(year -> rows(year).flatMap(row -> row.in(year).stream()));
    }

    /** The rows that don't follow from others. */
    private static Stream<CostRow> rows(CostYear year) {
        boolean hasHours = CostRow.HOURS.isStated(year);
        boolean hasTotals = CostRow.PROJECT_TOTAL.isStated(year) && CostRow.PERSONNEL_TOTAL.isStated(year);
        return Arrays.stream(CostRow.values())
                .filter(row -> (row != CostRow.PERSONNEL_TOTAL || !hasHours) && (row != CostRow.TOTAL || !hasTotals));
    }

    private static int digits(Stream<BigDecimal> figures) {
        Set<BigDecimal> different = new HashSet<>();
        figures.filter(figure -> figure.signum() != 0).forEach(figure -> different.add(figure.stripTrailingZeros()));
        return different.stream().mapToInt(BigDecimal::precision).sum();
    }

    /** The numbers that an indicator's cell holds. */
    static Stream<BigDecimal> numbers(Figure figure) {
        if (figure instanceof Figure.Numeric numeric) {
            return Stream.of(numeric.value());
        }
        return figure instanceof Figure.Parts parts ? parts.parts().stream().map(Figure.Part::value) : Stream.of();
    }
}
