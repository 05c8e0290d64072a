package dev.hyoka.rule.standard;

import static dev.hyoka.rule.standard.LabourTable.sheet;
import static dev.hyoka.rule.standard.LabourTable.year;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Severity;
import dev.hyoka.rule.Reasons;
import org.junit.jupiter.api.Test;

/** LAB-03. */
class HoursBeyondWorkingYearTest {

    private static final Trial LAB_03 = new Trial(new HoursBeyondWorkingYear());

    @Test
    void moreHoursThanAPersonWorksInAYearAreFound() {
        Finding finding = LAB_03.onlyFinding(sheet("窓口", year(2020, "6", "13801", null, null)));

        assertThat(finding.rule()).hasToString("LAB-03");
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.location()).isEqualTo(Places.hours("2020"));
        assertThat(finding.related()).containsExactly(Places.regularStaff("2020"));
        assertThat(finding.message().in(Language.JA))
                .isEqualTo("令和2年度(実績)の業務時間は13,801時間、正規職員数は6人と記載されており、1人当たり2,300.2時間となって、"
                        + "1年間に働く時間の目安(2,300時間)を超えます。桁や人数に誤りがないか確認してください。");
        assertThat(finding.message().in(Language.EN))
                .isEqualTo("Fiscal 2020 (R2, actual): hours are stated as 13,801 and regular staff as 6, which makes"
                        + " 2,300.2 hours a person, more than a working year of 2,300 hours. Check the figures.");
    }

    @Test
    void aWorkingYearItselfPasses() {
        assertThat(LAB_03.outcome(
                        sheet("窓口", year(2019, "6", "13800", null, null), year(2020, "0.5", "1150", null, null))))
                .isEqualTo(Outcome.passed(2));
    }

    @Test
    void withoutBothFiguresThereIsNothingToJudge() {
        assertThat(LAB_03.reason(
                        sheet("窓口", year(2019, null, "12000", null, null), year(2020, "0", "5000", null, null))))
                .isEqualTo("In no year are both regular staff and hours stated.");
        assertThat(LAB_03.outcome(sheet("窓口", year(2020, "6", "0", null, null))))
                .isInstanceOf(Outcome.NotApplicable.class);
        assertThat(LAB_03.outcome(CostTable.withoutTable()))
                .isEqualTo(new Outcome.NotApplicable(Reasons.NO_COST_TABLE));
    }
}
