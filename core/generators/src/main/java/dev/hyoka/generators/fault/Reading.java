package dev.hyoka.generators.fault;

import dev.hyoka.model.Document;
import dev.hyoka.model.Figure;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.Polarity;
import dev.hyoka.rule.trend.Series;
import dev.hyoka.rule.trend.Series.Point;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A number of an indicator, or of one of its labelled parts, which can be changed.
 *
 * @param placed the sheet
 * @param series the number's series in that sheet
 * @param point the number
 */
record Reading(Placed placed, Series series, Point point) {

    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    /** The actuals of the year that the sheet evaluates, one a series. */
    static Stream<Reading> actuals(Placed placed) {
        FiscalYear year = placed.sheet().fiscalYear();
        return Series.of(placed.sheet()).stream()
                .flatMap(series -> series.actual(year).stream().map(point -> new Reading(placed, series, point)));
    }

    /** The targets of the years after the one that the sheet evaluates. */
    static Stream<Reading> futureTargets(Placed placed) {
        FiscalYear year = placed.sheet().fiscalYear();
        return Series.of(placed.sheet()).stream()
                .flatMap(series -> series.targetsAfter(year).stream().map(point -> new Reading(placed, series, point)));
    }

    BigDecimal number() {
        return point.number();
    }

    /** The place of the number. */
    Spot spot() {
        return placed.spot(series.location(point));
    }

    /** The same place with another number. */
    Reading with(BigDecimal number) {
        return in(placed.documents(), number);
    }

    /** The same place with another number, in documents that have been changed elsewhere. */
    Reading in(List<Document> documents, BigDecimal number) {
        Placed latest = placed.among(documents);
        Placed changed = latest.with(
                series.position(), changed(latest.sheet().indicators().get(series.position()), number));
        return Series.of(changed.sheet()).stream()
                .filter(other ->
                        other.position() == series.position() && other.label().equals(series.label()))
                .flatMap(other -> other.point(point.year(), point.phase()).stream()
                        .map(stated -> new Reading(changed, other, stated)))
                .findFirst()
                .orElseThrow();
    }

    private Indicator changed(Indicator indicator, BigDecimal number) {
        return indicator.withValues(indicator.values().stream()
                .map(value -> value.fiscalYear().equals(point.year()) && value.phase() == point.phase()
                        ? new IndicatorValue(value.fiscalYear(), value.phase(), figure(value.figure(), number))
                        : value)
                .toList());
    }

    private Figure figure(Figure figure, BigDecimal number) {
        if (figure instanceof Figure.Parts parts) {
            String own = series.label().orElseThrow();
            return new Figure.Parts(parts.parts().stream()
                    .map(part -> part.label().equals(own) ? new Figure.Part(own, number) : part)
                    .toList());
        }
        return new Figure.Numeric(number);
    }

    /** Which way is better, as far as the sheet tells. */
    Optional<Polarity> polarity() {
        return polarity(series);
    }

    /** Which way is better, as far as the sheet tells. */
    static Optional<Polarity> polarity(Series series) {
        return series.polarity(Series.LESS_IS_BETTER.words());
    }

    /** Numbers that are worse than another, by a fifth of it: for either way that can be the better one. */
    List<BigDecimal> worseThan(BigDecimal other) {
        if (!Digits.areFew(other) || !Digits.areFew(number())) {
            return List.of();
        }
        BigDecimal step = step(other);
        List<BigDecimal> worse = new ArrayList<>(List.of(other.add(step)));
        // What is counted doesn't fall below nothing
        if (other.compareTo(step) >= 0) {
            worse.add(other.subtract(step));
        }
        return worse;
    }

    /** A fifth of a number, with as many decimals as this number has, and one in the last place at least. */
    BigDecimal step(BigDecimal other) {
        int decimals = Math.max(0, number().scale());
        return other.abs()
                .divide(FIVE, decimals, RoundingMode.HALF_UP)
                .max(BigDecimal.ONE.scaleByPowerOfTen(-decimals));
    }

    /** Tells whether one number is worse than another. */
    static boolean isWorse(BigDecimal number, BigDecimal other, Polarity polarity) {
        int more = number.compareTo(other);
        return polarity == Polarity.UP ? more < 0 : more > 0;
    }
}
