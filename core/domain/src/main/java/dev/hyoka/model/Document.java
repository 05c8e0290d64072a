package dev.hyoka.model;

import dev.hyoka.time.FiscalYear;
import java.util.Map;
import java.util.Optional;

/** A sheet of either kind: what the two have in common. */
public sealed interface Document permits ManagementSheet, GoalSheet {

    /**
     * Returns the kind of sheet.
     *
     * @return the kind
     */
    DocumentKind kind();

    /**
     * Returns the fiscal year that the sheet is about.
     *
     * @return the year
     */
    FiscalYear fiscalYear();

    /**
     * Returns 担当部, 部名: the department.
     *
     * @return the department; empty if not stated
     */
    Optional<String> department();

    /**
     * Returns 担当課, 課名: the division.
     *
     * @return the division; empty if not stated, as on a department's own goal sheet
     */
    Optional<String> division();

    /**
     * Returns what the form prints and this model has no word for, by the printed label, in the form's order.
     *
     * @return the texts; empty if there are none
     */
    Map<String, String> attributes();
}
