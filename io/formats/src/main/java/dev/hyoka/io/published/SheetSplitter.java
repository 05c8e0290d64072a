package dev.hyoka.io.published;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.io.Limits;
import dev.hyoka.io.Problem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.SourcePosition;
import dev.hyoka.io.TextLines;
import dev.hyoka.io.TextLines.Line;
import dev.hyoka.model.DocumentKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a text into sheets where the labels say that one begins, holding one sheet at a time. */
final class SheetSplitter {

    /** A text in whose first lines no sheet begins is not recognized by its content. */
    private static final int FIRST_LINES = 200;

    private static final String BEFORE_FIRST = "before-first-sheet";

    private final TextLines lines;
    private final Labels labels;
    private final ReadOptions options;

    private final SheetBoundary boundary;
    private final List<Problem> beforeFirst = new ArrayList<>();
    private List<Row> rows = new ArrayList<>();
    private List<Problem> problems = new ArrayList<>();
    private int characters;
    private boolean tooLong;
    private int strayLines;
    private Optional<Row> strayLine = Optional.empty();
    private boolean ended;

    SheetSplitter(TextLines lines, Labels labels, ReadOptions options) {
        this.lines = lines;
        this.labels = labels;
        this.options = options;
        this.boundary = new SheetBoundary(labels);
    }

    /** Whether a sheet begins in some of a text's first lines. */
    static boolean beginsSheet(String text, Labels labels) {
        SheetBoundary boundary = new SheetBoundary(labels);
        return text.lines()
                .limit(FIRST_LINES)
                .map(line -> Row.of(1, line, Limits.DEFAULT.lineCells(), false))
                .anyMatch(row -> boundary.begins(row).isPresent());
    }

    /** The next sheet; empty at the end of the input. */
    Optional<RawSheet> next() throws IOException {
        while (!ended) {
            Optional<Line> line = lines.next();
            if (line.isEmpty()) {
                ended = true;
                return boundary.kind().map(kind -> take(kind, true));
            }
            Row row = Row.of(
                    line.get().number(),
                    line.get().text(),
                    options.limits().lineCells(),
                    line.get().last());
            Optional<SheetBoundary.Start> begins = boundary.begins(row);
            Optional<RawSheet> complete = Optional.empty();
            if (begins.isPresent()) {
                Optional<Row> year = yearBefore();
                complete = boundary.kind().map(kind -> take(kind, false));
                boundary.begin(begins.get());
                year.ifPresent(rows::add);
            }
            add(line.get(), row);
            if (complete.isPresent()) {
                return complete;
            }
        }
        return Optional.empty();
    }

    /** What is to be said of the lines before the first sheet. */
    List<Problem> beforeFirstSheet() {
        return beforeFirst;
    }

    /** A year on a line of its own right before a sheet belongs to that sheet. */
    private Optional<Row> yearBefore() {
        if (boundary.kind().isEmpty()) {
            Optional<Row> year = strayLine.filter(PrintedYear::isAlone);
            if (year.isPresent() && strayLines == 1) {
                beforeFirst.removeIf(problem -> problem.code().equals(BEFORE_FIRST));
            }
            return year;
        }
        return rows.size() > 1 && PrintedYear.isAlone(rows.get(rows.size() - 1))
                ? Optional.of(rows.remove(rows.size() - 1))
                : Optional.empty();
    }

    private RawSheet take(DocumentKind kind, boolean last) {
        RawSheet sheet = new RawSheet(kind, rows, problems, last);
        rows = new ArrayList<>();
        problems = new ArrayList<>();
        characters = 0;
        tooLong = false;
        return sheet;
    }

    private void add(Line line, Row row) {
        List<Problem> here = boundary.kind().isPresent() ? problems : beforeFirst;
        if (here.size() < options.limits().problems()) {
            line.problem(options.name()).ifPresent(here::add);
            if (row.size() < cells(line)) {
                here.add(problem(
                        "too-many-cells",
                        row,
                        Message.of(
                                        "この行は{limit}セルまでを読み、残りは読みませんでした。",
                                        "Only the first {limit} cells of this line were read.")
                                .with("limit", row.size())
                                .build()));
            }
        }
        if (row.isBlank() || isBetweenTheLines(row)) {
            return;
        }
        if (boundary.kind().isEmpty()) {
            strayLine(row);
            return;
        }
        characters = tooLong ? characters : characters + line.text().length() + row.size() * Cell.WEIGHT;
        if (rows.isEmpty() || characters <= options.limits().documentCharacters()) {
            rows.add(row);
            boundary.note(row);
        } else if (!tooLong) {
            tooLong = true;
            problems.add(problem(
                    "sheet-too-long",
                    row,
                    Message.of(
                                    "このシートは長すぎます。この行から次のシートまでは読みませんでした。",
                                    "This sheet is too long: from this line to the next sheet nothing was read.")
                            .build()));
        }
    }

    private static long cells(Line line) {
        return line.text().chars().filter(c -> c == '\t').count() + 1;
    }

    /** Whether a row is none of the sheet's: a drawn line, or a page's number, which is told. */
    private boolean isBetweenTheLines(Row row) {
        boolean pageNumber = row.filled().size() == 1 && labels.is(row.filled().get(0), Label.PAGE_NUMBER);
        if (pageNumber
                && boundary.kind().isPresent()
                && problems.size() < options.limits().problems()) {
            problems.add(new Problem(
                    Severity.INFO,
                    "page-number",
                    Message.of("ページ番号とみて読み飛ばしました。", "This line was taken for a page number and left out.")
                            .build(),
                    SourcePosition.of(
                            options.name(), row.line(), row.filled().get(0).column()),
                    Optional.empty()));
        }
        return pageNumber || row.isRule();
    }

    /** Lines before the first sheet belong to none: the first is named, the others are counted with it. */
    private void strayLine(Row row) {
        strayLines++;
        strayLine = Optional.of(row);
        if (strayLines == 1) {
            beforeFirst.add(new Problem(
                    Severity.WARNING,
                    BEFORE_FIRST,
                    Message.of(
                                    "最初のシートより前にある行は、どのシートにも属しません。読み込んでいません。",
                                    "The lines before the first sheet belong to no sheet; they were not read.")
                            .build(),
                    SourcePosition.of(options.name(), row.line(), 1),
                    Optional.empty()));
        }
    }

    private Problem problem(String code, Row row, Message message) {
        return new Problem(
                Severity.ERROR, code, message, SourcePosition.of(options.name(), row.line(), 1), Optional.empty());
    }
}
