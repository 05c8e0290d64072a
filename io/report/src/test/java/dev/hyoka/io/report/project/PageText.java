package dev.hyoka.io.report.project;

import dev.hyoka.finding.Language;
import dev.hyoka.io.findings.CheckedSet;
import dev.hyoka.io.report.page.Page;
import dev.hyoka.model.Document;
import dev.hyoka.rule.RuleSet;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A page as a browser reads it. */
public final class PageText {

    private PageText() {}

    public static CheckedSet checked(List<? extends Document> documents) {
        return CheckedSet.ofDocuments(documents, RuleSet.installed().check(documents));
    }

    public static org.jsoup.nodes.Document of(CheckedSet set, Language language) {
        StringWriter written = new StringWriter();
        Page.of(set, language, Optional.empty()).write(written);
        return Jsoup.parse(written.toString());
    }

    /** The section of the document that stands at a position of the set. */
    public static Element section(org.jsoup.nodes.Document page, int position) {
        return page.getElementById("d" + (position + 1)).closest("details.project");
    }
}
