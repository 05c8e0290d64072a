package dev.hyoka.rule.standard;

import dev.hyoka.time.FiscalYear;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which rows the form of a municipality has, as far as its sheets tell. A row that none of several sheets states was not
 * forgotten by their writers: it is not on the form, or was not published.
 *
 * @param <R> what names a row
 */
final class FormRows<R> {

    /** From so many sheets on, it is the form that lacks what none of them states. */
    private static final int SEVERAL = 3;

    private final Map<FiscalYear, Tally<R>> years = new HashMap<>();
    private final Tally<R> all = new Tally<>();

    /**
     * What a sheet tells of its form.
     *
     * @param fiscalYear the sheet's fiscal year
     * @param stated the rows in which something is stated
     */
    record Sheet<R>(FiscalYear fiscalYear, Set<R> stated) {}

    private static final class Tally<R> {
        private final Set<R> stated = new HashSet<>();
        private int sheets;

        void add(Set<R> rows) {
            sheets++;
            stated.addAll(rows);
        }

        boolean lacks(R row) {
            return sheets >= SEVERAL && !stated.contains(row);
        }
    }

    private FormRows() {}

    static <R> FormRows<R> of(Collection<Sheet<R>> sheets) {
        FormRows<R> rows = new FormRows<>();
        for (Sheet<R> sheet : sheets) {
            rows.all.add(sheet.stated());
            rows.years
                    .computeIfAbsent(sheet.fiscalYear(), year -> new Tally<>())
                    .add(sheet.stated());
        }
        return rows;
    }

    /** Tells whether none of the sheets states a row, or none of those of a year, if they are several. */
    boolean lacks(FiscalYear year, R row) {
        Tally<R> ofYear = years.get(year);
        return all.lacks(row) || (ofYear != null && ofYear.lacks(row));
    }
}
