package dev.hyoka.rule.standard;

import static dev.hyoka.rule.standard.GoalSheets.DEPARTMENT;
import static dev.hyoka.rule.standard.GoalSheets.division;
import static dev.hyoka.rule.standard.GoalSheets.findings;
import static dev.hyoka.rule.standard.GoalSheets.outcomes;
import static dev.hyoka.rule.standard.GoalSheets.priority;
import static dev.hyoka.rule.standard.GoalSheets.ref;
import static dev.hyoka.rule.standard.GoalSheets.related;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Reference;
import dev.hyoka.finding.Severity;
import dev.hyoka.model.GoalSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** GOL-04. */
class RelatedProjectWithoutPriorityTest {

    private static final GoalSheet GENERAL = division("総務課")
            .withRelatedProjects(related("平和推進事業"), related("地域改善対策事業"))
            .withPriorityProjects(priority("平和推進事業"));

    @Test
    void aProjectThatIsNobodysPriorityIsToldOnceAtTheDepartment() {
        GoalSheet department = DEPARTMENT.withRelatedProjects(related("平和推進事業"), related("地域改善対策事業"));

        List<Finding> findings = findings("GOL-04", GENERAL, department);

        assertThat(findings).hasSize(1);
        Finding finding = findings.get(0);
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.document()).isEqualTo(ref(DEPARTMENT));
        assertThat(finding.location()).isEqualTo(Places.relatedProject(1));
        assertThat(finding.stated()).contains("地域改善対策事業");
        assertThat(finding.elsewhere()).containsExactly(new Reference(ref(GENERAL), Places.relatedProjectName(1)));
        assertThat(finding.message().in(Language.JA))
                .isEqualTo("関連する重点事業「地域改善対策事業」は、同じ部のシート2件のどれでも「今年度の重点事業」になっていません。"
                        + "総務課の一覧にも記載されています。担当課の重点事業への記載漏れでないか、一覧に残すか確認してください。");
        assertThat(finding.message().in(Language.EN))
                .isEqualTo("Related project “地域改善対策事業” is among the priority projects of none of the department's 2"
                        + " sheets. It is also listed by 総務課. Check whether the division in charge left it out, or"
                        + " whether it still belongs in the list.");
    }

    @Test
    void aProjectThatTheDepartmentDoesNotListIsToldAtOneDivision() {
        GoalSheet safety = division("安全課").withRelatedProjects(related("地域改善対策事業"), related("地域改善対策 事業"));

        List<Finding> findings = findings("GOL-04", GENERAL, DEPARTMENT, safety);

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).document()).isEqualTo(ref(safety));
        assertThat(findings.get(0).related())
                .containsExactly(Places.relatedProjectName(0), Places.relatedProjectName(1));
        assertThat(findings("GOL-04", safety, DEPARTMENT, GENERAL)).isEqualTo(findings);
    }

    @Test
    void thePriorityOfAnyOfTheSheetsWillDo() {
        GoalSheet department = DEPARTMENT.withPriorityProjects(priority("地域改善 対策事業"));

        assertThat(outcomes("GOL-04", List.of(GENERAL, department)).get(0)).isEqualTo(Outcome.passed(2));
    }

    @Test
    void thePriorityOfAnotherDepartmentWillNot() {
        GoalSheet finance = DEPARTMENT.withDepartment("財政部").withPriorityProjects(priority("地域改善対策事業"));

        assertThat(findings("GOL-04", GENERAL, DEPARTMENT, finance)).hasSize(1);
    }

    @Test
    void aloneASheetKnowsTooLittle() {
        assertThat(outcomes("GOL-04", List.of(GENERAL)).get(0)).isInstanceOf(Outcome.NotApplicable.class);
        assertThat(outcomes("GOL-04", List.of(GENERAL.withDepartment(Optional.empty()), DEPARTMENT))
                        .get(0))
                .isInstanceOf(Outcome.NotApplicable.class);
    }

    @Test
    void withoutRelatedProjectItIsNotApplicable() {
        assertThat(outcomes("GOL-04", List.of(DEPARTMENT, GENERAL)).get(0)).isInstanceOf(Outcome.NotApplicable.class);
    }

    @Test
    void noMorePlacesThanCanBeReadAreTold() {
        List<GoalSheet> sheets = new ArrayList<>(List.of(DEPARTMENT.withRelatedProjects(related("防災事業"))));
        for (int i = 0; i < 30; i++) {
            sheets.add(division("課" + i).withRelatedProjects(related("防災事業")));
        }

        List<Finding> findings = findings("GOL-04", sheets.toArray(GoalSheet[]::new));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.document()).isEqualTo(ref(DEPARTMENT));
            assertThat(finding.elsewhere()).hasSize(19);
        });
    }

    @Test
    void sheetsThatClaimToBeTheSameAreReadInTheSameOrder() {
        GoalSheet later = DEPARTMENT.withRelatedProjects(related("平和推進事業"), related("地域改善対策 事業"));
        GoalSheet own = DEPARTMENT.withRelatedProjects(related("地域改善対策事業"));

        assertThat(findings("GOL-04", GENERAL, own, later).get(0).elsewhere())
                .isEqualTo(findings("GOL-04", later, GENERAL, own).get(0).elsewhere());
        GoalSheet one = division("安全課").withRelatedProjects(related("甲"), related("防災事業"));
        GoalSheet other = division("安全課").withRelatedProjects(related("防災事業"));
        assertThat(findings("GOL-04", DEPARTMENT.withRelatedProjects(related("防災事業")), one, other)
                        .get(0)
                        .elsewhere())
                .isEqualTo(findings("GOL-04", DEPARTMENT.withRelatedProjects(related("防災事業")), other, one)
                        .get(0)
                        .elsewhere());
    }
}
