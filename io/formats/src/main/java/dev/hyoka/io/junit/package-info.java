/**
 * Findings for build servers: the XML in which test runs are reported ({@link dev.hyoka.io.junit.JunitFindings}), as far
 * as build servers agree on it (testsuites, testsuite, testcase with failure, error, skipped and system-out; every
 * document is valid by the schema junit-10 of Jenkins' xUnit plugin).
 *
 * <p>A document is a test suite, a rule a test case of it. What the readers could not read is an error, in a suite of the
 * input.
 */
package dev.hyoka.io.junit;
