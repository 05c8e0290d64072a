/**
 * Reads a municipality's own wide table, a row a project, by a description of it: which column is which part of a sheet.
 *
 * <p>A {@link dev.hyoka.layout.LayoutReader} reads a {@link dev.hyoka.layout.Layout} from YAML or JSON, a
 * {@link dev.hyoka.layout.LayoutFormat} reads a CSV file or a workbook by it, and a
 * {@link dev.hyoka.layout.LayoutProposal} looks at a table and proposes a layout to begin with. {@code LAYOUT.md} beside
 * this module says what a layout can say.
 */
package dev.hyoka.layout;
