package dev.hyoka.rule.trend;

import dev.hyoka.finding.Evidence;
import dev.hyoka.finding.Evidence.Operand;
import dev.hyoka.finding.Message;
import dev.hyoka.model.Cost;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.money.Amounts;
import dev.hyoka.money.Rounding;
import dev.hyoka.rule.Fact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What became of トータルコスト(A+B).
 *
 * <p>Whether a change reaches a factor or an amount is asked of the figures as they are printed; a change that rounding
 * alone can have made is none.
 *
 * @param from the total cost at first
 * @param to the total cost afterwards, in the same currency
 */
public record CostChange(TotalCost from, TotalCost to) {

    /** The changes of a sheet's total cost from year to year; none of a document of another kind. */
    public static final Fact<List<CostChange>> OF_SHEET =
            (document, conventions) -> document instanceof ManagementSheet sheet
                    ? sheet.cost().map(CostChange::of).orElse(List.of())
                    : List.of();

    /** The reason why a rule over these changes is not applicable to a sheet without one. */
    public static final Message NONE = Message.of(
                    "続く2年度のトータルコスト(A+B)がともに記載されていません。",
                    "The sheet does not state the total cost (A+B) of two years in a row.")
            .build();

    private static final int DECIMALS = 2;

    /** Checks the currency. */
    public CostChange {
        if (!from.amount().getCurrency().equals(to.amount().getCurrency())) {
            throw new IllegalArgumentException(
                    "Amounts must be in one currency to be compared, but are " + from.amount() + " and " + to.amount());
        }
    }

    /**
     * Returns the changes from each year to the next.
     *
     * @param cost the cost table
     * @return the changes, in the order of the years; none where a year is missing or the series breaks
     */
    public static List<CostChange> of(Cost cost) {
        Breaks breaks = Breaks.of(cost.breaks());
        List<CostChange> changes = new ArrayList<>();
        TotalCost last = null;
        for (TotalCost next : TotalCost.of(cost)) {
            boolean follows =
                    last != null && last.year().year() + 1 == next.year().year();
            if (follows && !breaks.separate(last.year(), next.year())) {
                changes.add(new CostChange(last, next));
            }
            last = next;
        }
        return List.copyOf(changes);
    }

    /**
     * Tells whether the amount rose.
     *
     * @return false if it fell or stayed
     */
    public boolean isRise() {
        return to.amount().isGreaterThan(from.amount());
    }

    /**
     * Returns by how much the amount rose or fell.
     *
     * @return the difference, in the later amount's unit, not negative
     */
    public BigDecimal difference() {
        return to.unit().printed(to.amount().subtract(from.amount()).abs());
    }

    /**
     * Tells whether the amount rose or fell by a number of yen or more.
     *
     * @param least the number, in the currency's main unit (yen)
     * @return true if it did
     */
    public boolean isAtLeast(BigDecimal least) {
        return Amounts.number(to.amount().subtract(from.amount()).abs()).compareTo(least) >= 0;
    }

    /**
     * Tells whether both amounts can be divided by one another.
     *
     * @return true if both are above 0
     */
    public boolean hasFactor() {
        return from.amount().isPositive() && to.amount().isPositive();
    }

    /**
     * Tells whether the amount became many times as large, or as many times smaller.
     *
     * @param factor the factor, at least 1
     * @return true if it did; false if there is no factor
     */
    public boolean reaches(BigDecimal factor) {
        return hasFactor() && greater().compareTo(less().multiply(factor)) >= 0;
    }

    /**
     * Returns how many times the greater amount is as large as the other.
     *
     * @return the factor, at least 1, rounded to two decimals; empty unless both amounts are above 0
     */
    public Optional<BigDecimal> factor() {
        return hasFactor() ? Optional.of(greater().divide(less(), DECIMALS, RoundingMode.HALF_UP)) : Optional.empty();
    }

    /**
     * Tells whether both figures can stand for one amount.
     *
     * @param rounding how amounts are rounded
     * @return true if their intervals meet
     */
    public boolean isWithinRounding(Rounding rounding) {
        return from.interval(rounding).meets(to.interval(rounding));
    }

    /**
     * Returns the later amount and the earlier one of the same sheet with which it was compared.
     *
     * @param rounding how amounts are rounded
     * @return the evidence, whose only operand is the earlier amount
     */
    public Evidence evidence(Rounding rounding) {
        return new Evidence(
                to.measure(rounding, to.unit()),
                from.measure(rounding, to.unit()),
                List.of(new Operand(from.term(), from.location(), from.measure(rounding, to.unit()), BigDecimal.ONE)));
    }

    private BigDecimal greater() {
        return number(isRise() ? to : from);
    }

    private BigDecimal less() {
        return number(isRise() ? from : to);
    }

    private static BigDecimal number(TotalCost total) {
        return Amounts.number(total.amount());
    }
}
