package dev.hyoka.rule;

import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Report;
import dev.hyoka.finding.RuleId;
import dev.hyoka.finding.Verdict;
import dev.hyoka.model.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rules that judge together. Immutable, and safe to be used from several threads at once.
 *
 * <p>A report depends on the documents and the rules only: not on the order in which the rules were given, nor on the
 * time or the machine. Documents that are too many to be held together are checked one by one.
 */
public final class RuleSet {

    private final List<Judge> judges;

    private RuleSet(List<Judge> judges) {
        this.judges = judges;
    }

    /**
     * Obtains a set of rules.
     *
     * @param rules the rules, in any order
     * @return the set
     * @throws IllegalArgumentException if two rules have one id; the message names both classes
     * @throws NullPointerException if a rule, or a rule's metadata, is null
     */
    public static RuleSet of(Collection<? extends Rule> rules) {
        Map<RuleId, Judge> byId = new TreeMap<>();
        for (Rule rule : rules) {
            Judge judge = Judge.of(rule);
            Judge other = byId.putIfAbsent(judge.id(), judge);
            if (other != null) {
                throw new IllegalArgumentException("Two rules have the id " + judge.id() + ": "
                        + other.rule().getClass().getName() + " and "
                        + rule.getClass().getName());
            }
        }
        return new RuleSet(List.copyOf(byId.values()));
    }

    /**
     * Returns the rules.
     *
     * @return the rules, in the order of their ids
     */
    public List<Rule> rules() {
        return judges.stream().map(Judge::rule).toList();
    }

    /**
     * Judges a document.
     *
     * @param document the document
     * @return a verdict for every rule, in the order of their ids
     */
    public Report check(Document document) {
        List<Verdict> verdicts = new ArrayList<>(judges.size());
        check(document, verdicts);
        return new Report(verdicts);
    }

    /**
     * Judges several documents.
     *
     * @param documents the documents
     * @return for each document in turn a verdict for every rule, in the order of their ids
     */
    public Report check(Iterable<? extends Document> documents) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Document document : documents) {
            check(document, verdicts);
        }
        return new Report(verdicts);
    }

    private void check(Document document, List<Verdict> verdicts) {
        RuleContext context = new RuleContext(document);
        DocumentRef ref = context.ref();
        for (Judge judge : judges) {
            verdicts.add(new Verdict(judge.id(), ref, judge.outcome(context)));
        }
    }
}
