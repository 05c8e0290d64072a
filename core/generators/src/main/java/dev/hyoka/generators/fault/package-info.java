/**
 * Faults: mistakes that clerks make, put into valid sheets on purpose.
 *
 * <p>A {@link dev.hyoka.generators.fault.Fault} names the rule that has to report it, and makes
 * {@linkplain dev.hyoka.generators.fault.Faulty faulty sheets} out of valid ones, each with the place that was touched and
 * the place at which the rule has to report. {@link dev.hyoka.generators.fault.Faults} is the catalogue: at least one for
 * each of the standard rules.
 *
 * <p>Nothing here needs jqwik: faults serve a test suite of any kind, and a trial by hand.
 */
package dev.hyoka.generators.fault;
