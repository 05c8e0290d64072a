package dev.hyoka.io.spreadsheet;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.io.Problem;
import dev.hyoka.io.SourcePosition;
import dev.hyoka.io.table.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is to be said of the cells of a row: of each kind the first, so that a row of a million cells says little. */
final class RowProblems {

    private static final String BAD_REFERENCE = "bad-reference";
    private static final String TOO_MANY_CELLS = "too-many-cells";
    private static final String TEXT_TOO_LONG = "text-too-long";

    private final SourcePosition sheet;
    private final int row;
    private final List<Problem> problems = new ArrayList<>();

    RowProblems(SourcePosition sheet, int row) {
        this.sheet = sheet;
        this.row = row;
    }

    List<Problem> all() {
        return problems;
    }

    /** A cell has no place in the sheet, or names a text that the workbook lacks. */
    void badReference(String reference) {
        if (isFirst(BAD_REFERENCE)) {
            add(
                    BAD_REFERENCE,
                    "R" + row,
                    Message.of(
                                    "{row}行目のセル「{reference}」は、位置か中身の参照が正しくないため読みませんでした。表計算ソフトで開いて保存し直してください。",
                                    "The cell {reference} of row {row} has no right place, or refers to a text that is not there; it was not read. Open the workbook in a spreadsheet program and save it again.")
                            .with("row", row)
                            .with("reference", reference.substring(0, Math.min(reference.length(), 20)))
                            .build());
        }
    }

    void tooManyCells(int column, int limit) {
        if (isFirst(TOO_MANY_CELLS)) {
            add(
                    TOO_MANY_CELLS,
                    Columns.letters(column) + row,
                    Message.of(
                                    "{limit}列を超えるセルがあります。ここから右は読みませんでした。表を分けるか、上限を上げてください。",
                                    "There are cells beyond column {limit}; what stands from here on was not read. Split the table, or raise the limit.")
                            .with("limit", limit)
                            .build());
        }
    }

    void textTooLong(int column, int limit) {
        if (isFirst(TEXT_TOO_LONG)) {
            add(
                    TEXT_TOO_LONG,
                    Columns.letters(column) + row,
                    Message.of(
                                    "セルの文字列が長すぎます。{limit}文字までを読み、残りは読みませんでした。",
                                    "The text of the cell is too long: its first {limit} characters were read, the rest was not.")
                            .with("limit", limit)
                            .build());
        }
    }

    private boolean isFirst(String code) {
        return problems.stream().noneMatch(problem -> problem.code().equals(code));
    }

    private void add(String code, String cell, Message message) {
        SourcePosition position =
                new SourcePosition(sheet.file(), sheet.line(), sheet.column(), sheet.sheet(), Optional.of(cell));
        problems.add(new Problem(Severity.ERROR, code, message, position, Optional.empty()));
    }
}
