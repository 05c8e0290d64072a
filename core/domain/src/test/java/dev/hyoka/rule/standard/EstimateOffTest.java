package dev.hyoka.rule.standard;

import static dev.hyoka.rule.standard.TrendSheets.breakAt;
import static dev.hyoka.rule.standard.TrendSheets.costSheet;
import static dev.hyoka.rule.standard.TrendSheets.costs;
import static dev.hyoka.rule.standard.TrendSheets.found;
import static dev.hyoka.rule.standard.TrendSheets.isTheSameInAnyOrder;
import static dev.hyoka.rule.standard.TrendSheets.onlyFinding;
import static dev.hyoka.rule.standard.TrendSheets.outcome;
import static dev.hyoka.rule.standard.TrendSheets.sheet;
import static dev.hyoka.rule.standard.TrendSheets.total;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Reference;
import dev.hyoka.finding.Severity;
import dev.hyoka.form.Head;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Phase;
import dev.hyoka.money.AmountUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** TRD-11. */
class EstimateOffTest {

    @Test
    void anEstimateThatWasFarOffIsFound() {
        ManagementSheet sheet = now("891");
        ManagementSheet before = estimated("326");

        Finding finding = onlyFinding("TRD-11", sheet, before);

        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.location()).isEqualTo(Places.total("2020"));
        assertThat(finding.elsewhere()).containsExactly(new Reference(Head.refTo(before), Places.total("2020")));
        assertThat(finding.stated()).contains("891");
        assertThat(finding.evidence().orElseThrow().difference()).isEqualByComparingTo("565");
        assertThat(finding.message().in(Language.JA))
                .isEqualTo("令和2年度(実績)のトータルコスト(A+B)は891千円で、令和元年度のシートでの見込326千円より565千円多くなりました"
                        + "(見込の2.73倍)。理由を確認し、今後の見込の参考にしてください。");
        assertThat(finding.message().in(Language.EN))
                .isEqualTo(
                        "Fiscal 2020 (R2, actual): total cost (A+B) is 891 thousand yen, 565 thousand yen more than the"
                                + " estimate of 326 thousand yen in the sheet of fiscal 2019 (R1) (2.73 times the estimate)."
                                + " Look for the reason before the next estimate.");
        assertThat(isTheSameInAnyOrder("TRD-11", sheet, before)).isTrue();
    }

    @Test
    void theFactorIsReachedExactlyAndIsAParameter() {
        assertThat(found("TRD-11", now("300"), estimated("200"))).hasSize(1);
        assertThat(found("TRD-11", now("200"), estimated("300"))).hasSize(1);
        assertThat(outcome("TRD-11", now("299"), estimated("200"))).isEqualTo(new Outcome.Passed(1));
        assertThat(outcome("TRD-11", Map.of("factor", "1.2"), now("299"), estimated("200")))
                .isInstanceOf(Outcome.Found.class);
    }

    @Test
    void anEstimateOfNothingWasOffWithoutAFactor() {
        assertThat(onlyFinding("TRD-11", now("300"), estimated("0")).message().in(Language.JA))
                .contains("見込0千円より300千円多くなりました。");
        assertThat(outcome("TRD-11", now("0"), estimated("0"))).isEqualTo(new Outcome.Passed(1));
    }

    @Test
    void anotherUnitIsConvertedAndItsRoundingAllowedFor() {
        AmountUnit unit = AmountUnit.MILLION_YEN;
        ManagementSheet inMillions = sheet(2019).withCost(costs(unit, total(unit, 2020, Phase.ESTIMATE, "1")));

        assertThat(outcome("TRD-11", now("1400"), inMillions)).isEqualTo(new Outcome.Passed(1));
        assertThat(outcome("TRD-11", now("1500"), inMillions)).isEqualTo(new Outcome.Passed(1));
        assertThat(onlyFinding("TRD-11", now("1501"), inMillions).message().in(Language.JA))
                .contains("見込1百万円より501千円多くなりました");
    }

    @Test
    void withoutAnEstimateTheBudgetCounts() {
        ManagementSheet budget = costSheet(2019, total(2020, Phase.BUDGET, "100"));
        ManagementSheet both = costSheet(2019, total(2020, Phase.BUDGET, "100"), total(2020, Phase.ESTIMATE, "300"));

        assertThat(onlyFinding("TRD-11", now("300"), budget).message().in(Language.EN))
                .contains("(3.00 times the budget)");
        assertThat(outcome("TRD-11", now("300"), both)).isEqualTo(new Outcome.Passed(1));
    }

    @Test
    void theEstimateIsThatOfTheEvaluatedYear() {
        ManagementSheet before = costSheet(
                2019,
                total(2019, Phase.ESTIMATE, "100"),
                total(2020, Phase.ESTIMATE, "300"),
                total(2021, Phase.ESTIMATE, "100"));

        assertThat(outcome("TRD-11", now("300"), before)).isEqualTo(new Outcome.Passed(1));
    }

    @Test
    void withoutActualEstimateOrSheetItIsNotApplicable() {
        assertThat(outcome("TRD-11", now("300"))).isInstanceOf(Outcome.NotApplicable.class);
        assertThat(outcome("TRD-11", now("300"), costSheet(2019, total(2019, Phase.ACTUAL, "1"))))
                .isInstanceOf(Outcome.NotApplicable.class);
        assertThat(outcome("TRD-11", costSheet(2020, total(2020, Phase.ESTIMATE, "300")), estimated("1")))
                .isInstanceOf(Outcome.NotApplicable.class);
        assertThat(outcome("TRD-11", sheet(2020))).isInstanceOf(Outcome.NotApplicable.class);
    }

    @Test
    void nothingIsComparedAcrossABreakOrInAnotherCurrency() {
        ManagementSheet sheet = now("891");
        AmountUnit dollars = AmountUnit.of("USD", 1000);
        ManagementSheet inDollars = sheet(2019).withCost(costs(dollars, total(dollars, 2020, Phase.ESTIMATE, "1")));

        assertThat(outcome(
                        "TRD-11",
                        sheet.withCost(sheet.cost().orElseThrow().withBreaks(breakAt(2020))),
                        estimated("326")))
                .isInstanceOf(Outcome.NotApplicable.class);
        assertThat(outcome("TRD-11", sheet, inDollars)).isInstanceOf(Outcome.NotApplicable.class);
    }

    private static ManagementSheet now(String printed) {
        return costSheet(2020, total(2020, Phase.ACTUAL, printed));
    }

    private static ManagementSheet estimated(String printed) {
        return costSheet(2019, total(2019, Phase.ACTUAL, "100"), total(2020, Phase.ESTIMATE, printed));
    }
}
