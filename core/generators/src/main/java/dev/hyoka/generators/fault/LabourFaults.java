package dev.hyoka.generators.fault;

import dev.hyoka.finding.Text;
import dev.hyoka.form.CostRow;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.Document;
import dev.hyoka.model.ManagementSheet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Staff and hours that don't go together: LAB-02 and LAB-03. */
final class LabourFaults {

    private static final Text STAFF = Text.of("正規職員数", "the number of regular staff");
    private static final Text HOURS = Text.of("業務時間", "the number of hours");

    /** The most hours of a person and year. */
    private static final BigDecimal WORKING_YEAR = BigDecimal.valueOf(2300);

    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    static final List<Fault> ALL = List.of(
            leftOut("staff", STAFF, CostRow.REGULAR_STAFF),
            leftOut("hours", HOURS, CostRow.HOURS),
            asZero("staff", STAFF, CostRow.REGULAR_STAFF, column -> !isShort(column)),
            asZero("hours", HOURS, CostRow.HOURS, column -> true),
            beyondWorkingYear(
                    "hours-beyond-working-year",
                    Text.of(
                            "業務時間が10倍になり、1人の1年分を超えている",
                            "the hours are ten times too many, more than a working year has"),
                    BigDecimal.TEN),
            beyondWorkingYear(
                    "hours-in-minutes", Text.of("業務時間が分単位で記載されている", "the hours are stated in minutes"), MINUTES));

    private LabourFaults() {}

    private static boolean statesBoth(CostColumn column) {
        return column.figureOrZero(CostRow.REGULAR_STAFF).signum() > 0
                && column.figureOrZero(CostRow.HOURS).signum() > 0;
    }

    private static Fault asZero(String name, Text what, CostRow row, Predicate<CostColumn> suits) {
        return new Fault(
                name + "-as-zero",
                "LAB-02",
                Slip.AS_ZERO.of(what),
                (fault, documents) -> CostColumn.in(documents)
                        .filter(column -> statesBoth(column) && suits.test(column))
                        .map(column -> column.with(row, BigDecimal.ZERO).faulty(fault, column.spot(row), row)));
    }

    /** Whether the hours are so few that a form which states tenths of a person rounds the staff to 0. */
    private static boolean isShort(CostColumn column) {
        return column.figureOrZero(CostRow.HOURS).multiply(TWENTY).compareTo(WORKING_YEAR) < 0;
    }

    private static Fault leftOut(String name, Text what, CostRow row) {
        return new Fault(
                name + "-dropped",
                "LAB-02",
                Text.of(what.ja() + "が記載されていない", what.en() + " is not stated"),
                (fault, documents) -> CostColumn.in(documents)
                        .filter(LabourFaults::statesBoth)
                        .map(column -> column.without(List.of(row)))
                        .filter(column -> isOnForm(column, row))
                        .map(column -> column.faulty(fault, column.spot(row), row)));
    }

    /** A row that no sheet states is not on the form: then it was not forgotten. */
    private static boolean isOnForm(CostColumn column, CostRow row) {
        List<Document> documents = column.sheet().documents();
        return isOnForm(documents, row, sheet -> true)
                && isOnForm(
                        documents,
                        row,
                        sheet -> sheet.fiscalYear()
                                .equals(column.placed().sheet().fiscalYear()));
    }

    private static boolean isOnForm(List<Document> documents, CostRow row, Predicate<ManagementSheet> which) {
        List<ManagementSheet> sheets = Placed.in(documents)
                .map(Placed::sheet)
                .filter(which)
                .filter(sheet -> states(sheet, CostRow.REGULAR_STAFF) || states(sheet, CostRow.HOURS))
                .toList();
        return sheets.size() < 3 || sheets.stream().anyMatch(sheet -> states(sheet, row));
    }

    private static boolean states(ManagementSheet sheet, CostRow row) {
        Stream<CostYear> years = sheet.cost().stream().flatMap(cost -> cost.years().stream());
        return years.anyMatch(row::isStated);
    }

    private static Fault beyondWorkingYear(String name, Text description, BigDecimal factor) {
        return new Fault(
                name,
                "LAB-03",
                description,
                (fault, documents) -> CostColumn.in(documents)
                        .filter(column -> statesBoth(column) && !isBeyondWorkingYear(column))
                        .map(column -> column.with(
                                CostRow.HOURS,
                                column.figureOrZero(CostRow.HOURS).multiply(factor)))
                        .filter(LabourFaults::isBeyondWorkingYear)
                        .map(column -> column.faulty(fault, column.spot(CostRow.HOURS), CostRow.HOURS)));
    }

    private static boolean isBeyondWorkingYear(CostColumn column) {
        Optional<BigDecimal> limit = column.figure(CostRow.REGULAR_STAFF).map(WORKING_YEAR::multiply);
        return limit.isPresent() && column.figureOrZero(CostRow.HOURS).compareTo(limit.get()) > 0;
    }
}
