package dev.hyoka.rule.cost;

import dev.hyoka.finding.Edit;
import dev.hyoka.form.CostRow;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.ManagementSheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Applies the edits that findings propose to a sheet. */
public final class Correction {

    private Correction() {}

    /**
     * Returns a sheet with one figure of its cost table changed.
     *
     * @param sheet the sheet
     * @param edit the change, amounts in the sheet's unit
     * @return the sheet with the change
     * @throws IllegalArgumentException if the edit's path names no figure of the sheet's cost table, or something else
     *     is stated there than the edit presumes
     */
    public static ManagementSheet apply(ManagementSheet sheet, Edit edit) {
        Cost cost = sheet.cost()
                .orElseThrow(() -> new IllegalArgumentException("The sheet has no table of costs to edit: " + edit));
        List<CostYear> years = new ArrayList<>(cost.years());
        for (int i = 0; i < years.size(); i++) {
            Optional<CostYear> edited = edited(cost, years.get(i), edit);
            if (edited.isPresent()) {
                years.set(i, edited.get());
                return sheet.withCost(cost.withYears(years));
            }
        }
        throw new IllegalArgumentException("The sheet's table of costs has no figure at " + edit.path());
    }

    private static Optional<CostYear> edited(Cost cost, CostYear year, Edit edit) {
        String place = cost.place(year);
        for (CostRow row : CostRow.values()) {
            if (row.location(place).equals(edit.path())) {
                Optional<BigDecimal> stated = row.printed(year, cost.unit());
                boolean isPresumed = stated.isPresent() == edit.from().isPresent()
                        && (stated.isEmpty()
                                || stated.get().compareTo(edit.from().get()) == 0);
                if (!isPresumed) {
                    throw new IllegalArgumentException(
                            edit.path() + " is expected to be " + edit.from() + ", but is " + stated);
                }
                return Optional.of(row.with(year, cost.unit(), edit.to()));
            }
        }
        return Optional.empty();
    }
}
