package dev.hyoka.rule;

import dev.hyoka.model.Document;

/**
 * Something that follows from a document and that several rules need: {@link RuleContext#get} works it out once for all
 * of them.
 *
 * <p>A fact is a constant, and known by its identity. It is a pure function.
 *
 * @param <T> what follows
 */
@FunctionalInterface
public interface Fact<T> {

    /**
     * Works the fact out.
     *
     * @param document the document
     * @param conventions how the municipality makes its figures
     * @return what follows, not null
     */
    T of(Document document, Conventions conventions);
}
