package dev.hyoka.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Severity;
import dev.hyoka.model.ManagementSheet;
import org.junit.jupiter.api.Test;

/** CON-04. */
class ScheduleOfAnotherYearTest {

    private static final Trial CON_04 = new Trial(new ScheduleOfAnotherYear());

    private static ManagementSheet planned(String schedule) {
        return CostTable.withoutTable().withPlannedSchedule(schedule);
    }

    @Test
    void aScheduleThatWasLeftStandingIsFound() {
        Finding finding = CON_04.onlyFinding(planned("防犯ステーション運営\n・平成31年4月～令和2年3月"));

        assertThat(finding.rule()).hasToString("CON-04");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.location()).isEqualTo(Places.PLANNED_SCHEDULE);
        assertThat(finding.message().in(Language.JA))
                .isEqualTo("事業スケジュール(当初)に書かれた時期は「平成31年4月～令和2年3月」(令和元年度)で、このシートの年度(令和2年度)が含まれていません。"
                        + "別の年度のスケジュールが残っていないか確認してください。");
        assertThat(finding.message().in(Language.EN))
                .isEqualTo("The planned schedule names “平成31年4月～令和2年3月” (fiscal 2019 (R1)), but not the sheet's"
                        + " own year, fiscal 2020 (R2). Check whether the schedule of another year was left standing.");
    }

    @Test
    void severalYearsAreNamedAsTheyStand() {
        Finding finding = CON_04.onlyFinding(planned("平成28年度～30年度 調査、令和3年度から 実施、令和5年度"));

        assertThat(finding.message().in(Language.JA))
                .contains("「平成28年度～30年度、令和3年度、令和5年度」(平成28年度から平成30年度まで、令和3年度から、令和5年度)");
        assertThat(CON_04.onlyFinding(planned("令和元年度まで")).message().in(Language.EN))
                .contains("(up to fiscal 2019 (R1))");
    }

    @Test
    void aScheduleThatNamesTheOwnYearPasses() {
        assertThat(CON_04.outcome(planned("平成31年4月～令和2年3月 確認\n令和2年4月～令和3年3月 策定")))
                .isEqualTo(Outcome.passed(2));
        assertThat(CON_04.outcome(planned("平成30年度から実施"))).isEqualTo(Outcome.passed(1));
        assertThat(CON_04.outcome(planned("令和元年度に調査し、今年度に実施"))).isEqualTo(Outcome.passed(1));
        assertThat(CON_04.outcome(planned("令和2年に実施"))).isEqualTo(Outcome.passed(1));
    }

    @Test
    void aScheduleWithoutYearsIsNotJudged() {
        assertThat(CON_04.reason(planned("7月 講座、戦後75年祈念事業"))).isEqualTo("The planned schedule names no fiscal year.");
        assertThat(CON_04.reason(CostTable.withoutTable())).isEqualTo("The planned schedule is not stated.");
    }
}
