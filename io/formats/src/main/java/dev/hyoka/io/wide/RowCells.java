package dev.hyoka.io.wide;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.io.Origin;
import dev.hyoka.io.PrintedNumber;
import dev.hyoka.io.Problem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.table.Cell;
import dev.hyoka.io.table.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** The cells of a row as what is to be read of them; what can't be read is a problem at its cell. */
final class RowCells {

    private final TableRow row;
    private final ReadOptions options;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Location, Origin> origins = new LinkedHashMap<>();
    private final boolean collectsOrigins;
    private int tooMany;

    RowCells(TableRow row, ReadOptions options, boolean collectsOrigins) {
        this.row = row;
        this.options = options;
        this.collectsOrigins = collectsOrigins;
    }

    ReadOptions options() {
        return options;
    }

    /** What was found wrong, in the order of reading. */
    List<Problem> problems() {
        return problems;
    }

    Map<Location, Origin> origins() {
        return origins;
    }

    /** Whether nothing stands in a cell but a dash. */
    boolean isBlank(int column) {
        return !(row.cell(column) instanceof Cell.Numeric)
                && text(column).filter(text -> !PrintedNumber.isDash(text)).isEmpty();
    }

    /** Whether nothing at all stands in a cell. */
    boolean isEmpty(int column) {
        return text(column).isEmpty();
    }

    /** All that stands in a cell. */
    String whole(int column) {
        return text(column).orElse("");
    }

    boolean areBlank(List<Integer> columns) {
        for (int column : columns) {
            if (!isBlank(column)) {
                return false;
            }
        }
        return true;
    }

    /** What stands in a cell, a merged one too; empty if it is blank. */
    private Optional<String> text(int column) {
        Cell cell = row.cell(column);
        if (cell instanceof Cell.Covered covered) {
            cell = covered.column() == column ? covered.cell() : Cell.BLANK;
        }
        if (cell instanceof Cell.Numeric number) {
            return Optional.of(number.value().toPlainString());
        }
        if (cell instanceof Cell.Text text) {
            return text.text().isBlank() ? Optional.empty() : Optional.of(text.text());
        }
        return cell instanceof Cell.Fault fault ? Optional.of(fault.code()) : Optional.empty();
    }

    /** A cell's text as it is. */
    Optional<String> text(OptionalInt column, Location place) {
        return read(column, place, Optional::of, "");
    }

    /** A number. */
    Optional<BigDecimal> number(OptionalInt column, Location place) {
        return stated(column, place, Notation::number, "数値（例: 1,062）", "a number (such as 1,062)");
    }

    /** A word of a vocabulary. */
    <T> Optional<T> word(OptionalInt column, Location place, Vocabulary<T> vocabulary) {
        return stated(column, place, vocabulary::find, vocabulary.codes(), "one of: " + vocabulary.codes());
    }

    /** What a cell holds of some type, where a dash says that it holds nothing. */
    <T> Optional<T> stated(
            OptionalInt column, Location place, Function<String, Optional<T>> reading, String ja, String en) {
        return column.isPresent() && isBlank(column.getAsInt())
                ? Optional.empty()
                : read(column, place, reading, ja, en);
    }

    private <T> Optional<T> read(
            OptionalInt column, Location place, Function<String, Optional<T>> reading, String... expected) {
        Optional<String> text = column.isPresent() ? text(column.getAsInt()) : Optional.empty();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> value =
                row.cell(column.getAsInt()) instanceof Cell.Fault ? Optional.empty() : tried(text.get(), reading);
        if (value.isPresent()) {
            found(column.getAsInt(), place, Origin.Handling.AS_PRINTED);
        } else if (row.cell(column.getAsInt()) instanceof Cell.Fault) {
            problem(
                    Severity.ERROR,
                    "cell-without-value",
                    column.getAsInt(),
                    place,
                    Message.of(
                            "セルの数式の結果がありません（{text}）。値を入れ直してください。",
                            "The formula in this cell gives no value ({text}). State the value."),
                    text.get());
        } else {
            problem(
                    Severity.ERROR,
                    "unreadable-cell",
                    column.getAsInt(),
                    place,
                    Message.of(
                                    "「{text}」は読めません。ここに書けるのは{expectedJa}です。",
                                    "“{text}” can't be read. What is expected here: {expectedEn}.")
                            .with("expectedJa", expected[0])
                            .with("expectedEn", expected[expected.length - 1]),
                    text.get());
        }
        return value;
    }

    private static <T> Optional<T> tried(String text, Function<String, Optional<T>> reading) {
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException | ArithmeticException beyondTheModel) {
            return Optional.empty();
        }
    }

    /** Keeps in mind where a part was found. */
    void found(int column, Location place, Origin.Handling handling) {
        if (collectsOrigins) {
            origins.put(place, new Origin(row.position(column), text(column).orElse(""), handling));
        }
    }

    void given(Location place, String text) {
        if (collectsOrigins) {
            origins.put(place, new Origin(row.position(), text, Origin.Handling.GIVEN));
        }
    }

    /** What stands in a cell, shortened for a message. */
    String shown(int column) {
        return shortened(text(column).orElse(""));
    }

    private static String shortened(String text) {
        int end = text.offsetByCodePoints(0, Math.min(40, text.codePointCount(0, text.length())));
        return end < text.length() ? text.substring(0, end) + "…" : text;
    }

    void problem(Severity severity, String code, int column, Location place, Message.Builder message, String text) {
        add(new Problem(
                severity,
                code,
                message.with("text", shortened(text)).build(),
                row.position(column),
                Optional.of(place)));
    }

    /** Says something of the row. */
    void problem(String code, Message.Builder message) {
        add(new Problem(Severity.ERROR, code, message.build(), row.position(), Optional.empty()));
    }

    private void add(Problem problem) {
        if (problems.size() < options.limits().problems()) {
            problems.add(problem);
        } else {
            tooMany++;
        }
    }

    /** All that is to be said of the row: what its table says, what was found wrong, and how much more there was. */
    List<Problem> allProblems() {
        List<Problem> all = new ArrayList<>(row.problems());
        all.addAll(problems);
        if (tooMany > 0) {
            all.add(new Problem(
                    Severity.ERROR,
                    "too-many-problems",
                    Message.of("この行には、ほかに{count}件の問題があります。", "There are {count} more problems in this row.")
                            .with("count", tooMany)
                            .build(),
                    row.position(),
                    Optional.empty()));
        }
        return all;
    }
}
