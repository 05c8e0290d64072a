package dev.hyoka.io.spreadsheet;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Places;

/**
 * A field of a form: the one place that says where it stands, for those who write and those who read it.
 *
 * @param row its row
 * @param label the columns of its label, which stands before it, or above it in a row of labels
 * @param value the columns that it takes; what it states stands in the first of them
 * @param words its label
 * @param place where a document has it; of a field that occurs several times, where it has all of them
 */
record Slot(FormRow row, Span label, Span value, FormWords words, Location place) {

    /**
     * Columns of a form, counted from 1: the first column of the workbook holds the rows' keys.
     *
     * @param from the first column
     * @param to the last column; {@link #REST} for the form's last one
     */
    record Span(int from, int to) {
        /** As far as the form goes. */
        static final int REST = Integer.MAX_VALUE;

        static Span of(int from, int to) {
            return new Span(from, to);
        }

        /** The last column in a form of so many columns. */
        int last(int columns) {
            return Math.min(to, columns);
        }
    }

    /** Whether it holds a name rather than paragraphs: its label stands before it then. */
    boolean isName() {
        return label.from() != value.from() && row != FormRow.CONTENT;
    }

    private static Slot beside(FormRow row, int label, int from, int to, FormWords words, Location place) {
        return new Slot(row, Span.of(label, from - 1), Span.of(from, to), words, place);
    }

    private static Slot below(FormRow row, int from, int to, FormWords words, Location place) {
        return new Slot(row, Span.of(from, to), Span.of(from, to), words, place);
    }

    /** The year, which stands in the title. */
    static final Slot FISCAL_YEAR = below(FormRow.FISCAL_YEAR, 1, 2, FormWords.MANAGEMENT_SHEET, Places.FISCAL_YEAR);

    // The management sheet: 1 and 2 are labels, 3 to 7 years, 8 and 9 texts, and further ones more years

    static final Slot NAME = beside(FormRow.NAME, 1, 3, 7, FormWords.NAME, Places.NAME);
    static final Slot ID = beside(FormRow.NAME, 8, 9, Span.REST, FormWords.ID, Places.ID);
    static final Slot POLICY = beside(FormRow.POLICY, 1, 3, 7, FormWords.POLICY, Places.POLICY);
    static final Slot ORGANIZATIONAL_GOAL =
            beside(FormRow.POLICY, 8, 9, Span.REST, FormWords.ORGANIZATIONAL_GOAL, Places.ORGANIZATIONAL_GOAL);
    static final Slot DEPARTMENT = beside(FormRow.DEPARTMENT, 1, 3, 5, FormWords.DEPARTMENT, Places.DEPARTMENT);
    static final Slot DIVISION = beside(FormRow.DEPARTMENT, 6, 7, Span.REST, FormWords.DIVISION, Places.DIVISION);
    static final Slot PURPOSE = below(FormRow.PURPOSE, 1, Span.REST, FormWords.PURPOSE, Places.PURPOSE);
    static final Slot PLANNED_SCHEDULE =
            below(FormRow.PROGRESS, 1, 4, FormWords.PLANNED_SCHEDULE, Places.PLANNED_SCHEDULE);
    static final Slot PROGRESS = below(FormRow.PROGRESS, 5, 8, FormWords.PROGRESS, Places.PROGRESS_TEXT);
    static final Slot GRADE = below(FormRow.PROGRESS, 9, Span.REST, FormWords.GRADE, Places.GRADE);
    static final Slot DIRECTION = below(FormRow.DIRECTION, 1, 2, FormWords.DIRECTION, Places.DIRECTION_CODE);
    static final Slot DIRECTION_TEXT =
            below(FormRow.DIRECTION, 3, Span.REST, FormWords.DIRECTION, Places.DIRECTION_TEXT);
    static final Slot COST_UNIT = beside(FormRow.COST_UNIT, 8, 9, Span.REST, FormWords.UNIT, Places.COST_UNIT);

    /** The texts beside the figures, where there is room for them. */
    static final Slot CHANGE_REASON_BESIDE =
            below(FormRow.NATIONAL, 8, 9, FormWords.CHANGE_REASON, Places.CHANGE_REASON);

    static final Slot COLLABORATION_BESIDE =
            below(FormRow.REGULAR_STAFF, 8, 9, FormWords.COLLABORATION, Places.COLLABORATION);

    /** The texts below the figures, where they are long. */
    static final Slot CHANGE_REASON = below(FormRow.COST_TEXTS, 1, 5, FormWords.CHANGE_REASON, Places.CHANGE_REASON);

    static final Slot COLLABORATION =
            below(FormRow.COST_TEXTS, 6, Span.REST, FormWords.COLLABORATION, Places.COLLABORATION);

    // The goal sheet: 1 are labels and tasks, 2 to 13 the months

    static final Slot DEPARTMENT_NAME =
            beside(FormRow.DEPARTMENT, 1, 2, 6, FormWords.DEPARTMENT_NAME, Places.DEPARTMENT);
    static final Slot DIVISION_NAME =
            beside(FormRow.DEPARTMENT, 7, 8, Span.REST, FormWords.DIVISION_NAME, Places.DIVISION);
    static final Slot GOAL = below(FormRow.GOAL, 1, Span.REST, FormWords.GOAL, Places.GOAL);
    static final Slot ROLE = below(FormRow.ROLE, 1, Span.REST, FormWords.ROLE, Places.ROLE);
    static final Slot BASIC_CONCEPT =
            beside(FormRow.BASIC_CONCEPT, 1, 2, Span.REST, FormWords.BASIC_CONCEPT, Places.BASIC_CONCEPT);
    static final Slot PLAN = beside(FormRow.PLAN, 1, 2, Span.REST, FormWords.PLAN, Places.PLAN_NAME);
    static final Slot PLAN_ITEM = beside(FormRow.PLAN_ITEM, 1, 2, Span.REST, FormWords.PLAN_ITEMS, Places.PLAN_ITEMS);
    static final Slot INDIVIDUAL_PLAN =
            beside(FormRow.INDIVIDUAL_PLAN, 1, 2, Span.REST, FormWords.INDIVIDUAL_PLANS, Places.INDIVIDUAL_PLANS);
    static final Slot RELATED_POLICY =
            beside(FormRow.RELATED, 1, 2, 6, FormWords.RELATED_POLICY, Places.RELATED_PROJECTS);
    static final Slot RELATED_PROJECT =
            below(FormRow.RELATED, 7, Span.REST, FormWords.RELATED_PROJECT, Places.RELATED_PROJECTS);
    static final Slot TITLE = beside(FormRow.PROJECT, 1, 2, 6, FormWords.PRIORITY_PROJECT, Places.PRIORITY_PROJECTS);
    static final Slot PRIORITY_POLICY =
            beside(FormRow.PROJECT, 7, 9, Span.REST, FormWords.POLICY, Places.PRIORITY_PROJECTS);
    static final Slot CONTENT = beside(FormRow.CONTENT, 1, 2, Span.REST, FormWords.CONTENT, Places.PRIORITY_PROJECTS);
}
