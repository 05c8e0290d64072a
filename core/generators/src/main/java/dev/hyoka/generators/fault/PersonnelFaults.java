package dev.hyoka.generators.fault;

import dev.hyoka.finding.Text;
import dev.hyoka.form.CostRow;
import dev.hyoka.rule.cost.Equation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Hours and personnel cost that no longer make the hourly rate: TOT-02 and LAB-01. */
final class PersonnelFaults {

    /** Hours are never negative, and hours of 0 beside staff are another rule's. */
    private static final Set<Slip> OF_HOURS = EnumSet.complementOf(EnumSet.of(Slip.SIGN_CHANGED, Slip.AS_ZERO));

    static final List<Fault> ALL = Stream.of(
                    OF_HOURS.stream()
                            .map(slip -> byRate(slip, "hours", Text.of("業務時間", "the number of hours"), CostRow.HOURS)),
                    Stream.of(Slip.values())
                            .map(slip -> byRate(
                                    slip,
                                    "other-staff",
                                    Text.of("その他職員人件費", "the other staff cost"),
                                    CostRow.OTHER_STAFF)),
                    Stream.of(
                            byRate(
                                    "other-staff-dropped",
                                    Text.of("その他職員人件費が記載されていない", "the other staff cost is not stated"),
                                    CostRow.OTHER_STAFF,
                                    column -> Stream.of(column.without(List.of(CostRow.OTHER_STAFF)))),
                            byRate(
                                    "personnel-total-stale",
                                    Text.of(
                                            "前年度の人件費計(B)が残っている",
                                            "the personnel cost total (B) is still that of the year before"),
                                    CostRow.PERSONNEL_TOTAL,
                                    column -> ofYearBefore(column, CostRow.PERSONNEL_TOTAL))),
                    Stream.of(Slip.values()).map(PersonnelFaults::slipOfTotal),
                    Stream.of(
                            bySet(
                                    "hours-of-last-year",
                                    Text.of("業務時間が前年度のものになっている", "the hours are those of the year before"),
                                    CostRow.HOURS,
                                    (column, rates) -> ofYearBefore(column, CostRow.HOURS)),
                            bySet(
                                    "personnel-at-last-years-rate",
                                    Text.of(
                                            "人件費計(B)が前年度の時間単価で計算されている",
                                            "the personnel cost total (B) was made with the rate of the year before"),
                                    CostRow.PERSONNEL_TOTAL,
                                    PersonnelFaults::atRateOfYearBefore)))
            .flatMap(faults -> faults)
            .toList();

    private PersonnelFaults() {}

    private static Fault byRate(Slip slip, String name, Text what, CostRow row) {
        return byRate(
                name + "-" + slip.code(),
                slip.of(what),
                row,
                column -> slip.of(column.figureOrZero(row)).stream().map(figure -> column.with(row, figure)));
    }

    /** A fault that shows where the municipality says its rate: the one that the sheets imply. */
    private static Fault byRate(
            String name, Text description, CostRow row, Function<CostColumn, Stream<CostColumn>> changes) {
        return new Fault(name, "TOT-02", description, (fault, documents) -> {
            Rates rates = Rates.of(documents);
            return CostColumn.in(documents)
                    .flatMap(column -> rates.of(column).stream()
                            .filter(rate -> column.states(row) && !contradicts(column, rate))
                            .flatMap(rate -> changes.apply(column)
                                    .filter(changed -> contradicts(changed, rate))
                                    .map(changed -> changed.faulty(
                                            fault, column.spot(row), CostRow.PERSONNEL_TOTAL, rate.profile()))));
        });
    }

    private static boolean contradicts(CostColumn column, Rates.Rate rate) {
        Optional<Equation> equation = rate.equation(column);
        return equation.isPresent() && column.contradicts(equation.get());
    }

    private static Fault slipOfTotal(Slip slip) {
        CostRow row = CostRow.PERSONNEL_TOTAL;
        return bySet(
                "personnel-total-" + slip.code(),
                slip.of(Text.of("人件費計(B)", "the personnel cost total (B)")),
                row,
                (column, rates) -> slip.of(column.figureOrZero(row)).stream().map(figure -> column.with(row, figure)));
    }

    /** A fault that shows beside the other sheets. */
    private static Fault bySet(
            String name, Text description, CostRow row, BiFunction<CostColumn, Rates, Stream<CostColumn>> changes) {
        return new Fault(name, "LAB-01", description, (fault, documents) -> {
            Rates rates = Rates.of(documents);
            return CostColumn.in(documents)
                    .filter(column -> column.states(row) && !rates.contradict(column))
                    .flatMap(column -> changes.apply(column, rates)
                            .filter(changed -> rates.contradict(column, changed))
                            .map(changed -> changed.faulty(fault, column.spot(row), CostRow.PERSONNEL_TOTAL)));
        });
    }

    private static Stream<CostColumn> ofYearBefore(CostColumn column, CostRow row) {
        return column.away(-1)
                .flatMap(before -> before.figure(row).stream())
                .distinct()
                .map(figure -> column.with(row, figure));
    }

    /** The total cost is made of the wrong total. */
    private static Stream<CostColumn> atRateOfYearBefore(CostColumn column, Rates rates) {
        return column.away(-1)
                .flatMap(before -> rates.of(before).stream())
                .map(rate -> personnelTotal(column, rate.yen()))
                .filter(Digits::areFew)
                .distinct()
                .map(figure -> column.withTotal(
                        CostRow.PERSONNEL_TOTAL, figure.subtract(column.figureOrZero(CostRow.PERSONNEL_TOTAL))));
    }

    private static BigDecimal personnelTotal(CostColumn column, BigDecimal yen) {
        return column.figureOrZero(CostRow.HOURS)
                .multiply(yen)
                .divide(BigDecimal.valueOf(column.table().unit().multiple()), 0, RoundingMode.HALF_UP)
                .add(column.figureOrZero(CostRow.OTHER_STAFF));
    }
}
