/**
 * The standard rules: what a careful clerk checks in every sheet.
 *
 * <p>A rule is a package-private class in a file of its own, which declares its id, severity and texts and does the
 * judging; {@link dev.hyoka.rule.standard.StandardRules} lists them all. Ids and meanings are stable.
 *
 * <p>The rules TOT compare the totals of the cost table with their parts, year by year. A figure printed in a unit
 * stands for half a unit to both sides, so that totals of rounded parts are not taken for mistakes.
 *
 * <p>The rules TRD compare figures through the years: those of one sheet, and those of the same project's sheets of
 * several years where a set holds them.
 */
package dev.hyoka.rule.standard;
