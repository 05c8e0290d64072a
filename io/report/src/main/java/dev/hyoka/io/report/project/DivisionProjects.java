package dev.hyoka.io.report.project;

import java.util.List;

/**
 * The projects of a division.
 *
 * @param name the division, or that it isn't stated
 * @param projects its projects, in the order of the set
 */
public record DivisionProjects(String name, List<Project> projects) {}
