/**
 * The sections of projects, each with the sheets of all its years.
 *
 * <p>{@link dev.hyoka.io.report.project.ProjectSheets} finds which sheets are one project's,
 * {@code SameCosts} and {@code SameIndicator} bring their figures together, and {@code Statement} says which sheet states what.
 */
package dev.hyoka.io.report.project;
