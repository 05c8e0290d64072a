package dev.hyoka.generators.fault;

import dev.hyoka.finding.Text;
import dev.hyoka.form.CostRow;
import dev.hyoka.model.Cost;
import dev.hyoka.model.Phase;
import dev.hyoka.rule.Profile;
import dev.hyoka.rule.trend.Breaks;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Estimates of the year before's sheet that were far off: TRD-11. */
final class EstimateFaults {

    static final List<Fault> ALL = List.of(
            fault(
                    "estimate-times-ten",
                    Text.of(
                            "前年度の見込の事業費が10倍以上になっている",
                            "last year's estimate of the project cost is ten times too large or more"),
                    (estimate, isOff) -> estimate.grown(isOff)),
            fault(
                    "estimate-as-zero",
                    Text.of("前年度の見込の費用がすべて0と記載されている", "all costs of last year's estimate are stated as 0"),
                    (estimate, isOff) -> Optional.of(allZero(estimate)).filter(isOff)));

    private EstimateFaults() {}

    /** An actual total cost, and the column of the year before's sheet that estimated it. */
    private record Estimated(CostColumn actual, CostColumn estimate) {}

    private static Fault fault(
            String name,
            Text description,
            BiFunction<CostColumn, Predicate<CostColumn>, Optional<CostColumn>> mistake) {
        return new Fault(name, "TRD-11", description, (fault, documents) -> {
            Projects projects = Projects.of(documents);
            return projects.sheets()
                    .flatMap(placed -> estimated(projects, placed).stream())
                    .filter(both -> !isOff(both.actual, both.estimate))
                    .flatMap(both -> mistake.apply(both.estimate, changed -> isOff(both.actual, changed)).stream()
                            .map(changed -> new Faulty(
                                    fault,
                                    changed.sheet().documents(),
                                    both.estimate.spot(),
                                    both.actual.spot(CostRow.TOTAL),
                                    Profile.EMPTY)));
        });
    }

    private static Optional<Estimated> estimated(Projects projects, Placed placed) {
        Optional<CostColumn> actual = column(placed, placed.sheet().fiscalYear(), Phase.ACTUAL);
        return actual.flatMap(own -> projects.before(placed).flatMap(before -> estimate(before, own)))
                .map(estimate -> new Estimated(actual.orElseThrow(), estimate));
    }

    /** An estimate goes before a budget. */
    private static Optional<CostColumn> estimate(Placed before, CostColumn actual) {
        FiscalYear year = actual.year().fiscalYear();
        return column(before, year, Phase.ESTIMATE)
                .or(() -> column(before, year, Phase.BUDGET))
                .filter(estimate -> areComparable(actual.table(), estimate.table(), year));
    }

    private static Optional<CostColumn> column(Placed placed, FiscalYear year, Phase phase) {
        return CostColumn.of(placed)
                .filter(column -> column.year().phase() == phase
                        && column.year().fiscalYear().equals(year)
                        && column.states(CostRow.TOTAL))
                .findFirst();
    }

    private static boolean areComparable(Cost own, Cost before, FiscalYear year) {
        return own.unit().currency().equals(before.unit().currency())
                && Breaks.of(own.breaks()).isCountedAlike(Breaks.of(before.breaks()), year);
    }

    /** By half of the lesser one or more, and by more than half a unit in either explains. */
    private static boolean isOff(CostColumn actual, CostColumn estimate) {
        BigDecimal own = CostRow.TOTAL.in(actual.year()).orElseThrow();
        BigDecimal other = CostRow.TOTAL.in(estimate.year()).orElseThrow();
        boolean oneIsZero = (own.signum() == 0) != (other.signum() == 0);
        long units = actual.table().unit().multiple() + estimate.table().unit().multiple();
        BigDecimal explained = BigDecimal.valueOf(units).divide(BigDecimal.valueOf(2));
        return (oneIsZero || Ratios.areByHalfApart(own, other))
                && own.subtract(other).abs().compareTo(explained) > 0;
    }

    private static CostColumn allZero(CostColumn column) {
        CostColumn changed = column;
        for (CostRow row : CostRow.values()) {
            if (column.states(row)) {
                changed = changed.with(row, BigDecimal.ZERO);
            }
        }
        return changed;
    }
}
