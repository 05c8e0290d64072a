package dev.hyoka.cli;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.io.ReadItem;
import dev.hyoka.model.Document;
import dev.hyoka.model.ManagementSheet;
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
    public void show(List<Finding> findings, ReadItem item, String input) {
        output.line(heading(item.document().orElseThrow()));
        for (Finding finding : findings) {
            output.line("  " + FindingsView.position(finding, item, input) + ": "
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

    private String heading(Document document) {
        List<String> parts = new ArrayList<>();
        parts.add(Words.kind(document.kind()).in(language));
        parts.add(
                language == Language.JA
                        ? document.fiscalYear().toLongText()
                        : "fiscal " + document.fiscalYear() + " ("
                                + document.fiscalYear().toShortText() + ")");
        document.department().ifPresent(parts::add);
        document.division().ifPresent(parts::add);
        if (document instanceof ManagementSheet sheet) {
            parts.add(sheet.name());
        }
        return String.join(language == Language.JA ? "、" : ", ", parts);
    }
}
