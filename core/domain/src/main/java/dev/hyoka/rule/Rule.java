package dev.hyoka.rule;

/**
 * Something that a document can be judged by.
 *
 * <p>A rule is a pure function: it keeps no state, and the same context gives the same judgement. The engine may ask
 * it from several threads at once.
 */
public interface Rule {

    /**
     * Returns what the rule says of itself.
     *
     * @return the same value at every call
     */
    RuleMetadata metadata();

    /**
     * Judges a document.
     *
     * <p>Is asked only for documents of the kinds that the metadata names. What a document may hold is no reason to
     * throw; if a rule throws all the same, the report says so and the other rules go on.
     *
     * @param context the document and what is known beside it
     * @return what the rule saw
     */
    Judgement judge(RuleContext context);
}
