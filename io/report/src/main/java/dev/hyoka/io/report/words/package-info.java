/**
 * What the page says, and how: its language, its fixed words, and how text is made fit to be read.
 *
 * <p>Each part of the page has its words in a class of its own, such as {@link dev.hyoka.io.report.words.PageLabel}.
 */
package dev.hyoka.io.report.words;
