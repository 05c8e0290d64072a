package dev.hyoka.generators;

import dev.hyoka.generators.city.DepartmentGoals;
import dev.hyoka.generators.city.GoalSheetOptions;
import dev.hyoka.generators.draw.Drawing;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.time.FiscalYear;
import java.util.List;

/**
 * Goal sheets, each by itself: most of a division, one in nine a department's own. Immutable.
 *
 * <p>No standard rule finds anything in one of them that a person would have to look after; some have no priority project,
 * or other things that are worth knowing.
 */
public final class GoalSheets extends Values<GoalSheet> {

    /** As they are published. */
    static final GoalSheets ANY = new GoalSheets(GoalSheetOptions.USUAL, Organization.ANY);

    private final GoalSheetOptions options;
    private final Organization organization;

    private enum Organization {
        ANY,
        DIVISION,
        DEPARTMENT
    }

    private GoalSheets(GoalSheetOptions options, Organization organization) {
        super(drawing(options, organization), edges(options, organization));
        this.options = options;
        this.organization = organization;
    }

    GoalSheetOptions options() {
        return options;
    }

    private static Drawing<GoalSheet> drawing(GoalSheetOptions options, Organization organization) {
        Drawing<GoalSheet> division = DepartmentGoals.ofDivision(options);
        Drawing<GoalSheet> department = DepartmentGoals.ofDepartment(options);
        return switch (organization) {
            case ANY -> draws -> draws.chance(110) ? draws.part(department) : draws.part(division);
            case DIVISION -> division;
            case DEPARTMENT -> department;
        };
    }

    private static List<Drawing<GoalSheet>> edges(GoalSheetOptions options, Organization organization) {
        return switch (organization) {
            case ANY -> List.of(DepartmentGoals.ofDepartment(options), DepartmentGoals.ofIdleDivision(options));
            case DIVISION -> List.of(DepartmentGoals.ofIdleDivision(options));
            case DEPARTMENT -> List.of();
        };
    }

    /**
     * Returns sheets of one fiscal year.
     *
     * @param year the fiscal year, such as 2025, which begins in April 2025
     * @return such sheets
     * @throws IllegalArgumentException if there is no such fiscal year
     */
    public GoalSheets ofFiscalYear(int year) {
        return ofFiscalYears(year, year);
    }

    /**
     * Returns sheets of some fiscal years; without this they are of 2020 to 2025.
     *
     * @param earliest the first year, which is the simplest
     * @param latest the last year
     * @return such sheets
     * @throws IllegalArgumentException if the last comes before the first, or if there is no such fiscal year
     */
    public GoalSheets ofFiscalYears(int earliest, int latest) {
        return new GoalSheets(options.withYears(FiscalYear.of(earliest), FiscalYear.of(latest)), organization);
    }

    /**
     * Returns sheets of one department.
     *
     * @param department its name, such as 環境部; of any other name too
     * @return such sheets
     * @throws IllegalArgumentException if the name is blank
     */
    public GoalSheets inDepartment(String department) {
        return new GoalSheets(options.withDepartment(department), organization);
    }

    /**
     * Returns sheets of divisions only.
     *
     * @return such sheets
     */
    public GoalSheets ofDivisions() {
        return new GoalSheets(options, Organization.DIVISION);
    }

    /**
     * Returns departments' own sheets only, which state no division.
     *
     * @return such sheets
     */
    public GoalSheets ofDepartments() {
        return new GoalSheets(options, Organization.DEPARTMENT);
    }

    /**
     * Returns sheets that all state the numbers of policies, or that all state none; without this most state them.
     *
     * @param numbers whether numbers are stated
     * @return such sheets
     */
    public GoalSheets withPolicyNumbers(boolean numbers) {
        return new GoalSheets(options.withNumbers(numbers), organization);
    }

    /**
     * Returns sheets over which formats and programs stumble, though they are as valid as ever: names and texts full of
     * control characters, markup, formulas, surrogate pairs and line breaks, some of them very long. A department that is
     * asked for by {@link #inDepartment} keeps its name.
     *
     * @return such sheets
     */
    public GoalSheets adversarial() {
        return new GoalSheets(options.adversarial(), organization);
    }
}
