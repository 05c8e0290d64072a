package dev.hyoka.generators.fault;

import dev.hyoka.model.Document;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.money.Amounts;
import dev.hyoka.rule.trend.CostChange;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * By how much the total costs of documents changed from year to year, as logarithms of the ratios.
 *
 * <p>How far one lies from the others is the modified z-score of Iglewicz and Hoaglin.
 */
final class Ratios {

    private static final int LEAST_SHEETS = 8;
    private static final double LIMIT = 3.5;

    private final Map<Years, List<Double>> all = new HashMap<>();

    /** Which ratios are compared. */
    private record Years(FiscalYear sheetYear, FiscalYear year) {}

    private Ratios() {}

    static Ratios of(List<Document> documents) {
        Ratios ratios = new Ratios();
        Placed.in(documents)
                .map(Placed::sheet)
                .forEach(sheet -> sheet.cost().stream()
                        .flatMap(cost -> CostChange.of(cost).stream())
                        .filter(CostChange::hasFactor)
                        .forEach(change -> ratios.all
                                .computeIfAbsent(years(sheet, change), years -> new ArrayList<>())
                                .add(logarithm(change))));
        return ratios;
    }

    private static Years years(ManagementSheet sheet, CostChange change) {
        return new Years(sheet.fiscalYear(), change.to().year());
    }

    private static double logarithm(CostChange change) {
        return StrictMath.log(Amounts.number(change.to().amount()).doubleValue())
                - StrictMath.log(Amounts.number(change.from().amount()).doubleValue());
    }

    /** Tells whether the change, which is that of the sheet or takes its place, stands out among all. */
    boolean standsOut(ManagementSheet valid, CostChange change) {
        List<Double> others = new ArrayList<>(all.getOrDefault(years(valid, change), List.of()));
        valid.cost().stream()
                .flatMap(cost -> CostChange.of(cost).stream())
                .filter(own -> own.to().place().equals(change.to().place()) && own.hasFactor())
                .findFirst()
                .ifPresent(own -> others.remove(logarithm(own)));
        if (!change.hasFactor() || others.size() + 1 < LEAST_SHEETS) {
            return false;
        }
        double logarithm = logarithm(change);
        others.add(logarithm);
        double median = median(others);
        List<Double> distances =
                others.stream().map(other -> Math.abs(other - median)).toList();
        double usual = median(distances) / 0.6745;
        if (usual == 0) {
            usual = 1.2533
                    * distances.stream()
                            .mapToDouble(Double::doubleValue)
                            .average()
                            .orElseThrow();
        }
        return Math.abs(logarithm - median) > LIMIT * usual;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    /** Tells whether both amounts are above 0 and one of them is larger than the other by half or more. */
    static boolean areByHalfApart(BigDecimal one, BigDecimal other) {
        return one.signum() > 0
                && other.signum() > 0
                && one.max(other)
                                .multiply(BigDecimal.valueOf(2))
                                .compareTo(one.min(other).multiply(BigDecimal.valueOf(3)))
                        >= 0;
    }
}
