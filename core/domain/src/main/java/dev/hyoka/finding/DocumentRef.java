package dev.hyoka.finding;

import java.util.Objects;
import java.util.Optional;

/**
 * What tells one document from another.
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
        Optional<String> name) {

    /** Checks that nothing is null. */
    public DocumentRef {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(division, "division");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }
}
