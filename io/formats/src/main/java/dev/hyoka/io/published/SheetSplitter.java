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
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts a text into sheets where the labels say that one begins, holding one sheet at a time. */
final class SheetSplitter {

    /** A text in whose first lines no sheet begins is not recognized by its content. */
    private static final int FIRST_LINES = 200;

    /** The labels that tell how far a sheet has come. */
    private static final Set<Label> NOTED =
            EnumSet.of(Label.NAME, Label.PURPOSE, Label.GOAL_START, Label.GOAL, Label.ROLE);

    private static final int LONGEST_TITLE = 200;
    private static final int MOST_TITLE_CELLS = 6;
    private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)$");

    private static final String BEFORE_FIRST = "before-first-sheet";

    private final TextLines lines;
    private final Labels labels;
    private final ReadOptions options;

    private final List<Problem> beforeFirst = new ArrayList<>();
    private Optional<Start> start = Optional.empty();
    private List<Row> rows = new ArrayList<>();
    private final Set<Label> come = EnumSet.noneOf(Label.class);
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
    }

    /** How a sheet began: by a title, or by the first label of its head. */
    private record Start(DocumentKind kind, boolean titled) {}

    /** Whether a sheet begins in some of a text's first lines. */
    static boolean beginsSheet(String text, Labels labels) {
        TextLines nothing = new TextLines(InputStream.nullInputStream(), StandardCharsets.UTF_8, Limits.DEFAULT);
        SheetSplitter splitter = new SheetSplitter(nothing, labels, ReadOptions.of(""));
        return text.lines()
                .limit(FIRST_LINES)
                .map(line -> Row.of(1, line, Limits.DEFAULT.lineCells(), false))
                .anyMatch(row -> splitter.begins(row).isPresent());
    }

    /** The next sheet; empty at the end of the input. */
    Optional<RawSheet> next() throws IOException {
        while (!ended) {
            Optional<Line> line = lines.next();
            if (line.isEmpty()) {
                ended = true;
                return start.map(begun -> take(begun.kind(), true));
            }
            Row row = Row.of(
                    line.get().number(),
                    line.get().text(),
                    options.limits().lineCells(),
                    line.get().last());
            Optional<Start> begins = begins(row);
            Optional<RawSheet> complete = Optional.empty();
            if (begins.isPresent()) {
                Optional<Row> year = yearBefore();
                complete = start.map(begun -> take(begun.kind(), false));
                start = begins;
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
        if (start.isEmpty()) {
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
        come.clear();
        problems = new ArrayList<>();
        characters = 0;
        tooLong = false;
        return sheet;
    }

    private void add(Line line, Row row) {
        List<Problem> here = start.isPresent() ? problems : beforeFirst;
        if (here.size() < options.limits().problems()) {
            line.problem(options.name()).ifPresent(here::add);
            if (row.size() == options.limits().lineCells()) {
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
        if (start.isEmpty()) {
            strayLine(row);
            return;
        }
        characters = tooLong ? characters : characters + line.text().length();
        if (characters <= options.limits().documentCharacters()) {
            rows.add(row);
            noteLabel(row);
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

    /** Whether a row is none of the sheet's: a drawn line, or a page's number, which is told. */
    private boolean isBetweenTheLines(Row row) {
        boolean pageNumber = row.filled().size() == 1 && labels.is(row.filled().get(0), Label.PAGE_NUMBER);
        if (pageNumber
                && start.isPresent()
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

    /** Whether a sheet begins in a row. */
    private Optional<Start> begins(Row row) {
        Optional<Cell> first = row.first();
        if (first.isEmpty() || first.get().raw().length() > LONGEST_TITLE) {
            return Optional.empty();
        }
        if (isTitle(row, Label.MANAGEMENT_TITLE)) {
            return Optional.of(new Start(DocumentKind.MANAGEMENT_SHEET, true));
        }
        if (isTitle(row, Label.GOAL_TITLE)) {
            return Optional.of(new Start(DocumentKind.GOAL_SHEET, true));
        }
        boolean inManagementHead = isIn(DocumentKind.MANAGEMENT_SHEET) && !hasCome(Label.PURPOSE);
        boolean named =
                isIn(DocumentKind.MANAGEMENT_SHEET) && (start.orElseThrow().titled() || !hasCome(Label.NAME));
        if (isLabelled(first.get(), Label.NAME) && !named) {
            return Optional.of(new Start(DocumentKind.MANAGEMENT_SHEET, false));
        }
        if (isLabelled(first.get(), Label.GOAL_START)) {
            boolean begun = isIn(DocumentKind.GOAL_SHEET) && !hasCome(Label.GOAL_START);
            return begun || inManagementHead
                    ? Optional.empty()
                    : Optional.of(new Start(DocumentKind.GOAL_SHEET, false));
        }
        boolean nextDivision = isIn(DocumentKind.GOAL_SHEET)
                && isLabelled(first.get(), Label.DIVISION)
                && (hasCome(Label.GOAL) || hasCome(Label.ROLE));
        return nextDivision ? Optional.of(new Start(DocumentKind.GOAL_SHEET, false)) : Optional.empty();
    }

    /** A title stands at the end of a cell, behind a year or a city's name; a heading with such a word doesn't count. */
    private boolean isTitle(Row row, Label label) {
        return row.filled().size() <= MOST_TITLE_CELLS && row.filled().stream().anyMatch(cell -> isTitle(cell, label));
    }

    private boolean isTitle(Cell cell, Label label) {
        if (cell.raw().length() > LONGEST_TITLE || cell.raw().strip().startsWith("■")) {
            return false;
        }
        String text = cell.normal();
        for (String word : labels.wordings(label)) {
            if (text.contains(word) && text.length() <= word.length() + 30) {
                return text.endsWith(word)
                        || REMARK.matcher(text).replaceFirst("").endsWith(word);
            }
        }
        return false;
    }

    /** Whether a cell is a label, alone or with its value. */
    private boolean isLabelled(Cell cell, Label label) {
        return labels.is(cell, label)
                || Pair.shared(cell, labels, List.of(label)).isPresent();
    }

    private boolean isIn(DocumentKind kind) {
        return start.isPresent() && start.get().kind() == kind;
    }

    /** Whether a row of the sheet that is being read begins with a label. */
    private boolean hasCome(Label label) {
        return come.contains(label);
    }

    /** Notes with which label a row of the sheet begins. */
    private void noteLabel(Row row) {
        for (Label label : NOTED) {
            if (!come.contains(label)
                    && row.first().filter(cell -> isLabelled(cell, label)).isPresent()) {
                come.add(label);
            }
        }
    }
}
