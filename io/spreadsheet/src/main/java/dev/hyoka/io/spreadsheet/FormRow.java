package dev.hyoka.io.spreadsheet;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a row of a form is. The key stands in the hidden first column, so that rows can be moved, copied and inserted, and
 * what their labels say doesn't matter.
 */
enum FormRow {
    /** Words alone. */
    LABEL("-"),
    /** More of the texts in the row before, which were too long for their cells. */
    CONTINUED("+"),

    FISCAL_YEAR("fiscalYear"),
    DEPARTMENT("department"),
    ATTRIBUTE("attribute"),

    NAME("name"),
    POLICY("policy"),
    PURPOSE("purpose"),
    INDICATOR_YEARS("indicator.years"),
    INDICATOR("indicator"),
    INDICATOR_POLARITY("indicator.polarity"),
    INDICATOR_BREAK("indicator.break"),
    PROGRESS("progress"),
    DIRECTION("direction"),
    COST_UNIT("cost.unit"),
    COST_YEARS("cost.years"),
    NATIONAL("cost.national"),
    PREFECTURAL("cost.prefectural"),
    BONDS("cost.bonds"),
    OTHER("cost.other"),
    GENERAL("cost.general"),
    PROJECT_TOTAL("cost.projectTotal"),
    REGULAR_STAFF("cost.regularStaff"),
    HOURS("cost.hours"),
    RATE("cost.rate"),
    OTHER_STAFF("cost.otherStaff"),
    PERSONNEL_TOTAL("cost.personnelTotal"),
    TOTAL("cost.total"),
    COST_BREAK("cost.break"),
    COST_TEXTS("cost.texts"),

    GOAL("goal"),
    ROLE("role"),
    BASIC_CONCEPT("basicConcept"),
    PLAN("plan"),
    PLAN_ITEM("plan.item"),
    INDIVIDUAL_PLAN("individualPlan"),
    RELATED("related"),
    PROJECT("project"),
    CONTENT("content"),
    MONTHS("months"),
    TASK("task"),
    TASK_CONTINUED("task.more");

    private static final Map<String, FormRow> BY_KEY = byKey();

    private final String key;

    FormRow(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    static Optional<FormRow> ofKey(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    private static Map<String, FormRow> byKey() {
        Map<String, FormRow> byKey = new HashMap<>();
        for (FormRow row : values()) {
            byKey.put(row.key, row);
        }
        return Collections.unmodifiableMap(byKey);
    }
}
