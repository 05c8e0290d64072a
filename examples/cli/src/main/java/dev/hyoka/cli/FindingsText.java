package dev.hyoka.cli;

import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Shows findings to a person: a heading for each document, a line for each finding, as compilers write it. */
final class FindingsText implements FindingsView {

    /** A person reads the first few of a long list; programs get all of it. */
    private static final int MOST = 3;

    private final Output output;
    private final Language language;
    private final Sources sources;

    FindingsText(Output output, Language language, Sources sources) {
        this.output = output;
        this.language = language;
        this.sources = sources;
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
            for (String further : first(others(finding), this::others)) {
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

    /** The other documents that a finding names, each with its places. */
    private static List<List<Reference>> others(Finding finding) {
        Map<DocumentRef, List<Reference>> documents = new LinkedHashMap<>();
        for (Reference reference : finding.elsewhere()) {
            documents
                    .computeIfAbsent(reference.document(), document -> new ArrayList<>())
                    .add(reference);
        }
        return List.copyOf(documents.values());
    }

    private String others(List<Reference> places) {
        Reference first = places.get(0);
        String where = sources.position(first)
                .map(Object::toString)
                .orElseGet(() -> first.location().toString());
        int more = places.size() - 1;
        String document = Words.document(first.document(), language);
        if (language == Language.JA) {
            return "参照: " + document + "(" + where + (more > 0 ? "、ほか" + more + "か所" : "") + ")";
        }
        return "see " + document + " (" + where + (more > 0 ? ", and " + more + " more" : "") + ")";
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
