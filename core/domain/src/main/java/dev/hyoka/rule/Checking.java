package dev.hyoka.rule;

import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.Verdict;
import dev.hyoka.model.Document;
import java.util.ArrayList;
import java.util.List;

/**
 * The documents of a set on their way past the rules, one after the other: for documents that are too many to be held.
 *
 * <p>A rule over one document judges as soon as the document is there. A rule over the set judges when the set has ended,
 * and until then keeps a small note of each document. For one thread.
 */
public final class Checking {

    private final List<Judge> judges;
    private final Conventions conventions;
    private final List<SetNotes<?, ?>> sets = new ArrayList<>();
    private final List<DocumentRef> documents = new ArrayList<>();

    /** What the rules say of a document as soon as it is there. */
    record Look(DocumentRef document, List<Verdict> verdicts, List<SetNotes.Note<?>> notes) {}

    Checking(List<Judge> judges, Conventions conventions) {
        this.judges = judges;
        this.conventions = conventions;
        judges.stream().filter(judge -> judge.rule() instanceof SetRule).forEach(judge -> sets.add(SetNotes.of(judge)));
    }

    /**
     * Judges a document by the rules over one document, and lets the others take their notes.
     *
     * @param document the document
     * @return a verdict for every rule over one document, in the order of their ids
     */
    public List<Verdict> add(Document document) {
        Look look = look(document);
        keep(look);
        return look.verdicts();
    }

    /** Changes nothing here, so that several threads can look at once. */
    Look look(Document document) {
        Facts facts = new Facts(document, conventions);
        List<Verdict> verdicts = new ArrayList<>(judges.size() - sets.size());
        for (Judge judge : judges) {
            if (judge.rule() instanceof DocumentRule rule) {
                verdicts.add(new Verdict(judge.id(), facts.ref(), judge.outcome(rule, facts)));
            }
        }
        List<SetNotes.Note<?>> notes = new ArrayList<>(sets.size());
        for (SetNotes<?, ?> set : sets) {
            notes.add(set.take(facts));
        }
        return new Look(facts.ref(), verdicts, notes);
    }

    void keep(Look look) {
        documents.add(look.document());
        for (int i = 0; i < sets.size(); i++) {
            sets.get(i).keep(look.notes().get(i));
        }
    }

    /**
     * Judges all documents by the rules over the set, which is complete now.
     *
     * @return for each document, in the order in which they were added, a verdict for every rule over the set, in the
     *     order of their ids
     */
    public List<List<Verdict>> finish() {
        return finish(false);
    }

    List<List<Verdict>> finish(boolean inParallel) {
        List<List<Verdict>> verdicts = new ArrayList<>(documents.size());
        documents.forEach(document -> verdicts.add(new ArrayList<>(sets.size())));
        for (SetNotes<?, ?> set : sets) {
            List<Outcome> outcomes = set.outcomes(inParallel);
            for (int i = 0; i < outcomes.size(); i++) {
                verdicts.get(i).add(new Verdict(set.judge().id(), documents.get(i), outcomes.get(i)));
            }
        }
        return verdicts;
    }
}
