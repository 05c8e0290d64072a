package dev.hyoka.rule.standard;

import static dev.hyoka.rule.standard.CostTable.amount;
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
import dev.hyoka.finding.RuleId;
import dev.hyoka.finding.Severity;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.Personnel;
import dev.hyoka.rule.RuleSet;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** TOT-05. */
class TotalWithoutPartsTest {

    @Test
    void aProjectTotalWithoutASourceIsFound() {
        Finding finding = onlyFinding(sheet(year(2021, null, null, "20", "57", "77")));

        assertThat(finding.rule()).hasToString("TOT-05");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.location()).isEqualTo(Places.projectTotal("2021"));
        assertThat(finding.message().arguments()).containsEntry("stated", new Argument.Figure(new BigDecimal("20")));
        assertThat(finding.message().in(Language.JA))
                .isEqualTo("令和3年度(実績)の事業費計(A)は20千円と記載されていますが、財源が一つも記載されていません。" + "財源の合計が20千円となるように記入するか、合計を確認してください。");
        assertThat(finding.message().in(Language.EN))
                .isEqualTo("Fiscal 2021 (R3, actual): project cost total (A) is stated as 20 thousand yen, but no"
                        + " funding source is. Enter the sources, which have to add up to 20 thousand yen, or check"
                        + " the total.");
    }

    @Test
    void aPersonnelTotalWithoutHoursAndOtherStaffIsFound() {
        Finding finding = onlyFinding(sheet(withoutHours(year(2021, "7", null, "7", "571", "578"))));

        assertThat(finding.rule()).hasToString("TOT-05");
        assertThat(finding.location()).isEqualTo(Places.personnelTotal("2021"));
        assertThat(finding.related()).containsExactly(Places.hours("2021"), Places.otherStaff("2021"));
        assertThat(finding.message().in(Language.EN))
                .isEqualTo("Fiscal 2021 (R3, actual): personnel cost total (B) is stated as 571 thousand yen, but"
                        + " neither hours nor other staff cost are. Check whether they were forgotten, or whether the"
                        + " total is wrong.");
    }

    @Test
    void otherStaffAloneSupportsAPersonnelTotal() {
        CostYear year = year(2021, "7", null, "7", "571", "578");
        Personnel otherStaff = Personnel.builder()
                .otherStaff(amount("571"))
                .total(amount("571"))
                .build();

        assertThat(found(sheet(year.withPersonnel(otherStaff)))).isEmpty();
    }

    @Test
    void aTotalCostWithoutBothTotalsIsFound() {
        Finding finding = onlyFinding(sheet(year(2021, null, null, null, null, "326")));

        assertThat(finding.rule()).hasToString("TOT-05");
        assertThat(finding.location()).isEqualTo(Places.total("2021"));
        assertThat(finding.related()).containsExactly(Places.projectTotal("2021"), Places.personnelTotal("2021"));
        assertThat(finding.message().arguments()).doesNotContainKey("implied");
    }

    @Test
    void fundingSourcesLeaveOneValueForThePersonnelTotal() {
        Finding finding = RuleSet.of(StandardRules.all())
                .check(sheet(year(2021, "142", null, null, null, "326")))
                .findings(RuleId.parse("TOT-05"))
                .get(0);

        assertThat(finding.message().arguments())
                .containsEntry("impliedProjectTotal", new Argument.Figure(new BigDecimal("142")))
                .containsEntry("implied", new Argument.Figure(new BigDecimal("184")));
        assertThat(finding.message().in(Language.JA)).contains("人件費計(B)は184千円となります。");
    }

    @Test
    void partlyStatedPartsAndTotalsOfZeroPassAndAreCounted() {
        assertThat(outcome(
                        "TOT-05",
                        sheet(
                                year(2019, null, "1", "89", "143", "232"),
                                withoutHours(year(2020, null, null, "0", "0", "0")),
                                year(2021, null, null, null, "57", "77"))))
                .isEqualTo(new Outcome.Passed(8));
    }

    @Test
    void aSheetWithoutTotalsIsNotJudged() {
        assertThat(outcome("TOT-05", sheet(year(2021, "1", null, null, null, null))))
                .isInstanceOf(Outcome.NotApplicable.class);
    }

    private static CostYear withoutHours(CostYear year) {
        return year.withPersonnel(
                Personnel.builder().total(year.personnel().total()).build());
    }
}
