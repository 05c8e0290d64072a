package dev.hyoka.io.report.page;

import dev.hyoka.io.findings.CheckedDocument;
import dev.hyoka.io.findings.CheckedSet;
import dev.hyoka.model.ManagementSheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The projects of a department.
 *
 * @param name the department, or that it isn't stated
 * @param projects its projects, in the order of the set
 */
record DepartmentProjects(String name, List<Project> projects) {

    static List<DepartmentProjects> of(CheckedSet set, Anchors anchors, Words words) {
        Map<String, List<Project>> departments = new LinkedHashMap<>();
        for (CheckedDocument document : set.documents()) {
            if (document.document() instanceof ManagementSheet sheet) {
                departments
                        .computeIfAbsent(
                                sheet.department().orElse(words.of(PageLabel.NOT_STATED_DEPARTMENT)),
                                name -> new ArrayList<>())
                        .add(new Project(sheet.name()));
            }
        }
        return departments.entrySet().stream()
                .map(entry -> new DepartmentProjects(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }
}
