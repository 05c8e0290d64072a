package dev.hyoka.rule;

/** A rule that needs nothing but the document that it judges. */
public non-sealed interface DocumentRule extends Rule {

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
