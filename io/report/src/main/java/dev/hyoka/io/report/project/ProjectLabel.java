package dev.hyoka.io.report.project;

import dev.hyoka.finding.Text;

/** The words of the projects' sections. */
public final class ProjectLabel {
    public static final Text READING = Text.of(
            "事業名を選ぶと詳細が開きます。「–」は記載なしです。どの年度にも記載のない費目の行は省いています。塗りつぶした番号は指摘のある箇所、"
                    + "下線だけの番号はその指摘に関わる箇所を表し、いずれも指摘の本文に移動します。",
            "Choose a project to open it. A dash (–) means not stated; cost rows that no year states are left out. A filled"
                    + " number marks what a finding is about, an underlined one a figure that belongs to it; both lead to"
                    + " the finding.");
    public static final Text NAME = Text.of("事業", "Project");
    public static final Text DIVISION = Text.of("担当課", "Division");
    public static final Text DEPARTMENT = Text.of("担当部", "Department");
    public static final Text NOT_STATED_DIVISION = Text.of("担当課の記載なし", "division not stated");
    public static final Text GRADE = Text.of("進捗度", "Progress");
    public static final Text DIRECTION = Text.of("今後の方向性", "Direction");
    public static final Text TOTAL_COST = Text.of("トータルコスト", "Total cost");
    public static final Text FINDINGS = Text.of("指摘", "Findings");
    public static final Text NO_FINDINGS = Text.of("なし", "none");
    public static final Text ID = Text.of("番号", "Number");
    public static final Text FISCAL_YEAR = Text.of("年度", "Fiscal year");
    public static final Text POLICY = Text.of("重点施策", "Policy");
    public static final Text ORGANIZATIONAL_GOAL = Text.of("組織目標", "Organizational goal");
    public static final Text YES = Text.of("該当する", "yes");
    public static final Text NO = Text.of("該当しない", "no");
    public static final Text PURPOSE = Text.of("事業目的・概要", "Purpose");
    public static final Text INDICATORS = Text.of("指標", "Indicators");
    public static final Text NO_INDICATORS = Text.of("指標の記載はありません。", "No indicator is stated.");
    public static final Text NO_VALUES = Text.of("値の記載はありません。", "No value is stated.");
    public static final Text UNIT = Text.of("単位:", "unit: ");
    public static final Text PHASE = Text.of("区分", "Kind");
    public static final Text POLARITY = Text.of("望ましい方向", "Better");
    public static final Text COSTS = Text.of("事業費・人件費", "Costs");
    public static final Text NO_COSTS = Text.of("事業費・人件費の記載はありません。", "No cost is stated.");
    public static final Text ROW = Text.of("費目", "Item");
    public static final Text BREAK = Text.of("{year}から比較できません", "not comparable from {year} on");
    public static final Text PLANNED_SCHEDULE = Text.of("事業スケジュール(当初)", "Planned schedule");
    public static final Text PROGRESS = Text.of("進捗状況・進捗度", "Progress");
    public static final Text CHANGE_REASON = Text.of("事業費増減理由", "Reason for the change in cost");
    public static final Text COLLABORATION = Text.of("協働の取組・方向性", "Collaboration");
    public static final Text TEXTS = Text.of("記載事項", "Texts");
    public static final Text TEXTS_OF = Text.of("{year}のシートの記載事項", "Texts of the sheet of {year}");
    public static final Text SAME = Text.of("最新のシートと同じです。", "The same as in the newest sheet.");
    public static final Text NO_TEXTS = Text.of("記載事項はありません。", "No text is stated.");
    public static final Text SHEET_OF = Text.of("{year}のシート:", "Sheet of {year}:");
    public static final Text OTHER = Text.of("{years}のシートでは", "sheet of {years}:");
    public static final Text TABLE = Text.of("表: {name}", "Table: {name}");
    public static final Text MORE_NOTES = Text.of("その他の指摘", "Other findings");
    public static final Text MARK = Text.of("指摘{number}の関連箇所", "belongs to finding {number}");

    private ProjectLabel() {}
}
