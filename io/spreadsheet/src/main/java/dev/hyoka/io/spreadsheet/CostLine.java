package dev.hyoka.io.spreadsheet;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Places;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.FundingSource;
import dev.hyoka.money.AmountUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/** The lines of the table of costs, in the form's order. */
enum CostLine {
    NATIONAL(FormRow.NATIONAL, FormWords.NATIONAL),
    PREFECTURAL(FormRow.PREFECTURAL, FormWords.PREFECTURAL),
    BONDS(FormRow.BONDS, FormWords.BONDS),
    OTHER(FormRow.OTHER, FormWords.OTHER),
    GENERAL(FormRow.GENERAL, FormWords.GENERAL),
    PROJECT_TOTAL(FormRow.PROJECT_TOTAL, FormWords.PROJECT_TOTAL),
    REGULAR_STAFF(FormRow.REGULAR_STAFF, FormWords.REGULAR_STAFF),
    HOURS(FormRow.HOURS, FormWords.HOURS),
    /** What an hour costs: no part of a document, but of the arithmetic. */
    RATE(FormRow.RATE, FormWords.RATE),
    OTHER_STAFF(FormRow.OTHER_STAFF, FormWords.OTHER_STAFF),
    PERSONNEL_TOTAL(FormRow.PERSONNEL_TOTAL, FormWords.PERSONNEL_TOTAL),
    TOTAL(FormRow.TOTAL, FormWords.TOTAL);

    private static final List<CostLine> ALL = List.of(values());

    private final FormRow row;
    private final FormWords words;

    CostLine(FormRow row, FormWords words) {
        this.row = row;
        this.words = words;
    }

    static Optional<CostLine> of(FormRow row) {
        return ALL.stream().filter(line -> line.row == row).findFirst();
    }

    FormRow row() {
        return row;
    }

    FormWords words() {
        return words;
    }

    boolean isTotal() {
        return this == PROJECT_TOTAL || this == PERSONNEL_TOTAL || this == TOTAL;
    }

    /** Whether it is a number of persons or hours, which is stated with its decimal places. */
    boolean isCount() {
        return this == REGULAR_STAFF || this == HOURS;
    }

    /** The source of funding; empty for the lines below those. */
    Optional<FundingSource> source() {
        return Stream.of(FundingSource.values())
                .filter(source -> source.name().equals(name()))
                .findFirst();
    }

    /** What a year states, as it is printed. */
    Optional<BigDecimal> printed(CostYear year, AmountUnit unit) {
        return switch (this) {
            case NATIONAL, PREFECTURAL, BONDS, OTHER, GENERAL ->
                amount(Optional.ofNullable(year.funding().get(source().orElseThrow())), unit);
            case PROJECT_TOTAL -> amount(year.projectTotal(), unit);
            case REGULAR_STAFF -> year.personnel().regularStaff();
            case HOURS -> year.personnel().hours();
            case RATE -> Optional.empty();
            case OTHER_STAFF -> amount(year.personnel().otherStaff(), unit);
            case PERSONNEL_TOTAL -> amount(year.personnel().total(), unit);
            case TOTAL -> amount(year.total(), unit);
        };
    }

    /** Where a document has it. */
    Location place(String year) {
        return switch (this) {
            case NATIONAL, PREFECTURAL, BONDS, OTHER, GENERAL ->
                Places.funding(year, source().orElseThrow().code());
            case PROJECT_TOTAL -> Places.projectTotal(year);
            case REGULAR_STAFF -> Places.regularStaff(year);
            case HOURS -> Places.hours(year);
            case RATE -> Places.costYear(year).child("personnel");
            case OTHER_STAFF -> Places.otherStaff(year);
            case PERSONNEL_TOTAL -> Places.personnelTotal(year);
            case TOTAL -> Places.total(year);
        };
    }

    private static Optional<BigDecimal> amount(Optional<MonetaryAmount> amount, AmountUnit unit) {
        return amount.map(stated -> {
            try {
                return unit.printed(stated);
            } catch (ArithmeticException withoutEnd) {
                throw new IllegalArgumentException(
                        "The amount " + stated + " has no end as a multiple of " + unit, withoutEnd);
            }
        });
    }
}
