/**
 * Time as a Japanese municipality counts it: fiscal years that begin in April and are written in eras, and the months
 * inside them.
 *
 * <p>{@link dev.hyoka.time.FiscalYear} reads and writes the forms in which documents print a year (R2, 令和2年度,
 * 令和元年度, H31, 2020). {@link dev.hyoka.time.FiscalMonth} counts from April to March.
 *
 * <p>Nothing here reads the clock, and the eras are those of {@code java.time}.
 */
package dev.hyoka.time;
