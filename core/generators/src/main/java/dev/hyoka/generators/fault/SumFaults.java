package dev.hyoka.generators.fault;

import dev.hyoka.finding.Text;
import dev.hyoka.form.CostRow;
import dev.hyoka.rule.cost.Equation;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Figures of the cost table that contradict the sums of which they are part: TOT-01 and TOT-03. */
final class SumFaults {

    private static final Text SOURCE = Text.of("財源の額", "a funding source");
    private static final Text PROJECT_TOTAL = Text.of("事業費計(A)", "the project cost total (A)");
    private static final Text TOTAL = Text.of("トータルコスト(A+B)", "the total cost (A+B)");

    static final List<Fault> ALL = Stream.of(
                    slips("source", "TOT-01", SOURCE, Equation.PROJECT_TOTAL, CostRow.SOURCES),
                    Stream.of(
                            sourceDropped(),
                            figure(
                                    "source-year-shifted",
                                    "TOT-01",
                                    Text.of("財源の額が隣の年度のものになっている", "a funding source is that of the year beside it"),
                                    Equation.PROJECT_TOTAL,
                                    CostRow.SOURCES,
                                    (column, row) -> column.neighbours().flatMap(other -> other.figure(row).stream()))),
                    slips(
                            "project-total",
                            "TOT-01",
                            PROJECT_TOTAL,
                            Equation.PROJECT_TOTAL,
                            List.of(CostRow.PROJECT_TOTAL)),
                    Stream.of(stale(
                            "project-total-stale",
                            "TOT-01",
                            PROJECT_TOTAL,
                            Equation.PROJECT_TOTAL,
                            CostRow.PROJECT_TOTAL)),
                    slips("total", "TOT-03", TOTAL, Equation.TOTAL_COST, List.of(CostRow.TOTAL)),
                    Stream.of(
                            stale("total-stale", "TOT-03", TOTAL, Equation.TOTAL_COST, CostRow.TOTAL),
                            figure(
                                    "total-year-shifted",
                                    "TOT-03",
                                    Text.of(
                                            "トータルコスト(A+B)が翌年度のものになっている",
                                            "the total cost (A+B) is that of the year after"),
                                    Equation.TOTAL_COST,
                                    List.of(CostRow.TOTAL),
                                    (column, row) -> column.away(1).flatMap(other -> other.figure(row).stream())),
                            part(
                                    "total-without-personnel",
                                    Text.of("人件費計(B)がトータルコスト(A+B)に加えられていない", "the total cost (A+B) leaves out (B)"),
                                    CostRow.PROJECT_TOTAL),
                            part(
                                    "total-without-project",
                                    Text.of("事業費計(A)がトータルコスト(A+B)に加えられていない", "the total cost (A+B) leaves out (A)"),
                                    CostRow.PERSONNEL_TOTAL)))
            .flatMap(faults -> faults)
            .toList();

    private SumFaults() {}

    private static Stream<Fault> slips(String name, String rule, Text what, Equation equation, List<CostRow> rows) {
        return Stream.of(Slip.values())
                .map(slip -> figure(
                        name + "-" + slip.code(),
                        rule,
                        slip.of(what),
                        equation,
                        rows,
                        (column, row) -> column.figure(row).stream().flatMap(figure -> slip.of(figure).stream())));
    }

    private static Fault stale(String name, String rule, Text what, Equation equation, CostRow row) {
        return figure(
                name,
                rule,
                Text.of("前年度の" + what.ja() + "が残っている", what.en() + " is still that of the year before"),
                equation,
                List.of(row),
                (column, total) -> column.away(-1).flatMap(other -> other.figure(total).stream()));
    }

    private static Fault part(String name, Text description, CostRow part) {
        return figure(
                name,
                "TOT-03",
                description,
                Equation.TOTAL_COST,
                List.of(CostRow.TOTAL),
                (column, row) -> column.figure(part).stream());
    }

    /** A figure that is another one than before, so that the equation no longer holds. */
    private static Fault figure(
            String name,
            String rule,
            Text description,
            Equation equation,
            List<CostRow> rows,
            BiFunction<CostColumn, CostRow, Stream<BigDecimal>> mistakes) {
        return fault(
                name,
                rule,
                description,
                equation,
                rows,
                (column, row) -> mistakes.apply(column, row).distinct().map(figure -> column.with(row, figure)));
    }

    private static Fault sourceDropped() {
        return fault(
                "source-dropped",
                "TOT-01",
                Text.of("財源の一つが記載されていない", "one of the funding sources is not stated"),
                Equation.PROJECT_TOTAL,
                CostRow.SOURCES,
                (column, row) -> Stream.of(column.without(List.of(row))));
    }

    private static Fault fault(
            String name,
            String rule,
            Text description,
            Equation equation,
            List<CostRow> rows,
            BiFunction<CostColumn, CostRow, Stream<CostColumn>> changes) {
        return new Fault(
                name,
                rule,
                description,
                (fault, documents) -> CostColumn.in(documents)
                        .filter(column -> !column.contradicts(equation))
                        .flatMap(column -> rows.stream()
                                .filter(column::states)
                                .flatMap(row -> changes.apply(column, row)
                                        .filter(changed -> changed.contradicts(equation))
                                        .map(changed -> changed.faulty(fault, column.spot(row), equation.total())))));
    }
}
