package dev.hyoka.io.report.overview;

import dev.hyoka.io.report.words.Label;

/** The words of the overview. */
enum OverviewLabel implements Label {
    HEADING("全体の概要", "At a glance"),
    EMPTY("この報告書にはシートがありません。", "This report holds no sheets."),
    PROJECTS("事業", "Projects"),
    SHEETS("マネジメントシート", "Management sheets"),
    GOAL_SHEETS("組織目標シート", "Goal sheets"),
    YEARS("対象年度", "Fiscal years"),
    DEPARTMENTS("部", "Departments"),
    DIVISIONS("課", "Divisions"),
    TOTAL("トータルコスト", "Total cost"),
    FINDINGS("指摘", "Findings"),
    NO_FINDINGS("指摘はありません。", "Nothing was found."),
    ERROR_MEANS("訂正が必要", "has to be corrected"),
    WARNING_MEANS("確認が必要", "a person has to look"),
    INFO_MEANS("参考", "worth knowing"),
    CONTENTS("部・課への案内", "Departments"),
    COSTS("費用", "Costs"),
    COST_BY_SOURCE("年度別の財源内訳", "Cost by source and fiscal year"),
    COST_BY_DIVISION("課別のトータルコスト", "Total cost by division"),
    DIVISION("課", "Division"),
    ROW("区分", "Row"),
    NO_COST("費用を記載したシートはありません。", "No sheet states costs."),
    EACH_ONCE(
            "記載された額の合計。各事業は年度ごとに1回だけ数え、新しいシートの実績を優先する。",
            "Sums of what is stated. Each project counts once a year; actual figures and newer sheets come first."),
    COUNTS_IN_BRACKETS(
            "括弧内の数は、その行を記載した事業数(列の事業数と異なる場合)。",
            "In brackets: how many projects state the row, where not all of the column do."),
    OTHER_CURRENCY("通貨の異なるシート(合計に含まない):", "Sheets in other currencies, not in the sums: "),
    MORE_DIVISIONS("ほかの課", "Other divisions"),
    GRADES("進捗度", "Progress grades"),
    GRADES_BY_DIVISION("課別の進捗度", "Progress grades by division"),
    DIRECTIONS("今後の方向性", "Directions"),
    COUNT("件数", "Count"),
    MORE("ほか", "more: "),
    RULES_CHECKED("確認したルール", "rules checked"),
    RULES_CLEAN("指摘のなかったルール", "rules that found nothing"),
    RULES_FAILED("実行できなかった確認", "checks that could not run"),
    PROBLEMS("読み取り時の問題", "Problems while reading"),
    NO_DIVISION("担当課の記載なし", "division not stated"),
    EXPLAIN("このルールの説明", "What this rule finds"),
    HOW_TO_READ("この報告書の読み方", "How to read this report");

    private final String ja;
    private final String en;

    OverviewLabel(String ja, String en) {
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
