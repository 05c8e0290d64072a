package dev.hyoka.io.spreadsheet;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.io.Limits;
import dev.hyoka.io.Origin;
import dev.hyoka.io.Problem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.table.Cell;
import dev.hyoka.model.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the cells of a form, and keeps what there is to say of them. Made for one reading of one form. */
final class FormReader {

    private static final int EXCERPT = 30;

    private final FormRows rows;
    private final ReadOptions options;
    private final List<FormRecord> records;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Location, Origin> origins;

    /** Reads without keeping where everything was found: {@link #withOrigins} is for that. */
    FormReader(FormRows rows, ReadOptions options) {
        this(rows, options, null);
    }

    private FormReader(FormRows rows, ReadOptions options, Map<Location, Origin> origins) {
        this.rows = rows;
        this.options = options;
        this.origins = origins;
        this.records = rows.records().stream().map(FormRecord::afresh).toList();
    }

    static FormReader withOrigins(FormRows rows, ReadOptions options) {
        return new FormReader(rows, options, new LinkedHashMap<>());
    }

    ReadOptions options() {
        return options;
    }

    List<FormRecord> records() {
        return records;
    }

    Map<Location, Origin> origins() {
        return origins;
    }

    /** What is to be said, with the cells that nothing was read from; as many problems as the limit allows. */
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(rows.problems());
        all.addAll(problems);
        for (FormRecord record : records) {
            for (int column = 1; column < record.columns(); column++) {
                if (isLeft(record, column)) {
                    all.add(unread(record, column));
                }
            }
        }
        Limits limits = options.limits();
        return all.size() > limits.problems() ? cut(all, limits.problems()) : all;
    }

    private List<Problem> cut(List<Problem> all, int most) {
        List<Problem> first = new ArrayList<>(all.subList(0, most));
        first.add(new Problem(
                Severity.WARNING,
                "too-many-problems",
                Message.of("このシートの問題はほかに{count}件あります。", "There are {count} more problems in this sheet.")
                        .with("count", all.size() - most)
                        .build(),
                rows.sheet(),
                Optional.empty()));
        return first;
    }

    private static boolean isLeft(FormRecord record, int column) {
        return !record.isTaken(column)
                && !record.isBlank(column)
                && !(record.cell(column) instanceof Cell.Text text && FormWords.arePrinted(text.text()));
    }

    private Problem unread(FormRecord record, int column) {
        return new Problem(
                Severity.WARNING,
                "unread-cell",
                Message.of(
                                "「{text}」は様式のどの項目にも当たらないため、読みませんでした。正しい欄に移してください。",
                                "“{text}” stands in no field of the form and was not read. Move it to the field that it belongs to.")
                        .with("text", excerpt(FormRows.text(record.cell(column))))
                        .build(),
                record.position(column),
                Optional.empty());
    }

    /** Where a column of the form stands in the sheet. */
    int column(int column) {
        return rows.column(column);
    }

    /** What a field states. */
    Optional<String> text(FormRecord record, Slot slot) {
        return text(record, column(slot.value().from()), slot.place());
    }

    /** What a cell states, as text. */
    Optional<String> text(FormRecord record, int column, Location place) {
        if (record.isBlank(column)) {
            return Optional.empty();
        }
        record.take(column);
        if (record.cell(column) instanceof Cell.Fault fault) {
            fault(record, column, fault, place);
            return Optional.empty();
        }
        String text = FormRows.text(record.cell(column));
        origin(place, record, column);
        return Optional.of(isWellFormed(text) ? text : mended(text, record, column, place));
    }

    /** What a cell states, as a number. */
    Optional<BigDecimal> number(FormRecord record, int column, Location place) {
        Optional<Figure> figure = figure(record, column, place);
        if (figure.isEmpty()) {
            return Optional.empty();
        }
        if (figure.get() instanceof Figure.Numeric number) {
            return Optional.of(number.value());
        }
        problem(
                Severity.ERROR,
                "not-a-number",
                Message.of(
                        "数値の欄に「{text}」とあるため、読みませんでした。数値を入れるか、空欄にしてください。",
                        "“{text}” stands where a number belongs and was not read. Put a number there, or leave it blank."),
                record,
                column,
                place);
        return Optional.empty();
    }

    /** What a cell states, as a number or words. */
    Optional<Figure> figure(FormRecord record, int column, Location place) {
        if (!(record.cell(column) instanceof Cell.Numeric number)) {
            return text(record, column, place).flatMap(CellFigure::parse);
        }
        record.take(column);
        origin(place, record, column);
        BigDecimal plain = CellNumber.plain(number.value());
        if (plain.scale() > Figure.MAX_DIGITS || plain.precision() - plain.scale() > Figure.MAX_DIGITS) {
            problem(
                    Severity.ERROR,
                    "number-too-long",
                    Message.of("「{text}」は桁数が多すぎるため、読みませんでした。", "“{text}” has too many digits and was not read."),
                    record,
                    column,
                    place);
            return Optional.empty();
        }
        return Optional.of(new Figure.Numeric(plain));
    }

    void origin(Location place, FormRecord record, int column) {
        if (origins != null) {
            origins.putIfAbsent(
                    place,
                    new Origin(
                            record.position(column),
                            FormRows.text(record.cell(column)),
                            record.isJoined(column) ? Origin.Handling.JOINED : Origin.Handling.AS_PRINTED));
        }
    }

    /** Says something of a cell; {@code {text}} is what stands there. */
    void problem(
            Severity severity, String code, Message.Builder message, FormRecord record, int column, Location place) {
        problems.add(new Problem(
                severity,
                code,
                message.with("text", excerpt(FormRows.text(record.cell(column))))
                        .build(),
                record.position(column),
                Optional.of(place)));
    }

    /** Says something of the whole sheet. */
    void problem(Severity severity, String code, Message message, Location place) {
        problems.add(new Problem(severity, code, message, rows.sheet(), Optional.of(place)));
    }

    static String excerpt(String text) {
        return text.codePointCount(0, text.length()) <= EXCERPT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…";
    }

    private void fault(FormRecord record, int column, Cell.Fault fault, Location place) {
        boolean notCalculated = fault.code().equals(Cell.Fault.NOT_CALCULATED);
        Message.Builder message = notCalculated
                ? Message.of(
                        "計算式の値が保存されていないため、読みませんでした。表計算ソフトで開いて保存し直してください。",
                        "The file does not hold the value of this formula, which was not read. Open it in a spreadsheet program and save it again.")
                : Message.of(
                                "計算式の結果がエラー({fault})のため、読みませんでした。",
                                "The formula gives the error {fault} and was not read.")
                        .with("fault", fault.code());
        problem(Severity.ERROR, "formula-without-value", message, record, column, place);
    }

    private String mended(String text, FormRecord record, int column, Location place) {
        problem(
                Severity.ERROR,
                "malformed-text",
                Message.of(
                        "文字として正しくない符号があるため、�に置き換えました。",
                        "The text holds codes that are no characters; they were replaced by �."),
                record,
                column,
                place);
        StringBuilder mended = new StringBuilder();
        text.codePoints().map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c).forEach(mended::appendCodePoint);
        return mended.toString();
    }

    private static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }
}
