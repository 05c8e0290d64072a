package dev.hyoka.io.report.goal;

import dev.hyoka.finding.Places;
import dev.hyoka.io.report.note.Marked;
import dev.hyoka.io.report.note.Marks;
import dev.hyoka.io.report.note.Note;
import dev.hyoka.io.report.words.Words;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.Policy;
import dev.hyoka.model.PriorityProject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A project to which a department or division gives priority.
 *
 * @param anchor the id of the element that shows it
 * @param number its number in the sheet, from 1
 * @param title its name
 * @param project the anchor of the project's section; empty if it is not on the page
 * @param elsewhere where other sheets of the department have the same project
 * @param policy the policy that it serves, as printed; empty if none
 * @param content what is to be done; empty if not stated
 * @param chart the schedule; empty if there is none
 * @param notes what was found in it
 */
record Priority(
        String anchor,
        int number,
        Marked title,
        Optional<String> project,
        GoalLinks elsewhere,
        Optional<Marked> policy,
        Optional<Marked> content,
        Optional<MonthChart> chart,
        List<Note> notes) {

    /**
     * Where a priority project stands.
     *
     * @param sheet the sheet
     * @param sheetAnchor the id of the element that shows the sheet
     * @param anchor the id of the element that shows the project
     */
    record Place(GoalSheet sheet, String sheetAnchor, String anchor) {}

    /** The id of a sheet's priority project. */
    static String anchor(String sheet, int position) {
        return sheet + "-p" + (position + 1);
    }

    /** The priority projects of a sheet, in its order. */
    static List<Priority> of(GoalSheet goals, String sheet, Marks marks, Namesakes namesakes, Words words) {
        List<Priority> priorities = new ArrayList<>();
        for (int i = 0; i < goals.priorityProjects().size(); i++) {
            PriorityProject project = goals.priorityProjects().get(i);
            int position = i;
            String anchor = anchor(sheet, i);
            priorities.add(new Priority(
                    anchor,
                    i + 1,
                    new Marked(project.title(), marks.at(Places.priorityProject(i))),
                    namesakes.project(project.title(), goals.department()),
                    GoalLinks.to(namesakes.prioritiesBut(anchor, project.title()), sheet, words),
                    project.policy()
                            .map(policy -> new Marked(printed(policy), marks.at(Places.priorityPolicy(position)))),
                    project.content()
                            .map(content -> new Marked(
                                    content,
                                    marks.at(Places.priorityProject(position).child("content")))),
                    MonthChart.of(project, i, marks, words),
                    marks.beneath(Places.priorityProject(i))));
        }
        return List.copyOf(priorities);
    }

    /** A policy with its number in a circle, as sheets print it: ⑪安全安心な生活が送れるまちづくり. */
    static String printed(Policy policy) {
        if (policy.number().isEmpty()) {
            return policy.name();
        }
        int number = policy.number().getAsInt();
        if (number <= 20) {
            return Character.toString('①' + number - 1) + policy.name();
        }
        if (number <= 35) {
            return Character.toString('㉑' + number - 21) + policy.name();
        }
        return (number <= 50 ? Character.toString('㊱' + number - 36) : number + " ") + policy.name();
    }
}
