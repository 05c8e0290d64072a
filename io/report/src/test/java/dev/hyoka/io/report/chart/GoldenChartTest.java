package dev.hyoka.io.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Language;
import dev.hyoka.form.CostRow;
import dev.hyoka.io.report.page.PageOutput;
import dev.hyoka.io.report.words.Words;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.Figure;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.Phase;
import dev.hyoka.model.SeriesBreak;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalYear;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stands on the page; a miss prints what is there now, which is to be looked at before it is pasted. */
class GoldenChartTest {

    private static final Words WORDS = new Words(Language.JA);

    @Test
    void anIndicatorWithATargetAGapWordsAndABreak() throws IOException {
        IndicatorChart chart = IndicatorChart.of(
                        List.of(
                                IndicatorValue.of(FiscalYear.of(2017), Phase.ACTUAL, new BigDecimal("1705")),
                                IndicatorValue.of(FiscalYear.of(2019), Phase.ACTUAL, new BigDecimal("1230")),
                                IndicatorValue.of(FiscalYear.of(2019), Phase.TARGET, new BigDecimal("1800")),
                                new IndicatorValue(FiscalYear.of(2020), Phase.ACTUAL, new Figure.Words("実施なし")),
                                IndicatorValue.of(FiscalYear.of(2021), Phase.TARGET, new BigDecimal("2000"))),
                        Optional.of("人"),
                        List.of(new SeriesBreak(FiscalYear.of(2019), Optional.of("集計方法の変更"))),
                        WORDS)
                .orElseThrow();
        StringWriter page = new StringWriter();
        JteindicatorChartGenerated.render(new PageOutput(page), null, chart, WORDS);

        assertThat(page.toString()).isEqualTo(golden("indicator-chart.html"));
    }

    @Test
    void aCostWithAnEstimateWithoutPersonnel() throws IOException {
        CostChart chart = CostChart.of(
                        List.of(
                                year(2020, Phase.ACTUAL, 60, 30, Optional.of(110), 200),
                                year(2021, Phase.ESTIMATE, 80, 20, Optional.empty(), 100)),
                        AmountUnit.THOUSAND_YEN,
                        List.of(),
                        WORDS)
                .orElseThrow();
        StringWriter page = new StringWriter();
        JtecostChartGenerated.render(new PageOutput(page), null, chart, WORDS);

        assertThat(page.toString()).isEqualTo(golden("cost-chart.html"));
    }

    private static CostYear year(
            int year, Phase phase, int national, int general, Optional<Integer> personnel, int total) {
        CostYear cost =
                CostYear.builder().fiscalYear(FiscalYear.of(year)).phase(phase).build();
        cost = CostRow.NATIONAL.with(cost, AmountUnit.THOUSAND_YEN, Optional.of(BigDecimal.valueOf(national)));
        cost = CostRow.GENERAL.with(cost, AmountUnit.THOUSAND_YEN, Optional.of(BigDecimal.valueOf(general)));
        cost = CostRow.PERSONNEL_TOTAL.with(cost, AmountUnit.THOUSAND_YEN, personnel.map(BigDecimal::valueOf));
        return CostRow.TOTAL.with(cost, AmountUnit.THOUSAND_YEN, Optional.of(BigDecimal.valueOf(total)));
    }

    private static String golden(String name) throws IOException {
        try (InputStream stream = GoldenChartTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }
}
