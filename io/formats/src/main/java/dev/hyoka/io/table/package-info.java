/**
 * Tables, whatever stands in them: what CSV files and workbooks have in common.
 *
 * <p>A {@link dev.hyoka.io.table.TableFormat} reads an input's tables row by row and writes one; what its cells mean is
 * for others to say: the wide form, in which each row is a sheet and the header names what stands where, and layouts,
 * which describe a municipality's own table.
 */
package dev.hyoka.io.table;
