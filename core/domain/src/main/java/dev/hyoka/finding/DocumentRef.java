package dev.hyoka.finding;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * What tells one document from another; in the order of its components, what is not stated first.
 *
 * @param kind management-sheet or goal-sheet
 * @param fiscalYear the fiscal year, such as 2020
 * @param department 担当部; empty if not stated
 * @param division 担当課; empty if not stated
 * @param id the municipality's number of the project; empty if it has none
 * @param name the project's name; empty for a goal sheet
 */
public record DocumentRef(
        String kind,
        int fiscalYear,
        Optional<String> department,
        Optional<String> division,
        Optional<String> id,
        Optional<String> name)
        implements Comparable<DocumentRef> {

    private static final Comparator<Optional<String>> WORDS =
            Comparator.comparing(Optional<String>::isPresent).thenComparing(words -> words.orElse(""));
    private static final Comparator<DocumentRef> ORDER = Comparator.comparing(DocumentRef::kind)
            .thenComparingInt(DocumentRef::fiscalYear)
            .thenComparing(DocumentRef::department, WORDS)
            .thenComparing(DocumentRef::division, WORDS)
            .thenComparing(DocumentRef::id, WORDS)
            .thenComparing(DocumentRef::name, WORDS);

    /** Checks that nothing is null. */
    public DocumentRef {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(division, "division");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }

    @Override
    public int compareTo(DocumentRef other) {
        return ORDER.compare(this, other);
    }
}
