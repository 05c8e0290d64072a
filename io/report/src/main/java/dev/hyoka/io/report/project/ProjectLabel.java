package dev.hyoka.io.report.project;

import dev.hyoka.io.report.words.Label;
import dev.hyoka.io.report.words.Words;

/** The words of the projects' sections. */
public enum ProjectLabel implements Label {
    READING(
            "事業名を選ぶと詳細が開きます。「–」は記載なしです。どの年度にも記載のない費目の行は省いています。塗りつぶした番号は指摘のある箇所、"
                    + "下線だけの番号はその指摘に関わる箇所を表し、いずれも指摘の本文に移動します。",
            "Choose a project to open it. A dash (–) means not stated; cost rows that no year states are left out. A filled"
                    + " number marks what a finding is about, an underlined one a figure that belongs to it; both lead to"
                    + " the finding."),
    NAME("事業", "Project"),
    DIVISION("担当課", "Division"),
    DEPARTMENT("担当部", "Department"),
    NOT_STATED_DIVISION("担当課の記載なし", "division not stated"),
    GRADE("進捗度", "Progress"),
    DIRECTION("今後の方向性", "Direction"),
    TOTAL_COST("トータルコスト", "Total cost"),
    FINDINGS("指摘", "Findings"),
    NO_FINDINGS("なし", "none"),
    ID("番号", "Number"),
    FISCAL_YEAR("年度", "Fiscal year"),
    POLICY("重点施策", "Policy"),
    ORGANIZATIONAL_GOAL("組織目標", "Organizational goal"),
    YES("該当する", "yes"),
    NO("該当しない", "no"),
    PURPOSE("事業目的・概要", "Purpose"),
    INDICATORS("指標", "Indicators"),
    NO_INDICATORS("指標の記載はありません。", "No indicator is stated."),
    NO_VALUES("値の記載はありません。", "No value is stated."),
    UNIT("単位:", "unit: "),
    PHASE("区分", "Kind"),
    POLARITY("望ましい方向", "Better"),
    COSTS("事業費・人件費", "Costs"),
    NO_COSTS("事業費・人件費の記載はありません。", "No cost is stated."),
    ROW("費目", "Item"),
    BREAK("{year}から比較できません", "not comparable from {year} on"),
    PLANNED_SCHEDULE("事業スケジュール(当初)", "Planned schedule"),
    PROGRESS("進捗状況・進捗度", "Progress"),
    CHANGE_REASON("事業費増減理由", "Reason for the change in cost"),
    COLLABORATION("協働の取組・方向性", "Collaboration"),
    TEXTS("記載事項", "Texts"),
    TEXTS_OF("{year}のシートの記載事項", "Texts of the sheet of {year}"),
    SAME("最新のシートと同じです。", "The same as in the newest sheet."),
    NO_TEXTS("記載事項はありません。", "No text is stated."),
    SHEET_OF("{year}のシート:", "Sheet of {year}:"),
    OTHER("{years}のシートでは", "sheet of {years}:"),
    TABLE("表: {name}", "Table: {name}"),
    MORE_NOTES("その他の指摘", "Other findings"),
    MARK("指摘{number}の関連箇所", "belongs to finding {number}");

    private final String ja;
    private final String en;

    ProjectLabel(String ja, String en) {
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

    /** The words with one of them put in. */
    public String with(String name, String value, Words words) {
        return words.of(this).replace("{" + name + "}", value);
    }
}
