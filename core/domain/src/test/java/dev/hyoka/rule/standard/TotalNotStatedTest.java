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
import dev.hyoka.rule.Profile;
import dev.hyoka.rule.RuleSet;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** TOT-04. */
class TotalNotStatedTest {

    @Test
    void aMissingProjectTotalIsWhatItsSourcesAddUpTo() {
        Finding finding = onlyFinding(sheet(year(2020, "190", "33", null, "191", "414")));

        assertThat(finding.rule()).hasToString("TOT-04");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.location()).isEqualTo(Places.projectTotal("2020"));
        assertThat(finding.related())
                .containsExactly(Places.funding("2020", "other"), Places.funding("2020", "general"));
        assertThat(finding.message().arguments())
                .containsEntry("implied", new Argument.Figure(new BigDecimal("223")))
                .doesNotContainKey("impliedTotal");
        assertThat(finding.message().in(Language.JA))
                .isEqualTo("令和2年度(実績)の事業費計(A)が記載されていません。内訳(その他 190 + 一般財源 33)から223千円となります。" + "記入漏れでないか確認してください。");
        assertThat(finding.message().in(Language.EN))
                .isEqualTo("Fiscal 2020 (R2, actual): project cost total (A) is not stated; its parts (other 190 +"
                        + " general revenue 33) imply 223 thousand yen. Check whether it was forgotten.");
    }

    @Test
    void aMissingTotalCostIsTheSumOfBothTotals() {
        Finding finding = onlyFinding(sheet(year(2020, null, "10", "10", "1530", null)));

        assertThat(finding.location()).isEqualTo(Places.total("2020"));
        assertThat(finding.message().arguments()).containsEntry("implied", new Argument.Figure(new BigDecimal("1540")));
    }

    @Test
    void aTotalCostThatIsMissingTogetherWithTheProjectTotalIsToldOnce() {
        Finding finding = onlyFinding(sheet(year(2020, null, "10", null, "1530", null)));

        assertThat(finding.location()).isEqualTo(Places.projectTotal("2020"));
        assertThat(finding.related())
                .containsExactly(
                        Places.funding("2020", "general"), Places.personnelTotal("2020"), Places.total("2020"));
        assertThat(finding.message().arguments())
                .containsEntry("implied", new Argument.Figure(new BigDecimal("10")))
                .containsEntry("impliedTotal", new Argument.Figure(new BigDecimal("1540")));
        assertThat(finding.message().in(Language.JA)).contains("トータルコスト(A+B)も記載されておらず、人件費計(B) 1,530を加えて1,540千円となります。");
    }

    @Test
    void aPersonnelTotalIsNotMissedSinceItNeedsTheHourlyRate() {
        assertThat(found(sheet(year(2020, null, "10", "10", null, null)))).isEmpty();
    }

    @Test
    void statedTotalsPassAndAreCounted() {
        assertThat(outcome(
                        "TOT-04",
                        sheet(
                                year(2019, "89", null, "89", "143", "232"),
                                year(2020, null, null, "0", "0", "0"),
                                year(2021, null, null, "20", null, "20"))))
                .isEqualTo(new Outcome.Passed(3));
    }

    @Test
    void aSheetWithoutPartsIsNotJudged() {
        assertThat(outcome("TOT-04", sheet(year(2021, null, null, "20", null, "20"))))
                .isInstanceOf(Outcome.NotApplicable.class);
    }

    @Test
    void aPersonnelTotalIsMissedWhereTheProfileGivesTheHourlyRate() {
        RuleSet rules = RuleSet.of(List.of(new TotalNotStated()))
                .with(Profile.builder()
                        .putHourlyRates(FiscalYear.of(2019), new BigDecimal("3165"))
                        .build());

        List<Finding> findings =
                rules.check(sheet(year(2019, null, "10", "10", null, null))).findings();

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.location()).isEqualTo(Places.personnelTotal("2019"));
            assertThat(finding.message().in(Language.EN)).contains("imply 142 thousand yen");
        });
    }
}
