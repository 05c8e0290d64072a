package dev.hyoka.generators.city;

import dev.hyoka.generators.draw.Drawing;
import dev.hyoka.generators.draw.Draws;
import dev.hyoka.generators.draw.HostileText;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalYear;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is wanted of management sheets. Immutable.
 *
 * @param earliest the first of the fiscal years of which a sheet may be
 * @param latest the last of them
 * @param leastIndicators how many indicators a sheet has at the least
 * @param mostIndicators how many it has at the most; empty for as many as usual
 * @param unit the unit of the amounts
 * @param hourlyRate what an hour of regular staff costs, in yen; empty for the made-up rate of each year
 * @param department the department of all sheets; empty for any
 * @param division the division of all sheets; empty for any
 * @param detail how much is stated of what need not be
 * @param isAdversarial whether texts and amounts are such as formats and programs stumble over
 */
public record SheetOptions(
        FiscalYear earliest,
        FiscalYear latest,
        int leastIndicators,
        OptionalInt mostIndicators,
        AmountUnit unit,
        OptionalInt hourlyRate,
        Optional<String> department,
        Optional<String> division,
        Detail detail,
        boolean isAdversarial) {

    /** Sheets as they are published. */
    public static final SheetOptions USUAL = new SheetOptions(
            FiscalYear.of(2020),
            FiscalYear.of(2025),
            1,
            OptionalInt.empty(),
            AmountUnit.THOUSAND_YEN,
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Detail.USUAL,
            false);

    /** How much is stated of what need not be. */
    public enum Detail {
        /** As much as in published sheets. */
        USUAL,

        /** All of it. */
        ALL,

        /** None of it. */
        NONE
    }

    /** Checks the bounds. */
    public SheetOptions {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(division, "division");
        Objects.requireNonNull(detail, "detail");
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException(
                    "The latest fiscal year must not be before the earliest: " + earliest + ", " + latest);
        }
        if (earliest.year() == FiscalYear.MIN || latest.year() + Years.AHEAD > FiscalYear.MAX) {
            throw new IllegalArgumentException("Fiscal years must be between " + (FiscalYear.MIN + 1) + " and "
                    + (FiscalYear.MAX - Years.AHEAD)
                    + ", for a sheet speaks of the year before and of three years after,"
                    + " but are " + earliest + " to " + latest);
        }
        if (leastIndicators < 1 || (mostIndicators.isPresent() && mostIndicators.getAsInt() < leastIndicators)) {
            throw new IllegalArgumentException(
                    "Indicators must be 1 or more, and not fewer at the most than at the least, but are "
                            + leastIndicators + " to " + mostIndicators.orElse(leastIndicators));
        }
        if (mostIndicators.isPresent() && mostIndicators.getAsInt() > IndicatorKind.COUNT) {
            throw new IllegalArgumentException(
                    "Indicators must be " + IndicatorKind.COUNT + " at the most, but are " + mostIndicators.getAsInt());
        }
        if (hourlyRate.isPresent() && hourlyRate.getAsInt() < 1) {
            throw new IllegalArgumentException("An hourly rate must be 1 yen or more, but is " + hourlyRate.getAsInt());
        }
        department.ifPresent(name -> checkName("department", name));
        division.ifPresent(name -> checkName("division", name));
    }

    private static void checkName(String what, String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("The " + what + " must not be blank");
        }
    }

    /**
     * Returns the rate that a made-up municipality reckons with.
     *
     * @param year the fiscal year
     * @return what an hour of regular staff costs in that year, in yen: the same in all sheets, so that sheets that are drawn
     *     independently of one another agree
     */
    public static int usualRate(FiscalYear year) {
        return 3_150 + year.year() * 7 % 11 * 9;
    }

    /**
     * Returns other options.
     *
     * @param from the first fiscal year
     * @param to the last fiscal year
     * @return options that are otherwise the same
     */
    public SheetOptions withYears(FiscalYear from, FiscalYear to) {
        return new SheetOptions(
                from,
                to,
                leastIndicators,
                mostIndicators,
                unit,
                hourlyRate,
                department,
                division,
                detail,
                isAdversarial);
    }

    /**
     * Returns other options.
     *
     * @param least how many indicators at the least
     * @param most how many at the most
     * @return options that are otherwise the same
     */
    public SheetOptions withIndicators(int least, int most) {
        return new SheetOptions(
                earliest,
                latest,
                least,
                OptionalInt.of(most),
                unit,
                hourlyRate,
                department,
                division,
                detail,
                isAdversarial);
    }

    /**
     * Returns other options.
     *
     * @param other the unit of the amounts
     * @return options that are otherwise the same
     */
    public SheetOptions withUnit(AmountUnit other) {
        return new SheetOptions(
                earliest,
                latest,
                leastIndicators,
                mostIndicators,
                other,
                hourlyRate,
                department,
                division,
                detail,
                isAdversarial);
    }

    /**
     * Returns other options.
     *
     * @param yen what an hour of regular staff costs
     * @return options that are otherwise the same
     */
    public SheetOptions withHourlyRate(int yen) {
        return new SheetOptions(
                earliest,
                latest,
                leastIndicators,
                mostIndicators,
                unit,
                OptionalInt.of(yen),
                department,
                division,
                detail,
                isAdversarial);
    }

    /**
     * Returns other options.
     *
     * @param name the department of all sheets
     * @return options that are otherwise the same
     */
    public SheetOptions withDepartment(String name) {
        return new SheetOptions(
                earliest,
                latest,
                leastIndicators,
                mostIndicators,
                unit,
                hourlyRate,
                Optional.of(name),
                division,
                detail,
                isAdversarial);
    }

    /**
     * Returns other options.
     *
     * @param name the division of all sheets
     * @return options that are otherwise the same
     */
    public SheetOptions withDivision(String name) {
        return new SheetOptions(
                earliest,
                latest,
                leastIndicators,
                mostIndicators,
                unit,
                hourlyRate,
                department,
                Optional.of(name),
                detail,
                isAdversarial);
    }

    /**
     * Returns other options.
     *
     * @param other how much is stated
     * @return options that are otherwise the same
     */
    public SheetOptions withDetail(Detail other) {
        return new SheetOptions(
                earliest,
                latest,
                leastIndicators,
                mostIndicators,
                unit,
                hourlyRate,
                department,
                division,
                other,
                isAdversarial);
    }

    /**
     * Returns other options.
     *
     * @return options that are otherwise the same
     */
    public SheetOptions adversarial() {
        return new SheetOptions(
                earliest,
                latest,
                leastIndicators,
                mostIndicators,
                unit,
                hourlyRate,
                department,
                division,
                detail,
                true);
    }

    /** The departments after which sheets are made: of the wanted name if there is one. */
    List<Department> models() {
        return Department.models(department, division);
    }

    int rate(FiscalYear year) {
        return hourlyRate.orElseGet(() -> usualRate(year));
    }

    /** How often something that need not be stated is. */
    int often(int perMille) {
        return switch (detail) {
            case USUAL -> perMille;
            case ALL -> 1_000;
            case NONE -> 0;
        };
    }

    /** How often something that is usually stated is not. */
    int lacking(int perMille) {
        return switch (detail) {
            case USUAL -> perMille;
            case ALL -> 0;
            case NONE -> 1_000;
        };
    }

    /** A text: the usual one, or one that formats and programs stumble over. */
    String text(Draws draws, Drawing<String> usual) {
        return draws.part(isAdversarial ? HostileText::text : usual);
    }

    /** A name unlike those of other positions. */
    String name(Draws draws, String usual, int position) {
        return isAdversarial ? draws.part(HostileText::text) + "#" + position : usual;
    }
}
