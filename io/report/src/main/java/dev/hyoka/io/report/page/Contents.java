package dev.hyoka.io.report.page;

import java.util.ArrayList;
import java.util.List;

/**
 * What the page shows below the overview, as links to it.
 *
 * @param departments the departments whose projects it shows, each with its divisions
 * @param goals the departments whose goals it shows
 * @param unread how many problems its list of them has
 */
record Contents(List<Department> departments, List<Link> goals, int unread) {

    /** A department. */
    record Department(Link link, List<Link> divisions) {}

    /** A part of the page, and the id of its element. */
    record Link(String name, String anchor) {}

    static Contents of(List<DepartmentProjects> departments, List<DepartmentGoals> goals, Unread unread) {
        List<Department> links = new ArrayList<>();
        for (DepartmentProjects department : departments) {
            String anchor = anchor(links.size());
            List<Link> divisions = new ArrayList<>();
            for (DivisionProjects division : department.divisions()) {
                divisions.add(new Link(division.name(), anchor(links.size(), divisions.size())));
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

    /** The id of a department's element; departments are counted from 0. */
    static String anchor(int department) {
        return "dept-" + (department + 1);
    }

    /** The id of a division's element. */
    static String anchor(int department, int division) {
        return anchor(department) + "-" + (division + 1);
    }
}
