package dev.hyoka.rule;

/**
 * Something that documents can be judged by: a {@link DocumentRule} looks at one document at a time, a
 * {@link SetRule} holds the documents of a set against one another.
 *
 * <p>A rule is a pure function: it keeps no state, and the same input gives the same judgement. The engine may ask it
 * from several threads at once.
 */
public sealed interface Rule permits DocumentRule, SetRule {

    /**
     * Returns what the rule says of itself.
     *
     * @return the same value at every call
     */
    RuleMetadata metadata();
}
