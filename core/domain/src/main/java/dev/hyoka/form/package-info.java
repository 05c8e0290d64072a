/**
 * The sheets as their forms print them: the rows of the cost table, the words of the field, what stands at the head.
 *
 * <p>Whoever speaks of a sheet takes its words from here, rules in their messages as well as pages, comments and lists, so
 * that a row has one name everywhere. A {@link dev.hyoka.form.CostRow} also knows where its figure stands and what a year
 * states in it; {@link dev.hyoka.form.Terms} has the words for years, phases, units, grades and kinds;
 * {@link dev.hyoka.form.Head} tells one document from another.
 */
package dev.hyoka.form;
