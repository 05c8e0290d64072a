package dev.hyoka.cli;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Reference;
import dev.hyoka.finding.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Shows findings to a person: a heading for each document, a line for each finding, as compilers write it. */
final class FindingsText implements FindingsView {

    /** A person reads the first few of a long list; programs get all of it. */
    private static final int MOST = 3;

    private final Output output;
    private final Language language;

    FindingsText(Output output, Language language) {
        this.output = output;
        this.language = language;
    }

    @Override
    public void show(List<Finding> findings, Checked document) {
        output.line(Words.document(document.document(), language));
        for (Finding finding : findings) {
            output.line("  " + document.position(finding) + ": "
                    + Words.severity(finding.severity()).in(language) + ": "
                    + finding.message().in(language) + " [" + (finding.rule() + " " + finding.location()).strip()
                    + "]");
            for (String further :
                    first(finding.suspects(), suspect -> suspect.message().in(language))) {
                output.line("    " + further);
            }
            for (String further : first(finding.elsewhere(), this::place)) {
                output.line("    " + further);
            }
        }
        output.text("\n");
        output.flush();
    }

    /** The first few, and how many more there are. */
    private <T> List<String> first(List<T> all, Function<T, String> words) {
        List<String> lines = new ArrayList<>();
        all.stream().limit(MOST).map(words).forEach(lines::add);
        if (all.size() > MOST) {
            int more = all.size() - MOST;
            lines.add(language == Language.JA ? "ほか" + more + "件" : more + " more");
        }
        return lines;
    }

    private String place(Reference reference) {
        return Text.of("参照: ", "see ").in(language)
                + (Words.document(reference.document(), language) + " " + reference.location()).strip();
    }

    @Override
    public void end(Summary summary) {
        if (!summary.gone().isEmpty()) {
            output.line(Words.gone(language));
            summary.gone().forEach(entry -> output.line("  " + Words.entry(entry, language)));
            output.text("\n");
        }
        summary.lines(language).forEach(output::line);
    }
}
