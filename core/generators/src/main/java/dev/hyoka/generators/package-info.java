/**
 * Generators for property-based tests with jqwik: sheets of a made-up municipality, valid by construction.
 *
 * <p>The parts of a sheet are drawn, and what follows from them, such as its totals, is worked out, so that no generated
 * sheet is ever thrown away. Figures, names and the share of blanks are distributed as in published sheets.
 *
 * <p>{@link dev.hyoka.generators.Sheets} is where to begin. A property that asks for a {@code @ForAll ManagementSheet}, or for
 * any other type of the domain, gets one without saying more; within {@link dev.hyoka.generators.SensibleSheets} or
 * {@link dev.hyoka.generators.AdversarialSheets} it gets amounts of money too. Formats and parsers are tried on
 * {@link dev.hyoka.generators.Anything} that the types can hold. When a
 * property fails, jqwik shows sheets as {@link dev.hyoka.generators.SheetReport} writes them.
 */
package dev.hyoka.generators;
