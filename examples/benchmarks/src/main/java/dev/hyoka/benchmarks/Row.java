package dev.hyoka.benchmarks;

/** The rows of the cost table that are totals. */
enum Row {
    /** 事業費計(A). */
    PROJECT_TOTAL,

    /** 人件費計(B). */
    PERSONNEL_TOTAL,

    /** トータルコスト(A+B). */
    TOTAL_COST
}
