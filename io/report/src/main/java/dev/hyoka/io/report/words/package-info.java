/**
 * What the page says, and how: its language, its fixed words, and how text is made fit to be read.
 *
 * <p>Each part of the page has an enum of its own for its words, which are {@link dev.hyoka.io.report.words.Label}s.
 */
package dev.hyoka.io.report.words;
