package dev.hyoka.io.report.page;

import dev.hyoka.io.findings.CheckedDocument;
import dev.hyoka.io.findings.CheckedSet;
import dev.hyoka.model.GoalSheet;
import java.util.ArrayList;
import java.util.List;

/**
 * The goals of a department beside those of its divisions.
 *
 * @param name the department
 */
record DepartmentGoals(String name) {

    static List<DepartmentGoals> of(CheckedSet set, Anchors anchors, Words words) {
        List<DepartmentGoals> goals = new ArrayList<>();
        for (CheckedDocument document : set.documents()) {
            if (document.document() instanceof GoalSheet sheet) {
                goals.add(new DepartmentGoals(sheet.department().orElse(words.of(PageLabel.NOT_STATED_DEPARTMENT))));
            }
        }
        return goals;
    }
}
