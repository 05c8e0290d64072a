package dev.hyoka.generators.fault;

import dev.hyoka.finding.Text;
import dev.hyoka.model.Polarity;
import dev.hyoka.rule.Profile;
import dev.hyoka.rule.trend.Series;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Indicators that worsened for years: TRD-09. */
final class WorseningFaults {

    private static final int YEARS = 3;

    static final List<Fault> ALL = List.of(new Fault(
            "worsened-for-years",
            "TRD-09",
            Text.of("指標が3年続けて悪化している", "an indicator worsened three years running"),
            (fault, documents) -> {
                Projects projects = Projects.of(documents);
                return projects.sheets().flatMap(Reading::actuals).flatMap(actual -> worsened(fault, projects, actual));
            }));

    private WorseningFaults() {}

    /** Makes the actuals of three years worse and worse, in each sheet that states them. */
    private static Stream<Faulty> worsened(Fault fault, Projects projects, Reading actual) {
        List<List<Reading>> years = years(projects, actual);
        boolean isNew = Reading.actuals(actual.placed())
                .filter(other -> other.spot().equals(actual.spot()))
                .noneMatch(other -> worsens(years(projects, other)));
        if (!isNew || !canBeChanged(years)) {
            return Stream.empty();
        }
        BigDecimal first = years.get(YEARS).get(0).number();
        BigDecimal step = actual.step(first);
        // What is counted doesn't fall below nothing
        boolean canFall = first.compareTo(step.multiply(BigDecimal.valueOf(YEARS))) >= 0;
        return Stream.of(canFall ? step.negate() : step, step)
                .distinct()
                .map(each -> changed(years, first, each))
                .filter(changed -> changed.polarity()
                        .filter(polarity -> Reading.isWorse(changed.number(), first, polarity))
                        .isPresent())
                .map(changed ->
                        new Faulty(fault, changed.placed().documents(), actual.spot(), actual.spot(), Profile.EMPTY));
    }

    private static Reading changed(List<List<Reading>> years, BigDecimal first, BigDecimal step) {
        Reading own = years.get(0).get(0);
        Reading changed = own;
        for (int i = YEARS - 1; i >= 0; i--) {
            BigDecimal number = first.add(step.multiply(BigDecimal.valueOf(YEARS - i)));
            for (Reading reading : years.get(i)) {
                changed = reading.in(changed.placed().documents(), number);
            }
        }
        return own.in(changed.placed().documents(), first.add(step.multiply(BigDecimal.valueOf(YEARS))));
    }

    /** The years from the evaluated one back, as far as none is missing; of each what the sheets state, the latest first. */
    private static List<List<Reading>> years(Projects projects, Reading actual) {
        List<List<Reading>> years = new ArrayList<>();
        int least = Math.max(FiscalYear.MIN, actual.point().year().year() - YEARS);
        for (int year = actual.point().year().year(); year >= least; year--) {
            List<Reading> stated = stated(projects, actual, FiscalYear.of(year));
            if (stated.isEmpty()) {
                return years;
            }
            years.add(stated);
        }
        return years;
    }

    private static List<Reading> stated(Projects projects, Reading actual, FiscalYear year) {
        List<Reading> stated = new ArrayList<>();
        Placed own = actual.placed();
        if (hasBreak(actual.series())) {
            return stated;
        }
        actual.series().actual(year).ifPresent(point -> stated.add(new Reading(own, actual.series(), point)));
        for (Placed earlier : projects.earlier(own, YEARS)) {
            Projects.earlier(own, actual.series(), earlier, year)
                    .filter(series -> !hasBreak(series))
                    .ifPresent(series ->
                            series.actual(year).ifPresent(point -> stated.add(new Reading(earlier, series, point))));
        }
        return stated;
    }

    private static boolean canBeChanged(List<List<Reading>> years) {
        return years.size() > YEARS
                && years.stream().allMatch(year -> Digits.areFew(year.get(0).number()));
    }

    private static boolean hasBreak(Series series) {
        return !series.indicator().breaks().isEmpty();
    }

    /** Tells whether each of the years is worse than the one before. */
    private static boolean worsens(List<List<Reading>> years) {
        Optional<Polarity> polarity =
                years.stream().flatMap(year -> year.get(0).polarity().stream()).findFirst();
        return years.size() > YEARS
                && polarity.isPresent()
                && IntStream.range(0, YEARS)
                        .allMatch(i -> Reading.isWorse(
                                years.get(i).get(0).number(),
                                years.get(i + 1).get(0).number(),
                                polarity.get()));
    }
}
