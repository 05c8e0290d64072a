package dev.hyoka.rule.standard;

import static dev.hyoka.rule.standard.GoalSheets.DEPARTMENT;
import static dev.hyoka.rule.standard.GoalSheets.entry;
import static dev.hyoka.rule.standard.GoalSheets.findings;
import static dev.hyoka.rule.standard.GoalSheets.outcome;
import static dev.hyoka.rule.standard.GoalSheets.priority;
import static dev.hyoka.rule.standard.GoalSheets.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Severity;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.Mark;
import dev.hyoka.model.ScheduleEntry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** GOL-07. */
class LabelOutsideMonthsTest {

    private static GoalSheet sheet(ScheduleEntry... entries) {
        return DEPARTMENT.withPriorityProjects(priority("採用試験", task("説明会"), task("募集", entries)));
    }

    @Test
    void aLabelThatNamesAnotherMonthIsFound() {
        List<Finding> findings = findings("GOL-07", sheet(entry(6, "6月中"), entry(4, "6月上旬～下旬")));

        assertThat(findings).hasSize(1);
        Finding finding = findings.get(0);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.location()).isEqualTo(Places.entry(0, 1, 1));
        assertThat(finding.stated()).contains("6月上旬～下旬");
        assertThat(finding.message().in(Language.JA))
                .isEqualTo("重点事業「採用試験」の取組「募集」で、「6月上旬～下旬」が4月の欄に記入されています。" + "記入した欄の位置か、書かれた月を確認してください。");
        assertThat(finding.message().in(Language.EN))
                .isEqualTo("Priority project “採用試験”, task “募集”: “6月上旬～下旬” stands under April. Check the column"
                        + " in which it was entered, or the month that it names.");
    }

    @Test
    void theMonthsOfASpanAreNamed() {
        Finding finding =
                findings("GOL-07", sheet(entry(7, 9, Mark.SPAN, "１０月 実施"))).get(0);

        assertThat(finding.message().in(Language.JA)).contains("「１０月 実施」が7月～9月の欄に");
        assertThat(finding.message().in(Language.EN)).contains("stands under July to September.");
    }

    @ParameterizedTest
    @CsvSource({
        "4,当初計画 4月中旬～5月上旬",
        "5,当初計画 4月中旬～5月上旬",
        "8,7～8月",
        "7,7～8月",
        "8,6～9月",
        "8,6月から9月",
        "8,6月上旬(予定)から9月末まで",
        "7,7・8月",
        "10,6・10月",
        "10,6月、10月",
        "12,１２月",
        "1,翌年1月",
        "1,令和8年1月",
        "1,11月～2月",
        "1,R8年1月",
        "2,10月以降随時",
        "2,10月から実施",
        "5,6月まで",
        "5,5月ごろ",
        "11,11/5まで準備 11月実施",
        "6,月1回(6月から)",
        "6,6月1日～6月30日",
        "3,10月～翌年5月",
        "3,10月～5月",
        "4,前年10月～5月",
        "6,7年6月"
    })
    void aLabelThatNamesOneOfItsMonthsIsNot(int month, String label) {
        assertThat(outcome("GOL-07", sheet(entry(month, label)))).isEqualTo(Outcome.passed(1));
    }

    @ParameterizedTest
    @CsvSource({
        "6,7～8月",
        "9,7・8月",
        "8,7月と9月",
        "9,6月まで",
        "4,10月以降",
        "12,翌年1月",
        "12,令和8年1月",
        "7,6月募集→8月審査",
        "3,11月～2月",
        "3,12月",
        "4,4月号は3月",
        "6,7月に入札",
        "9,6月1日～6月30日",
        "9,10月～翌年5月",
        "9,10月～5月",
        "6,前年10月～5月"
    })
    void aLabelThatNamesNoneIs(int month, String label) {
        assertThat(findings("GOL-07", sheet(entry(month, label)))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "月1回",
                "第1月曜日",
                "第1・3月曜",
                "1月あたり2回",
                "2月毎",
                "3か月",
                "3ヶ月点検",
                "例月",
                "通年で月末管理を実施",
                "9月議会へ上程",
                "9月定例会",
                "5月号に掲載",
                "12月補正予算",
                "令和8年4月から運用開始",
                "翌年度5月に公表",
                "翌年4月採用",
                "前年度12月分",
                "8年6月",
                "前年9月",
                "13月",
                "開催"
            })
    void whatNamesNoMonthOfTheYearIsNotLookedAt(String label) {
        assertThat(outcome("GOL-07", sheet(entry(7, label)))).isInstanceOf(Outcome.NotApplicable.class);
    }
}
