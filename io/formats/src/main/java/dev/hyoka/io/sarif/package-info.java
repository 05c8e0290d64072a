/**
 * Findings for code-scanning services and editors: SARIF 2.1.0 ({@link dev.hyoka.io.sarif.SarifFindings}), the OASIS
 * standard's form of what a program found in files.
 *
 * <p>A set is one run. A rule is a reporting descriptor, a finding a result; what the readers had to say, and rules that
 * failed, are notifications of the run's only invocation. Every result stands in a file and at a line, for services show
 * none that doesn't: where the line isn't known, the first one stands for the whole file.
 */
package dev.hyoka.io.sarif;
