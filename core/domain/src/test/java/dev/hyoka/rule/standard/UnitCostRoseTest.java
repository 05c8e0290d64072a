package dev.hyoka.rule.standard;

import static dev.hyoka.rule.standard.TrendSheets.actual;
import static dev.hyoka.rule.standard.TrendSheets.breakAt;
import static dev.hyoka.rule.standard.TrendSheets.costs;
import static dev.hyoka.rule.standard.TrendSheets.found;
import static dev.hyoka.rule.standard.TrendSheets.indicator;
import static dev.hyoka.rule.standard.TrendSheets.onlyFinding;
import static dev.hyoka.rule.standard.TrendSheets.outcome;
import static dev.hyoka.rule.standard.TrendSheets.sheet;
import static dev.hyoka.rule.standard.TrendSheets.target;
import static dev.hyoka.rule.standard.TrendSheets.total;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Severity;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorCategory;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Phase;
import dev.hyoka.model.Polarity;
import dev.hyoka.money.AmountUnit;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** TRD-07. */
class UnitCostRoseTest {

    private static final Indicator GROUPS = indicator(
                    "利用団体数", actual(2019, "461"), actual(2020, "299"), target(2021, "500"))
            .withUnit("団体");

    @Test
    void aCostPerUnitThatRoseIsFound() {
        Finding finding = onlyFinding("TRD-07", with("2343", "2310", GROUPS));

        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.location()).isEqualTo(Places.indicatorValue(0, "2020"));
        assertThat(finding.related())
                .containsExactly(Places.indicatorValue(0, "2019"), Places.total("2019"), Places.total("2020"));
        assertThat(finding.stated()).contains("299");
        assertThat(finding.message().in(Language.JA))
                .isEqualTo("指標「利用団体数」(団体)の1団体当たりのトータルコスト(A+B)が、令和元年度の5,082円から令和2年度の7,726円へ1.52倍に上昇しました"
                        + "(トータルコスト2,343→2,310千円、実績461→299)。要因を確認してください。");
        assertThat(finding.message().in(Language.EN))
                .isEqualTo("Indicator “利用団体数” (団体): total cost (A+B) per 団体 rose from 5,082 yen in fiscal 2019 (R1)"
                        + " to 7,726 yen in fiscal 2020 (R2), 1.52 times as much (total cost 2,343 → 2,310 thousand"
                        + " yen, actual 461 → 299). Look for the cause.");
    }

    @Test
    void theFactorIsReachedExactlyAndIsAParameter() {
        Indicator halved = indicator("利用団体数", actual(2019, "300"), actual(2020, "200"), target(2021, "300"));

        assertThat(found("TRD-07", with("6000", "6000", halved))).hasSize(1);
        assertThat(outcome("TRD-07", with("6000", "5999", halved))).isEqualTo(new Outcome.Passed(1));
        assertThat(outcome("TRD-07", Map.of("factor", "2"), with("6000", "6000", halved)))
                .isEqualTo(new Outcome.Passed(1));
    }

    @Test
    void whatRoundingExplainsIsNoRise() {
        Indicator same = indicator("利用団体数", actual(2019, "10"), actual(2020, "10"), target(2021, "11"));

        assertThat(outcome("TRD-07", with("1", "2", same))).isEqualTo(new Outcome.Passed(1));
        assertThat(found("TRD-07", with("1", "3", same))).hasSize(1);
    }

    @Test
    void smallCostsPerUnitShowDecimals() {
        Indicator many = indicator("閲覧数", actual(2019, "20000"), actual(2020, "10000"), target(2021, "20000"));

        assertThat(onlyFinding("TRD-07", with("300", "300", many)).message().in(Language.EN))
                .contains("from 15.00 yen in fiscal 2019 (R1) to 30.00 yen");
        assertThat(onlyFinding("TRD-07", with("1000", "1000", many)).message().in(Language.EN))
                .contains("from 50.00 yen in fiscal 2019 (R1) to 100 yen");
    }

    @Test
    void onlyActualsUpToTheEvaluatedYearAreJudged() {
        Indicator groups = indicator("利用団体数", actual(2018, "461"), actual(2019, "299"), actual(2020, "299"))
                .withUnit("団体")
                .withPolarity(Polarity.UP);

        assertThat(outcome(
                        "TRD-07", costed(groups, total(2018, Phase.ACTUAL, "2343"), total(2019, Phase.ACTUAL, "2343"))))
                .isInstanceOf(Outcome.NotApplicable.class);
        assertThat(outcome(
                        "TRD-07",
                        costed(groups, total(2019, Phase.ACTUAL, "2343"), total(2020, Phase.ESTIMATE, "9310"))))
                .isInstanceOf(Outcome.NotApplicable.class);
        assertThat(outcome(
                        "TRD-07",
                        costed(
                                groups,
                                total(2018, Phase.ACTUAL, "1000"),
                                total(2019, Phase.ACTUAL, "2343"),
                                total(2020, Phase.ACTUAL, "2343"))))
                .isEqualTo(new Outcome.Passed(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "％", "ポイント", "円", "千円"})
    void whatIsNotCountedInNumbersIsNotJudged(String unit) {
        assertThat(outcome("TRD-07", with("2343", "9310", GROUPS.withUnit(unit))))
                .isInstanceOf(Outcome.NotApplicable.class);
    }

    @Test
    void whereMoreIsNotKnownToBeBetterOrNothingWasAchievedItIsNotApplicable() {
        Indicator zero = indicator("利用団体数", actual(2019, "461"), actual(2020, "0"), target(2021, "500"));
        Indicator nothingBefore = indicator("利用団体数", actual(2019, "0"), actual(2020, "299"), target(2021, "500"));

        assertThat(outcome("TRD-07", with("2343", "9310", GROUPS.withPolarity(Polarity.DOWN))))
                .isInstanceOf(Outcome.NotApplicable.class);
        assertThat(outcome("TRD-07", with("2343", "9310", GROUPS.withCategory(IndicatorCategory.ACTIVITY))))
                .isInstanceOf(Outcome.NotApplicable.class);
        assertThat(outcome("TRD-07", with("2343", "9310", GROUPS.withUnit(Optional.empty()))))
                .isInstanceOf(Outcome.NotApplicable.class);
        assertThat(outcome("TRD-07", with("2343", "9310", zero))).isInstanceOf(Outcome.NotApplicable.class);
        assertThat(outcome("TRD-07", with("2343", "9310", nothingBefore))).isInstanceOf(Outcome.NotApplicable.class);
        assertThat(outcome("TRD-07", sheet(2020, GROUPS))).isInstanceOf(Outcome.NotApplicable.class);
    }

    @Test
    void nothingIsComparedAcrossABreakOfEither() {
        ManagementSheet sheet = with("2343", "9310", GROUPS);

        assertThat(outcome("TRD-07", sheet.withIndicators(GROUPS.withBreaks(breakAt(2020)))))
                .isInstanceOf(Outcome.NotApplicable.class);
        assertThat(outcome("TRD-07", sheet.withCost(sheet.cost().orElseThrow().withBreaks(breakAt(2020)))))
                .isInstanceOf(Outcome.NotApplicable.class);
    }

    private static ManagementSheet with(String before, String now, Indicator indicator) {
        return costed(indicator, total(2019, Phase.ACTUAL, before), total(2020, Phase.ACTUAL, now));
    }

    private static ManagementSheet costed(Indicator indicator, CostYear... years) {
        return sheet(2020, indicator).withCost(costs(AmountUnit.THOUSAND_YEN, years));
    }
}
