/**
 * What stands at the end of the page: the rules that found something, and what could not be read.
 */
package dev.hyoka.io.report.appendix;
