package dev.hyoka.io.report.overview;

import dev.hyoka.form.Terms;
import dev.hyoka.io.report.chart.ChartFrame;
import dev.hyoka.io.report.chart.CostStack;
import dev.hyoka.io.report.chart.Scale;
import dev.hyoka.io.report.words.Words;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The total costs of a fiscal year by division, the greatest first.
 *
 * @param unit the unit in words
 * @param total the sum of all
 * @param round the same as people say it; empty if it isn't large
 * @param stated how many sheets state a total cost
 * @param sheets how many sheets of the year there are
 * @param zero where zero stands in the bars' cells
 * @param rows the divisions
 */
record DivisionCosts(
        String unit, String total, Optional<String> round, int stated, int sheets, double zero, List<Row> rows) {

    static final int BAR = 160;

    /** So many divisions are shown at once, the others on demand. */
    private static final int FIRST = 12;

    /**
     * A division.
     *
     * @param name the division
     * @param department its department; empty if not stated, or if all are of one
     * @param projects how many of its projects state a total cost
     * @param figure their sum
     * @param x where the bar begins
     * @param width how long it is
     */
    record Row(
            Optional<String> name, Optional<String> department, int projects, String figure, double x, double width) {}

    private record Division(Optional<String> department, Optional<String> name) {}

    /** Adds up what the sheets of a year state of that year; empty if none states a total. */
    static Optional<DivisionCosts> of(SetCosts costs, FiscalYear year, int sheets, Words words) {
        Map<Division, List<BigDecimal>> divisions = new LinkedHashMap<>();
        for (SetCosts.Stated stated : costs.stated()) {
            ManagementSheet sheet = stated.newest();
            if (sheet.fiscalYear().equals(year) && stated.year().fiscalYear().equals(year)) {
                CostStack.of(stated.year(), costs.unit())
                        .total()
                        .ifPresent(total -> divisions
                                .computeIfAbsent(
                                        new Division(sheet.department(), sheet.division()), key -> new ArrayList<>())
                                .add(total));
            }
        }
        if (divisions.isEmpty()) {
            return Optional.empty();
        }
        Map<Division, BigDecimal> sums = new LinkedHashMap<>();
        divisions.forEach((division, totals) -> sums.put(division, sum(totals)));
        boolean isOneDepartment =
                sums.keySet().stream().map(Division::department).distinct().count() < 2;
        BigDecimal all = sum(sums.values());
        int decimals = CostStack.decimals(sums.values());
        Scale scale = Scale.of(sums.values(), BAR);
        double zero = scale.length(scale.low().negate());
        return Optional.of(new DivisionCosts(
                words.of(Terms.unit(costs.unit())),
                words.figure(all),
                RoundAmount.of(all, costs.unit(), words),
                divisions.values().stream().mapToInt(List::size).sum(),
                sheets,
                zero,
                sums.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .map(entry -> new Row(
                                entry.getKey().name(),
                                entry.getKey().department().filter(department -> !isOneDepartment),
                                divisions.get(entry.getKey()).size(),
                                words.figure(CostStack.padded(entry.getValue(), decimals)),
                                entry.getValue().signum() < 0
                                        ? ChartFrame.tenth(zero
                                                - scale.length(entry.getValue().negate()))
                                        : zero,
                                scale.length(entry.getValue().abs())))
                        .toList()));
    }

    private static BigDecimal sum(Collection<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    List<Row> first() {
        return rows.subList(0, Math.min(FIRST, rows.size()));
    }

    List<Row> others() {
        return rows.subList(first().size(), rows.size());
    }
}
