package dev.hyoka.generators.fault;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Text;
import dev.hyoka.model.Direction;
import dev.hyoka.model.DirectionCode;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorCategory;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Phase;
import dev.hyoka.model.Polarity;
import dev.hyoka.rule.Profile;
import dev.hyoka.rule.trend.Series;
import dev.hyoka.rule.trend.Series.Point;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Targets that are missed, ask for too little, or are not there: TRD-01, TRD-03 and TRD-04. */
final class TargetFaults {

    private static final Text ACTUAL = Text.of("指標の実績", "an indicator's actual");

    private static final Set<DirectionCode> GOES_ON =
            EnumSet.of(DirectionCode.CONTINUE, DirectionCode.EXPAND, DirectionCode.IMPROVE, DirectionCode.REDUCE);

    static final List<Fault> ALL = List.of(
            missed("target-missed", Text.of("実績が目標に達していない", "an actual misses its target"), false, Reading::worseThan),
            missed("actual-digits-swapped", Slip.DIGITS_SWAPPED),
            missed("actual-digit-lost", Slip.DIGIT_LOST),
            missed("actual-digit-doubled", Slip.DIGIT_DOUBLED),
            missed("actual-as-zero", Slip.AS_ZERO),
            missed(
                    "last-years-target-missed",
                    Text.of("実績が前年度のシートに記載された目標に達していない", "an actual misses the target that last year's sheet stated"),
                    true,
                    Reading::worseThan),
            new Fault(
                    "future-target-lowered",
                    "TRD-03",
                    Text.of("今後の目標が直近の実績を下回っている", "a future target asks for less than the latest actual"),
                    (fault, documents) -> Placed.in(documents)
                            .flatMap(Reading::futureTargets)
                            .flatMap(target -> target.series().latestActual().stream()
                                    .flatMap(actual -> target.worseThan(actual.number()).stream())
                                    .flatMap(number -> tooLow(fault, target, number)))),
            new Fault(
                    "future-target-digit-lost",
                    "TRD-03",
                    Slip.DIGIT_LOST.of(Text.of("今後の目標", "a future target")),
                    (fault, documents) -> Placed.in(documents)
                            .flatMap(Reading::futureTargets)
                            .flatMap(target -> Slip.DIGIT_LOST.of(target.number()).stream()
                                    .flatMap(number -> tooLow(fault, target, number)))),
            new Fault(
                    "future-targets-dropped",
                    "TRD-04",
                    Text.of("事業が続くのに今後の目標が記載されていない", "the project continues, but future targets are not stated"),
                    (fault, documents) -> Placed.in(documents).flatMap(placed -> leftOut(fault, placed))));

    private TargetFaults() {}

    /** What an actual was to reach, and the series that says so. */
    private record Target(Series series, Point point) {}

    private static Fault missed(String name, Slip slip) {
        return missed(name, slip.of(ACTUAL), false, (actual, target) -> slip.of(actual.number()));
    }

    private static Fault missed(
            String name,
            Text description,
            boolean ofLastYear,
            BiFunction<Reading, BigDecimal, List<BigDecimal>> mistakes) {
        return new Fault(name, "TRD-01", description, (fault, documents) -> {
            Projects projects = Projects.of(documents);
            return projects.sheets()
                    .flatMap(Reading::actuals)
                    .flatMap(actual -> target(projects, actual, ofLastYear).stream()
                            .filter(target -> !misses(actual, target))
                            .flatMap(target -> mistakes
                                    .apply(actual, target.point().number())
                                    .stream()
                                    .map(actual::with)
                                    .filter(changed -> misses(changed, target))
                                    .map(changed -> faulty(fault, changed))));
        });
    }

    /** The target of the sheet itself goes before that of the year before's sheet. */
    private static Optional<Target> target(Projects projects, Reading actual, boolean ofLastYear) {
        FiscalYear year = actual.point().year();
        Optional<Point> own = actual.series().target(year);
        if (!ofLastYear || own.isPresent()) {
            return own.filter(point -> !ofLastYear).map(point -> new Target(actual.series(), point));
        }
        return projects.before(actual.placed())
                .flatMap(before -> Projects.earlier(actual.placed(), actual.series(), before, year))
                .flatMap(series -> series.target(year).map(point -> new Target(series, point)));
    }

    private static boolean misses(Reading actual, Target target) {
        Optional<Polarity> polarity = actual.polarity().or(() -> Reading.polarity(target.series()));
        return polarity.isPresent()
                && Reading.isWorse(actual.number(), target.point().number(), polarity.get());
    }

    /** Puts the number in a target's place, if it asks for less than the latest actual and no target did so before. */
    private static Stream<Faulty> tooLow(Fault fault, Reading target, BigDecimal number) {
        Reading changed = target.with(number);
        Location place = target.spot().location();
        boolean isNew = low(target.placed()).stream().noneMatch(place::equals)
                && low(changed.placed()).contains(place);
        return isNew ? Stream.of(faulty(fault, changed)) : Stream.empty();
    }

    /** Where future targets ask for less than the latest actual: of each series the first. */
    private static List<Location> low(Placed placed) {
        List<Location> places = new ArrayList<>();
        for (Series series : Series.of(placed.sheet())) {
            Polarity polarity = Reading.polarity(series).orElse(Polarity.UP);
            series.latestActual().stream()
                    .flatMap(actual -> series.targetsAfter(placed.sheet().fiscalYear()).stream()
                            .filter(target -> Reading.isWorse(target.number(), actual.number(), polarity)))
                    .findFirst()
                    .ifPresent(target -> places.add(series.location(target)));
        }
        return places;
    }

    private static Stream<Faulty> leftOut(Fault fault, Placed placed) {
        ManagementSheet sheet = placed.sheet();
        boolean goesOn = sheet.direction()
                .flatMap(Direction::code)
                .filter(GOES_ON::contains)
                .isPresent();
        return IntStream.range(0, goesOn ? sheet.indicators().size() : 0)
                .filter(i -> sheet.indicators().get(i).category() != IndicatorCategory.SCALE)
                .filter(i -> sheet.indicators().get(i).values().stream().anyMatch(value -> isFuture(sheet, value)))
                .mapToObj(i -> {
                    Indicator indicator = sheet.indicators().get(i);
                    List<IndicatorValue> left = indicator.values().stream()
                            .filter(value -> !isFuture(sheet, value))
                            .toList();
                    Placed changed = placed.with(i, indicator.withValues(left));
                    Spot spot = placed.spot(Places.indicator(i));
                    return new Faulty(fault, changed.documents(), spot, spot, Profile.EMPTY);
                });
    }

    private static boolean isFuture(ManagementSheet sheet, IndicatorValue value) {
        return value.phase() == Phase.TARGET && value.fiscalYear().isAfter(sheet.fiscalYear());
    }

    private static Faulty faulty(Fault fault, Reading changed) {
        return new Faulty(fault, changed.placed().documents(), changed.spot(), changed.spot(), Profile.EMPTY);
    }
}
