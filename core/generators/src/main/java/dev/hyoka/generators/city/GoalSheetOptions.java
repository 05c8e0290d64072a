package dev.hyoka.generators.city;

import dev.hyoka.generators.draw.Drawing;
import dev.hyoka.generators.draw.Draws;
import dev.hyoka.generators.draw.HostileText;
import dev.hyoka.time.FiscalYear;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What is wanted of goal sheets. Immutable.
 *
 * @param earliest the first of the fiscal years of which a sheet may be
 * @param latest the last of them
 * @param leastDivisions how many divisions a department has at the least
 * @param mostDivisions how many it has at the most; a department that has fewer gives all of its own
 * @param department the department of all sheets; empty for any
 * @param numbersPolicies whether policies stand with their numbers; empty for as often as usual
 * @param isAdversarial whether texts are such as formats and programs stumble over
 */
public record GoalSheetOptions(
        FiscalYear earliest,
        FiscalYear latest,
        int leastDivisions,
        int mostDivisions,
        Optional<String> department,
        Optional<Boolean> numbersPolicies,
        boolean isAdversarial) {

    /** How many divisions the largest of the departments has. */
    public static final int MOST_DIVISIONS = Department.ALL.stream()
            .mapToInt(department -> department.divisions().size())
            .max()
            .orElseThrow();

    /** Sheets as they are published. */
    public static final GoalSheetOptions USUAL = new GoalSheetOptions(
            FiscalYear.of(2020), FiscalYear.of(2025), 1, MOST_DIVISIONS, Optional.empty(), Optional.empty(), false);

    /** Checks the bounds. */
    public GoalSheetOptions {
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(numbersPolicies, "numbersPolicies");
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException(
                    "The latest fiscal year must not be before the earliest: " + earliest + ", " + latest);
        }
        if (leastDivisions < 1 || mostDivisions > MOST_DIVISIONS || mostDivisions < leastDivisions) {
            throw new IllegalArgumentException("Divisions must be 1 to " + MOST_DIVISIONS
                    + ", and not fewer at the most than at the least, but are " + leastDivisions + " to "
                    + mostDivisions);
        }
        department.ifPresent(name -> {
            if (name.isBlank()) {
                throw new IllegalArgumentException("The department must not be blank");
            }
        });
    }

    /** These options for some years. */
    public GoalSheetOptions withYears(FiscalYear first, FiscalYear last) {
        return new GoalSheetOptions(
                first, last, leastDivisions, mostDivisions, department, numbersPolicies, isAdversarial);
    }

    /** These options for some numbers of divisions. */
    public GoalSheetOptions withDivisions(int least, int most) {
        return new GoalSheetOptions(earliest, latest, least, most, department, numbersPolicies, isAdversarial);
    }

    /** These options for one department. */
    public GoalSheetOptions withDepartment(String name) {
        return new GoalSheetOptions(
                earliest, latest, leastDivisions, mostDivisions, Optional.of(name), numbersPolicies, isAdversarial);
    }

    /** These options for policies with their numbers, or for policies without. */
    public GoalSheetOptions withNumbers(boolean numbers) {
        return new GoalSheetOptions(
                earliest, latest, leastDivisions, mostDivisions, department, Optional.of(numbers), isAdversarial);
    }

    /** These options for texts over which formats and programs stumble. */
    public GoalSheetOptions adversarial() {
        return new GoalSheetOptions(earliest, latest, leastDivisions, mostDivisions, department, numbersPolicies, true);
    }

    /** The departments after which sheets are made: of the wanted name if there is one, but large enough at any rate. */
    List<Department> models() {
        List<Department> large = Department.ALL.stream()
                .filter(model -> model.divisions().size() >= leastDivisions)
                .toList();
        List<Department> named = large.stream()
                .filter(model -> department.equals(Optional.of(model.name())))
                .toList();
        return named.isEmpty() ? large : named;
    }

    /** A text: the usual one, or one that formats and programs stumble over. */
    String text(Draws draws, Drawing<String> usual) {
        return draws.part(isAdversarial ? HostileText::text : usual);
    }

    /** A name unlike those of other positions. */
    String name(Draws draws, String usual, int position) {
        return isAdversarial ? draws.part(HostileText::text) + "#" + position : usual;
    }

    /** Names of which no two are alike. */
    List<String> names(Draws draws, List<String> usual) {
        return IntStream.range(0, usual.size())
                .mapToObj(i -> name(draws, usual.get(i), i))
                .toList();
    }
}
