package dev.hyoka.generators;

import dev.hyoka.generators.city.City;
import dev.hyoka.generators.city.SheetOptions;
import dev.hyoka.model.ManagementSheet;
import java.util.List;

/**
 * The management sheets of a made-up municipality: of one fiscal year, or of consecutive years of the same projects.
 *
 * <p>All of them reckon with the same hourly rates, no two claim to be the same, and what a sheet says of a year is what the
 * year before's sheet said of it. The standard rules find no error and nothing to warn of in them. Sheets stand in the order of
 * their years. Each method returns other sets and leaves these as they are.
 */
public final class Municipalities extends Values<List<ManagementSheet>> {

    /** As they are published. */
    static final Municipalities ANY = new Municipalities(ManagementSheets.ANY, 1, 12, 1);

    private final ManagementSheets sheets;
    private final int leastProjects;
    private final int mostProjects;
    private final int years;

    private Municipalities(ManagementSheets sheets, int leastProjects, int mostProjects, int years) {
        super(City.sheets(checked(sheets.options(), years), leastProjects, mostProjects, years));
        this.sheets = sheets;
        this.leastProjects = leastProjects;
        this.mostProjects = mostProjects;
        this.years = years;
    }

    private static SheetOptions checked(SheetOptions options, int years) {
        int all = options.latest().year() - options.earliest().year() + 1;
        if (years < 1 || years > all) {
            throw new IllegalArgumentException(
                    "Years must be 1 or more, and no more than the " + all + " of the sheets, but are " + years);
        }
        return options;
    }

    /**
     * Returns sets of other sheets.
     *
     * @param wanted what each sheet is to be like
     * @return the sets
     * @throws IllegalArgumentException if such sheets are of fewer years than a set is to be
     */
    public Municipalities withSheets(ManagementSheets wanted) {
        return new Municipalities(wanted, leastProjects, mostProjects, years);
    }

    /**
     * Returns sets of sheets over which formats and programs stumble: those of {@link ManagementSheets#adversarial()}.
     *
     * @return the sets
     */
    public Municipalities adversarial() {
        return withSheets(sheets.adversarial());
    }

    /**
     * Returns sets with as many projects.
     *
     * @param count 0 or more
     * @return the sets
     * @throws IllegalArgumentException if the number is negative
     */
    public Municipalities withProjects(int count) {
        return withProjects(count, count);
    }

    /**
     * Returns sets with some number of projects; without this there are 1 to 12.
     *
     * @param least 0 or more
     * @param most not fewer
     * @return the sets
     * @throws IllegalArgumentException if the numbers are out of order
     */
    public Municipalities withProjects(int least, int most) {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException(
                    "Projects must be 0 or more, and not fewer at the most than at the least, but are " + least + " to "
                            + most);
        }
        return new Municipalities(sheets, least, most, years);
    }

    /**
     * Returns sets over consecutive years; without this they are of one year. A project that began later or ended earlier has no
     * sheets of the other years.
     *
     * @param count how many years, 1 or more, no more than those of the sheets
     * @return the sets
     * @throws IllegalArgumentException if the number is below 1, or above that of the years of which sheets are wanted
     */
    public Municipalities overYears(int count) {
        return new Municipalities(sheets, leastProjects, mostProjects, count);
    }
}
