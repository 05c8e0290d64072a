package dev.hyoka.generators.fault;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Text;
import dev.hyoka.form.CostRow;
import dev.hyoka.model.IndicatorCategory;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Phase;
import dev.hyoka.model.Polarity;
import dev.hyoka.money.Amounts;
import dev.hyoka.rule.Profile;
import dev.hyoka.rule.trend.CostChange;
import dev.hyoka.rule.trend.Series;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** An outcome that became dearer: TRD-07. */
final class UnitCostFaults {

    /** Units that count nothing. */
    private static final List<String> UNCOUNTED = List.of("%", "パーセント", "ポイント", "円");

    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    static final List<Fault> ALL = List.of(
            outcome(
                    "outcome-digit-lost",
                    Slip.DIGIT_LOST.of(Text.of("成果の数", "the number of an outcome")),
                    actual -> Slip.DIGIT_LOST.of(actual.number())),
            outcome(
                    "outcome-fallen",
                    Text.of("費用が変わらないのに成果が3分の1になっている", "the outcome fell to a third, and the cost didn't"),
                    actual -> List.of(actual.number()
                            .divide(THREE, Math.max(0, actual.number().scale()), RoundingMode.DOWN))),
            new Fault(
                    "outcome-dearer",
                    "TRD-07",
                    Text.of(
                            "成果が変わらないのに事業費が10倍以上になっている",
                            "the project cost is ten times as large or more, the outcome not"),
                    (fault, documents) -> CostColumn.in(documents).flatMap(column -> dearer(fault, column))));

    private UnitCostFaults() {}

    private static Fault outcome(String name, Text description, Function<Reading, List<BigDecimal>> mistakes) {
        return new Fault(
                name,
                "TRD-07",
                description,
                (fault, documents) -> Placed.in(documents).flatMap(placed -> {
                    Set<Location> before = rises(placed.sheet());
                    return Reading.actuals(placed)
                            .filter(actual -> !before.contains(actual.spot().location()))
                            .flatMap(actual -> mistakes.apply(actual).stream().map(actual::with))
                            .filter(changed -> rises(changed.placed().sheet())
                                    .contains(changed.spot().location()))
                            .map(changed -> new Faulty(
                                    fault,
                                    changed.placed().documents(),
                                    changed.spot(),
                                    changed.spot(),
                                    Profile.EMPTY));
                }));
    }

    private static Stream<Faulty> dearer(Fault fault, CostColumn column) {
        Set<Location> before = rises(column.placed().sheet());
        return column.grown(grown -> !before.containsAll(rises(grown.sheet().sheet()))).stream()
                .flatMap(grown -> rises(grown.sheet().sheet()).stream()
                        .filter(place -> !before.contains(place))
                        .map(place -> new Faulty(
                                fault,
                                grown.sheet().documents(),
                                column.spot(CostRow.TOTAL),
                                column.placed().spot(place),
                                Profile.EMPTY)));
    }

    /** Where the evaluated year's actual stands of an outcome whose cost per unit rose by half or more. */
    private static Set<Location> rises(ManagementSheet sheet) {
        Set<Location> places = new HashSet<>();
        Optional<CostChange> cost = sheet.cost().stream()
                .flatMap(table -> CostChange.of(table).stream())
                .filter(change -> change.to().year().equals(sheet.fiscalYear()))
                .filter(change ->
                        change.from().phase() == Phase.ACTUAL && change.to().phase() == Phase.ACTUAL)
                .filter(CostChange::hasFactor)
                .findFirst();
        for (Series series : Series.of(sheet)) {
            Optional<Series.Point> before = series.actualBefore(sheet.fiscalYear());
            Optional<Series.Point> actual = series.actual(sheet.fiscalYear());
            if (cost.isPresent()
                    && before.isPresent()
                    && actual.isPresent()
                    && isCounted(series)
                    && rises(cost.get(), before.get().number(), actual.get().number())) {
                places.add(series.location(actual.get()));
            }
        }
        return places;
    }

    private static boolean isCounted(Series series) {
        Optional<String> unit =
                series.indicator().unit().map(stated -> Normalizer.normalize(stated, Normalizer.Form.NFKC));
        return series.indicator().category() == IndicatorCategory.OUTCOME
                && unit.isPresent()
                && UNCOUNTED.stream().noneMatch(unit.get()::contains)
                && Reading.polarity(series).equals(Optional.of(Polarity.UP));
    }

    /** By half or more, and by more than half a unit in either cost explains. */
    private static boolean rises(CostChange cost, BigDecimal before, BigDecimal actual) {
        BigDecimal half = BigDecimal.valueOf(cost.to().unit().multiple()).divide(BigDecimal.valueOf(2));
        BigDecimal from = Amounts.number(cost.from().amount());
        BigDecimal to = Amounts.number(cost.to().amount());
        return before.signum() > 0
                && actual.signum() > 0
                && to.multiply(before)
                                .multiply(BigDecimal.valueOf(2))
                                .compareTo(from.multiply(actual).multiply(THREE))
                        >= 0
                && to.subtract(half).multiply(before).compareTo(from.add(half).multiply(actual)) > 0;
    }
}
