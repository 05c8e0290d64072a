package dev.hyoka.layout;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;

/** What is said of a table, each once for a column with how often and an example. */
enum Remark {
    HEADER_NOT_FOUND(
            Severity.ERROR,
            "header-not-found",
            "{key}: 「{text}」という見出しの列がありません(探した所: {where})。{hint}",
            "{key}: no column has the header {text} ({where}).{hint}"),
    WRONG_GROUP(
            Severity.ERROR,
            "header-not-found",
            "{key}: 見出し「{text}」の下の列(例: {example})に、探している見出しが1つもありません(探した所: {where})。{hint}",
            "{key}: below {text} (such as {example}) stands none of the headers that are looked for there ({where}).{hint}"),
    HEADER_OUTSIDE(
            Severity.ERROR,
            "header-not-found",
            "レイアウトにある見出し{number}件は、見出しの行({rows}行目)ではなく{row}行目にあります({where}): {texts}。headerを確かめてください。",
            "{number} of the layout's headers stand in row {row}, but the header's rows are {rows} ({where}): {texts}. Check header."),
    DROP_NOT_FOUND(
            Severity.WARNING,
            "header-not-found",
            "{key}: 「{text}」という見出しの列がありません(探した所: {where})。{hint}",
            "{key}: no column has the header {text} ({where}).{hint}"),
    AMBIGUOUS_HEADER(
            Severity.ERROR,
            "ambiguous-header",
            "{key}: 見出し「{text}」の列が{table}に複数あります: {columns}。{hint}",
            "{key}: several columns of {table} have the header {text}: {columns}. {hint}"),
    COLUMN_WITHOUT_HEADER(
            Severity.WARNING,
            "column-without-header",
            "レイアウトにある{column}列には見出しがありません。列の記号を確かめてください。",
            "The column {column}, which the layout names, has no header. Check the letters."),
    HEADER_READINGS(
            Severity.INFO,
            "header-readings",
            "ふりがなを除いて見出しを照合しました({count}か所、例: {example})。",
            "Headers were matched without the kana that tell how to read them (columns: {count}, such as {example})."),
    CLAIMED_TWICE(
            Severity.WARNING,
            "column-claimed-twice",
            "{column}列「{header}」が{first}と{second}の両方に使われています。",
            "The column {column} {header} is read both for {first} and for {second}."),
    UNIT_IN_HEADER(
            Severity.WARNING,
            "unit-in-header",
            "見出し「{header}」({column}列など{count}列)の単位は、レイアウトの単位({unit})と異なります。レイアウトの単位で読みました。",
            "The heading {header} names another unit than the layout ({unit}), which was followed (columns: {count}, from {column} on)."),
    ADDED_UP(
            Severity.INFO,
            "columns-added-up",
            "{field}は{columns}の合計として読みました({count}年度)。",
            "{field} was read as the sum of {columns} (fiscal years: {count})."),
    UNCLAIMED_COLUMN(
            Severity.WARNING,
            "unclaimed-column",
            "{column}列「{header}」についてレイアウトに記載がないため、読みませんでした(値のある行: {rows}、例: {example})。fields、attributes、dropなどに書いてください。",
            "The layout says nothing of column {column} {header}, so it was not read (rows with something in it: {rows}, such as {example}). Name it under fields, attributes or drop."),
    UNCLAIMED_BLANK_COLUMN(
            Severity.WARNING,
            "unclaimed-column",
            "{column}列「{header}」についてレイアウトに記載がありません(値のある行はありません)。dropなどに書いてください。",
            "The layout says nothing of column {column} {header}, in which nothing stands. Name it under drop, for example."),
    UNCLAIMED_COLUMNS(
            Severity.WARNING,
            "unclaimed-column",
            "見出し「{header}」の下の{number}列({columns})についてレイアウトに記載がないため、読みませんでした(値のある行: 最大{rows}、例: {example})。fields、attributes、dropなどに書いてください。",
            "The layout says nothing of {number} columns below {header}: {columns}. They were not read (rows with something in one of them: up to {rows}, such as {example}). Name them under fields, attributes or drop."),
    UNCLAIMED_BLANK_COLUMNS(
            Severity.WARNING,
            "unclaimed-column",
            "見出し「{header}」の下の{number}列({columns})についてレイアウトに記載がありません(値のある行はありません)。dropなどに書いてください。",
            "The layout says nothing of {number} columns below {header}: {columns}. Nothing stands in them. Name them under drop, for example."),
    UNKNOWN_WORD(
            Severity.ERROR,
            "unknown-word",
            "{column}列「{header}」に、レイアウトのwordsで説明されていない言葉があり、読みませんでした: {words}。wordsに意味を書き足してください: {paste}",
            "The layout's words don't explain these in column {column} {header}, which were not read: {words}. Add them with what they mean: {paste}"),
    UNKNOWN_LABEL(
            Severity.ERROR,
            "unknown-word",
            "{column}列「{header}」に、レイアウトのwordsで説明されていない言葉があり、意味は読まず言葉だけを残しました: {words}。wordsに意味を書き足してください: {paste}",
            "The layout's words don't explain these in column {column} {header}, of which only the label was kept: {words}. Add them with what they mean: {paste}"),
    NOT_AN_AMOUNT(
            Severity.ERROR,
            "not-an-amount",
            "金額の{column}列「{header}」に、金額として読めないものがあります({count}件、例: {example})。",
            "The column {column} {header} holds what is no amount (cells: {count}, such as {example})."),
    NOT_A_NUMBER(
            Severity.ERROR,
            "not-a-number",
            "数の{column}列「{header}」に、0以上の数として読めないものがあります({count}件、例: {example})。",
            "The column {column} {header} holds what is no number from 0 on (cells: {count}, such as {example})."),
    MALFORMED_NUMBER(
            Severity.WARNING,
            "malformed-number",
            "指標の値の{column}列「{header}」に、数字の並びとして疑わしいものがあり、文字として読みました({count}件、例: {example})。",
            "The column {column} {header} holds digits that make no number; they were read as words (cells: {count}, such as {example})."),
    TOO_LONG(
            Severity.ERROR,
            "number-too-long",
            "{column}列「{header}」に、桁数が多すぎて読めない数があります({count}件)。",
            "The column {column} {header} holds numbers with too many digits (cells: {count})."),
    UNIT_IN_CELL(
            Severity.WARNING,
            "unit-in-cell",
            "{column}列「{header}」に、列と異なる単位の付いた金額があり、その単位で読みました({count}件、例: {example})。",
            "The column {column} {header} holds amounts with a unit that is not the column's; they were read in their own (cells: {count}, such as {example})."),
    ERROR_CELL(
            Severity.ERROR,
            "error-cell",
            "{column}列「{header}」に、エラー値のセルがあります({count}件、例: {example})。",
            "The column {column} {header} holds cells with an error (cells: {count}, such as {example})."),
    NOT_CALCULATED(
            Severity.ERROR,
            "formula-without-value",
            "{column}列「{header}」に、計算結果が保存されていない数式があります({count}件)。表計算ソフトで開いて保存し直してください。",
            "The column {column} {header} holds formulas without a value (cells: {count}). Open the workbook in a spreadsheet program and save it."),
    MERGED_TEXT(
            Severity.INFO,
            "merged-text",
            "{column}列「{header}」の結合されたセルの文字を、結合された各行の値として読みました({count}件、例: {example})。",
            "In column {column} {header} a merged cell's text was read for each of its rows (cells: {count}, such as {example})."),
    MERGED_FIGURE(
            Severity.WARNING,
            "merged-figure",
            "{column}列「{header}」の数値のセルが結合されています。先頭のセルの行だけの値として読みました({count}件、例: {example})。",
            "In column {column} {header} a figure's cell is merged; it was read for the first cell's row alone (cells: {count}, such as {example})."),
    ROW_SKIPPED(
            Severity.INFO,
            "rows-skipped",
            "「{word}」の行は読みませんでした({count}行)。",
            "Rows that say {word} were left out (rows: {count})."),
    HIDDEN_SKIPPED(
            Severity.INFO,
            "hidden-rows",
            "非表示の行は読みませんでした({rows}行目、計{count}行)。",
            "Hidden rows were left out (rows {rows}; {count} in all)."),
    HIDDEN_READ(
            Severity.INFO,
            "hidden-rows",
            "非表示の行も読みました({rows}行目、計{count}行)。",
            "Hidden rows were read too (rows {rows}; {count} in all)."),
    NAMELESS_ROW(
            Severity.WARNING,
            "row-without-name",
            "事業名のない行があり、読みませんでした({count}行、例: {example})。",
            "Rows without a project's name were left out (rows: {count}, such as {example})."),
    NAMELESS_FIGURES(
            Severity.ERROR,
            "row-without-name",
            "事業名がないのに数値のある行があり、読みませんでした({count}行、例: {example})。合計などの行ならrowsのskipに書いてください。",
            "Rows with figures but without a project's name were left out (rows: {count}, such as {example}). If they are totals, name them under rows, skip."),
    UNREADABLE_YEAR(
            Severity.ERROR,
            "unreadable-year",
            "年度の{column}列「{header}」に年度がない行、または年度として読めない行があり、読みませんでした({count}行、例: {example})。",
            "Rows without a readable fiscal year in column {column} {header} were left out (rows: {count}, such as {example})."),
    NAMELESS_INDICATOR(
            Severity.WARNING,
            "indicator-without-name",
            "指標名({column}列)が空欄なのに値のある行があり、その指標は読みませんでした({count}件、例: {example})。",
            "Where the indicator's name in column {column} is blank, its values were left out (cells: {count}, such as {example}).");

    private final Severity severity;
    private final String code;
    private final String ja;
    private final String en;

    Remark(Severity severity, String code, String ja, String en) {
        this.severity = severity;
        this.code = code;
        this.ja = ja;
        this.en = en;
    }

    Severity severity() {
        return severity;
    }

    String code() {
        return code;
    }

    Message.Builder message() {
        return Message.of(ja, en);
    }
}
