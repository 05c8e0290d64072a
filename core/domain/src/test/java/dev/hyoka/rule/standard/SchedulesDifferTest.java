package dev.hyoka.rule.standard;

import static dev.hyoka.rule.standard.GoalSheets.DEPARTMENT;
import static dev.hyoka.rule.standard.GoalSheets.division;
import static dev.hyoka.rule.standard.GoalSheets.entry;
import static dev.hyoka.rule.standard.GoalSheets.findings;
import static dev.hyoka.rule.standard.GoalSheets.outcomes;
import static dev.hyoka.rule.standard.GoalSheets.priority;
import static dev.hyoka.rule.standard.GoalSheets.ref;
import static dev.hyoka.rule.standard.GoalSheets.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Reference;
import dev.hyoka.finding.Severity;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.Mark;
import dev.hyoka.model.ScheduledTask;
import dev.hyoka.time.FiscalYear;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** GOL-06. */
class SchedulesDifferTest {

    private static final GoalSheet OWN = sheet(
            DEPARTMENT,
            task("総会", entry(6, "開催")),
            task("研修会", entry(10, 10, Mark.SPAN, "準備"), entry(12, 12, Mark.MILESTONE, "開催")),
            task("補助金"),
            task("広報", entry(4, 4, Mark.SPAN, "通年")));

    private static GoalSheet sheet(GoalSheet sheet, ScheduledTask... tasks) {
        return sheet.withPriorityProjects(priority("選挙啓発事業"), priority("防災事業", tasks));
    }

    private static GoalSheet safety(ScheduledTask... tasks) {
        return division("安全課").withPriorityProjects(priority("防災 事業", tasks));
    }

    @Test
    void differencesAreToldAtTheDivision() {
        GoalSheet safety = safety(
                task("総会", entry(6, "開催")),
                task("研修会", entry(8, 8, Mark.SPAN, "準備"), entry(12, 12, Mark.TEXT, "開催")),
                task("補助金", entry(5, "申請"), entry(7, 7, Mark.SPAN, null), entry(2, 2, Mark.MILESTONE, null)),
                task("意見交換会"));

        List<Finding> findings = findings("GOL-06", OWN, safety);

        assertThat(findings).hasSize(1);
        Finding finding = findings.get(0);
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.document()).isEqualTo(ref(safety));
        assertThat(finding.location()).isEqualTo(Places.priorityProject(0));
        assertThat(finding.stated()).contains("防災 事業");
        assertThat(finding.related())
                .containsExactly(
                        Places.priorityProjectTitle(0), Places.task(0, 1), Places.task(0, 2), Places.task(0, 3));
        assertThat(finding.elsewhere())
                .containsExactly(
                        new Reference(ref(OWN), Places.priorityProject(1)),
                        new Reference(ref(OWN), Places.task(1, 1)),
                        new Reference(ref(OWN), Places.task(1, 2)),
                        new Reference(ref(OWN), Places.task(1, 3)));
        assertThat(finding.message().in(Language.JA))
                .isEqualTo("重点事業「防災 事業」のスケジュールが、総務部のシートと異なります。"
                        + "「研修会」(このシート: 8月「準備」、総務部: 10月「準備」)、"
                        + "「補助金」(このシート: 5月「申請」 7月(矢印のみ) 2月(印のみ)、総務部: 記載なし)、"
                        + "「意見交換会」(このシート: 記載なし、総務部: この取組なし)、"
                        + "「広報」(このシート: この取組なし、総務部: 4月「通年」)。どちらが正しいか確認し、そろえてください。");
        assertThat(finding.message().in(Language.EN))
                .isEqualTo("The schedule of priority project “防災 事業” is not that of the sheet of 総務部:"
                        + " “研修会” (here: August “準備”; 総務部: October “準備”),"
                        + " “補助金” (here: May “申請” July (arrow only) February (mark only); 総務部: nothing),"
                        + " “意見交換会” (here: nothing; 総務部: no such task),"
                        + " “広報” (here: no such task; 総務部: April “通年”). Check which is right.");
    }

    @Test
    void markAndTypingAndAMissingLabelAreNoDifference() {
        GoalSheet safety = safety(
                task("総 会", entry(6, 6, Mark.SPAN, "開 催")),
                task("研修会", entry(10, 10, Mark.TEXT, "準備"), entry(12, 12, Mark.SPAN, null)),
                task("補助金"),
                task("広報", entry(4, 4, Mark.TEXT, "←通年→")));

        assertThat(outcomes("GOL-06", List.of(OWN, safety)).get(1)).isEqualTo(Outcome.passed(1));
    }

    @Test
    void tasksWithALikeNameAreOneTask() {
        GoalSheet own = sheet(DEPARTMENT, task("自主防災組織連絡協議会総会", entry(6, "開催")), task("訓練"));
        GoalSheet safety = safety(task("訓練"), task("自主防災組織連絡協議会の総会", entry(6, "開催")));

        assertThat(outcomes("GOL-06", List.of(own, safety)).get(1)).isEqualTo(Outcome.passed(1));
    }

    @Test
    void anExtentThatOneSheetLostIsNoDifference() {
        GoalSheet own = sheet(DEPARTMENT, task("広報", entry(4, 3, Mark.SPAN, "通年")));

        assertThat(outcomes("GOL-06", List.of(own, safety(task("広報", entry(8, 8, Mark.SPAN, "通年")))))
                        .get(1))
                .isEqualTo(Outcome.passed(1));
    }

    @Test
    void anExtentThatBothSheetsTellIsCompared() {
        GoalSheet own = sheet(DEPARTMENT, task("広報", entry(4, 3, Mark.SPAN, "通年")));
        GoalSheet safety = safety(task("広報", entry(4, 9, Mark.SPAN, "通年")));

        assertThat(findings("GOL-06", own, safety).get(0).message().in(Language.JA))
                .contains("「広報」(このシート: 4月～9月「通年」、総務部: 4月～3月「通年」)");
    }

    @Test
    void withoutTheDepartmentTheFirstDivisionIsTheOneToCompareWith() {
        GoalSheet one = safety(task("訓練", entry(7, "実施")));
        GoalSheet other = one.withDivision("総務課").withPriorityProjects(priority("防災事業", task("訓練", entry(8, "実施"))));

        List<Finding> findings = findings("GOL-06", other, one);

        assertThat(findings).extracting(Finding::document).containsExactly(ref(one.withDivision("総務課")));
        assertThat(findings("GOL-06", one, other)).isEqualTo(findings);
        assertThat(outcomes("GOL-06", List.of(one, other)).get(0)).isInstanceOf(Outcome.NotApplicable.class);
    }

    @Test
    void sheetsThatClaimToBeTheSameAreComparedInAnyOrder() {
        GoalSheet one = safety(task("訓練", entry(7, "実施")));
        GoalSheet other = safety(task("訓練", entry(8, "実施")));

        assertThat(findings("GOL-06", one, other)).hasSize(1).isEqualTo(findings("GOL-06", other, one));
    }

    @Test
    void withoutACommonScheduleItIsNotApplicable() {
        GoalSheet lastYear = safety(task("訓練")).withFiscalYear(FiscalYear.of(2024));

        assertThat(outcomes("GOL-06", List.of(OWN, lastYear, safety())))
                .hasSize(3)
                .allMatch(outcome -> outcome instanceof Outcome.NotApplicable);
        assertThat(outcomes("GOL-06", List.of(OWN.withDepartment(Optional.empty()), safety(task("訓練")))))
                .allMatch(outcome -> outcome instanceof Outcome.NotApplicable);
    }

    @Test
    void theReasonSaysWhetherOthersAreComparedWithTheSheet() {
        GoalSheet safety = safety(task("総会", entry(6, "開催")));

        assertThat(reason(outcomes("GOL-06", List.of(OWN, safety)).get(0)))
                .startsWith("Other sheets are compared with the schedules of this one");
        assertThat(reason(outcomes("GOL-06", List.of(OWN)).get(0))).startsWith("The sheet shares no priority project");
    }

    private static String reason(Outcome outcome) {
        return ((Outcome.NotApplicable) outcome).reason().in(Language.EN);
    }
}
