/**
 * Sheets as workbooks (.xlsx).
 *
 * <p>Two formats and a kind of table: a workbook with a sheet per document, laid out as the printed form, for those who
 * fill it in and print it; a workbook with a row per sheet, for those who sort and filter; and the tables of any
 * workbook, for layouts that describe them.
 *
 * <p>Reading uses no code of the spreadsheet library, writing printed forms does. That library logs by Log4j's API, which
 * prints a line on the standard error stream if the embedding system has no logging implementation; such a system silences
 * it with a file {@code log4j2.StatusLogger.properties} on its class path in which {@code log4j2.StatusLogger.level=OFF}
 * stands.
 *
 * <p>No type of the spreadsheet library shows in a public signature.
 */
package dev.hyoka.io.spreadsheet;
