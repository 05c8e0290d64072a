package dev.hyoka.rule.standard;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.Verdict;
import dev.hyoka.model.Document;
import dev.hyoka.rule.Rule;
import dev.hyoka.rule.RuleSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One rule alone, asked for documents. */
record Trial(Rule rule) {

    List<Outcome> outcomes(List<? extends Document> documents) {
        return RuleSet.of(List.of(rule)).check(documents).verdicts().stream()
                .map(Verdict::outcome)
                .toList();
    }

    Outcome outcome(Document document) {
        return outcomes(List.of(document)).get(0);
    }

    List<Finding> findings(List<? extends Document> documents) {
        return RuleSet.of(List.of(rule)).check(documents).findings();
    }

    List<Finding> findings(Document... documents) {
        return findings(List.of(documents));
    }

    Finding onlyFinding(Document... documents) {
        List<Finding> findings = findings(documents);
        if (findings.size() != 1) {
            throw new AssertionError("One finding was expected, but there are " + findings);
        }
        return findings.get(0);
    }

    /** Why the rule is not applicable. */
    String reason(Document document) {
        return ((Outcome.NotApplicable) outcome(document)).reason().in(Language.EN);
    }

    /** What is found in each document, document by document in an order that doesn't depend on the given one. */
    Map<String, List<Outcome>> byDocument(List<? extends Document> documents) {
        List<Outcome> outcomes = outcomes(documents);
        Map<String, List<Outcome>> byDocument = new TreeMap<>();
        for (int i = 0; i < documents.size(); i++) {
            byDocument
                    .computeIfAbsent(documents.get(i).toString(), document -> new ArrayList<>())
                    .add(outcomes.get(i));
        }
        return byDocument;
    }

    /** The same documents, the last first. */
    static <T> List<T> reversed(List<T> documents) {
        List<T> reversed = new ArrayList<>(documents);
        Collections.reverse(reversed);
        return reversed;
    }
}
