package dev.hyoka.generators.city;

import dev.hyoka.time.FiscalYear;

/**
 * The fiscal years of which a project has sheets.
 *
 * @param first the first year
 * @param last the last year
 * @param isNew whether the project began in the first year, so that there is nothing to say of the year before
 * @param isOver whether the project ends with the last year
 */
record Years(FiscalYear first, FiscalYear last, boolean isNew, boolean isOver) {

    /** How many years after its own a sheet may speak of. */
    static final int AHEAD = 3;

    boolean contains(FiscalYear year) {
        return !year.isBefore(first) && !year.isAfter(last);
    }

    /** Tells whether a sheet is the project's last one. */
    boolean endsIn(FiscalYear year) {
        return isOver && year.equals(last);
    }

    /** Counts a year from the one before the first. */
    int position(FiscalYear year) {
        return year.year() - first.year() + 1;
    }

    int count() {
        return last.year() - first.year() + 1;
    }
}
