package dev.hyoka.rule.standard;

import static dev.hyoka.rule.standard.TrendSheets.breakAt;
import static dev.hyoka.rule.standard.TrendSheets.costSheet;
import static dev.hyoka.rule.standard.TrendSheets.costs;
import static dev.hyoka.rule.standard.TrendSheets.direction;
import static dev.hyoka.rule.standard.TrendSheets.found;
import static dev.hyoka.rule.standard.TrendSheets.onlyFinding;
import static dev.hyoka.rule.standard.TrendSheets.outcome;
import static dev.hyoka.rule.standard.TrendSheets.sheet;
import static dev.hyoka.rule.standard.TrendSheets.total;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Severity;
import dev.hyoka.model.DirectionCode;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Phase;
import dev.hyoka.money.AmountUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** TRD-06. */
class CostChangeUnexplainedTest {

    @Test
    void aGreatFallWithoutAReasonIsFound() {
        Finding finding = onlyFinding(
                "TRD-06",
                costSheet(2020, total(2020, Phase.ACTUAL, "2774"), total(2021, Phase.ESTIMATE, "159"))
                        .withDirection(direction(DirectionCode.COMPLETED)));

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.location()).isEqualTo(Places.total("2021"));
        assertThat(finding.related()).containsExactly(Places.total("2020"), Places.CHANGE_REASON);
        assertThat(finding.stated()).contains("159");
        assertThat(finding.evidence().orElseThrow().difference()).isEqualByComparingTo("-2615");
        assertThat(finding.message().in(Language.JA))
                .isEqualTo("令和3年度(見込)のトータルコスト(A+B)は159千円で、令和2年度の2,774千円から2,615千円減少(17.45分の1)していますが、"
                        + "事業費増減理由が記載されていません。理由を記入するか、額を確認してください。");
        assertThat(finding.message().in(Language.EN))
                .isEqualTo(
                        "Fiscal 2021 (R3, estimate): total cost (A+B) is 159 thousand yen, 2,615 thousand yen less than"
                                + " the 2,774 of fiscal 2020 (R2) (1/17.45 of it), but no reason for the change in cost is"
                                + " stated. Enter the reason, or check the amounts.");
    }

    @Test
    void aRiseSaysHowManyTimes() {
        assertThat(onlyFinding("TRD-06", twoYears("2000", "3000")).message().in(Language.JA))
                .contains("から1,000千円増加(1.50倍)していますが");
    }

    @Test
    void theFactorAndTheAmountAreReachedExactly() {
        assertThat(found("TRD-06", twoYears("2000", "3000"))).hasSize(1);
        assertThat(found("TRD-06", twoYears("20000", "29999"))).isEmpty();
        assertThat(found("TRD-06", twoYears("100", "1099"))).isEmpty();
    }

    @Test
    void theFactorAndTheAmountAreParameters() {
        assertThat(outcome("TRD-06", Map.of("factor", "1.2", "amount", "100000"), twoYears("500", "600")))
                .isInstanceOf(Outcome.Found.class);
        assertThat(outcome("TRD-06", Map.of("factor", "4"), twoYears("2000", "6000")))
                .isEqualTo(new Outcome.Passed(1));
    }

    @Test
    void aStatedReasonIsEnough() {
        ManagementSheet sheet = twoYears("2000", "30000");

        assertThat(outcome("TRD-06", sheet.withCost(sheet.cost().orElseThrow().withChangeReason("工事のため"))))
                .isEqualTo(new Outcome.Passed(1));
    }

    @Test
    void aFallToNothingIsNoSurpriseWhereTheProjectEnds() {
        ManagementSheet sheet = twoYears("2000", "0");

        assertThat(found("TRD-06", sheet.withDirection(direction(DirectionCode.COMPLETED))))
                .isEmpty();
        assertThat(found("TRD-06", sheet.withDirection(direction(DirectionCode.ABOLISH))))
                .isEmpty();
        assertThat(onlyFinding("TRD-06", sheet).message().in(Language.JA)).contains("から2,000千円減少していますが");
    }

    @Test
    void aStartFromNothingIsNoSurprise() {
        assertThat(outcome("TRD-06", twoYears("0", "2774"))).isEqualTo(new Outcome.Passed(1));
    }

    @Test
    void whatRoundingToMillionsExplainsIsNoChange() {
        AmountUnit unit = AmountUnit.MILLION_YEN;

        assertThat(found(
                        "TRD-06",
                        sheet(2020)
                                .withCost(costs(
                                        unit,
                                        total(unit, 2019, Phase.ACTUAL, "1"),
                                        total(unit, 2020, Phase.ACTUAL, "2"),
                                        total(unit, 2021, Phase.ESTIMATE, "4")))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.location()).isEqualTo(Places.total("2021")));
    }

    @Test
    void onlyYearsInARowAreCompared() {
        assertThat(outcome(
                        "TRD-06", costSheet(2020, total(2018, Phase.ACTUAL, "1"), total(2020, Phase.ACTUAL, "9999"))))
                .isInstanceOf(Outcome.NotApplicable.class);
    }

    @Test
    void ofAYearWithSeveralColumnsTheActualCounts() {
        Finding finding = onlyFinding(
                "TRD-06",
                costSheet(
                        2020,
                        total(2019, Phase.ACTUAL, "2000"),
                        total(2020, Phase.BUDGET, "2000"),
                        total(2020, Phase.ACTUAL, "9000")));

        assertThat(finding.location()).isEqualTo(Places.total("2020-actual"));
    }

    @Test
    void nothingIsComparedAcrossABreak() {
        ManagementSheet sheet = twoYears("2000", "30000");

        assertThat(outcome("TRD-06", sheet.withCost(sheet.cost().orElseThrow().withBreaks(breakAt(2020)))))
                .isInstanceOf(Outcome.NotApplicable.class);
    }

    @Test
    void withoutATableItIsNotApplicable() {
        assertThat(outcome("TRD-06", sheet(2020))).isInstanceOf(Outcome.NotApplicable.class);
    }

    private static ManagementSheet twoYears(String before, String now) {
        return costSheet(2020, total(2019, Phase.ACTUAL, before), total(2020, Phase.ACTUAL, now));
    }
}
