package dev.hyoka.io.published;

/** What a printed label stands for. How each is worded is data: {@link Labels}. */
enum Label {
    // Where a sheet begins
    MANAGEMENT_TITLE,
    GOAL_TITLE,
    GOAL_START,

    // The head of a sheet
    FISCAL_YEAR,
    ID,
    NAME,
    POLICY,
    ORGANIZATIONAL_GOAL,
    DEPARTMENT,
    DIVISION,
    DEPARTMENT_AND_DIVISION,

    // Sections that the model has no word for, and what stands between sheets
    OTHER_SECTION,
    PAGE_NUMBER,

    // The sections of a management sheet
    PURPOSE,
    OUTCOME_INDICATORS,
    ACTIVITY_INDICATORS,
    SCALE_INDICATORS,
    INDICATOR_UNIT,
    PLANNED_SCHEDULE,
    PROGRESS_TEXT,
    PROGRESS_GRADE,
    DIRECTION,

    // The cost table
    COST_TABLE,
    PROJECT_COST,
    FUNDING_NATIONAL,
    FUNDING_PREFECTURAL,
    FUNDING_BONDS,
    FUNDING_OTHER,
    FUNDING_GENERAL,
    PROJECT_TOTAL,
    PERSONNEL_COST,
    REGULAR_STAFF,
    HOURS,
    OTHER_STAFF,
    PERSONNEL_TOTAL,
    TOTAL,
    CHANGE_REASON,
    COLLABORATION,

    // The sections of a goal sheet
    GOAL,
    ROLE,
    PLAN_LINKS,
    BASIC_CONCEPT,
    INDIVIDUAL_PLANS,
    RELATED_PROJECTS,
    RELATED_POLICY,
    RELATED_PROJECT,
    PRIORITY_PROJECTS,
    PRIORITY_PROJECT,
    CONTENT,
    SCHEDULE,

    // Words inside cells
    NONE,
    YES,
    NO,
    PHASE_ACTUAL,
    PHASE_ESTIMATE,
    PHASE_TARGET,
    PHASE_BUDGET,
    UNIT_YEN,
    UNIT_THOUSAND_YEN,
    UNIT_TEN_THOUSAND_YEN,
    UNIT_MILLION_YEN,
    UNIT_HUNDRED_MILLION_YEN,
    GRADE_A,
    GRADE_B,
    GRADE_C,
    DIRECTION_CONTINUE,
    DIRECTION_COMPLETED,
    DIRECTION_EXPAND,
    DIRECTION_IMPROVE,
    DIRECTION_REDUCE,
    DIRECTION_MERGE,
    DIRECTION_SUSPEND,
    DIRECTION_ABOLISH
}
