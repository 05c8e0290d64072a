package dev.hyoka.rule.trend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Places;
import dev.hyoka.model.Figure;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorCategory;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.Phase;
import dev.hyoka.model.Polarity;
import dev.hyoka.model.SeriesBreak;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Numbers of one indicator through the years. */
class SeriesTest {

    private static final List<String> WORDS = List.of("待ち時間");

    @Test
    void numbersStandInTheOrderOfTheYearsAndWordsAreLeftOut() {
        Series series = only(indicator(
                "来場者数",
                value(2021, Phase.TARGET, "60"),
                new IndicatorValue(FiscalYear.of(2020), Phase.ACTUAL, new Figure.Words("実施なし")),
                value(2019, Phase.ACTUAL, "48"),
                value(2018, Phase.ACTUAL, "45")));

        assertThat(series.points()).extracting(point -> point.year().year()).containsExactly(2018, 2019, 2021);
        assertThat(series.latestActual().orElseThrow().number()).isEqualByComparingTo("48");
        assertThat(series.actual(FiscalYear.of(2020))).isEmpty();
        assertThat(series.actualBefore(FiscalYear.of(2019)).orElseThrow().number())
                .isEqualByComparingTo("45");
        assertThat(series.targetsAfter(FiscalYear.of(2020))).hasSize(1);
        assertThat(series.targetsAfter(FiscalYear.of(2021))).isEmpty();
    }

    @Test
    void labelledPartsAreSeriesOfTheirOwn() {
        Figure parts = new Figure.Parts(
                List.of(new Figure.Part("取手", new BigDecimal("160")), new Figure.Part("藤代", new BigDecimal("137"))));
        List<Series> series =
                Series.of(3, indicator("認知件数", new IndicatorValue(FiscalYear.of(2020), Phase.ACTUAL, parts)));

        assertThat(series).extracting(Series::label).containsExactly(Optional.of("取手"), Optional.of("藤代"));
        assertThat(series)
                .extracting(one -> one.location(one.points().get(0)))
                .containsOnly(Places.indicatorValue(3, "2020"));
        assertThat(series).extracting(one -> one.term().words().ja()).containsExactly("「認知件数」のうち取手", "「認知件数」のうち藤代");
    }

    @Test
    void aBreakMakesTwoSeriesOfOne() {
        Indicator indicator = indicator(
                        "来場者数",
                        value(2019, Phase.ACTUAL, "48"),
                        value(2020, Phase.ACTUAL, "90"),
                        value(2021, Phase.TARGET, "60"))
                .withBreaks(new SeriesBreak(FiscalYear.of(2020), Optional.empty()));

        List<Series> series = Series.of(0, indicator);

        assertThat(series).hasSize(2);
        assertThat(series.get(0).covers(FiscalYear.of(2019))).isTrue();
        assertThat(series.get(0).covers(FiscalYear.of(2020))).isFalse();
        assertThat(series.get(1).covers(FiscalYear.of(2020))).isTrue();
        assertThat(series.get(1).polarity(WORDS)).isEmpty();
    }

    @Test
    void thePolarityIsItsOwnElseThatOfTheNameElseThatOfTheTargets() {
        Indicator rising = indicator("来場者数", value(2020, Phase.ACTUAL, "48"), value(2021, Phase.TARGET, "60"));

        assertThat(only(rising).polarity(WORDS)).contains(Polarity.UP);
        assertThat(only(rising.withName("平均待ち時間")).polarity(WORDS)).contains(Polarity.DOWN);
        assertThat(only(rising.withName("平均待ち時間")).polarity(List.of())).contains(Polarity.UP);
        assertThat(only(rising.withPolarity(Polarity.DOWN)).polarity(WORDS)).contains(Polarity.DOWN);
    }

    @Test
    void targetsTellThatMoreIsBetterWhereNoneIsBelowAnActualAndOneIsAboveOne() {
        assertThat(inferred("5", "4", "5", "5")).contains(Polarity.UP);
        assertThat(inferred("5", "5", "5", "5")).isEmpty();
        assertThat(inferred("5", "6", "5", "9")).isEmpty();
    }

    @Property(tries = 100)
    void everyNumberIsInExactlyOneSeriesThatCoversItsYear(
            @ForAll @Size(max = 4) List<@IntRange(min = 2010, max = 2020) Integer> breaks) {
        IndicatorValue[] values = new IndicatorValue[11];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(2010 + i, Phase.ACTUAL, Integer.toString(i));
        }
        List<SeriesBreak> stated = breaks.stream()
                .distinct()
                .map(year -> new SeriesBreak(FiscalYear.of(year), Optional.empty()))
                .toList();

        List<Series> series = Series.of(0, indicator("来場者数", values).withBreaks(stated));

        assertThat(series.stream().flatMap(one -> one.points().stream()).map(Series.Point::value))
                .containsExactly(values);
        assertThat(series).allSatisfy(one -> assertThat(one.points()).allMatch(point -> one.covers(point.year())));
        assertThat(series)
                .allSatisfy(one -> assertThat(one.breaks()
                                .separate(
                                        one.points().get(0).year(),
                                        one.points()
                                                .get(one.points().size() - 1)
                                                .year()))
                        .isFalse());
    }

    private static Optional<Polarity> inferred(String actual, String nextActual, String target, String nextTarget) {
        return only(indicator(
                        "台数",
                        value(2019, Phase.ACTUAL, actual),
                        value(2020, Phase.ACTUAL, nextActual),
                        value(2021, Phase.TARGET, target),
                        value(2022, Phase.TARGET, nextTarget)))
                .polarity(WORDS);
    }

    private static Series only(Indicator indicator) {
        List<Series> series = Series.of(0, indicator);
        assertThat(series).hasSize(1);
        return series.get(0);
    }

    private static Indicator indicator(String name, IndicatorValue... values) {
        return Indicator.builder()
                .name(name)
                .category(IndicatorCategory.OUTCOME)
                .addValues(values)
                .build();
    }

    private static IndicatorValue value(int year, Phase phase, String number) {
        return IndicatorValue.of(FiscalYear.of(year), phase, new BigDecimal(number));
    }
}
