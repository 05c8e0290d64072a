package dev.hyoka.rule;

import dev.hyoka.finding.DocumentRef;
import dev.hyoka.form.Head;
import dev.hyoka.model.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A document and what was worked out of it so far; for one thread, as long as the rules are asked. */
final class Facts {

    private record Known(Fact<?> fact, Object value) {}

    private final Document document;
    private final Conventions conventions;
    private final DocumentRef ref;
    private final List<Known> known = new ArrayList<>(4);

    Facts(Document document, Conventions conventions) {
        this.document = Objects.requireNonNull(document, "document");
        this.conventions = conventions;
        this.ref = Head.refTo(document);
    }

    Document document() {
        return document;
    }

    DocumentRef ref() {
        return ref;
    }

    /** There are never more than a few, which a list finds faster than a map. */
    @SuppressWarnings("unchecked") // what was worked out by a fact has its type
    <T> T get(Fact<T> fact) {
        for (Known candidate : known) {
            if (candidate.fact() == fact) {
                return (T) candidate.value();
            }
        }
        T value = Objects.requireNonNull(fact.of(document, conventions), "A fact must not be null");
        known.add(new Known(fact, value));
        return value;
    }
}
