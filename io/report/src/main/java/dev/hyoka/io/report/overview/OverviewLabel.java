package dev.hyoka.io.report.overview;

import dev.hyoka.finding.Text;

/** The words of the overview. */
final class OverviewLabel {
    static final Text HEADING = Text.of("全体の概要", "At a glance");
    static final Text EMPTY = Text.of("この報告書にはシートがありません。", "This report holds no sheets.");
    static final Text PROJECTS = Text.of("事業", "Projects");
    static final Text SHEETS = Text.of("マネジメントシート", "Management sheets");
    static final Text GOAL_SHEETS = Text.of("組織目標シート", "Goal sheets");
    static final Text YEARS = Text.of("対象年度", "Fiscal years");
    static final Text DEPARTMENTS = Text.of("部", "Departments");
    static final Text DIVISIONS = Text.of("課", "Divisions");
    static final Text TOTAL = Text.of("トータルコスト", "Total cost");
    static final Text FINDINGS = Text.of("指摘", "Findings");
    static final Text NO_FINDINGS = Text.of("指摘はありません。", "Nothing was found.");
    static final Text ERROR_MEANS = Text.of("訂正が必要", "has to be corrected");
    static final Text WARNING_MEANS = Text.of("確認が必要", "a person has to look");
    static final Text INFO_MEANS = Text.of("参考", "worth knowing");
    static final Text CONTENTS = Text.of("部・課への案内", "Departments");
    static final Text COSTS = Text.of("費用", "Costs");
    static final Text COST_BY_SOURCE = Text.of("年度別の財源内訳", "Cost by source and fiscal year");
    static final Text COST_BY_DIVISION = Text.of("課別のトータルコスト", "Total cost by division");
    static final Text DIVISION = Text.of("課", "Division");
    static final Text ROW = Text.of("区分", "Row");
    static final Text NO_COST = Text.of("費用を記載したシートはありません。", "No sheet states costs.");
    static final Text EACH_ONCE = Text.of(
            "記載された額の合計。各事業は年度ごとに1回だけ数え、新しいシートの実績を優先する。",
            "Sums of what is stated. Each project counts once a year; actual figures and newer sheets come first.");
    static final Text COUNTS_IN_BRACKETS = Text.of(
            "括弧内の数は、その行を記載した事業数(列の事業数と異なる場合)。",
            "In brackets: how many projects state the row, where not all of the column do.");
    static final Text OTHER_CURRENCY = Text.of("通貨の異なるシート(合計に含まない):", "Sheets in other currencies, not in the sums: ");
    static final Text MORE_DIVISIONS = Text.of("ほかの課", "Other divisions");
    static final Text GRADES = Text.of("進捗度", "Progress grades");
    static final Text GRADES_BY_DIVISION = Text.of("課別の進捗度", "Progress grades by division");
    static final Text DIRECTIONS = Text.of("今後の方向性", "Directions");
    static final Text COUNT = Text.of("件数", "Count");
    static final Text MORE = Text.of("ほか", "more: ");
    static final Text RULES_CHECKED = Text.of("確認した規則", "rules checked");
    static final Text RULES_CLEAN = Text.of("指摘のなかった規則", "rules that found nothing");
    static final Text RULES_FAILED = Text.of("実行できなかった確認", "checks that could not run");
    static final Text PROBLEMS = Text.of("読み取り時の問題", "Problems while reading");
    static final Text NO_DIVISION = Text.of("担当課の記載なし", "division not stated");
    static final Text EXPLAIN = Text.of("この規則の説明", "What this rule finds");
    static final Text HOW_TO_READ = Text.of("この報告書の読み方", "How to read this report");

    private OverviewLabel() {}
}
