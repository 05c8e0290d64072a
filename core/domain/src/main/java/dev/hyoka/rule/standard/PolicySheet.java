package dev.hyoka.rule.standard;

import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Places;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.Policy;
import dev.hyoka.rule.Spelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The places where a goal sheet names policies.
 *
 * @param ref what tells the sheet from others
 * @param uses the places, in the order of the sheet
 */
record PolicySheet(DocumentRef ref, List<Use> uses) {

    /** Sheets that claim to be the same are told apart by what they hold, never by which came first. */
    static final Comparator<PolicySheet> ORDER = Comparator.comparing(PolicySheet::ref, DepartmentYear.SHEETS)
            .thenComparing(sheet -> sheet.uses().toString());

    /**
     * A place where a sheet names a policy.
     *
     * @param form number and name, as forms are compared
     * @param printed number and name, as they are printed
     * @param related true in the list of related projects, false at a priority project
     * @param position the project's position there, from 0
     * @param project the project's name, as names are compared
     */
    record Use(PolicyForm form, String printed, boolean related, int position, String project) {
        Location place() {
            return related ? Places.relatedPolicy(position) : Places.priorityPolicy(position);
        }
    }

    static PolicySheet of(DocumentRef ref, GoalSheet sheet) {
        List<Use> uses = new ArrayList<>();
        for (int i = 0; i < sheet.relatedProjects().size(); i++) {
            var project = sheet.relatedProjects().get(i);
            add(uses, project.policy(), true, i, project.project());
        }
        for (int i = 0; i < sheet.priorityProjects().size(); i++) {
            var project = sheet.priorityProjects().get(i);
            add(uses, project.policy(), false, i, project.title());
        }
        return new PolicySheet(ref, uses);
    }

    private static void add(List<Use> uses, Optional<Policy> policy, boolean related, int position, String name) {
        policy.ifPresent(stated -> uses.add(
                new Use(PolicyForm.of(stated), PolicyForm.printed(stated), related, position, Spelling.plain(name))));
    }
}
