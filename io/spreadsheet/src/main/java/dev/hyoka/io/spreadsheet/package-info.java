/**
 * Sheets as workbooks (.xlsx).
 *
 * <p>Two formats and a kind of table: a workbook with a sheet per document, laid out as the printed form, for those who
 * fill it in and print it; a workbook with a row per sheet, for those who sort and filter; and the tables of any
 * workbook, for layouts that describe them.
 *
 * <p>No type of the spreadsheet library shows in a public signature.
 */
package dev.hyoka.io.spreadsheet;
