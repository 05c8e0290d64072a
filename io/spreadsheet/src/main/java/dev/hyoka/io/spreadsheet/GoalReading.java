package dev.hyoka.io.spreadsheet;

import dev.hyoka.finding.Places;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.PlanLinks;
import dev.hyoka.model.Policy;
import dev.hyoka.model.RelatedProject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the form of a goal sheet. */
final class GoalReading {

    private final FormReader reader;
    private final FormFields fields;
    private final List<String> basicConcept = new ArrayList<>();
    private final List<String> planItems = new ArrayList<>();
    private final List<String> individualPlans = new ArrayList<>();
    private final List<RelatedProject> related = new ArrayList<>();
    private final ProjectReading projects;

    GoalReading(FormReader reader) {
        this.reader = reader;
        this.fields = new FormFields(reader);
        this.projects = new ProjectReading(reader);
    }

    /** The document; empty, with a problem, if it has no year. */
    Optional<GoalSheet> read() {
        reader.records().forEach(this::take);
        return fields.fiscalYear()
                .map(year -> GoalSheet.builder()
                        .fiscalYear(year)
                        .department(fields.text(Slot.DEPARTMENT_NAME))
                        .division(fields.text(Slot.DIVISION_NAME))
                        .goal(fields.text(Slot.GOAL))
                        .role(fields.text(Slot.ROLE))
                        .planLinks(new PlanLinks(
                                basicConcept, new PlanLinks.Plan(fields.text(Slot.PLAN), planItems), individualPlans))
                        .relatedProjects(related)
                        .priorityProjects(projects.projects())
                        .attributes(fields.attributes())
                        .build());
    }

    private void take(FormRecord record) {
        switch (record.row()) {
            case FISCAL_YEAR -> {
                fields.take(record, Slot.FISCAL_YEAR);
                fields.origin(record);
            }
            case DEPARTMENT -> fields.take(record, Slot.DEPARTMENT_NAME, Slot.DIVISION_NAME);
            case GOAL -> fields.take(record, Slot.GOAL);
            case ROLE -> fields.take(record, Slot.ROLE);
            case BASIC_CONCEPT -> add(record, Slot.BASIC_CONCEPT, basicConcept);
            case PLAN -> fields.take(record, Slot.PLAN);
            case PLAN_ITEM -> add(record, Slot.PLAN_ITEM, planItems);
            case INDIVIDUAL_PLAN -> add(record, Slot.INDIVIDUAL_PLAN, individualPlans);
            case RELATED -> related(record);
            case ATTRIBUTE -> fields.attribute(record);
            default -> projects.take(record);
        }
    }

    private void add(FormRecord record, Slot slot, List<String> list) {
        reader.text(record, reader.column(slot.value().from()), slot.place().child(list.size()))
                .ifPresent(list::add);
    }

    private void related(FormRecord record) {
        int position = related.size();
        record.take(reader.column(Slot.RELATED_POLICY.label().from()));
        int projectColumn = reader.column(Slot.RELATED_PROJECT.value().from());
        if (record.isBlank(projectColumn)) {
            return; // A policy without a project is a cell that was not read
        }
        Optional<Policy> policy = reader.text(
                        record, reader.column(Slot.RELATED_POLICY.value().from()), Places.relatedPolicy(position))
                .flatMap(CellPolicy::parse);
        reader.text(record, projectColumn, Places.relatedProjectName(position))
                .ifPresent(project -> related.add(new RelatedProject(policy, project)));
    }
}
