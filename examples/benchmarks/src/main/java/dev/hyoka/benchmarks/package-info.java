/**
 * How fast the rules judge sheets in memory, how fast sheets are generated, and how fast they are read and written as
 * JSON.
 *
 * <p>Beside the standard rules stand the same checks of totals written by hand, with Hibernate Validator and with
 * Drools ({@link dev.hyoka.benchmarks.SheetBenchmark}, {@link dev.hyoka.benchmarks.SetBenchmark}); beside the
 * generators stands writing ({@link dev.hyoka.benchmarks.GeneratorBenchmark}); beside reading and writing stands
 * Jackson's data binding ({@link dev.hyoka.benchmarks.JsonBenchmark}). {@link dev.hyoka.benchmarks.Main} runs them and
 * prints tables.
 */
package dev.hyoka.benchmarks;
