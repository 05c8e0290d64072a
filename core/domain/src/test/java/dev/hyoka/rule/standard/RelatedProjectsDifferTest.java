package dev.hyoka.rule.standard;

import static dev.hyoka.rule.standard.GoalSheets.DEPARTMENT;
import static dev.hyoka.rule.standard.GoalSheets.division;
import static dev.hyoka.rule.standard.GoalSheets.findings;
import static dev.hyoka.rule.standard.GoalSheets.outcomes;
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
import dev.hyoka.time.FiscalYear;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** GOL-02. */
class RelatedProjectsDifferTest {

    private static final GoalSheet GENERAL = division("総務課").withRelatedProjects(related("平和推進事業"), related("人権啓発事業"));
    private static final GoalSheet SAFETY = division("安全課").withRelatedProjects(related("人権啓発事業"), related("防災事業"));

    @Test
    void aListThatIsNotTheUnionIsFoundAtTheDepartment() {
        GoalSheet department = DEPARTMENT.withRelatedProjects(related("平和推進事業"), related("空家対策事業"));

        List<Finding> findings = findings("GOL-02", GENERAL, department, SAFETY);

        assertThat(findings).hasSize(1);
        Finding finding = findings.get(0);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.document()).isEqualTo(ref(DEPARTMENT));
        assertThat(finding.location()).isEqualTo(Places.RELATED_PROJECTS);
        assertThat(finding.related()).containsExactly(Places.relatedProjectName(1));
        assertThat(finding.elsewhere())
                .containsExactly(
                        new Reference(ref(SAFETY), Places.relatedProjectName(0)),
                        new Reference(ref(SAFETY), Places.relatedProjectName(1)));
        assertThat(finding.stated()).contains("平和推進事業,空家対策事業");
        assertThat(finding.message().in(Language.JA))
                .isEqualTo("部の「関連する重点事業」が、課のシート2件の一覧を合わせたものと一致しません。"
                        + "どの課の一覧にもない事業: 「空家対策事業」。部の一覧にない事業: 「人権啓発事業」(安全課)、「防災事業」(安全課)。"
                        + "記載漏れか、事業名の表記の違いでないか確認してください。");
        assertThat(finding.message().in(Language.EN))
                .isEqualTo("The department's related projects are not those of its divisions together (sheets: 2)."
                        + " In no division's list: “空家対策事業”. Not in the department's: “人権啓発事業” (安全課),"
                        + " “防災事業” (安全課). Check whether a project was left out, or is written under different"
                        + " names.");
    }

    @Test
    void theUnionInAnyOrderAndTypingPasses() {
        GoalSheet department =
                DEPARTMENT.withRelatedProjects(related(5, "安全", "防災 事業"), related("人権啓発事業"), related("平和推進事業"));

        assertThat(outcomes("GOL-02", List.of(department, GENERAL, SAFETY)).get(0))
                .isEqualTo(Outcome.passed(3));
    }

    @Test
    void whatOnlyTheDivisionsHaveIsCountedBeyondWhatIsShown() {
        GoalSheet many = division("総務課")
                .withRelatedProjects(
                        IntStream.range(0, 23).mapToObj(i -> related("事業" + i)).toList());

        Finding finding = findings("GOL-02", DEPARTMENT.withRelatedProjects(related("事業0")), many)
                .get(0);

        assertThat(finding.elsewhere()).hasSize(20);
        assertThat(finding.message().in(Language.JA))
                .contains("「事業20」(総務課)、ほか2件。")
                .doesNotContain("どの課");
    }

    @Test
    void nothingInAllListsPasses() {
        assertThat(outcomes("GOL-02", List.of(DEPARTMENT, division("人事課"))).get(0))
                .isEqualTo(Outcome.passed(1));
    }

    @Test
    void otherYearsAndDepartmentsDoNotCount() {
        GoalSheet lastYear = GENERAL.withFiscalYear(FiscalYear.of(2024));
        GoalSheet finance = GENERAL.withDepartment("財政部");

        assertThat(outcomes("GOL-02", List.of(DEPARTMENT, lastYear, finance)))
                .allMatch(outcome -> outcome instanceof Outcome.NotApplicable);
    }

    @Test
    void withoutDivisionOrDepartmentItIsNotApplicable() {
        assertThat(outcomes("GOL-02", List.of(GENERAL, SAFETY)))
                .allMatch(outcome -> outcome instanceof Outcome.NotApplicable);
        assertThat(outcomes("GOL-02", List.of(DEPARTMENT)))
                .allMatch(outcome -> outcome instanceof Outcome.NotApplicable);
        assertThat(outcomes("GOL-02", List.of(DEPARTMENT.withDepartment(Optional.empty()), GENERAL)))
                .allMatch(outcome -> outcome instanceof Outcome.NotApplicable);
    }

    @Test
    void whatOnlyTheDepartmentHasIsToldAlone() {
        Finding finding = findings("GOL-02", DEPARTMENT.withRelatedProjects(related("空家対策事業")), division("総務課"))
                .get(0);

        assertThat(finding.elsewhere()).isEmpty();
        assertThat(finding.message().in(Language.JA))
                .isEqualTo("部の「関連する重点事業」が、課のシート1件の一覧を合わせたものと一致しません。どの課の一覧にもない事業: 「空家対策事業」。"
                        + "記載漏れか、事業名の表記の違いでないか確認してください。");
        assertThat(finding.message().in(Language.EN)).contains("In no division's list: “空家対策事業”. Check whether");
    }

    @Test
    void sheetsThatClaimToBeTheSameAreReadInTheSameOrder() {
        GoalSheet one = division("総務課").withRelatedProjects(related("防災事業"));
        GoalSheet spaced = one.withDepartment("総務 部");
        GoalSheet later = one.withRelatedProjects(related("人権啓発事業"), related("防災 事業"));

        for (GoalSheet other : List.of(spaced, later)) {
            assertThat(findings("GOL-02", DEPARTMENT, one, other))
                    .hasSize(1)
                    .isEqualTo(findings("GOL-02", other, one, DEPARTMENT));
        }
    }

    @Test
    void theOrderOfTheSheetsDoesNotMatter() {
        GoalSheet department = DEPARTMENT.withRelatedProjects(related("空家対策事業"));

        assertThat(findings("GOL-02", department, GENERAL, SAFETY))
                .isEqualTo(findings("GOL-02", SAFETY, GENERAL, department))
                .isNotEmpty();
    }
}
