package dev.hyoka.rule;

import java.util.List;

/**
 * A rule that holds the documents of a set against one another: those of one municipality, of one year or several.
 *
 * <p>The documents pass by once. Of each the rule keeps a note, as small as it can be; when all have passed, it gathers
 * from the notes what they say together, and judges each document by its note. So a set takes the memory of its notes,
 * not that of its documents; the metadata tells what a note holds. Every step is a pure function.
 *
 * @param <N> what the rule keeps of a document
 * @param <F> what all notes say together
 */
public non-sealed interface SetRule<N, F> extends Rule {

    /**
     * Takes a note of a document.
     *
     * <p>Is asked only for documents of the kinds that the metadata names. A note must not hold the document.
     *
     * @param context the document and what is known beside it
     * @return the note, not null; one with nothing in it if the document says nothing to the rule
     */
    N note(RuleContext context);

    /**
     * Gathers what the notes say together.
     *
     * @param notes a note for each document, in the order in which the documents were given
     * @param settings the parameters that are in force
     * @return what they say, not null
     */
    F gather(List<N> notes, Settings settings);

    /**
     * Judges a document.
     *
     * @param own the document's note
     * @param all what all notes say together
     * @param settings the parameters that are in force
     * @return what the rule saw
     */
    Judgement judge(N own, F all, Settings settings);
}
