/**
 * How fast the rules judge sheets in memory.
 *
 * <p>Beside the standard rules stand the same checks of totals written by hand, with Hibernate Validator and with
 * Drools. {@link dev.hyoka.benchmarks.Sheets} makes the sheets, {@link dev.hyoka.benchmarks.SheetBenchmark} and
 * {@link dev.hyoka.benchmarks.SetBenchmark} measure, and {@link dev.hyoka.benchmarks.Main} runs them and prints tables.
 */
package dev.hyoka.benchmarks;
