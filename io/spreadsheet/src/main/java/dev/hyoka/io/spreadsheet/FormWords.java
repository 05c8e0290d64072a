package dev.hyoka.io.spreadsheet;

import dev.hyoka.finding.Language;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** The words that a form prints beside what the sheet states; a reader passes over them wherever they stand. */
enum FormWords {
    MANAGEMENT_SHEET("重点事業マネジメントシート", "Management sheet"),
    NAME("重点事業名", "Project"),
    ID("事業番号", "No."),
    POLICY("総合計画\n重点施策", "Policy of the plan"),
    ORGANIZATIONAL_GOAL("組織目標", "Organizational goal"),
    DEPARTMENT("担当部", "Department"),
    DIVISION("担当課", "Division"),
    PURPOSE("事業目的・概要", "Purpose"),
    INDICATOR("指標", "Indicator"),
    CATEGORY("種別", "Kind"),
    UNIT("単位", "Unit"),
    POLARITY("└ 望ましい方向", "└ Better when"),
    BREAK("└ 系列の区切り", "└ New series from"),
    PLANNED_SCHEDULE("事業スケジュール(当初)", "Planned schedule"),
    PROGRESS("進捗状況", "Progress"),
    GRADE("進捗度", "Grade"),
    DIRECTION("今後の方向性", "Direction"),
    COST_TABLE("事業費・人件費", "Cost"),
    COST("事業費", "Project cost"),
    NATIONAL("国庫支出金", "National disbursements"),
    PREFECTURAL("県支出金", "Prefectural disbursements"),
    BONDS("地方債", "Local bonds"),
    OTHER("その他", "Other"),
    GENERAL("一般財源", "General revenue"),
    PROJECT_TOTAL("事業費計(A)", "Project cost total (A)"),
    PERSONNEL("人件費", "Personnel"),
    REGULAR_STAFF("正規職員数(人)", "Regular staff (persons)"),
    HOURS("業務時間(時間)", "Hours"),
    RATE("時間単価(円)", "Hourly rate"),
    RATE_FROM_FIGURES("時間単価(円)\n※(B)から逆算", "Hourly rate\n(computed backwards)"),
    OTHER_STAFF("その他職員人件費", "Other staff cost"),
    PERSONNEL_TOTAL("人件費計(B)", "Personnel cost total (B)"),
    TOTAL("トータルコスト(A+B)", "Total cost (A+B)"),
    NOT_CALCULATED(
            "※色付きの合計欄は、内訳から計算した額と同じにならないため、計算式ではなく記載どおりの数値です。",
            "Coloured totals are figures as stated, not formulas: what their parts come to is something else."),
    CHANGE_REASON("事業費増減理由", "Reason for the change in cost"),
    COLLABORATION("協働の取組・方向性", "Collaboration"),
    ATTRIBUTES("その他の項目", "Further items"),
    GOAL_SHEET("組織目標", "Goal sheet"),
    DEPARTMENT_NAME("部名", "Department"),
    DIVISION_NAME("課名", "Division"),
    GOAL("■組織目標(今年度組織が目指す姿)", "■ Goal of the year"),
    ROLE("■組織の業務内容と果たすべき役割", "■ Role of the organization"),
    PLAN_LINKS("■組織目標と計画等との関連(位置づけと意味づけ)", "■ Links of the goal to plans"),
    BASIC_CONCEPT("① 総合計画基本構想", "① Basic concept"),
    PLAN("② 計画名", "② Current plan"),
    PLAN_ITEMS("② 計画の施策", "② Policies of the plan"),
    INDIVIDUAL_PLANS("③ 個別計画", "③ Individual plans"),
    RELATED_PROJECTS("■自部署が関連する重点事業", "■ Related priority projects of the plan"),
    RELATED_POLICY("重点施策", "Policy"),
    RELATED_PROJECT("重点事業", "Project"),
    PRIORITY_PROJECTS("■今年度の重点事業(自部署の中で優先順位の高いもの)", "■ Priority projects of the year"),
    PRIORITY_PROJECT("重点事業名", "Priority project"),
    CONTENT("取組の内容", "Content"),
    SCHEDULE("取組とスケジュール", "Tasks and schedule");

    private static final Set<String> ALL = all();

    private final String ja;
    private final String en;

    FormWords(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    String in(Language language) {
        return language == Language.JA ? ja : en;
    }

    /** Whether a cell holds nothing but words that a form prints, in any language. */
    static boolean arePrinted(String text) {
        return ALL.contains(text);
    }

    private static Set<String> all() {
        Set<String> all = new HashSet<>();
        for (FormWords label : values()) {
            for (Language language : Language.values()) {
                all.add(label.in(language));
            }
        }
        return Collections.unmodifiableSet(all);
    }
}
