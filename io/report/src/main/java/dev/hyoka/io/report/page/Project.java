package dev.hyoka.io.report.page;

/**
 * A project, in all years of the set.
 *
 * @param name its name
 */
record Project(String name) {}
