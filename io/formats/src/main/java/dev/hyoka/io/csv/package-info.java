/**
 * CSV: files of rows and cells, as spreadsheet programs and open-data portals exchange them.
 *
 * <p>{@link dev.hyoka.io.csv.CsvTables} reads and writes rows, whatever stands in them. {@link dev.hyoka.io.csv.CsvFormat}
 * holds management sheets in the wide form, a row a sheet; {@link dev.hyoka.io.csv.DataPackageFormat} holds them in tidy
 * tables beside their description, and streams of any length.
 *
 * <p>What is written is safe to open in a spreadsheet program: a text that the program would run has an apostrophe before
 * it, which reading takes off again.
 */
package dev.hyoka.io.csv;
