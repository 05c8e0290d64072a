package dev.hyoka.rule.standard;

import static dev.hyoka.rule.standard.GoalSheets.DEPARTMENT;
import static dev.hyoka.rule.standard.GoalSheets.findings;
import static dev.hyoka.rule.standard.GoalSheets.outcome;
import static dev.hyoka.rule.standard.GoalSheets.priority;
import static dev.hyoka.rule.standard.GoalSheets.related;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** GOL-03. */
class PriorityProjectNotRelatedTest {

    @Test
    void aProjectThatServesAPolicyAndIsNotListedIsFound() {
        List<Finding> findings = findings(
                "GOL-03",
                DEPARTMENT
                        .withRelatedProjects(related(11, "安全なまち", "防災事業"))
                        .withPriorityProjects(priority(11, "安全なまち", "防災事業"), priority(11, "安全なまち", "空家対策事業")));

        assertThat(findings).hasSize(1);
        Finding finding = findings.get(0);
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.location()).isEqualTo(Places.priorityProject(1));
        assertThat(finding.stated()).contains("空家対策事業");
        assertThat(finding.message().in(Language.JA))
                .isEqualTo("重点事業「空家対策事業」は重点施策「⑪安全なまち」に位置づけられていますが、このシートの「関連する重点事業」の一覧にありません。"
                        + "一覧への記載漏れでないか、事業名が同じか確認してください。");
        assertThat(finding.message().in(Language.EN))
                .isEqualTo("Priority project “空家対策事業” serves the policy “⑪安全なまち”, but is not in this sheet's list"
                        + " of related projects. Check whether it was left out there, or is written under another"
                        + " name.");
    }

    @Test
    void numberAndWordingOfThePolicyDoNotMatter() {
        assertThat(outcome(
                        "GOL-03",
                        DEPARTMENT
                                .withRelatedProjects(related(3, "デジタル化", "AI・RPA活用推進事業"))
                                .withPriorityProjects(priority(13, "デジタル化の推進", "ＡＩ・ＲＰＡ 活用推進事業"))))
                .isEqualTo(Outcome.passed(1));
    }

    @Test
    void aProjectWithoutPolicyNeedsNotBeListed() {
        assertThat(outcome("GOL-03", DEPARTMENT.withPriorityProjects(priority("選挙啓発事業"))))
                .isInstanceOf(Outcome.NotApplicable.class);
    }
}
