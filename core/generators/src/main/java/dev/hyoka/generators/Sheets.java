package dev.hyoka.generators;

import dev.hyoka.generators.city.SheetOptions;
import dev.hyoka.time.FiscalYear;

/**
 * Where generators begin: sheets that make sense.
 *
 * <pre>{@code
 * Sheets.managementSheets().ofFiscalYear(2020).withIndicators(1, 3)
 * Sheets.municipalities().withProjects(10).overYears(3)
 * }</pre>
 */
public final class Sheets {

    private Sheets() {}

    /**
     * Returns management sheets, each drawn by itself.
     *
     * @return the sheets
     */
    public static ManagementSheets managementSheets() {
        return ManagementSheets.USUAL;
    }

    /**
     * Returns the management sheets of municipalities.
     *
     * @return sets of sheets
     */
    public static Municipalities municipalities() {
        return Municipalities.USUAL;
    }

    /**
     * Returns the rate with which generated sheets reckon unless they are told another one.
     *
     * @param year the fiscal year
     * @return what an hour of regular staff costs, in yen
     */
    public static int hourlyRate(FiscalYear year) {
        return SheetOptions.usualRate(year);
    }
}
