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

    /**
     * What the rules say of a document as soon as it is there.
     *
     * @param document the document
     * @param verdicts a verdict for each rule over one document
     * @param notes a note for each rule over the set
     */
    record Look(DocumentRef document, List<Verdict> verdicts, List<SetNotes.Note<?>> notes) {}

    Checking(List<Judge> judges, Conventions conventions) {
        this.judges = judges;
        this.conventions = conventions;
        for (Judge judge : judges) {
            if (judge.judgesSets()) {
                sets.add(SetNotes.of(judge));
            }
        }
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
        List<SetNotes.Note<?>> notes = new ArrayList<>(sets.size());
        for (Judge judge : judges) {
            if (judge.judgesSets()) {
                notes.add(sets.get(notes.size()).take(facts));
            } else {
                verdicts.add(new Verdict(judge.id(), facts.ref(), judge.outcome(facts)));
            }
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
        List<List<Outcome>> outcomes = outcomes(false);
        List<List<Verdict>> verdicts = new ArrayList<>(documents.size());
        for (int i = 0; i < documents.size(); i++) {
            List<Verdict> ofDocument = new ArrayList<>(sets.size());
            for (int set = 0; set < sets.size(); set++) {
                ofDocument.add(verdict(set, i, outcomes));
            }
            verdicts.add(ofDocument);
        }
        return verdicts;
    }

    /** The verdicts of all rules, document by document, in the order of their ids. */
    List<Verdict> finish(List<List<Verdict>> alone, boolean inParallel) {
        List<List<Outcome>> outcomes = outcomes(inParallel);
        List<Verdict> verdicts = new ArrayList<>(documents.size() * judges.size());
        for (int i = 0; i < documents.size(); i++) {
            int set = 0;
            int single = 0;
            for (Judge judge : judges) {
                verdicts.add(
                        judge.judgesSets()
                                ? verdict(set++, i, outcomes)
                                : alone.get(i).get(single++));
            }
        }
        return verdicts;
    }

    private Verdict verdict(int set, int document, List<List<Outcome>> outcomes) {
        return new Verdict(
                sets.get(set).judge().id(),
                documents.get(document),
                outcomes.get(set).get(document));
    }

    private List<List<Outcome>> outcomes(boolean inParallel) {
        List<List<Outcome>> outcomes = new ArrayList<>(sets.size());
        for (SetNotes<?, ?> set : sets) {
            outcomes.add(set.outcomes(inParallel));
        }
        return outcomes;
    }
}
