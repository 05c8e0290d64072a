package dev.hyoka.io.text;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Text;
import dev.hyoka.form.Terms;
import dev.hyoka.io.findings.CheckedDocument;
import dev.hyoka.io.findings.CheckedSet;
import dev.hyoka.io.findings.Corrections;
import dev.hyoka.io.findings.Counts;
import dev.hyoka.io.findings.Elsewhere;
import dev.hyoka.io.findings.FigureMarks;
import dev.hyoka.io.findings.FigureTable;
import dev.hyoka.io.findings.FindingsFormat;
import dev.hyoka.io.findings.OneLine;
import dev.hyoka.io.findings.Sentence;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Findings for a person at a terminal (id {@code text}).
 *
 * <p>For each document with findings: its heading, the figures that the findings speak of, and the findings in the order
 * of the report, each on a line as compilers write it, with what would settle it beneath. The last line says how many
 * there are. What the readers had to say of the input is not repeated: it belongs on another stream. UTF-8, lines end
 * with a line feed. Immutable.
 */
public final class TextFindings implements FindingsFormat {

    /** As many other documents as a person looks up. */
    private static final int MOST = 5;

    private static final String INDENT = "  ";

    private final Language language;
    private final boolean withColours;

    /** Makes the format with its words in English, without colours. */
    public TextFindings() {
        this(Language.EN, false);
    }

    private TextFindings(Language language, boolean withColours) {
        this.language = Objects.requireNonNull(language, "language");
        this.withColours = withColours;
    }

    @Override
    public String id() {
        return "text";
    }

    @Override
    public Text description() {
        return Text.of(
                "端末で読むためのテキスト。シートごとに数値と指摘を示します",
                "text for a terminal: sheet by sheet, the figures with the wrong ones marked, and the findings");
    }

    @Override
    public TextFindings in(Language words) {
        return new TextFindings(words, withColours);
    }

    /**
     * Returns the format with or without colours. Nothing is said by a colour alone.
     *
     * @param colours true for a terminal that knows the control sequences of ECMA-48; the default is false
     * @return the format
     */
    public TextFindings withColours(boolean colours) {
        return new TextFindings(language, colours);
    }

    @Override
    public void write(CheckedSet set, OutputStream output) throws IOException {
        boolean isExplained = false;
        for (CheckedDocument document : set.documents()) {
            List<Finding> findings = document.findings();
            if (!findings.isEmpty()) {
                StringBuilder text = new StringBuilder();
                isExplained |= show(document, findings, set, isExplained, text);
                print(text, output);
            }
        }
        StringBuilder end = new StringBuilder();
        line(end, "", Counts.of(set).checked(set.documents().size()).in(language));
        print(end, output);
        output.flush();
    }

    private static void print(StringBuilder text, OutputStream output) throws IOException {
        output.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Says whether a table was shown: how its marks are read is said below the first. */
    private boolean show(
            CheckedDocument document, List<Finding> findings, CheckedSet set, boolean isExplained, StringBuilder text) {
        String heading = Terms.document(document.ref()).in(language)
                + (document.input().isEmpty() ? "" : " (" + document.input() + ")");
        text.append(Style.HEADING.on(OneLine.of(heading), withColours)).append('\n');
        FigureMarks marks = new FigureMarks(findings);
        List<FigureTable> tables = marks.tables(document);
        for (FigureTable table : tables) {
            text.append('\n');
            new FigureLines(table, marks, language, withColours)
                    .lines()
                    .forEach(row ->
                            text.append(INDENT).append(row.stripTrailing()).append('\n'));
        }
        if (!tables.isEmpty() && !isExplained) {
            line(
                    text,
                    INDENT,
                    language == Language.JA
                            ? "([1] 指摘1の数値、(1) 指摘1に関係する数値、- 記載なし)"
                            : "([1] a figure that finding 1 is about, (1) one that belongs to it, - not stated)");
        }
        text.append('\n');
        Corrections corrections = new Corrections(findings);
        for (int i = 0; i < findings.size(); i++) {
            show(i + 1, document, findings.get(i), corrections, set, text);
        }
        text.append('\n');
        return !tables.isEmpty();
    }

    private void show(
            int number,
            CheckedDocument document,
            Finding finding,
            Corrections corrections,
            CheckedSet set,
            StringBuilder text) {
        Sentence message = Sentence.of(finding.message(), language);
        String position = document.position(finding).toString();
        text.append(INDENT)
                .append(OneLine.of(position.isEmpty() ? "" : position + ": "))
                .append(Style.of(finding.severity())
                        .on(Terms.severity(finding.severity()).in(language), withColours))
                .append(": ")
                .append(Style.HEADING.on("[" + number + "]", withColours))
                .append(OneLine.of(
                        " " + message.text() + " [" + (finding.rule() + " " + finding.location()).strip() + "]"))
                .append('\n');
        message.lists().forEach(list -> list.forEach(element -> line(text, "    - ", element)));
        corrections.of(finding).forEach(correction -> line(text, "    → ", correction.in(language)));
        List<Elsewhere> others = Elsewhere.of(finding, set);
        others.stream()
                .limit(MOST)
                .forEach(other -> line(text, "    ", other.words().in(language)));
        if (others.size() > MOST) {
            int more = others.size() - MOST;
            line(
                    text,
                    "    ",
                    language == Language.JA
                            ? "ほかに" + more + "文書あります(json形式にはすべて出力されます)。"
                            : more + " more documents; the format json holds all of them.");
        }
    }

    private static void line(StringBuilder text, String indent, String words) {
        text.append(indent).append(OneLine.of(words)).append('\n');
    }
}
