package dev.hyoka.io.report.project;

import dev.hyoka.io.findings.CheckedSet;
import dev.hyoka.io.report.note.Anchors;
import dev.hyoka.io.report.words.PageLabel;
import dev.hyoka.io.report.words.Words;
import dev.hyoka.model.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The projects of a department; those whose sheets name several belong to that of the newest one.
 *
 * @param name the department, or that it isn't stated
 * @param divisions its divisions, in the order of the set
 */
public record DepartmentProjects(String name, List<DivisionProjects> divisions) {

    public static List<DepartmentProjects> of(CheckedSet set, Anchors anchors, Words words) {
        Map<String, Map<String, List<Project>>> departments = new LinkedHashMap<>();
        for (ProjectSheets project : ProjectSheets.of(set)) {
            Document newest = project.newestFirst().get(0).document();
            departments
                    .computeIfAbsent(
                            newest.department().orElse(words.of(PageLabel.NOT_STATED_DEPARTMENT)),
                            name -> new LinkedHashMap<>())
                    .computeIfAbsent(
                            newest.division().orElse(words.of(ProjectLabel.NOT_STATED_DIVISION)),
                            name -> new ArrayList<>())
                    .add(Project.of(project, anchors, words));
        }
        return departments.entrySet().stream()
                .map(department -> new DepartmentProjects(
                        department.getKey(),
                        department.getValue().entrySet().stream()
                                .map(division ->
                                        new DivisionProjects(division.getKey(), List.copyOf(division.getValue())))
                                .toList()))
                .toList();
    }
}
