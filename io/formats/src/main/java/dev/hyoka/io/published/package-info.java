/**
 * The reader of published documents: text whose tables have lost their lines, merged cells and all.
 *
 * <p>The path of the data: lines ({@link dev.hyoka.io.TextLines}) become rows of cells, rows become sheets where a label
 * says that one begins, and each sheet is read section by section. A cell remembers whether something took its text;
 * what nothing took becomes a problem, so that nothing is lost in silence.
 *
 * <p>The figures of a cost table are placed last, when all sheets at hand have told what they know of the hourly rates:
 * {@code Block} lists the ways in which a row's fields can belong to the years, and {@code Alignment} takes the one that
 * the totals confirm. No figure is ever filled in from arithmetic.
 */
package dev.hyoka.io.published;
