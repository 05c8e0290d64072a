package dev.hyoka.io.published;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.io.Limits;
import dev.hyoka.io.Origin;
import dev.hyoka.io.Origin.Handling;
import dev.hyoka.io.Problem;
import dev.hyoka.io.SourceMap;
import dev.hyoka.io.SourcePosition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is noted while a sheet is read: where its parts were found, and what has to be said. */
final class Notes {

    private static final Comparator<Problem> IN_INPUT_ORDER = Comparator.comparing(
                    (Problem problem) -> problem.position().line().orElse(0))
            .thenComparing(problem -> problem.position().column().orElse(0));

    private final String file;
    private final int limit;
    private final Map<Location, Origin> origins = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int beyondLimit;

    Notes(String file, Limits limits) {
        this.file = file;
        this.limit = limits.problems();
    }

    /** Takes a cell for a part of the document. */
    void found(Location location, Cell cell, Handling handling) {
        cell.take();
        origins.putIfAbsent(location, new Origin(at(cell), cell.raw(), handling));
    }

    /** A part of the document that is not in the input. */
    void given(Location location, String value) {
        origins.put(location, new Origin(SourcePosition.of(file), value, Handling.GIVEN));
    }

    /** Takes a cell as text, and says so where the text was cleaned of more than a space at its ends. */
    void foundText(Location location, Cell cell, String text) {
        if (text.equals(cell.raw().strip())) {
            found(location, cell, Handling.AS_PRINTED);
            return;
        }
        found(location, cell, Handling.CLEANED);
        boolean letterSpaced = PlainText.isLetterSpaced(Markup.withoutTags(cell.raw()));
        Message message = letterSpaced
                ? Message.of("一字ずつ空けて書かれた文をつなぎました。", "The text is letter-spaced; the spaces were taken out.")
                        .build()
                : Message.of(
                                "HTMLの残りや、セル内の改行から生じた空白を取り除きました。",
                                "Remnants of HTML, or spaces that come from line breaks, were taken out.")
                        .build();
        add(Severity.INFO, letterSpaced ? "letter-spaced" : "cleaned-text", message, cell, Optional.of(location));
    }

    /**
     * Takes a cell for the figure of a year, and says so where it does not stand below the year.
     *
     * @param index the cell's index in its row
     */
    void foundFigure(Location location, Cell cell, int index, YearColumn column) {
        if (index == column.index()) {
            found(location, cell, Handling.AS_PRINTED);
            return;
        }
        found(location, cell, Handling.MOVED);
        Message message = Message.of(
                        "{figure}は表の{from}列目にありますが、{year}({column}列目)の値として読みました。",
                        "{figure} stands in field {from} of its row, but was read as the figure of {year}, whose header is field {column}.")
                .with("figure", cell.raw().strip())
                .with("from", index + 1)
                .with("year", column.name())
                .with("column", column.index() + 1)
                .build();
        info("moved-figure", cell, location, message);
    }

    void info(String code, Cell cell, Location location, Message message) {
        add(Severity.INFO, code, message, cell, Optional.of(location));
    }

    void warn(String code, Cell cell, Location location, Message message) {
        add(Severity.WARNING, code, message, cell, Optional.of(location));
    }

    void error(String code, Cell cell, Location location, Message message) {
        add(Severity.ERROR, code, message, cell, Optional.of(location));
    }

    private void add(Severity severity, String code, Message message, Cell cell, Optional<Location> location) {
        if (!location.equals(Optional.of(Location.ROOT))) {
            cell.take(); // what is said of the sheet as a whole does not place the cell that it points at
        }
        add(new Problem(severity, code, message, at(cell), location));
    }

    void add(Problem problem) {
        if (problems.size() < limit) {
            problems.add(problem);
        } else {
            beyondLimit++;
        }
    }

    /** Says of every cell that nothing took that nothing took it. */
    void unplaced(RawSheet sheet) {
        for (Row row : sheet.rows()) {
            for (Cell cell : row.cells()) {
                if (!cell.isTaken() && !cell.isBlank()) {
                    warn(
                            "unplaced-text",
                            cell,
                            Location.ROOT,
                            Message.of(
                                            "「{text}」がどの項目のものか分かりません。読み込んでいません。項目名が未登録なら、ラベルのファイルに加えてください。",
                                            "It is not clear where \"{text}\" belongs; it was not read. If a label is missing, add it to a file of labels.")
                                    .with("text", shortened(cell.raw().strip()))
                                    .build());
                }
            }
        }
    }

    SourcePosition at(Cell cell) {
        return SourcePosition.of(file, cell.line(), cell.column());
    }

    SourceMap sourceMap() {
        return new SourceMap(origins);
    }

    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        all.sort(IN_INPUT_ORDER);
        if (beyondLimit > 0) {
            Problem first = problems.get(0);
            all.add(new Problem(
                    Severity.ERROR,
                    "too-many-problems",
                    Message.of("このシートには、ほかに{count}件の問題があります。", "There are {count} more problems in this sheet.")
                            .with("count", beyondLimit)
                            .build(),
                    first.position(),
                    Optional.empty()));
        }
        return all;
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= 40
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 40)) + "…";
    }
}
