package dev.hyoka.rule;

import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a rule over a set has kept so far: a note for each document. */
final class SetNotes<N, F> {

    /** What the rule has of a document when the set ends. */
    sealed interface Note<N> {}

    /** The rule took a note. */
    private record Taken<N>(N note, DocumentRef document) implements Note<N> {}

    /** The outcome is known already: the document is of another kind, or the rule failed. */
    private record Settled<N>(Outcome outcome) implements Note<N> {}

    private final Judge judge;
    private final SetRule<N, F> rule;
    private final List<Note<N>> notes = new ArrayList<>();

    private SetNotes(Judge judge, SetRule<N, F> rule) {
        this.judge = judge;
        this.rule = rule;
    }

    static SetNotes<?, ?> of(Judge judge) {
        return of(judge, (SetRule<?, ?>) judge.rule());
    }

    private static <N, F> SetNotes<N, F> of(Judge judge, SetRule<N, F> rule) {
        return new SetNotes<>(judge, rule);
    }

    Judge judge() {
        return judge;
    }

    /** Asks the rule for a note of a document, without keeping it. */
    Note<N> take(Facts facts) {
        if (!judge.judges(facts.document().kind())) {
            return new Settled<>(judge.otherKind());
        }
        try {
            N note = rule.note(new RuleContext(facts, judge.settings()));
            return note == null ? new Settled<>(judge.answeredNothing()) : new Taken<>(note, facts.ref());
        } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
            return new Settled<>(judge.threw(e));
        }
    }

    @SuppressWarnings("unchecked") // what this rule took is a note of this rule
    void keep(Note<?> note) {
        notes.add((Note<N>) note);
    }

    /** The outcome for each document, in the order in which their notes were kept. */
    List<Outcome> outcomes(boolean inParallel) {
        List<N> taken = new ArrayList<>(notes.size());
        for (Note<N> note : notes) {
            if (note instanceof Taken<N> own) {
                taken.add(own.note());
            }
        }
        F all;
        try {
            all = rule.gather(Collections.unmodifiableList(taken), judge.settings());
        } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
            return unlessSettled(judge.threw(e));
        }
        if (all == null) {
            return unlessSettled(judge.answeredNothing());
        }
        if (inParallel) {
            return notes.parallelStream().map(note -> outcome(note, all)).toList();
        }
        List<Outcome> outcomes = new ArrayList<>(notes.size());
        for (Note<N> note : notes) {
            outcomes.add(outcome(note, all));
        }
        return outcomes;
    }

    private Outcome outcome(Note<N> note, F all) {
        if (note instanceof Taken<N> own) {
            try {
                return judge.outcome(own.document(), rule.judge(own.note(), all, judge.settings()));
            } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
                return judge.threw(e);
            }
        }
        return ((Settled<N>) note).outcome();
    }

    private List<Outcome> unlessSettled(Outcome outcome) {
        return notes.stream()
                .map(note -> note instanceof Settled<N> settled ? settled.outcome() : outcome)
                .toList();
    }
}
