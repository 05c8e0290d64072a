/**
 * Charts of indicators and costs, as plain SVG: geometry in records, drawn by templates.
 *
 * <p>Bars begin at zero, and a year that is not stated is a gap that says so. A
 * {@link dev.hyoka.io.report.chart.ChartFrame} has what both kinds have in common: axis, scale and years.
 */
package dev.hyoka.io.report.chart;
