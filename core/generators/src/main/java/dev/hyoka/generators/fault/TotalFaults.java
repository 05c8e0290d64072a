package dev.hyoka.generators.fault;

import dev.hyoka.finding.Text;
import dev.hyoka.form.CostRow;
import dev.hyoka.rule.cost.Equation;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Totals and parts of which one is left out, or that differ by rounding: TOT-04 to TOT-06. */
final class TotalFaults {

    static final List<Fault> ALL = List.of(
            totalLeftOut(
                    "project-total-dropped",
                    Text.of("事業費計(A)が記載されていない", "the project cost total (A) is not stated"),
                    Equation.PROJECT_TOTAL),
            personnelTotalLeftOut(),
            totalLeftOut(
                    "total-dropped",
                    Text.of("トータルコスト(A+B)が記載されていない", "the total cost (A+B) is not stated"),
                    Equation.TOTAL_COST),
            partsLeftOut(
                    "sources-dropped",
                    Text.of("財源が一つも記載されていない", "none of the funding sources is stated"),
                    CostRow.SOURCES,
                    CostRow.PROJECT_TOTAL),
            partsLeftOut(
                    "personnel-parts-dropped",
                    Text.of("業務時間もその他職員人件費も記載されていない", "neither hours nor other staff cost are stated"),
                    List.of(CostRow.HOURS, CostRow.OTHER_STAFF),
                    CostRow.PERSONNEL_TOTAL),
            partsLeftOut(
                    "total-parts-dropped",
                    Text.of("事業費計(A)も人件費計(B)も記載されていない", "neither of the totals (A) and (B) is stated"),
                    List.of(CostRow.PROJECT_TOTAL, CostRow.PERSONNEL_TOTAL),
                    CostRow.TOTAL),
            rounded(
                    "project-total-rounded",
                    Text.of("事業費計(A)が端数処理のため財源の合計と1だけ異なる", "the project cost total (A) is off by one from rounding"),
                    Equation.PROJECT_TOTAL),
            rounded(
                    "total-rounded",
                    Text.of("トータルコスト(A+B)が端数処理のため合計と1だけ異なる", "the total cost (A+B) is off by one from rounding"),
                    Equation.TOTAL_COST));

    private TotalFaults() {}

    private static Fault totalLeftOut(String name, Text description, Equation equation) {
        CostRow total = equation.total();
        return new Fault(
                name,
                "TOT-04",
                description,
                (fault, documents) -> CostColumn.in(documents)
                        .filter(column -> column.states(total)
                                && equation.implied(column.year()).isPresent())
                        .map(column -> column.without(List.of(total)).faulty(fault, column.spot(total), total)));
    }

    /** What (B) has to be is known where the rate is. */
    private static Fault personnelTotalLeftOut() {
        CostRow total = CostRow.PERSONNEL_TOTAL;
        return new Fault(
                "personnel-total-dropped",
                "TOT-04",
                Text.of("人件費計(B)が記載されていない", "the personnel cost total (B) is not stated"),
                (fault, documents) -> {
                    Rates rates = Rates.of(documents);
                    return CostColumn.in(documents)
                            .flatMap(column -> rates.of(column).stream()
                                    .map(rate -> column.without(List.of(total))
                                            .faulty(fault, column.spot(total), total, rate.profile())));
                });
    }

    private static Fault partsLeftOut(String name, Text description, List<CostRow> parts, CostRow total) {
        Predicate<CostColumn> isSupported = column ->
                column.figureOrZero(total).signum() != 0 && parts.stream().anyMatch(column::states);
        return new Fault(
                name,
                "TOT-05",
                description,
                (fault, documents) -> CostColumn.in(documents)
                        .filter(isSupported)
                        .map(column -> column.without(parts).faulty(fault, column.spot(), total)));
    }

    private static Fault rounded(String name, Text description, Equation equation) {
        CostRow total = equation.total();
        return new Fault(
                name,
                "TOT-06",
                description,
                (fault, documents) -> CostColumn.in(documents)
                        .filter(column -> column.agrees(equation))
                        .flatMap(column -> Stream.of(BigDecimal.ONE, BigDecimal.ONE.negate())
                                .map(one -> column.figureOrZero(total).add(one))
                                .map(figure -> column.with(total, figure).faulty(fault, column.spot(total), total))));
    }
}
