package dev.hyoka.io.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.hyoka.finding.Language;
import dev.hyoka.generators.Anything;
import dev.hyoka.io.report.words.Words;
import dev.hyoka.model.Figure;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.Phase;
import dev.hyoka.model.SeriesBreak;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class IndicatorChartTest {

    private static final Words WORDS = new Words(Language.JA);

    @Provide
    Arbitrary<Indicator> indicators() {
        return Anything.indicators().withoutEdgeCases();
    }

    private static IndicatorValue value(int year, Phase phase, String number) {
        return IndicatorValue.of(FiscalYear.of(year), phase, new BigDecimal(number));
    }

    private static IndicatorValue words(int year, String text) {
        return new IndicatorValue(FiscalYear.of(year), Phase.ACTUAL, new Figure.Words(text));
    }

    private static IndicatorValue parts(int year, String... labelsAndNumbers) {
        List<Figure.Part> parts = new ArrayList<>();
        for (int i = 0; i < labelsAndNumbers.length; i += 2) {
            parts.add(new Figure.Part(labelsAndNumbers[i], new BigDecimal(labelsAndNumbers[i + 1])));
        }
        return new IndicatorValue(FiscalYear.of(year), Phase.ACTUAL, new Figure.Parts(parts));
    }

    private static IndicatorChart chart(IndicatorValue... values) {
        return IndicatorChart.of(List.of(values), Optional.of("人"), List.of(), WORDS)
                .orElseThrow();
    }

    private static List<IndicatorChart.Bar> bars(IndicatorChart chart) {
        return chart.panels().get(0).bars();
    }

    @Test
    void neighbouringBarsOfOnePhaseShareItsName() {
        IndicatorChart chart = chart(
                value(2018, Phase.ACTUAL, "1"),
                value(2019, Phase.ACTUAL, "2"),
                value(2021, Phase.ACTUAL, "2"),
                value(2022, Phase.TARGET, "3"));

        assertThat(chart.frame().texts())
                .filteredOn(text -> text.kind().equals("phase"))
                .extracting(ChartFrame.Text::words)
                .as("a year that is not stated parts them")
                .containsExactly("実績", "実績", "目標");
        assertThat(chart.frame().runLines()).contains("H");
        assertThat(chart(value(2018, Phase.ACTUAL, "1")).frame().runLines()).isEmpty();
    }

    @Test
    void barsStandOnZeroAndAreAsHighAsTheirNumbers() {
        IndicatorChart chart = chart(value(2019, Phase.ACTUAL, "1000"), value(2020, Phase.ACTUAL, "250"));

        assertThat(bars(chart)).extracting(IndicatorChart.Bar::height).containsExactly(96.0, 24.0);
        assertThat(bars(chart))
                .allSatisfy(bar -> assertThat(bar.y() + bar.height())
                        .isEqualTo(chart.frame().zero()));
        assertThat(bars(chart)).extracting(IndicatorChart.Bar::figure).containsExactly("1,000", "250");
    }

    @Test
    void barsOfNegativeNumbersHangBelowZero() {
        IndicatorChart chart = chart(value(2019, Phase.ACTUAL, "-30"), value(2020, Phase.ACTUAL, "10"));

        assertThat(bars(chart).get(0).y()).isEqualTo(chart.frame().zero());
        assertThat(bars(chart)).extracting(IndicatorChart.Bar::height).containsExactly(72.0, 24.0);
        assertThat(bars(chart).get(0).labelY()).isGreaterThan(chart.frame().zero() + 72);
    }

    @Test
    void aTargetStandsBesideTheActualValueOfItsYear() {
        List<IndicatorChart.Bar> bars = bars(chart(value(2020, Phase.TARGET, "40"), value(2020, Phase.ACTUAL, "37.0")));

        assertThat(bars).extracting(IndicatorChart.Bar::phase).containsExactly(Phase.TARGET, Phase.ACTUAL);
        assertThat(bars.get(0).x()).isGreaterThan(bars.get(1).x() + bars.get(1).width());
        assertThat(bars).extracting(IndicatorChart.Bar::figure).containsExactly("40", "37.0");
    }

    @Test
    void aYearThatIsNotStatedIsAGapThatSaysSo() {
        IndicatorChart chart = chart(value(2018, Phase.ACTUAL, "1"), value(2020, Phase.ACTUAL, "2"));

        assertThat(chart.frame().years().slots())
                .extracting(YearAxis.Slot::isGap)
                .containsExactly(false, true, false);
        assertThat(chart.frame().texts())
                .filteredOn(text -> text.kind().equals("gap"))
                .extracting(ChartFrame.Text::words)
                .containsExactly("記載なし");
        assertThat(bars(chart)).hasSize(2);
    }

    @Test
    void aLongGapIsOneSlot() {
        IndicatorChart chart = chart(value(2000, Phase.ACTUAL, "1"), value(2020, Phase.ACTUAL, "2"));

        assertThat(chart.frame().years().slots())
                .extracting(slot -> slot.name(WORDS))
                .containsExactly("H12", "H13–R1", "R2");
    }

    @Test
    void zeroIsAFigureWithoutABarAndNoGap() {
        IndicatorChart chart = chart(value(2019, Phase.ACTUAL, "0"), value(2020, Phase.TARGET, "0"));

        assertThat(bars(chart)).extracting(IndicatorChart.Bar::figure).containsExactly("0", "0");
        assertThat(bars(chart)).extracting(IndicatorChart.Bar::height).containsOnly(0.0);
        assertThat(chart.frame().years().slots()).noneMatch(YearAxis.Slot::isGap);
    }

    @Test
    void wordsStandInTheirYear() {
        IndicatorChart chart = chart(value(2019, Phase.ACTUAL, "160"), words(2020, "実施なし"));

        assertThat(chart.panels().get(0).words())
                .containsExactly(new IndicatorChart.Line(
                        "実施なし",
                        chart.frame().years().slots().get(1).middle(),
                        chart.frame().zero() - 4));
    }

    @Test
    void wordsAloneAreNothingToDraw() {
        assertThat(IndicatorChart.of(List.of(words(2020, "実施なし")), Optional.empty(), List.of(), WORDS))
                .isEmpty();
        assertThat(IndicatorChart.of(List.of(), Optional.empty(), List.of(), WORDS))
                .isEmpty();
    }

    @Test
    void labelledPartsHaveAPanelEachOnOneScale() {
        IndicatorChart chart = chart(parts(2019, "取手", "160", "藤代", "80"), parts(2020, "取手", "40"));

        assertThat(chart.panels()).extracting(IndicatorChart.Panel::label).containsExactly("取手", "藤代");
        assertThat(chart.panels().get(0).bars())
                .extracting(IndicatorChart.Bar::height)
                .containsExactly(96.0, 24.0);
        assertThat(chart.panels().get(1).bars())
                .extracting(IndicatorChart.Bar::height)
                .containsExactly(48.0);
        assertThat(chart.panels().get(1).words())
                .extracting(IndicatorChart.Line::text)
                .containsExactly("–");
    }

    @Test
    void aBreakStandsBetweenTheYears() {
        ChartFrame frame = IndicatorChart.of(
                        List.of(value(2019, Phase.ACTUAL, "1"), value(2020, Phase.ACTUAL, "2")),
                        Optional.empty(),
                        List.of(
                                new SeriesBreak(FiscalYear.of(2020), Optional.of("集計方法の変更")),
                                new SeriesBreak(FiscalYear.of(2019), Optional.empty())),
                        WORDS)
                .orElseThrow()
                .frame();

        assertThat(frame.breaks())
                .containsExactly(
                        new ChartFrame.Break(
                                Optional.of(frame.years().slots().get(1).x()), "R2", Optional.of("集計方法の変更")),
                        new ChartFrame.Break(Optional.empty(), "R1", Optional.empty()));
    }

    @Property(tries = 200)
    void whateverIsStatedBarsAreProportionalAndInside(@ForAll("indicators") Indicator indicator) {
        IndicatorChart.of(indicator.values(), indicator.unit(), indicator.breaks(), WORDS)
                .ifPresent(chart -> {
                    ChartFrame frame = chart.frame();
                    double range =
                            frame.scale().high().subtract(frame.scale().low()).doubleValue();
                    for (IndicatorChart.Panel panel : chart.panels()) {
                        for (IndicatorChart.Bar bar : panel.bars()) {
                            double share = range == 0 ? 0 : bar.value().abs().doubleValue() / range;
                            assertThat(bar.height()).isCloseTo(share * 96, offset(0.16));
                            assertThat(bar.x()).isGreaterThanOrEqualTo(frame.left());
                            assertThat(bar.x() + bar.width()).isLessThanOrEqualTo(frame.width());
                            assertThat(bar.y()).isGreaterThanOrEqualTo(0);
                            assertThat(bar.y() + bar.height()).isLessThanOrEqualTo(frame.height());
                        }
                    }
                });
    }

    @Property(tries = 200)
    void whateverIsStatedNoTextCoversAnother(@ForAll("indicators") Indicator indicator, @ForAll Language language) {
        IndicatorChart.of(indicator.values(), indicator.unit(), indicator.breaks(), new Words(language))
                .ifPresent(chart -> {
                    for (IndicatorChart.Panel panel : chart.panels()) {
                        List<Drawn> texts = new ArrayList<>(Drawn.of(chart.frame()));
                        panel.bars().forEach(bar -> texts.add(new Drawn(bar.figure(), bar.labelX(), bar.labelY())));
                        panel.words().forEach(line -> texts.add(new Drawn(line.text(), line.x(), line.y())));
                        Drawn.assertReadable(texts, chart.frame());
                    }
                });
    }
}
