package dev.hyoka.rule;

import dev.hyoka.finding.DocumentRef;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.time.FiscalYear;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which documents are meant: those that agree with everything that is given here.
 *
 * @param kind the kind; empty for every kind
 * @param fiscalYear the fiscal year; empty for every year
 * @param department 担当部; empty for every department and for documents that state none
 * @param division 担当課; empty for every division and for documents that state none
 * @param id the municipality's number of the project; empty for every project and for documents without one
 * @param name the project's name; empty for every project and for goal sheets
 */
@Value.Builder
public record DocumentFilter(
        Optional<DocumentKind> kind,
        Optional<FiscalYear> fiscalYear,
        Optional<String> department,
        Optional<String> division,
        Optional<String> id,
        Optional<String> name) {

    /** Every document. */
    public static final DocumentFilter ANY = builder().build();

    /** Checks that nothing is null. */
    public DocumentFilter {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(fiscalYear, "fiscalYear");
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(division, "division");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }

    /**
     * Returns a builder.
     *
     * @return a new builder, in which nothing is given
     */
    public static DocumentFilterBuilder builder() {
        return new DocumentFilterBuilder();
    }

    /**
     * Tells whether a document is meant.
     *
     * @param document the document
     * @return true if everything that is given is the document's
     */
    public boolean matches(DocumentRef document) {
        return agrees(name, document.name())
                && agrees(id, document.id())
                && agrees(division, document.division())
                && agrees(department, document.department())
                && (fiscalYear.isEmpty() || fiscalYear.get().year() == document.fiscalYear())
                && (kind.isEmpty() || kind.get().code().equals(document.kind()));
    }

    private static boolean agrees(Optional<String> given, Optional<String> stated) {
        return given.isEmpty() || given.equals(stated);
    }
}
