/**
 * The wide form: tables with a row a management sheet.
 *
 * <p>The header names what stands in each column, by codes ({@code cost.2020.actual.funding.national}) or by the words of
 * the printed form (費用/2020年度/実績/国庫支出金); both are read. A sheet's indicators, years, breaks and attributes have
 * columns of their own, as many as the sheets need. Where an order is not that of the columns, a cell states it; where a
 * figure would be read as something else, a mark stands before it.
 *
 * <p>{@link dev.hyoka.io.wide.WideForm} stands on whatever {@link dev.hyoka.io.table.TableFormat} there is.
 */
package dev.hyoka.io.wide;
