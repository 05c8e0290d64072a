package dev.hyoka.benchmarks;

import dev.hyoka.model.CostYear;
import dev.hyoka.money.AmountUnit;
import java.util.Optional;
import javax.money.MonetaryAmount;

/**
 * A year's column with what a check of it alone has to know of the sheet: the bean of Hibernate Validator and the fact
 * of Drools.
 *
 * @param sheet the project's name
 * @param unit the unit in which the sheet prints its amounts
 * @param year the column
 */
@TotalsAgree
@TotalsStated
@TotalsSupported
public record YearOfSheet(String sheet, AmountUnit unit, CostYear year) {

    /**
     * Tells whether 事業費計(A) is stated.
     *
     * @return true if it is
     */
    public boolean hasProjectTotal() {
        return year.projectTotal().isPresent();
    }

    /**
     * Tells whether 人件費計(B) is stated.
     *
     * @return true if it is
     */
    public boolean hasPersonnelTotal() {
        return year.personnel().total().isPresent();
    }

    /**
     * Tells whether トータルコスト(A+B) is stated.
     *
     * @return true if it is
     */
    public boolean hasTotal() {
        return year.total().isPresent();
    }

    /**
     * Tells whether at least one funding source is stated.
     *
     * @return true if one is
     */
    public boolean hasSources() {
        return !year.funding().isEmpty();
    }

    /**
     * Tells whether hours or the cost of other staff are stated.
     *
     * @return true if one of them is
     */
    public boolean hasLabour() {
        return year.personnel().hours().isPresent()
                || year.personnel().otherStaff().isPresent();
    }

    /**
     * Tells whether 事業費計(A) is 0.
     *
     * @return true if it is stated as 0
     */
    public boolean isProjectTotalZero() {
        return isZero(year.projectTotal());
    }

    /**
     * Tells whether 人件費計(B) is 0.
     *
     * @return true if it is stated as 0
     */
    public boolean isPersonnelTotalZero() {
        return isZero(year.personnel().total());
    }

    /**
     * Tells whether トータルコスト(A+B) is 0.
     *
     * @return true if it is stated as 0
     */
    public boolean isTotalZero() {
        return isZero(year.total());
    }

    /**
     * Tells whether 事業費計(A) and the sources are stated and not equal.
     *
     * @return true if they differ, be it by rounding
     */
    public boolean projectTotalDiffers() {
        return Sums.differ(year.projectTotal(), Sums.ofSources(year));
    }

    /**
     * Tells whether トータルコスト(A+B) and both totals are stated and not equal.
     *
     * @return true if they differ, be it by rounding
     */
    public boolean totalDiffers() {
        return Sums.differ(year.total(), Sums.ofTotals(year));
    }

    /**
     * Tells whether 事業費計(A) differs from the sources by no more than rounding. Both have to be stated.
     *
     * @return true if rounding explains the difference
     */
    public boolean roundingExplainsProjectTotal() {
        return Sums.roundingExplains(
                unit,
                year.projectTotal().orElseThrow(),
                Sums.ofSources(year).orElseThrow(),
                year.funding().size());
    }

    /**
     * Tells whether トータルコスト(A+B) differs from both totals by no more than rounding. All have to be stated.
     *
     * @return true if rounding explains the difference
     */
    public boolean roundingExplainsTotal() {
        return Sums.roundingExplains(
                unit, year.total().orElseThrow(), Sums.ofTotals(year).orElseThrow(), 2);
    }

    /**
     * Says that a rule found something in 事業費計(A).
     *
     * @param rule the rule's id
     * @return the figures
     */
    public Discrepancy inProjectTotal(String rule) {
        return new Discrepancy(
                rule, sheet, year.fiscalYear(), Row.PROJECT_TOTAL, year.projectTotal(), Sums.ofSources(year));
    }

    /**
     * Says that a rule found something in 人件費計(B).
     *
     * @param rule the rule's id
     * @return the figures
     */
    public Discrepancy inPersonnelTotal(String rule) {
        return new Discrepancy(
                rule,
                sheet,
                year.fiscalYear(),
                Row.PERSONNEL_TOTAL,
                year.personnel().total(),
                Optional.empty());
    }

    /**
     * Says that a rule found something in トータルコスト(A+B).
     *
     * @param rule the rule's id
     * @return the figures
     */
    public Discrepancy inTotal(String rule) {
        return new Discrepancy(rule, sheet, year.fiscalYear(), Row.TOTAL_COST, year.total(), Sums.ofTotals(year));
    }

    private static boolean isZero(Optional<MonetaryAmount> amount) {
        return amount.isPresent() && amount.get().isZero();
    }
}
