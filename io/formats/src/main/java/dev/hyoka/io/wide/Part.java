package dev.hyoka.io.wide;

import dev.hyoka.model.FundingSource;
import java.util.List;
import java.util.Optional;

/** What stands in a column, in the order in which the columns are written. */
enum Part {
    ID(Scope.SHEET, "id", "事業番号"),
    FISCAL_YEAR(Scope.SHEET, "fiscalYear", "年度"),
    NAME(Scope.SHEET, "name", "重点事業名", "事業名|事務事業名"),
    POLICY(Scope.SHEET, "policy", "重点施策", "施策"),
    ORGANIZATIONAL_GOAL(Scope.SHEET, "organizationalGoal", "組織目標"),
    DEPARTMENT(Scope.SHEET, "department", "担当部", "部名"),
    DIVISION(Scope.SHEET, "division", "担当課", "課名"),
    PURPOSE(Scope.SHEET, "purpose", "事業目的・概要"),
    PLANNED_SCHEDULE(Scope.SHEET, "plannedSchedule", "事業スケジュール(当初)"),
    GRADE(Scope.SHEET, "progress.grade", "進捗度"),
    GRADE_LABEL(Scope.SHEET, "progress.label", "進捗度/表記"),
    PROGRESS_TEXT(Scope.SHEET, "progress.text", "進捗状況"),
    DIRECTION(Scope.SHEET, "direction.code", "今後の方向性"),
    DIRECTION_LABEL(Scope.SHEET, "direction.label", "今後の方向性/表記"),
    DIRECTION_TEXT(Scope.SHEET, "direction.text", "今後の方向性/説明"),

    INDICATOR_NAME(Scope.INDICATOR, "name", "指標名"),
    CATEGORY(Scope.INDICATOR, "category", "区分"),
    UNIT(Scope.INDICATOR, "unit", "単位"),
    POLARITY(Scope.INDICATOR, "polarity", "望ましい方向"),
    VALUE(Scope.INDICATOR, "", ""),
    VALUE_ORDER(Scope.INDICATOR, "years", "年度の順"),
    INDICATOR_BREAK(Scope.INDICATOR, "breaks.", "断絶/"),
    INDICATOR_BREAK_ORDER(Scope.INDICATOR, "breaks", "断絶の順"),

    CURRENCY(Scope.COST, "currency", "通貨"),
    COST_UNIT(Scope.COST, "unit", "単位"),
    NATIONAL(Scope.COST_YEAR, "funding.national", "国庫支出金"),
    PREFECTURAL(Scope.COST_YEAR, "funding.prefectural", "県支出金"),
    BONDS(Scope.COST_YEAR, "funding.bonds", "地方債"),
    OTHER(Scope.COST_YEAR, "funding.other", "その他"),
    GENERAL(Scope.COST_YEAR, "funding.general", "一般財源"),
    PROJECT_TOTAL(Scope.COST_YEAR, "projectTotal", "事業費計"),
    REGULAR_STAFF(Scope.COST_YEAR, "personnel.regularStaff", "正規職員数"),
    HOURS(Scope.COST_YEAR, "personnel.hours", "業務時間"),
    OTHER_STAFF(Scope.COST_YEAR, "personnel.otherStaff", "その他職員人件費"),
    PERSONNEL_TOTAL(Scope.COST_YEAR, "personnel.total", "人件費計"),
    TOTAL(Scope.COST_YEAR, "total", "トータルコスト"),
    COST_ORDER(Scope.COST, "years", "年度の順"),
    COST_BREAK(Scope.COST, "breaks.", "断絶/"),
    COST_BREAK_ORDER(Scope.COST, "breaks", "断絶の順"),
    CHANGE_REASON(Scope.COST, "changeReason", "事業費増減理由"),
    COLLABORATION(Scope.COST, "collaboration", "協働の取組・方向性"),

    ATTRIBUTE(Scope.ATTRIBUTES, "", ""),
    ATTRIBUTE_ORDER(Scope.ATTRIBUTES, "attributes", "属性");

    /** What a part is a part of; a column's name begins with it. */
    enum Scope {
        SHEET("", ""),
        INDICATOR("indicators", "指標"),
        COST("cost", "費用"),
        COST_YEAR("cost", "費用"),
        ATTRIBUTES("attributes", "属性");

        private final String code;
        private final String words;

        Scope(String code, String words) {
            this.code = code;
            this.words = words;
        }

        String name(WideOptions.Header header) {
            return header == WideOptions.Header.CODES ? code : words;
        }

        /** Among which columns its own stand: those of a cost year among those of the cost. */
        Scope place() {
            return this == COST_YEAR ? COST : this;
        }
    }

    private final Scope scope;
    private final String code;
    private final String words;
    private final String others;

    Part(Scope scope, String code, String words) {
        this(scope, code, words, words);
    }

    Part(Scope scope, String code, String words, String others) {
        this.scope = scope;
        this.code = code;
        this.words = words;
        this.others = others;
    }

    Scope scope() {
        return scope;
    }

    String code() {
        return code;
    }

    String name(WideOptions.Header header) {
        return header == WideOptions.Header.CODES ? code : words;
    }

    /** Other names that are read. */
    List<String> otherNames() {
        return List.of(others.split("\\|"));
    }

    /** Where it comes among the parts of its scope: the figures of a cost year are sorted by their year first. */
    Part place() {
        return scope == Scope.COST_YEAR ? NATIONAL : this;
    }

    /** The part that holds a funding source's amounts. */
    static Part of(FundingSource source) {
        return switch (source) {
            case NATIONAL -> NATIONAL;
            case PREFECTURAL -> PREFECTURAL;
            case BONDS -> BONDS;
            case OTHER -> OTHER;
            case GENERAL -> GENERAL;
        };
    }

    /** The funding source whose amounts stand there; empty for other figures. */
    Optional<FundingSource> source() {
        return switch (this) {
            case NATIONAL -> Optional.of(FundingSource.NATIONAL);
            case PREFECTURAL -> Optional.of(FundingSource.PREFECTURAL);
            case BONDS -> Optional.of(FundingSource.BONDS);
            case OTHER -> Optional.of(FundingSource.OTHER);
            case GENERAL -> Optional.of(FundingSource.GENERAL);
            default -> Optional.empty();
        };
    }
}
