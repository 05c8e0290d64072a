package dev.hyoka.io.spreadsheet;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.io.Limits;
import dev.hyoka.io.Problem;
import dev.hyoka.io.SourcePosition;
import dev.hyoka.io.table.Cell;
import dev.hyoka.io.table.Table;
import dev.hyoka.io.table.TableRow;
import dev.hyoka.io.table.UnreadableTableException;
import dev.hyoka.model.DocumentKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a form's sheet, each known by its key, and where the form's columns stand. */
final class FormRows {

    private final DocumentKind kind;
    private final SourcePosition sheet;
    private final Map<Integer, Integer> columns = new HashMap<>();
    private final List<FormRecord> records = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private FormRows(DocumentKind kind, TableRow marks) {
        this.kind = kind;
        this.sheet = marks.position();
        for (int column = 1; column < marks.cells().size(); column++) {
            String number = text(marks.cell(column));
            if (number.matches("[0-9]{1,4}")) {
                columns.putIfAbsent(Integer.parseInt(number), column);
            }
        }
    }

    /** What kind of form a sheet is, by its first row; empty if it is none. */
    static Optional<DocumentKind> kind(TableRow first) {
        String mark = text(first.cell(0)).strip();
        return mark.startsWith(FormPage.MARK) && mark.endsWith(FormPage.VERSION)
                ? DocumentKind.ofCode(mark.substring(FormPage.MARK.length(), mark.length() - FormPage.VERSION.length()))
                : Optional.empty();
    }

    /**
     * Reads a form.
     *
     * @param kind what the first row says
     * @param marks the first row
     * @param table the rest
     * @throws UnreadableTableException if the sheet is beyond the limits, or broken
     * @throws IOException if the input fails
     */
    static FormRows read(DocumentKind kind, TableRow marks, Table table, Limits limits) throws IOException {
        FormRows rows = new FormRows(kind, marks);
        long size = 0;
        for (Optional<TableRow> row = table.next(); row.isPresent(); row = table.next()) {
            size += size(row.get());
            if (size > limits.documentCharacters()) {
                throw new UnreadableTableException(rows.tooLarge(row.get(), limits));
            }
            rows.add(row.get());
        }
        return rows;
    }

    private static long size(TableRow row) {
        long size = row.cells().size();
        for (Cell cell : row.cells()) {
            size += cell instanceof Cell.Text text ? text.text().length() : 0;
        }
        return size;
    }

    private void add(TableRow row) {
        problems.addAll(row.problems());
        String key = text(row.cell(0)).strip();
        Optional<FormRow> known = FormRow.ofKey(key);
        if (known.isEmpty()) {
            if (stands(row)) {
                problems.add(withoutKey(row));
            }
        } else if (known.get() == FormRow.CONTINUED) {
            lastField().ifPresent(record -> record.add(row));
        } else {
            records.add(FormRecord.of(known.get(), row));
        }
    }

    /** The row whose texts can go on: labels don't. */
    private Optional<FormRecord> lastField() {
        for (int i = records.size() - 1; i >= 0; i--) {
            if (records.get(i).row() != FormRow.LABEL) {
                return Optional.of(records.get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean stands(TableRow row) {
        return firstStanding(row) > 0;
    }

    private static int firstStanding(TableRow row) {
        for (int column = 1; column < row.cells().size(); column++) {
            Cell cell = row.cell(column);
            if (!(cell instanceof Cell.Covered) && !(cell instanceof Cell.Blank) && !isPrinted(cell)) {
                return column;
            }
        }
        return 0;
    }

    private static boolean isPrinted(Cell cell) {
        return cell instanceof Cell.Text text && (text.text().isBlank() || FormWords.arePrinted(text.text()));
    }

    static String text(Cell cell) {
        return cell instanceof Cell.Text text
                ? text.text()
                : cell instanceof Cell.Numeric number ? number.value().toPlainString() : "";
    }

    DocumentKind kind() {
        return kind;
    }

    /** The position that means the whole sheet. */
    SourcePosition sheet() {
        return sheet;
    }

    List<FormRecord> records() {
        return records;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Where a column of the form stands in the sheet; negative if it was deleted. */
    int column(int column) {
        return columns.getOrDefault(column, -1);
    }

    private Problem tooLarge(TableRow row, Limits limits) {
        return new Problem(
                Severity.ERROR,
                "document-too-large",
                Message.of(
                                "このシートは大きすぎます(上限{limit}文字)。読みませんでした。様式の外に余分な内容がないか確かめてください。",
                                "This sheet is too large (more than {limit} characters) and was not read. Check that nothing stands in it beside the form.")
                        .with("limit", limits.documentCharacters())
                        .build(),
                row.position(0),
                Optional.empty());
    }

    private Problem withoutKey(TableRow row) {
        int column = firstStanding(row);
        return new Problem(
                Severity.WARNING,
                "row-without-key",
                Message.of(
                                "この行は様式のどの行か分からないため、「{text}」などを読みませんでした。同じ種類の行をコピーして書くか、非表示のA列に同じ種類の行のキーを入れてください。",
                                "Which row of the form this is can't be told, so that “{text}” was not read. Copy a row of its kind, or put its key into the hidden column A.")
                        .with("text", FormReader.excerpt(text(row.cell(column))))
                        .build(),
                row.position(column),
                Optional.empty());
    }
}
