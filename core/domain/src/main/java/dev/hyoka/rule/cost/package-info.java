/**
 * The arithmetic of the cost table, for rules of one's own as for the standard ones.
 *
 * <p>A {@link dev.hyoka.form.CostRow} is a row of the table, an {@link dev.hyoka.rule.cost.Equation} says which rows
 * add up to which, a {@link dev.hyoka.rule.cost.Comparison} holds a stated total against its stated parts, rounding
 * allowed for, and {@link dev.hyoka.rule.cost.Totals} makes a rule of an equation. Where a total contradicts its parts,
 * the finding names single corrections that would settle it; {@link dev.hyoka.rule.cost.Correction} applies one to a
 * sheet. {@link dev.hyoka.rule.cost.LabourRates} knows to which hourly rate the sheets of a set confine one another.
 */
package dev.hyoka.rule.cost;
