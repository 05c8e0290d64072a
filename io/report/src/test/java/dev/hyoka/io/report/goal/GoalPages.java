package dev.hyoka.io.report.goal;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Observation;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.RuleId;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Verdict;
import dev.hyoka.form.Head;
import dev.hyoka.io.SourceMap;
import dev.hyoka.io.findings.CheckedDocument;
import dev.hyoka.io.findings.CheckedSet;
import dev.hyoka.io.report.page.Page;
import dev.hyoka.model.Document;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Pages of goal sheets in tests, read back. */
final class GoalPages {

    static final RuleId RULE = RuleId.parse("OWN-01");

    private GoalPages() {}

    static Element page(CheckedSet set, Language language) {
        StringWriter writer = new StringWriter();
        Page.of(set, language, Optional.empty()).write(writer);
        return Jsoup.parse(writer.toString());
    }

    static Element page(Document... documents) {
        return page(set(List.of(documents)), Language.EN);
    }

    static CheckedSet set(List<? extends Document> documents) {
        return new CheckedSet(
                documents.stream().map(document -> checked(document)).toList(), List.of(), List.of());
    }

    /** A document with a finding at each of some places. */
    static CheckedDocument checked(Document document, Location... places) {
        List<Observation> observations = new ArrayList<>();
        for (Location place : places) {
            int number = observations.size() + 1;
            observations.add(Observation.of(
                    Message.of("所見" + number, "Finding " + number).build(), place));
        }
        return checked(document, observations);
    }

    static CheckedDocument checked(Document document, List<Observation> observations) {
        List<Finding> findings = observations.stream()
                .map(observation -> new Finding(RULE, Severity.WARNING, Head.refTo(document), observation))
                .toList();
        Outcome outcome = findings.isEmpty() ? new Outcome.Passed(1) : new Outcome.Found(1, findings);
        return new CheckedDocument(
                document, "sheets.txt", SourceMap.EMPTY, List.of(new Verdict(RULE, Head.refTo(document), outcome)));
    }
}
