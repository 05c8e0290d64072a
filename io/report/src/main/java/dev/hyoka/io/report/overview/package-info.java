/**
 * The set at a glance: sums, grades, findings, and links to all that follows.
 *
 * <p>Sums count each project once a fiscal year, and say how many state what they sum up.
 */
package dev.hyoka.io.report.overview;
