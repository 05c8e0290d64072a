package dev.hyoka.generators;

import dev.hyoka.generators.city.DepartmentGoals;
import dev.hyoka.generators.city.GoalSheetOptions;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.time.FiscalYear;
import java.util.List;

/**
 * A department's goal sheet with those of its divisions, all of one fiscal year: the department's own first. Immutable.
 *
 * <p>No standard rule finds anything in them that a person would have to look after; in one set in five something is
 * worth knowing, such as a schedule that the department didn't copy to its end.
 */
public final class Departments extends Values<List<GoalSheet>> {

    /** As they are published. */
    static final Departments ANY = new Departments(GoalSheetOptions.USUAL);

    private final GoalSheetOptions options;

    private Departments(GoalSheetOptions options) {
        super(
                DepartmentGoals.together(options),
                List.of(DepartmentGoals.together(
                        options.withDivisions(options.mostDivisions(), options.mostDivisions()))));
        this.options = options;
    }

    /**
     * Returns sets of one fiscal year.
     *
     * @param year the fiscal year, such as 2025, which begins in April 2025
     * @return such sets
     * @throws IllegalArgumentException if there is no such fiscal year
     */
    public Departments ofFiscalYear(int year) {
        return ofFiscalYears(year, year);
    }

    /**
     * Returns sets of some fiscal years, each of one of them; without this they are of 2020 to 2025.
     *
     * @param earliest the first year, which is the simplest
     * @param latest the last year
     * @return such sets
     * @throws IllegalArgumentException if the last comes before the first, or if there is no such fiscal year
     */
    public Departments ofFiscalYears(int earliest, int latest) {
        return new Departments(options.withYears(FiscalYear.of(earliest), FiscalYear.of(latest)));
    }

    /**
     * Returns sets with as many divisions: so many sheets, and one more of the department.
     *
     * @param count how many divisions, from 1 to 4
     * @return such sets
     * @throws IllegalArgumentException if no department has so many
     */
    public Departments withDivisions(int count) {
        return withDivisions(count, count);
    }

    /**
     * Returns sets with some number of divisions; without this there are 1 to 4.
     *
     * @param least how many divisions at the least, from 1 on
     * @param most how many at the most, up to 4; a department that has no more than 3 gives those
     * @return such sets
     * @throws IllegalArgumentException if the numbers are out of order, or if no department has so many
     */
    public Departments withDivisions(int least, int most) {
        return new Departments(options.withDivisions(least, most));
    }

    /**
     * Returns sets of one department.
     *
     * @param department its name, such as 環境部; of any other name too
     * @return such sets
     * @throws IllegalArgumentException if the name is blank
     */
    public Departments inDepartment(String department) {
        return new Departments(options.withDepartment(department));
    }

    /**
     * Returns sets that all state the numbers of policies, or that all state none; without this most state them.
     *
     * @param numbers whether numbers are stated
     * @return such sets
     */
    public Departments withPolicyNumbers(boolean numbers) {
        return new Departments(options.withNumbers(numbers));
    }

    /**
     * Returns sets over which formats and programs stumble, though they are as valid as ever: names and texts full of
     * control characters, markup, formulas, surrogate pairs and line breaks, some of them very long. A department that is
     * asked for by {@link #inDepartment} keeps its name.
     *
     * @return such sets
     */
    public Departments adversarial() {
        return new Departments(options.adversarial());
    }
}
