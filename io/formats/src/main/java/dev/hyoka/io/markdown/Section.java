package dev.hyoka.io.markdown;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Text;
import dev.hyoka.form.Terms;
import dev.hyoka.io.findings.CheckedDocument;
import dev.hyoka.io.findings.CheckedSet;
import dev.hyoka.io.findings.Corrections;
import dev.hyoka.io.findings.Elsewhere;
import dev.hyoka.io.findings.FigureMarks;
import dev.hyoka.io.findings.FigureTable;
import dev.hyoka.io.findings.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is shown of a document: its heading, its figures, its findings. */
final class Section {

    /** As many other documents as a person looks up. */
    private static final int MOST = 5;

    /** As much of an indicator's name, or of words in a figure's place, as a table can show. */
    private static final int WIDEST = 120;

    private final CheckedDocument document;
    private final CheckedSet set;
    private final Language language;
    private final List<Finding> findings;
    private final FigureMarks marks;

    Section(CheckedDocument document, CheckedSet set, Language language) {
        this.document = document;
        this.set = set;
        this.language = language;
        this.findings = document.findings();
        this.marks = new FigureMarks(findings);
    }

    String heading() {
        String heading = "\n### " + Escaped.of(Terms.document(document.ref()).in(language)) + "\n";
        return document.input().isEmpty() ? heading : heading + "\n" + Escaped.place(document.input()) + "\n";
    }

    /** The tables that findings touch; below, if that isn't known yet, how their marks are read. Empty if none is. */
    String figures(boolean isExplained) {
        List<FigureTable> tables = marks.tables(document);
        if (tables.isEmpty()) {
            return "";
        }
        String figures = tables.stream().map(this::table).collect(Collectors.joining());
        return isExplained
                ? figures
                : figures + "\n"
                        + Escaped.of(
                                language == Language.JA
                                        ? "[1] 指摘1の数値、(1) 指摘1に関係する数値、- 記載なし"
                                        : "[1]: a figure that finding 1 is about; (1): one that belongs to it;"
                                                + " -: not stated")
                        + "\n";
    }

    private String table(FigureTable table) {
        StringBuilder text = new StringBuilder("\n| ").append(cell(table.title().in(language)));
        table.columns()
                .forEach(column ->
                        text.append(" | ").append(cell(column.heading().in(language))));
        text.append(" |\n|---").append("|---:".repeat(table.columns().size())).append("|\n");
        for (FigureTable.Row row : table.rows()) {
            text.append("| ").append(marked(cell(row.label().in(language)), marks.about(row), List.of()));
            for (FigureTable.Cell figure : row.cells()) {
                String words = cell(figure.text());
                text.append(" | ")
                        .append(marked(words.isEmpty() ? "-" : words, marks.about(figure), marks.with(figure)));
            }
            text.append(" |\n");
        }
        return text.toString();
    }

    private static String cell(String words) {
        return Escaped.of(words, WIDEST);
    }

    private static String marked(String words, List<Integer> about, List<Integer> with) {
        return (about.isEmpty() ? words : "**" + words + "** " + numbers("\\[", about, "\\]"))
                + (with.isEmpty() ? "" : " " + numbers("(", with, ")"));
    }

    private static String numbers(String open, List<Integer> numbers, String close) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", open, close));
    }

    /** The findings in their order, each with what would settle it. */
    List<String> findings() {
        Corrections corrections = new Corrections(findings);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            texts.add(text(i + 1, findings.get(i), corrections));
        }
        return texts;
    }

    private String text(int number, Finding finding, Corrections corrections) {
        Sentence message = Sentence.of(finding.message(), language);
        String position = document.position(finding).toString();
        StringBuilder text = new StringBuilder("- **\\[" + number + "\\] ")
                .append(Escaped.of(Terms.severity(finding.severity()).in(language)))
                .append("** ")
                .append(Escaped.of(finding.rule().value()))
                .append(position.isEmpty() ? "" : " " + Escaped.place(position))
                .append(
                        finding.location().steps().isEmpty()
                                ? ""
                                : " " + Escaped.place(finding.location().toString()))
                .append(": ")
                .append(Escaped.of(message.text()))
                .append('\n');
        message.lists().forEach(list -> list.forEach(element -> item(element, text)));
        corrections.of(finding).stream().map(this::words).forEach(correction -> item("→ " + correction, text));
        List<Elsewhere> others = Elsewhere.of(finding, set);
        others.stream().limit(MOST).map(Elsewhere::words).map(this::words).forEach(other -> item(other, text));
        int more = others.size() - MOST;
        if (more > 0) {
            item(language == Language.JA ? "ほかに" + more + "文書" : more + " more documents", text);
        }
        return text.toString();
    }

    private String words(Text words) {
        return words.in(language);
    }

    private static void item(String words, StringBuilder text) {
        String escaped = Escaped.of(words);
        // A sign without words would make a heading of the line above
        text.append("  - ").append(escaped.isEmpty() ? "&nbsp;" : escaped).append('\n');
    }
}
