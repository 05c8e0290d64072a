package dev.hyoka.generators.fault;

import dev.hyoka.finding.Text;
import dev.hyoka.form.CostRow;
import dev.hyoka.model.Cost;
import dev.hyoka.model.Phase;
import dev.hyoka.rule.Profile;
import dev.hyoka.rule.trend.Breaks;
import dev.hyoka.rule.trend.Series;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Figures that are not those of the year before's sheet of the same project: TRD-10. */
final class RestatedFaults {

    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    /** More than rounding in both sheets explains. */
    private static final BigDecimal LEAST_UNITS = BigDecimal.valueOf(2);

    static final List<Fault> ALL = List.of(
            restated(
                    "past-actual-digits-swapped",
                    Slip.DIGITS_SWAPPED.of(Text.of("指標の過去の実績", "an indicator's past actual")),
                    actual -> Slip.DIGITS_SWAPPED.of(actual.number())),
            restated(
                    "past-actual-restated",
                    Text.of("指標の過去の実績が前年度のシートと異なる", "an indicator's past actual is not that of last year's sheet"),
                    actual -> actual.worseThan(actual.number())),
            new Fault(
                    "past-cost-restated",
                    "TRD-10",
                    Text.of("過去の事業費が前年度のシートと異なる", "a past year's project cost is not that of last year's sheet"),
                    (fault, documents) -> {
                        Projects projects = Projects.of(documents);
                        return projects.sheets()
                                .flatMap(CostColumn::of)
                                .flatMap(column -> costRestated(fault, projects, column));
                    }));

    private RestatedFaults() {}

    private static Fault restated(String name, Text description, Function<Reading, List<BigDecimal>> mistakes) {
        return new Fault(name, "TRD-10", description, (fault, documents) -> {
            Projects projects = Projects.of(documents);
            return projects.sheets()
                    .flatMap(placed -> projects.before(placed).stream()
                            .flatMap(before -> pastActuals(placed)
                                    .flatMap(actual -> mistakes.apply(actual).stream()
                                            .filter(number -> differs(actual, before, number))
                                            .map(actual::with)))
                            .map(changed -> new Faulty(
                                    fault,
                                    changed.placed().documents(),
                                    changed.spot(),
                                    changed.spot(),
                                    Profile.EMPTY)));
        });
    }

    private static Stream<Reading> pastActuals(Placed placed) {
        return Series.of(placed.sheet()).stream()
                .flatMap(series -> series.points().stream()
                        .filter(point -> point.phase() == Phase.ACTUAL)
                        .map(point -> new Reading(placed, series, point)));
    }

    /** Tells whether a number is not that of the earlier sheet, while the one in its place is. */
    private static boolean differs(Reading actual, Placed before, BigDecimal number) {
        FiscalYear year = actual.point().year();
        return Projects.earlier(actual.placed(), actual.series(), before, year)
                .flatMap(series -> series.actual(year))
                .map(Series.Point::number)
                .filter(stated -> stated.compareTo(actual.number()) == 0 && !areAlike(stated, number))
                .isPresent();
    }

    /** A number with fewer decimals can be the other one, rounded. */
    private static boolean areAlike(BigDecimal number, BigDecimal other) {
        int decimals = Math.max(
                0,
                Math.min(
                        number.stripTrailingZeros().scale(),
                        other.stripTrailingZeros().scale()));
        return number.subtract(other).abs().compareTo(BigDecimal.ONE.scaleByPowerOfTen(-decimals)) < 0;
    }

    private static Stream<Faulty> costRestated(Fault fault, Projects projects, CostColumn column) {
        FiscalYear year = column.year().fiscalYear();
        if (column.year().phase() != Phase.ACTUAL || !column.states(CostRow.PROJECT_TOTAL)) {
            return Stream.empty();
        }
        Optional<CostColumn> before = projects.before(column.placed()).stream()
                .flatMap(CostColumn::of)
                .filter(other -> other.year().phase() == Phase.ACTUAL)
                .filter(other -> other.year().fiscalYear().equals(year))
                .filter(other -> areComparable(column.table(), other.table(), year) && isSame(column, other))
                .findFirst();
        return CostRow.SOURCES.stream()
                .filter(column::states)
                .flatMap(source -> before.stream()
                        .flatMap(other -> reported(source, column, other).stream()
                                .map(row -> restated(column, source).faulty(fault, column.spot(source), row))));
    }

    private static boolean areComparable(Cost own, Cost before, FiscalYear year) {
        return own.unit().equals(before.unit())
                && Breaks.of(own.breaks()).isCountedAlike(Breaks.of(before.breaks()), year);
    }

    /** Tells whether both columns state the same wherever both state something. */
    private static boolean isSame(CostColumn column, CostColumn other) {
        return Stream.of(CostRow.values()).allMatch(row -> {
            Optional<BigDecimal> before = other.figure(row);
            return column.figure(row)
                    .filter(figure -> before.isPresent() && figure.compareTo(before.get()) != 0)
                    .isEmpty();
        });
    }

    /** Of all rows that are different, the most comprehensive one that both sheets state. */
    private static Optional<CostRow> reported(CostRow source, CostColumn column, CostColumn before) {
        return Stream.of(CostRow.TOTAL, CostRow.PROJECT_TOTAL, source)
                .filter(row -> column.states(row) && before.states(row))
                .findFirst();
    }

    /** The column with a source that is larger by a fifth, and its totals with it. */
    private static CostColumn restated(CostColumn column, CostRow source) {
        BigDecimal figure = column.figureOrZero(source);
        BigDecimal more = figure.abs().divide(FIVE, 0, RoundingMode.CEILING).max(LEAST_UNITS);
        return column.with(source, figure.add(more)).withTotal(CostRow.PROJECT_TOTAL, more);
    }
}
