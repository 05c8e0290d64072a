package dev.hyoka.io.report.goal;

import dev.hyoka.finding.Text;

/** The words around goal sheets. */
final class GoalLabel {
    static final Text SIDE_BY_SIDE = Text.of("部の目標と課の目標", "The department's goal and its divisions' goals");
    static final Text SHEETS = Text.of("目標シートの内容", "The goal sheets in full");
    static final Text DEPARTMENT = Text.of("部", "Department");
    static final Text DIVISION = Text.of("課", "Division");
    static final Text NO_DEPARTMENT_SHEET = Text.of("部のシートはありません。", "There is no sheet of the department.");
    static final Text NO_DIVISION_SHEET = Text.of("課のシートはありません。", "There is no sheet of a division.");
    static final Text NO_PRIORITY_PROJECTS = Text.of("重点事業の記載なし", "no priority projects stated");
    static final Text PRIORITY_PROJECT = Text.of("件の重点事業", "priority project");
    static final Text PRIORITY_PROJECTS = Text.of("件の重点事業", "priority projects");
    static final Text NO_FINDINGS = Text.of("指摘なし", "no findings");
    static final Text FINDING = Text.of("件の指摘", "finding");
    static final Text FINDINGS = Text.of("件の指摘", "findings");
    static final Text GOAL = Text.of("組織目標", "Goal");
    static final Text NO_GOAL = Text.of("組織目標の記載なし", "No goal is stated.");
    static final Text ROLE = Text.of("業務内容と役割", "Work and role");
    static final Text PLAN_LINKS = Text.of("計画等との関連", "Links to plans");
    static final Text BASIC_CONCEPT = Text.of("総合計画基本構想", "Basic concept of the comprehensive plan");
    static final Text PLAN = Text.of("計画", "Plan");
    static final Text INDIVIDUAL_PLANS = Text.of("個別計画", "Individual plans");
    static final Text RELATED = Text.of("関連する重点事業", "Related projects");
    static final Text NUMBER = Text.of("番号", "No.");
    static final Text POLICY = Text.of("重点施策", "Policy");
    static final Text PROJECT = Text.of("重点事業", "Project");
    static final Text GIVEN_PRIORITY_BY = Text.of("今年度の重点事業とする部・課", "Given priority this year by");
    static final Text PRIORITIES = Text.of("今年度の重点事業", "This year's priority projects");
    static final Text ALSO_IN = Text.of("ほかのシートでは:", "Also in:");
    static final Text MORE_PLACES = Text.of("か所にもあります", "more");
    static final Text SAME_SHEET = Text.of("このシート", "this sheet");
    static final Text CONTENT = Text.of("取組の内容", "What is to be done");
    static final Text SCHEDULE = Text.of("取組とスケジュール", "Schedule");
    static final Text TASK = Text.of("取組", "Task");
    static final Text NO_SCHEDULE = Text.of("スケジュールの記載なし", "No schedule is stated.");
    static final Text NOTHING_ENTERED = Text.of("記載なし", "nothing entered");
    static final Text UNTIL = Text.of("～", "–");
    static final Text LEGEND_MILESTONE = Text.of("節目", "milestone");
    static final Text LEGEND_SPAN = Text.of("期間", "span");
    static final Text LEGEND_TEXT = Text.of("文字のみの記載", "words alone");
    static final Text LEGEND_EXTENT = Text.of(
            "期間はシートの記載から読み取れる月だけを塗っています。矢印の長さが読み取れない場合は、印のある月だけです。",
            "A span covers the months that the sheet tells; where the length of an arrow is lost, only the month in"
                    + " which it stands.");
    static final Text OTHER = Text.of("その他の記載", "What else the sheet states");

    private GoalLabel() {}
}
