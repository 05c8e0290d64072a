package dev.hyoka.io.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Language;
import dev.hyoka.form.CostRow;
import dev.hyoka.generators.Anything;
import dev.hyoka.io.report.words.Words;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.Phase;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CostChartTest {

    private static final Words WORDS = new Words(Language.JA);

    @Provide
    Arbitrary<Cost> costs() {
        return Anything.costs().withoutEdgeCases();
    }

    private static CostYear year(int year, Phase phase, Map<CostRow, Integer> printed) {
        CostYear cost =
                CostYear.builder().fiscalYear(FiscalYear.of(year)).phase(phase).build();
        for (Map.Entry<CostRow, Integer> row : printed.entrySet()) {
            cost = row.getKey().with(cost, AmountUnit.THOUSAND_YEN, Optional.of(BigDecimal.valueOf(row.getValue())));
        }
        return cost;
    }

    private static CostChart chart(CostYear... years) {
        return CostChart.of(List.of(years), AmountUnit.THOUSAND_YEN, List.of(), WORDS)
                .orElseThrow();
    }

    @Test
    void partsAreStackedFromZeroInTheOrderOfTheForm() {
        CostChart chart = chart(year(
                2020,
                Phase.ACTUAL,
                Map.of(CostRow.NATIONAL, 100, CostRow.GENERAL, 60, CostRow.PERSONNEL_TOTAL, 40, CostRow.TOTAL, 200)));
        List<CostChart.Segment> segments = chart.stacks().get(0).segments();

        assertThat(segments)
                .extracting(CostChart.Segment::part)
                .containsExactly(CostPart.NATIONAL, CostPart.GENERAL, CostPart.PERSONNEL);
        assertThat(segments).extracting(CostChart.Segment::height).containsExactly(60.0, 36.0, 24.0);
        assertThat(segments.get(0).y() + 60).isEqualTo(chart.frame().zero());
        assertThat(segments.get(1).y() + 36).isEqualTo(segments.get(0).y());
        assertThat(chart.stacks().get(0).figure()).isEqualTo("200");
        assertThat(chart.notes()).isEmpty();
    }

    @Test
    void aStackThatDoesNotReachItsStatedTotalShowsIt() {
        CostChart chart = chart(
                year(2020, Phase.ACTUAL, Map.of(CostRow.GENERAL, 50, CostRow.PERSONNEL_TOTAL, 50, CostRow.TOTAL, 120)));
        CostChart.Stack stack = chart.stacks().get(0);

        assertThat(stack.segments().get(1).y()).isEqualTo(40.0);
        assertThat(stack.tick()).hasValueSatisfying(path -> assertThat(path).contains(" 20h"));
    }

    @Test
    void aTotalWithoutSourcesIsOneSegmentThatSaysSo() {
        CostChart chart = chart(year(2020, Phase.ACTUAL, Map.of(CostRow.PROJECT_TOTAL, 470)));

        assertThat(chart.legend()).containsExactly(CostPart.UNSTATED);
        assertThat(chart.notes()).containsExactly("人件費の記載なし(積み上げに含まない):R2(実績)", "トータルコストの記載なし:R2(実績)");
    }

    @Test
    void whatHasNotComeAboutIsSoft() {
        CostChart chart = chart(
                year(2021, Phase.ESTIMATE, Map.of(CostRow.GENERAL, 1)),
                year(2020, Phase.ACTUAL, Map.of(CostRow.GENERAL, 1)));

        assertThat(chart.stacks()).extracting(CostChart.Stack::soft).containsExactly(true, false);
    }

    @Test
    void negativeAmountsHangBelowZeroAndTakeNothingFromTheOthers() {
        CostChart chart =
                chart(year(2020, Phase.ACTUAL, Map.of(CostRow.NATIONAL, 90, CostRow.GENERAL, -30, CostRow.TOTAL, 60)));
        List<CostChart.Segment> segments = chart.stacks().get(0).segments();

        assertThat(segments).extracting(CostChart.Segment::height).containsExactly(90.0, 30.0);
        assertThat(segments.get(1).y()).isEqualTo(chart.frame().zero());
    }

    @Test
    void zerosAreNotInTheLegend() {
        assertThat(chart(year(2020, Phase.ACTUAL, Map.of(CostRow.NATIONAL, 0, CostRow.GENERAL, 5)))
                        .legend())
                .containsExactly(CostPart.GENERAL);
    }

    @Test
    void aYearThatStatesNothingSaysSo() {
        CostChart chart =
                chart(year(2019, Phase.ACTUAL, Map.of()), year(2020, Phase.ACTUAL, Map.of(CostRow.GENERAL, 5)));

        assertThat(chart.stacks()).extracting(CostChart.Stack::figure).containsExactly("記載なし", "");
        assertThat(CostChart.of(List.of(year(2020, Phase.ACTUAL, Map.of())), AmountUnit.YEN, List.of(), WORDS))
                .isEmpty();
    }

    @Property(tries = 200)
    void whateverIsStatedStacksAreInsideAndNoTextCoversAnother(@ForAll("costs") Cost cost, @ForAll Language language) {
        CostChart.of(cost.years(), cost.unit(), cost.breaks(), new Words(language))
                .ifPresent(chart -> {
                    List<Drawn> texts = new ArrayList<>(Drawn.of(chart.frame()));
                    for (CostChart.Stack stack : chart.stacks()) {
                        if (!stack.figure().isEmpty()) {
                            texts.add(new Drawn(stack.figure(), stack.labelX(), stack.labelY()));
                        }
                        for (CostChart.Segment segment : stack.segments()) {
                            assertThat(segment.height()).isGreaterThan(0);
                            assertThat(segment.y()).isGreaterThanOrEqualTo(0);
                            assertThat(segment.y() + segment.height())
                                    .isLessThanOrEqualTo(chart.frame().height());
                            assertThat(segment.x())
                                    .isGreaterThanOrEqualTo(chart.frame().left());
                        }
                    }
                    Drawn.assertReadable(texts, chart.frame());
                });
    }
}
