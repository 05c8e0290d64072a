/**
 * The standard rules: what a careful clerk checks in every sheet.
 *
 * <p>A rule is a package-private class in a file of its own, which declares its id, severity and texts and does the
 * judging; {@link dev.hyoka.rule.standard.StandardRules} lists them all. Ids and meanings are stable.
 *
 * <p>Five families: TOT compare the totals of the cost table with their parts, LAB the personnel cost with hours and
 * rates, TRD look at indicators and costs over the years, CON for what contradicts itself or is lacking, GOL at goal sheets.
 * A figure printed in a unit stands for an interval, so that totals of rounded parts are not taken for mistakes. What the
 * form of a municipality doesn't have is not missed: a rule that finds a row in none of several sheets is not applicable.
 */
package dev.hyoka.rule.standard;
