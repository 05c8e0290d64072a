package dev.hyoka.rule.standard;

import static dev.hyoka.rule.standard.GoalSheets.DEPARTMENT;
import static dev.hyoka.rule.standard.GoalSheets.findings;
import static dev.hyoka.rule.standard.GoalSheets.outcome;
import static dev.hyoka.rule.standard.GoalSheets.priority;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Severity;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.rule.RuleSet;
import dev.hyoka.time.FiscalYear;
import java.util.List;
import org.junit.jupiter.api.Test;

/** GOL-08. */
class NoPriorityProjectTest {

    @Test
    void aSheetWithoutPriorityProjectIsFound() {
        Finding finding = findings("GOL-08", DEPARTMENT).get(0);

        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.location()).isEqualTo(Places.PRIORITY_PROJECTS);
        assertThat(finding.message().in(Language.JA)).isEqualTo("「今年度の重点事業」に事業が記載されていません。重点事業がないのか、記入漏れでないか確認してください。");
        assertThat(finding.message().in(Language.EN))
                .isEqualTo("The sheet states no priority project. Check whether there is none this year, or whether the"
                        + " section was forgotten.");
    }

    @Test
    void aSheetWithOneIsNot() {
        assertThat(outcome("GOL-08", DEPARTMENT.withPriorityProjects(priority("平和推進事業"))))
                .isEqualTo(Outcome.passed(1));
    }

    @Test
    void aManagementSheetHasNoneAnyway() {
        ManagementSheet sheet = ManagementSheet.builder()
                .fiscalYear(FiscalYear.of(2025))
                .name("平和推進事業")
                .build();

        assertThat(RuleSet.of(List.of(new NoPriorityProject()))
                        .check(sheet)
                        .verdicts()
                        .get(0)
                        .outcome())
                .isInstanceOf(Outcome.NotApplicable.class);
    }
}
