package dev.hyoka.generators;

import dev.hyoka.generators.city.SheetOptions;
import dev.hyoka.generators.draw.Drawing;
import dev.hyoka.generators.draw.Weighted;
import dev.hyoka.generators.fault.Fault;
import dev.hyoka.generators.fault.Faults;
import dev.hyoka.generators.fault.Faulty;
import dev.hyoka.model.Document;
import dev.hyoka.time.FiscalYear;
import java.util.List;
import net.jqwik.api.Arbitrary;

/**
 * Where generators begin: sheets that make sense.
 *
 * <pre>{@code
 * Sheets.managementSheets().ofFiscalYear(2020).withIndicators(1, 3)
 * Sheets.municipalities().withProjects(10).overYears(3)
 * }</pre>
 */
public final class Sheets {

    private static final Weighted<Drawing<? extends Document>> KINDS = Weighted.<Drawing<? extends Document>>of(
                    2, managementSheets().drawing())
            .or(1, goalSheets().drawing());
    private static final Values<Document> DOCUMENTS = new Values<>(
            draws -> draws.part(draws.of(KINDS)), List.of(goalSheets().drawing()));

    private Sheets() {}

    /**
     * Returns management sheets, each drawn by itself.
     *
     * @return the sheets
     */
    public static ManagementSheets managementSheets() {
        return ManagementSheets.ANY;
    }

    /**
     * Returns the management sheets of municipalities.
     *
     * @return sets of sheets
     */
    public static Municipalities municipalities() {
        return Municipalities.ANY;
    }

    /**
     * Returns goal sheets, each drawn by itself.
     *
     * @return the sheets
     */
    public static GoalSheets goalSheets() {
        return GoalSheets.ANY;
    }

    /**
     * Returns the goal sheets of departments, each with those of its divisions.
     *
     * @return sets of sheets
     */
    public static Departments departments() {
        return Departments.ANY;
    }

    /**
     * Returns sheets of both kinds, each drawn by itself; two in three are management sheets.
     *
     * @return the sheets
     */
    public static Values<Document> documents() {
        return DOCUMENTS;
    }

    /**
     * Returns a municipality's sheets of several years, with a department's goal sheets, in which there is one fault.
     *
     * @return such sets, with any of the faults of {@link Faults#all}
     */
    public static Arbitrary<Faulty> faulty() {
        return faulty(Faults.all());
    }

    /**
     * Returns a municipality's sheets of several years, with a department's goal sheets, in which there is one fault.
     *
     * @param faults which faults it may be, such as {@link Faults#of}; at least one
     * @return such sets
     * @throws IllegalArgumentException if there is no fault
     */
    public static Arbitrary<Faulty> faulty(List<Fault> faults) {
        return FaultySets.of(faults, municipalities(), departments());
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
