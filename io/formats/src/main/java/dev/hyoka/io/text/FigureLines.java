package dev.hyoka.io.text;

import dev.hyoka.finding.Language;
import dev.hyoka.io.findings.DisplayWidth;
import dev.hyoka.io.findings.FigureMarks;
import dev.hyoka.io.findings.FigureTable;
import dev.hyoka.io.findings.OneLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table of figures, aligned by the width that a terminal gives its characters. */
final class FigureLines {

    /** A table of sensible figures fits into a terminal of 100 columns. */
    private static final int WIDEST = 98;

    private static final int NARROWEST_LABEL = 24;
    private static final int WIDEST_FIGURE = 24;
    private static final String GAP = "  ";

    /** A part of a line; marks stand behind the figures, so that these end in one column. */
    private record Cell(String text, String mark, Style style) {

        int width() {
            return DisplayWidth.of(text);
        }
    }

    private final FigureMarks marks;
    private final Language language;
    private final boolean withColours;
    private final List<Cell> labels = new ArrayList<>();
    private final List<List<Cell>> figures = new ArrayList<>();

    FigureLines(FigureTable table, FigureMarks marks, Language language, boolean withColours) {
        this.marks = marks;
        this.language = language;
        this.withColours = withColours;
        labels.add(new Cell(table.title().in(language), "", Style.HEADING));
        figures.add(table.columns().stream()
                .map(column -> new Cell(column.heading().in(language), "", Style.HEADING))
                .toList());
        for (FigureTable.Row row : table.rows()) {
            labels.add(label(row));
            figures.add(row.cells().stream().map(this::figure).toList());
        }
    }

    private Cell label(FigureTable.Row row) {
        List<Integer> about = marks.about(row);
        return new Cell(OneLine.of(row.label().in(language)).strip(), numbers("[", about, "]"), style(about));
    }

    private Cell figure(FigureTable.Cell figure) {
        List<Integer> about = marks.about(figure);
        String words = DisplayWidth.cut(OneLine.of(figure.text()).strip(), WIDEST_FIGURE);
        return new Cell(
                words.isEmpty() ? "-" : words,
                numbers("[", about, "]") + numbers("(", marks.with(figure), ")"),
                style(about));
    }

    private static Style style(List<Integer> about) {
        return about.isEmpty() ? Style.PLAIN : Style.WRONG;
    }

    private static String numbers(String open, List<Integer> numbers, String close) {
        return numbers.isEmpty()
                ? ""
                : " " + numbers.stream().map(String::valueOf).collect(Collectors.joining(",", open, close));
    }

    /** The lines of the table, the heading first, all of one width. */
    List<String> lines() {
        int columns = figures.get(0).size();
        int[] texts = new int[columns];
        int[] ends = new int[columns];
        for (List<Cell> row : figures) {
            for (int i = 0; i < columns; i++) {
                texts[i] = Math.max(texts[i], row.get(i).width());
                ends[i] = Math.max(ends[i], row.get(i).mark().length());
            }
        }
        int room = WIDEST
                - IntStream.range(0, columns)
                        .map(i -> GAP.length() + texts[i] + ends[i])
                        .sum();
        List<Cell> cut = labels.stream()
                .map(label -> cut(label, Math.max(NARROWEST_LABEL, room)))
                .toList();
        int widest = cut.stream()
                .mapToInt(label -> label.width() + label.mark().length())
                .max()
                .orElseThrow();
        return IntStream.range(0, cut.size())
                .mapToObj(i -> line(cut.get(i), widest, figures.get(i), texts, ends))
                .toList();
    }

    private static Cell cut(Cell label, int columns) {
        return new Cell(DisplayWidth.cut(label.text(), columns - label.mark().length()), label.mark(), label.style());
    }

    private String line(Cell label, int widest, List<Cell> row, int[] texts, int[] ends) {
        StringBuilder line = new StringBuilder(shown(label))
                .append(label.mark())
                .append(" ".repeat(widest - label.width() - label.mark().length()));
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.get(i);
            line.append(GAP)
                    .append(" ".repeat(texts[i] - cell.width()))
                    .append(shown(cell))
                    .append(cell.mark())
                    .append(" ".repeat(ends[i] - cell.mark().length()));
        }
        return line.toString();
    }

    private String shown(Cell cell) {
        return cell.style().on(cell.text(), withColours);
    }
}
