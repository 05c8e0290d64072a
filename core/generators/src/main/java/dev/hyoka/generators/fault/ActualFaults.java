package dev.hyoka.generators.fault;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Text;
import dev.hyoka.model.Figure;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Phase;
import dev.hyoka.model.Polarity;
import dev.hyoka.model.Progress;
import dev.hyoka.model.ProgressGrade;
import dev.hyoka.rule.Profile;
import dev.hyoka.rule.trend.Series;
import dev.hyoka.time.FiscalYear;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Actuals that the grade doesn't fit, or that are not stated: TRD-02 and TRD-05. */
final class ActualFaults {

    private static final Figure NOT_CONDUCTED = new Figure.Words("実施なし");

    static final List<Fault> ALL = List.of(
            new Fault(
                    "worsened-despite-grade-a",
                    "TRD-02",
                    Text.of("進捗度がAなのに指標が前年度より悪化している", "an indicator worsened, though the progress grade is A"),
                    (fault, documents) -> Placed.in(documents)
                            .filter(placed -> isGradeA(placed.sheet()))
                            .flatMap(Reading::actuals)
                            .flatMap(actual -> worsened(fault, actual))),
            new Fault(
                    "grade-a-despite-worsening",
                    "TRD-02",
                    Text.of("指標が前年度より悪化したのに進捗度がAになっている", "the progress grade is A, though an indicator worsened"),
                    (fault, documents) -> Placed.in(documents)
                            .filter(placed -> placed.sheet().progress().isPresent() && !isGradeA(placed.sheet()))
                            .flatMap(placed -> gradedA(fault, placed))),
            new Fault(
                    "actual-dropped",
                    "TRD-05",
                    Text.of("評価年度の実績が記載されていない", "the evaluated year's actual is not stated"),
                    (fault, documents) -> Placed.in(documents)
                            .flatMap(placed -> actuals(placed.sheet()).mapToObj(i -> leftOut(fault, placed, i)))),
            new Fault(
                    "actual-in-words",
                    "TRD-05",
                    Text.of("評価年度の実績が数値でなく言葉で記載されている", "the evaluated year's actual is stated in words"),
                    (fault, documents) -> Placed.in(documents)
                            .flatMap(placed -> actuals(placed.sheet()).mapToObj(i -> inWords(fault, placed, i)))));

    private ActualFaults() {}

    private static boolean isGradeA(ManagementSheet sheet) {
        return sheet.progress().flatMap(Progress::grade).equals(Optional.of(ProgressGrade.A));
    }

    private static Stream<Faulty> worsened(Fault fault, Reading actual) {
        Spot spot = actual.spot();
        Predicate<Reading> isNew = changed -> worsened(changed.placed().sheet()).contains(spot.location());
        return worsened(actual.placed().sheet()).contains(spot.location())
                ? Stream.empty()
                : actual.series().actualBefore(actual.point().year()).stream()
                        .flatMap(before -> actual.worseThan(before.number()).stream())
                        .map(actual::with)
                        .filter(isNew)
                        .map(changed -> new Faulty(fault, changed.placed().documents(), spot, spot, Profile.EMPTY));
    }

    private static Stream<Faulty> gradedA(Fault fault, Placed placed) {
        ManagementSheet sheet = placed.sheet();
        // The words of the old grade would contradict the new one
        Progress progress =
                sheet.progress().orElseThrow().withGrade(ProgressGrade.A).withLabel(Optional.empty());
        return worsened(sheet).stream()
                .map(place -> new Faulty(
                        fault,
                        placed.with(sheet.withProgress(progress)).documents(),
                        placed.spot(Places.GRADE),
                        placed.spot(place),
                        Profile.EMPTY));
    }

    /** Where an actual of the evaluated year is worse than that of the year before. */
    private static Set<Location> worsened(ManagementSheet sheet) {
        FiscalYear year = sheet.fiscalYear();
        Set<Location> places = new LinkedHashSet<>();
        for (Series series : Series.of(sheet)) {
            Optional<Polarity> polarity = Reading.polarity(series);
            Optional<Series.Point> before = series.actualBefore(year);
            series.actual(year)
                    .filter(actual -> polarity.isPresent()
                            && before.isPresent()
                            && Reading.isWorse(actual.number(), before.get().number(), polarity.get()))
                    .ifPresent(actual -> places.add(series.location(actual)));
        }
        return places;
    }

    /** The indicators that state the evaluated year's actual as a number. */
    private static IntStream actuals(ManagementSheet sheet) {
        return IntStream.range(0, sheet.indicators().size())
                .filter(i -> actual(sheet, i)
                        .filter(value -> !(value.figure() instanceof Figure.Words))
                        .isPresent());
    }

    private static Optional<IndicatorValue> actual(ManagementSheet sheet, int position) {
        return sheet.indicators().get(position).value(sheet.fiscalYear(), Phase.ACTUAL);
    }

    private static Faulty leftOut(Fault fault, Placed placed, int position) {
        ManagementSheet sheet = placed.sheet();
        Indicator indicator = sheet.indicators().get(position);
        IndicatorValue actual = actual(sheet, position).orElseThrow();
        // A blank place is named as the value was
        return faulty(
                fault,
                placed,
                position,
                indicator.withValues(indicator.values().stream()
                        .filter(value -> !value.equals(actual))
                        .toList()),
                indicator.place(actual));
    }

    private static Faulty inWords(Fault fault, Placed placed, int position) {
        ManagementSheet sheet = placed.sheet();
        Indicator indicator = sheet.indicators().get(position);
        IndicatorValue actual = actual(sheet, position).orElseThrow();
        IndicatorValue words = new IndicatorValue(actual.fiscalYear(), actual.phase(), NOT_CONDUCTED);
        return faulty(
                fault,
                placed,
                position,
                indicator.withValues(indicator.values().stream()
                        .map(value -> value.equals(actual) ? words : value)
                        .toList()),
                indicator.place(actual));
    }

    private static Faulty faulty(Fault fault, Placed placed, int position, Indicator changed, String place) {
        Spot spot = placed.spot(Places.indicatorValue(position, place));
        return new Faulty(fault, placed.with(position, changed).documents(), spot, spot, Profile.EMPTY);
    }
}
