package dev.hyoka.cli;

import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.rule.Terms;
import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.List;

/** Shows findings to a person: a heading for each document, a line for each finding, as compilers write it. */
final class FindingsText implements FindingsView {

    private final Output output;
    private final Language language;

    FindingsText(Output output, Language language) {
        this.output = output;
        this.language = language;
    }

    @Override
    public void show(List<Finding> findings, Checked document) {
        output.line(heading(findings.get(0).document()));
        for (Finding finding : findings) {
            output.line("  " + document.position(finding) + ": "
                    + Words.severity(finding.severity()).in(language) + ": "
                    + finding.message().in(language) + " [" + (finding.rule() + " " + finding.location()).strip()
                    + "]");
        }
        output.text("\n");
        output.flush();
    }

    @Override
    public void end(long documents, Tally tally) {
        output.line(Words.check(documents, tally, language));
    }

    private String heading(DocumentRef document) {
        FiscalYear year = FiscalYear.of(document.fiscalYear());
        List<String> parts = new ArrayList<>();
        parts.add(DocumentKind.ofCode(document.kind())
                .map(Terms::kind)
                .orElseThrow()
                .in(language));
        parts.add(language == Language.JA ? year.toLongText() : "fiscal " + year + " (" + year.toShortText() + ")");
        document.department().ifPresent(parts::add);
        document.division().ifPresent(parts::add);
        document.name().ifPresent(parts::add);
        return String.join(language == Language.JA ? "、" : ", ", parts);
    }
}
