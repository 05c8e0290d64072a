package dev.hyoka.rule.cost;

import dev.hyoka.finding.Evidence;
import dev.hyoka.finding.Evidence.Measure;
import dev.hyoka.finding.Evidence.Operand;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Observation;
import dev.hyoka.finding.Text;
import dev.hyoka.form.Terms;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.money.Rounding;
import dev.hyoka.rule.Fact;
import java.util.List;
import java.util.Optional;

/**
 * A stated total beside what its stated parts add up to.
 *
 * <p>A figure printed in a unit stands for an interval, as the municipality rounds; a sum adds the intervals of its parts,
 * and two values agree when their intervals meet.
 */
public final class Comparison {

    /** 事業費計(A) beside the funding sources, in every year that states both. */
    public static final Fact<Comparisons> PROJECT_TOTALS = Comparisons.fact(Equation.PROJECT_TOTAL);

    /** トータルコスト(A+B) beside both totals, in every year that states all three. */
    public static final Fact<Comparisons> TOTAL_COSTS = Comparisons.fact(Equation.TOTAL_COST);

    private final Cost cost;
    private final CostYear year;
    private final Equation equation;
    private final Evidence evidence;
    private final Agreement agreement;

    /** How a total and its parts relate. */
    public enum Agreement {
        /** They are equal. */
        EQUAL,

        /** They differ, but no more than rounding explains. */
        WITHIN_ROUNDING,

        /** They differ by more. */
        CONTRADICTION
    }

    private Comparison(Cost cost, CostYear year, Equation equation, Rounding rounding) {
        this.cost = cost;
        this.year = year;
        this.equation = equation;
        this.evidence = evidence(cost, year, equation, rounding);
        this.agreement = agreement(evidence);
    }

    /**
     * Compares a year's total with its parts.
     *
     * @param cost the cost table
     * @param year the year
     * @param equation the total and its parts
     * @param rounding how the amounts were rounded
     * @return the comparison; empty if the total or what the equation needs of its parts is not stated
     */
    public static Optional<Comparison> of(Cost cost, CostYear year, Equation equation, Rounding rounding) {
        return equation.total().isStated(year) && equation.isImplied(year)
                ? Optional.of(new Comparison(cost, year, equation, rounding))
                : Optional.empty();
    }

    private static Agreement agreement(Evidence evidence) {
        if (evidence.stated().value().compareTo(evidence.computed().value()) == 0) {
            return Agreement.EQUAL;
        }
        return evidence.stated().meets(evidence.computed()) ? Agreement.WITHIN_ROUNDING : Agreement.CONTRADICTION;
    }

    private static Evidence evidence(Cost cost, CostYear year, Equation equation, Rounding rounding) {
        List<Operand> operands = equation.operands(cost, year, rounding);
        Measure total = equation.total().measure(year, cost.unit(), rounding).orElseThrow();
        return new Evidence(total, Operand.sum(operands), operands);
    }

    /**
     * Returns the cost table.
     *
     * @return the table
     */
    public Cost cost() {
        return cost;
    }

    /**
     * Returns the year.
     *
     * @return the year
     */
    public CostYear year() {
        return year;
    }

    /**
     * Returns what was compared.
     *
     * @return the equation
     */
    public Equation equation() {
        return equation;
    }

    /**
     * Returns how the total and its parts relate.
     *
     * @return the relation
     */
    public Agreement agreement() {
        return agreement;
    }

    /**
     * Returns the figures with their intervals, amounts in the sheet's unit.
     *
     * @return the evidence
     */
    public Evidence evidence() {
        return evidence;
    }

    /**
     * Says that the total differs from its parts.
     *
     * @param advice what the message says after the figures: what the reader has to do
     * @return the observation at the total, with the evidence; its parts are the related places
     */
    public Observation observation(Text advice) {
        Text sum = Evidence.sum(evidence.operands());
        Message.Builder message = Message.of(
                        "{year}の{row}は{stated}{unit}と記載されていますが、内訳(" + sum.ja()
                                + ")の合計は{computed}{unit}で、差(記載-合計)は{difference}{unit}です。" + advice.ja(),
                        "{year}: {row} is stated as {stated} {unit}, but its parts (" + sum.en()
                                + ") add up to {computed} {unit}; stated less computed is {difference} {unit}. "
                                + advice.en())
                .with("year", Terms.year(cost, year))
                .with("row", equation.total().term())
                .with("unit", Terms.unit(cost.unit()))
                .with("stated", evidence.stated().value())
                .with("computed", evidence.computed().value())
                .with("difference", evidence.difference());
        Evidence.give(message, evidence.operands());
        return Observation.of(message.build(), equation.total().location(cost.place(year)))
                .withRelated(evidence.operands().stream().map(Operand::location).toList())
                .withEvidence(evidence);
    }
}
