package dev.hyoka.model;

import dev.hyoka.time.FiscalYear;
import java.util.Objects;
import java.util.Optional;

/**
 * A year at whose start a series stops being comparable with what was before, such as after a new way of counting.
 *
 * @param fiscalYear the first year of the new series
 * @param note why; empty if not stated
 */
public record SeriesBreak(FiscalYear fiscalYear, Optional<String> note) {

    /** Checks the note. */
    public SeriesBreak {
        Objects.requireNonNull(fiscalYear, "fiscalYear");
        Check.text("note", note);
    }
}
