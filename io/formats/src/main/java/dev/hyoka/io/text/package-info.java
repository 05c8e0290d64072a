/**
 * Findings for a person at a terminal: sheet by sheet, with the sheet's figures and the wrong ones marked, a line for each
 * finding as compilers write it, and beneath it what would settle it.
 */
package dev.hyoka.io.text;
