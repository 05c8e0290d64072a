/**
 * Generators for property-based tests with jqwik: sheets of a made-up municipality, valid by construction.
 *
 * <p>The parts of a sheet are drawn, and what follows from them, such as its totals, is worked out, so that no generated
 * sheet is ever thrown away. Figures, names and the share of blanks are distributed as in published sheets.
 */
package dev.hyoka.generators;
