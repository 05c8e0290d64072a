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
import dev.hyoka.model.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;

/** GOL-05. */
class TaskWithoutEntryTest {

    @Test
    void everyTaskWithoutEntryIsFound() {
        List<Finding> findings = findings(
                "GOL-05",
                DEPARTMENT.withPriorityProjects(
                        priority("防災事業", task("訓練", entry(7, "実施"))),
                        priority("空家対策事業", task("通知"), task("調査", entry(6, "契約")), task("会議"))));

        assertThat(findings).extracting(Finding::location).containsExactly(Places.task(1, 0), Places.task(1, 2));
        assertThat(findings.get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(findings.get(0).stated()).contains("通知");
        assertThat(findings.get(0).message().in(Language.JA))
                .isEqualTo("重点事業「空家対策事業」の取組「通知」は、どの月にも予定が記入されていません。実施する月を記入するか、取組の要否を確認してください。");
        assertThat(findings.get(0).message().in(Language.EN))
                .isEqualTo("Priority project “空家対策事業”: nothing is entered in any month for the task “通知”. Enter"
                        + " when it is to be done, or check whether the task is still meant.");
    }

    @Test
    void anArrowWithoutWordsIsAnEntry() {
        assertThat(outcome(
                        "GOL-05",
                        DEPARTMENT.withPriorityProjects(priority(
                                "窓口事務", task("研修", entry(4, 4, Mark.SPAN, null)), task("検証", entry(5, "随時"))))))
                .isEqualTo(Outcome.passed(2));
    }

    @Test
    void withoutATaskItIsNotApplicable() {
        assertThat(outcome("GOL-05", DEPARTMENT.withPriorityProjects(priority("窓口事務"))))
                .isInstanceOf(Outcome.NotApplicable.class);
    }
}
