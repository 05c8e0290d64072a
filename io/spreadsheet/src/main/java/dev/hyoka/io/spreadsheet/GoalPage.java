package dev.hyoka.io.spreadsheet;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Places;
import dev.hyoka.io.spreadsheet.FormStyles.Look;
import dev.hyoka.io.spreadsheet.Slot.Span;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.PlanLinks;
import dev.hyoka.model.PriorityProject;
import dev.hyoka.model.RelatedProject;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Lays a goal sheet out as the printed form. */
final class GoalPage {

    /** The columns' widths: labels and tasks, and twelve months. */
    private static final int[] WIDTHS = {24, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10};

    private final GoalSheet document;
    private final FormPage page;

    GoalPage(GoalSheet document, XSSFSheet sheet, FormStyles styles, WorkbookOptions options) {
        this.document = document;
        this.page = new FormPage(sheet, document.kind().code(), styles, options.language(), WIDTHS);
    }

    FormPage write() {
        ManagementPage.title(page, document, FormWords.GOAL_SHEET, 3);
        page.line(FormRow.DEPARTMENT)
                .field(Slot.DEPARTMENT_NAME, document.department())
                .field(Slot.DIVISION_NAME, document.division());
        page.heading(FormWords.GOAL, Places.GOAL);
        page.line(FormRow.GOAL).field(Slot.GOAL, document.goal());
        page.heading(FormWords.ROLE, Places.ROLE);
        page.line(FormRow.ROLE).field(Slot.ROLE, document.role());
        planLinks(document.planLinks());
        relatedProjects();
        page.heading(FormWords.PRIORITY_PROJECTS, Places.PRIORITY_PROJECTS);
        for (int i = 0; i < document.priorityProjects().size(); i++) {
            project(i, document.priorityProjects().get(i));
        }
        ManagementPage.attributes(page, document);
        page.end(true);
        return page;
    }

    private void planLinks(PlanLinks links) {
        page.heading(FormWords.PLAN_LINKS, Location.of("planLinks"));
        list(Slot.BASIC_CONCEPT, links.basicConcept());
        page.line(FormRow.PLAN).field(Slot.PLAN, links.plan().name());
        list(Slot.PLAN_ITEM, links.plan().items());
        list(Slot.INDIVIDUAL_PLAN, links.individualPlans());
    }

    /** A line an element; one to be filled in if there is none. */
    private void list(Slot slot, List<String> texts) {
        if (texts.isEmpty()) {
            page.line(slot.row()).field(slot, Optional.empty());
        }
        for (int i = 0; i < texts.size(); i++) {
            page.line(slot.row())
                    .label(slot)
                    .text(slot.value(), texts.get(i), Look.FIELD, slot.place().child(i));
        }
    }

    private void relatedProjects() {
        page.heading(FormWords.RELATED_PROJECTS, Places.RELATED_PROJECTS);
        page.line(FormRow.LABEL)
                .words(Slot.RELATED_POLICY.label(), "", Look.HEADER)
                .words(Slot.RELATED_POLICY.value(), Slot.RELATED_POLICY.words().in(page.language()), Look.HEADER)
                .words(
                        Slot.RELATED_PROJECT.value(),
                        Slot.RELATED_PROJECT.words().in(page.language()),
                        Look.HEADER);
        List<RelatedProject> projects = document.relatedProjects();
        if (projects.isEmpty()) {
            page.line(FormRow.RELATED)
                    .words(Slot.RELATED_POLICY.label(), "", Look.LABEL)
                    .blank(Slot.RELATED_POLICY.value(), Look.TEXT)
                    .blank(Slot.RELATED_PROJECT.value(), Look.TEXT);
        }
        for (int i = 0; i < projects.size(); i++) {
            page.line(FormRow.RELATED)
                    .words(Slot.RELATED_POLICY.label(), Integer.toString(i + 1), Look.LABEL)
                    .text(
                            Slot.RELATED_POLICY.value(),
                            projects.get(i).policy().map(CellPolicy::print).orElse(""),
                            Look.FIELD,
                            Places.relatedPolicy(i))
                    .text(
                            Slot.RELATED_PROJECT.value(),
                            projects.get(i).project(),
                            Look.FIELD,
                            Places.relatedProjectName(i));
        }
    }

    private void project(int position, PriorityProject project) {
        Location place = Places.priorityProject(position);
        page.line(FormRow.PROJECT)
                .words(
                        Slot.TITLE.label(),
                        Slot.TITLE.words().in(page.language()) + CellPolicy.number(position + 1),
                        Look.LABEL)
                .text(Slot.TITLE.value(), project.title(), Look.FIELD, Places.priorityProjectTitle(position))
                .label(Slot.PRIORITY_POLICY)
                .text(
                        Slot.PRIORITY_POLICY.value(),
                        project.policy().map(CellPolicy::print).orElse(""),
                        Look.FIELD,
                        Places.priorityPolicy(position));
        page.line(FormRow.CONTENT)
                .label(Slot.CONTENT)
                .text(Slot.CONTENT.value(), project.content().orElse(""), Look.TEXT, place.child("content"));
        FormLine months =
                page.line(FormRow.MONTHS).words(ScheduleRows.TASK, FormWords.SCHEDULE.in(page.language()), Look.HEADER);
        ScheduleRows.header(months, page.language());
        page.place(place.child("schedule"), months.row(), 1);
        new ScheduleRows(page, position).write(project.schedule());
        page.place(place, page.rowOf(FormRow.PROJECT), Span.of(1, 1).from());
    }
}
