/**
 * Goal sheets: a department's goals beside its divisions', and schedules month by month.
 *
 * <p>{@code MonthChart} lays a schedule out in lanes, so that no two entries stand in one place.
 */
package dev.hyoka.io.report.goal;
