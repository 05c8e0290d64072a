package dev.hyoka.benchmarks;

import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Personnel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;

/** The checks as one writes them without any library: a loop, a few conditions, every sum once. */
final class HandWritten {

    private HandWritten() {}

    static List<Discrepancy> check(ManagementSheet sheet) {
        if (sheet.cost().isEmpty()) {
            return List.of();
        }
        Cost cost = sheet.cost().get();
        List<Discrepancy> found = new ArrayList<>(0);
        for (CostYear year : cost.years()) {
            check(sheet, cost, year, found);
        }
        return found;
    }

    private static void check(ManagementSheet sheet, Cost cost, CostYear year, List<Discrepancy> found) {
        Optional<MonetaryAmount> projectTotal = year.projectTotal();
        Optional<MonetaryAmount> total = year.total();
        Personnel personnel = year.personnel();
        Optional<MonetaryAmount> ofSources = Sums.ofSources(year);
        Optional<MonetaryAmount> ofTotals = Sums.ofTotals(year);
        String name = sheet.name();

        if (Sums.differ(projectTotal, ofSources)) {
            String rule = Sums.roundingExplains(
                            cost.unit(),
                            projectTotal.get(),
                            ofSources.get(),
                            year.funding().size())
                    ? "TOT-06"
                    : "TOT-01";
            found.add(new Discrepancy(rule, name, year.fiscalYear(), Row.PROJECT_TOTAL, projectTotal, ofSources));
        }
        if (Sums.differ(total, ofTotals)) {
            String rule = Sums.roundingExplains(cost.unit(), total.get(), ofTotals.get(), 2) ? "TOT-06" : "TOT-03";
            found.add(new Discrepancy(rule, name, year.fiscalYear(), Row.TOTAL_COST, total, ofTotals));
        }
        if (projectTotal.isEmpty() && ofSources.isPresent()) {
            found.add(new Discrepancy("TOT-04", name, year.fiscalYear(), Row.PROJECT_TOTAL, projectTotal, ofSources));
        }
        if (total.isEmpty() && ofTotals.isPresent()) {
            found.add(new Discrepancy("TOT-04", name, year.fiscalYear(), Row.TOTAL_COST, total, ofTotals));
        }
        if (isOtherThanZero(projectTotal) && year.funding().isEmpty()) {
            found.add(new Discrepancy("TOT-05", name, year.fiscalYear(), Row.PROJECT_TOTAL, projectTotal, ofSources));
        }
        if (isOtherThanZero(personnel.total())
                && personnel.hours().isEmpty()
                && personnel.otherStaff().isEmpty()) {
            found.add(new Discrepancy(
                    "TOT-05", name, year.fiscalYear(), Row.PERSONNEL_TOTAL, personnel.total(), Optional.empty()));
        }
        if (isOtherThanZero(total)
                && projectTotal.isEmpty()
                && personnel.total().isEmpty()) {
            found.add(new Discrepancy("TOT-05", name, year.fiscalYear(), Row.TOTAL_COST, total, ofTotals));
        }
    }

    private static boolean isOtherThanZero(Optional<MonetaryAmount> amount) {
        return amount.isPresent() && !amount.get().isZero();
    }
}
