package dev.hyoka.io.report.overview;

import dev.hyoka.io.report.appendix.Unread;
import dev.hyoka.io.report.goal.DepartmentGoals;
import dev.hyoka.io.report.note.Anchors;
import dev.hyoka.io.report.project.DepartmentProjects;
import dev.hyoka.io.report.project.DivisionProjects;
import java.util.ArrayList;
import java.util.List;

/**
 * What the page shows below the overview, as links to it.
 *
 * @param departments the departments whose projects it shows, each with its divisions
 * @param goals the departments whose goals it shows
 * @param unread how many problems its list of them has
 */
public record Contents(List<Department> departments, List<Link> goals, int unread) {

    /** A department. */
    public record Department(Link link, List<Link> divisions) {}

    /** A part of the page, and the id of its element. */
    public record Link(String name, String anchor) {}

    public static Contents of(List<DepartmentProjects> departments, List<DepartmentGoals> goals, Unread unread) {
        List<Department> links = new ArrayList<>();
        for (DepartmentProjects department : departments) {
            String anchor = Anchors.ofDepartment(links.size());
            List<Link> divisions = new ArrayList<>();
            for (DivisionProjects division : department.divisions()) {
                divisions.add(new Link(division.name(), Anchors.ofDivision(links.size(), divisions.size())));
            }
            links.add(new Department(new Link(department.name(), anchor), List.copyOf(divisions)));
        }
        return new Contents(
                List.copyOf(links),
                goals.stream()
                        .map(department -> new Link(department.name() + " " + department.year(), department.anchor()))
                        .toList(),
                unread.problems().size());
    }
}
