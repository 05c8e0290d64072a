/**
 * What is said about a document: findings, where they stand, how grave they are, and the report that holds them.
 *
 * <p>A {@link dev.hyoka.finding.Finding} says what a rule found, at a {@link dev.hyoka.finding.Location}, in a
 * {@link dev.hyoka.finding.Message} that speaks Japanese and English and keeps its figures as data. A
 * {@link dev.hyoka.finding.Report} holds a {@link dev.hyoka.finding.Verdict} for every rule and document.
 *
 * <p>Everything here is plain data: no clock, no stack trace, no dependency on the sheets' model, so that findings can
 * be stored and sent without it.
 */
package dev.hyoka.finding;
