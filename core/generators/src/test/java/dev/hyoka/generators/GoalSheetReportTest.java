package dev.hyoka.generators;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.Mark;
import dev.hyoka.model.Policy;
import dev.hyoka.model.PriorityProject;
import dev.hyoka.model.RelatedProject;
import dev.hyoka.model.ScheduleEntry;
import dev.hyoka.model.ScheduledTask;
import dev.hyoka.time.FiscalMonth;
import dev.hyoka.time.FiscalYear;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What jqwik shows of a goal sheet. */
class GoalSheetReportTest {

    @Test
    void aGoalSheetBreaksItsSchedulesOnlyWhereTheyAreLong() {
        ScheduledTask longTask = new ScheduledTask(
                "備品の更新に向けた、利用者と関係団体への聞き取りと結果の取りまとめ",
                List.of(
                        entry(FiscalMonth.APRIL, FiscalMonth.JUNE, Mark.SPAN, Optional.of("聞き取りの対象の選定と依頼")),
                        entry(FiscalMonth.MARCH, FiscalMonth.MARCH, Mark.MILESTONE, Optional.empty())));
        ScheduledTask shortTask =
                new ScheduledTask("広報", List.of(entry(FiscalMonth.MAY, FiscalMonth.MAY, Mark.TEXT, Optional.of("掲載"))));
        Policy policy = new Policy(OptionalInt.of(7), "学びを支える");
        GoalSheet sheet = GoalSheet.builder()
                .fiscalYear(FiscalYear.of(2020))
                .department("教育部")
                .goal("学びの場を広げる。")
                .addRelatedProjects(new RelatedProject(Optional.of(policy), "図書館運営事業"))
                .addPriorityProjects(PriorityProject.builder()
                        .title("図書館の充実")
                        .policy(policy)
                        .addSchedule(longTask, shortTask)
                        .build())
                .putAttributes("様式", "1")
                .build();

        assertThat(new SheetReport().report(sheet)).hasToString("""
                GoalSheet 2020
                  department: "教育部"
                  goal: "学びの場を広げる。"
                  relatedProjects: ["図書館運営事業" {policy: 7 "学びを支える"}]
                  priorityProjects:
                    "図書館の充実"
                      policy: 7 "学びを支える"
                      schedule:
                        "備品の更新に向けた、利用者と関係団体への聞き取りと結果の取りまとめ"
                          entries: [APRIL JUNE SPAN "聞き取りの対象の選定と依頼", MARCH MARCH MILESTONE]
                        "広報" {entries: [MAY MAY TEXT "掲載"]}
                  attributes: {"様式": "1"}""");
    }

    private static ScheduleEntry entry(FiscalMonth from, FiscalMonth to, Mark mark, Optional<String> label) {
        return new ScheduleEntry(from, to, mark, label);
    }
}
