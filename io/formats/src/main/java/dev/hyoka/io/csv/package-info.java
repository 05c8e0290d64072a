/**
 * CSV: files of rows and cells, as spreadsheet programs and open-data portals exchange them.
 *
 * <p>{@link dev.hyoka.io.csv.CsvTables} reads and writes rows, whatever stands in them.
 */
package dev.hyoka.io.csv;
