package dev.hyoka.io.report.goal;

import dev.hyoka.io.report.words.Label;

/** The words around goal sheets. */
enum GoalLabel implements Label {
    SIDE_BY_SIDE("部の目標と課の目標", "The department's goal and its divisions' goals"),
    SHEETS("目標シートの内容", "The goal sheets in full"),
    DEPARTMENT("部", "Department"),
    DIVISION("課", "Division"),
    NO_DEPARTMENT_SHEET("部のシートはありません。", "There is no sheet of the department."),
    NO_DIVISION_SHEET("課のシートはありません。", "There is no sheet of a division."),
    NO_PRIORITY_PROJECTS("重点事業の記載なし", "no priority projects stated"),
    PRIORITY_PROJECT("件の重点事業", "priority project"),
    PRIORITY_PROJECTS("件の重点事業", "priority projects"),
    NO_FINDINGS("指摘なし", "no findings"),
    FINDING("件の指摘", "finding"),
    FINDINGS("件の指摘", "findings"),
    GOAL("組織目標", "Goal"),
    NO_GOAL("組織目標の記載なし", "No goal is stated."),
    ROLE("業務内容と役割", "Work and role"),
    PLAN_LINKS("計画等との関連", "Links to plans"),
    BASIC_CONCEPT("総合計画基本構想", "Basic concept of the comprehensive plan"),
    PLAN("計画", "Plan"),
    INDIVIDUAL_PLANS("個別計画", "Individual plans"),
    RELATED("関連する重点事業", "Related projects"),
    NUMBER("番号", "No."),
    POLICY("重点施策", "Policy"),
    PROJECT("重点事業", "Project"),
    GIVEN_PRIORITY_BY("今年度の重点事業とする部・課", "Given priority this year by"),
    PRIORITIES("今年度の重点事業", "This year's priority projects"),
    ALSO_IN("ほかのシートでは:", "Also in:"),
    MORE_PLACES("か所にもあります", "more"),
    SAME_SHEET("このシート", "this sheet"),
    CONTENT("取組の内容", "What is to be done"),
    SCHEDULE("取組とスケジュール", "Schedule"),
    TASK("取組", "Task"),
    NO_SCHEDULE("スケジュールの記載なし", "No schedule is stated."),
    NOTHING_ENTERED("記載なし", "nothing entered"),
    UNTIL("～", "–"),
    LEGEND_MILESTONE("節目", "milestone"),
    LEGEND_SPAN("期間", "span"),
    LEGEND_TEXT("文字のみの記載", "words alone"),
    LEGEND_EXTENT(
            "期間はシートの記載から読み取れる月だけを塗っています。矢印の長さが読み取れない場合は、印のある月だけです。",
            "A span covers the months that the sheet tells; where the length of an arrow is lost, only the month in"
                    + " which it stands."),
    OTHER("その他の記載", "What else the sheet states");

    private final String ja;
    private final String en;

    GoalLabel(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    @Override
    public String ja() {
        return ja;
    }

    @Override
    public String en() {
        return en;
    }
}
