package dev.hyoka.rule.standard;

import static dev.hyoka.rule.standard.CostTable.found;
import static dev.hyoka.rule.standard.CostTable.onlyFinding;
import static dev.hyoka.rule.standard.CostTable.outcome;
import static dev.hyoka.rule.standard.CostTable.sheet;
import static dev.hyoka.rule.standard.CostTable.year;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Severity;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Phase;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.rule.Reasons;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** TOT-01, TOT-03 and TOT-06: totals that are not the sums of their parts. */
class TotalDiffersTest {

    @Test
    void aProjectTotalThatIsNotTheSumOfItsSourcesContradictsThem() {
        Finding finding = onlyFinding(sheet(year(2019, "89", "1000", "1098", "143", "1241")));

        assertThat(finding.rule()).hasToString("TOT-01");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.location()).isEqualTo(Places.projectTotal("2019"));
        assertThat(finding.related())
                .containsExactly(Places.funding("2019", "other"), Places.funding("2019", "general"));
        assertThat(finding.message().arguments())
                .containsEntry("stated", new Argument.Figure(new BigDecimal("1098")))
                .containsEntry("computed", new Argument.Figure(new BigDecimal("1089")))
                .containsEntry("difference", new Argument.Figure(new BigDecimal("9")))
                .containsEntry("other", new Argument.Figure(new BigDecimal("89")))
                .containsEntry("general", new Argument.Figure(new BigDecimal("1000")));
        assertThat(finding.message().in(Language.JA))
                .isEqualTo("令和元年度(実績)の事業費計(A)は1,098千円と記載されていますが、内訳(その他 89 + 一般財源 1,000)の合計は1,089千円で、"
                        + "差(記載-合計)は9千円です。財源の額と合計のどちらが誤りかを確認してください。");
        assertThat(finding.message().in(Language.EN))
                .isEqualTo("Fiscal 2019 (R1, actual): project cost total (A) is stated as 1,098 thousand yen, but its"
                        + " parts (other 89 + general revenue 1,000) add up to 1,089 thousand yen; stated less computed"
                        + " is 9 thousand yen. Check whether a source or the total is wrong.");
    }

    @Test
    void aTotalCostThatIsNotTheSumOfBothTotalsContradictsThem() {
        Finding finding = onlyFinding(sheet(year(2020, null, "706", "706", "185", "819")));

        assertThat(finding.rule()).hasToString("TOT-03");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.location()).isEqualTo(Places.total("2020"));
        assertThat(finding.related()).containsExactly(Places.projectTotal("2020"), Places.personnelTotal("2020"));
        assertThat(finding.message().arguments())
                .containsEntry("difference", new Argument.Figure(new BigDecimal("-72")))
                .containsEntry("projectTotal", new Argument.Figure(new BigDecimal("706")))
                .containsEntry("personnelTotal", new Argument.Figure(new BigDecimal("185")));
        assertThat(finding.message().in(Language.JA))
                .isEqualTo("令和2年度(実績)のトータルコスト(A+B)は819千円と記載されていますが、"
                        + "内訳(事業費計(A) 706 + 人件費計(B) 185)の合計は891千円で、差(記載-合計)は-72千円です。"
                        + "三つの額のどれが誤りかを確認してください。");
    }

    @Test
    void totalsThatEqualTheirPartsPassAndAreCounted() {
        ManagementSheet sheet = sheet(
                year(2019, "89", null, "89", "143", "232"),
                year(2020, "0", "-6", "-6", "185", "179"),
                year(2021, null, null, null, "184", "326"));

        assertThat(outcome("TOT-01", sheet)).isEqualTo(new Outcome.Passed(2));
        assertThat(outcome("TOT-03", sheet)).isEqualTo(new Outcome.Passed(2));
        assertThat(outcome("TOT-06", sheet)).isEqualTo(new Outcome.Passed(4));
    }

    @Test
    void totalsThatDifferByRoundingAreConsistent() {
        // Two parts and their total, each half a unit off at the most: 1.5
        Finding finding = onlyFinding(sheet(year(2019, "1", "1", "3.5", "143", "146.5")));

        assertThat(finding.rule()).hasToString("TOT-06");
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.location()).isEqualTo(Places.projectTotal("2019"));
        assertThat(finding.message().in(Language.JA)).contains("3.5千円").contains("差(記載-合計)は1.5千円");
        assertThat(found(sheet(year(2019, "1", "1", "3.6", "143", "146.6"))))
                .containsExactly("TOT-01 /cost/years/2019/projectTotal");
    }

    @Test
    void negativePartsAreRoundedToBothSidesAsWell() {
        assertThat(found(sheet(year(2019, "-1", "-1", "-3", "10", "6"))))
                .containsExactly("TOT-06 /cost/years/2019/projectTotal", "TOT-06 /cost/years/2019/total");
        assertThat(found(sheet(year(2019, "-1", "-1", "-4", "10", "6"))))
                .containsExactly("TOT-01 /cost/years/2019/projectTotal");
    }

    @Test
    void aSheetInYenAllowsAnYen() {
        Cost inYen = Cost.builder()
                .unit(AmountUnit.YEN)
                .addYears(year(2019, "1", null, "1.002", "2", "3.002"))
                .build();

        Finding finding = onlyFinding(CostTable.withoutTable().withCost(inYen));

        assertThat(finding.rule()).hasToString("TOT-01");
        assertThat(finding.message().in(Language.EN)).contains("1,002 yen").contains("is 2 yen");
    }

    @Test
    void aYearInTwoPhasesIsToldApart() {
        CostYear actual = year(2020, "1", null, "1", "2", "3");
        CostYear budget = year(2020, "1", null, "5", "2", "7").withPhase(Phase.BUDGET);

        Finding finding = onlyFinding(sheet(actual, budget));

        assertThat(finding.location()).isEqualTo(Places.projectTotal("2020-budget"));
        assertThat(finding.message().in(Language.JA)).startsWith("令和2年度(予算)の");
    }

    @Test
    void whatIsNotStatedIsNotCompared() {
        ManagementSheet sheet = sheet(year(2019, null, null, "20", null, "20"));

        assertThat(outcome("TOT-01", sheet)).isInstanceOf(Outcome.NotApplicable.class);
        assertThat(outcome("TOT-03", sheet)).isInstanceOf(Outcome.NotApplicable.class);
        assertThat(outcome("TOT-06", sheet)).isInstanceOf(Outcome.NotApplicable.class);
    }

    @Test
    void aSheetWithoutATableOfCostsIsNotJudged() {
        for (String rule : new String[] {"TOT-01", "TOT-03", "TOT-04", "TOT-05", "TOT-06"}) {
            assertThat(outcome(rule, CostTable.withoutTable()))
                    .isEqualTo(new Outcome.NotApplicable(Reasons.NO_COST_TABLE));
        }
    }

    @Test
    void whatRoundingExplainsIsToldYearByYear() {
        ManagementSheet sheet =
                sheet(year(2019, "89", null, "89", "142", "232"), year(2020, "5", "5", "11", "9", "20"));

        assertThat(found(sheet))
                .containsExactly("TOT-06 /cost/years/2019/total", "TOT-06 /cost/years/2020/projectTotal");
    }
}
