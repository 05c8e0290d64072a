package dev.hyoka.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Reference;
import dev.hyoka.finding.Severity;
import dev.hyoka.form.Head;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** CON-07. */
class IdentityClaimedTwiceTest {

    private static final Trial CON_07 = new Trial(new IdentityClaimedTwice());

    private static final ManagementSheet PEACE =
            CostTable.withoutTable().withDepartment("総務部").withDivision("総務課");
    private static final GoalSheet GOALS = GoalSheet.builder()
            .fiscalYear(FiscalYear.of(2025))
            .department("総務部")
            .division("総務課")
            .build();

    @Test
    void twoSheetsOfOneNameAreFoundAtEach() {
        ManagementSheet other = PEACE.withPurpose("別の記載");

        List<Finding> findings = CON_07.findings(PEACE, other);

        assertThat(findings).hasSize(2).allSatisfy(finding -> {
            assertThat(finding.rule()).hasToString("CON-07");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.location()).isEqualTo(Places.NAME);
            assertThat(finding.elsewhere()).containsExactly(new Reference(Head.refTo(PEACE), Places.NAME));
        });
        assertThat(findings.get(0).message().in(Language.JA))
                .isEqualTo(
                        "年度・担当部・担当課が同じで、重点事業名も同じ「平和推進事業」のシートが、ほかに1枚あります。" + "同じシートを二重に読み込んでいないか、重点事業名に誤りがないか確認してください。");
        assertThat(findings.get(0).message().in(Language.EN))
                .isEqualTo(
                        "There are documents that claim to be this one: 1 more of the same fiscal year, department and"
                                + " division with the same name, “平和推進事業”. Check whether a sheet was read twice, or"
                                + " whether the name is wrong.");
    }

    @Test
    void aNumberGoesBeforeTheName() {
        ManagementSheet first = PEACE.withId("17");
        ManagementSheet second = PEACE.withId("１７").withName("人権推進事業");

        List<Finding> findings = CON_07.findings(first, second, PEACE.withId("18"));

        assertThat(findings).extracting(Finding::location).containsExactly(Places.ID, Places.ID);
        assertThat(findings.get(0).elsewhere()).containsExactly(new Reference(Head.refTo(second), Places.ID));
        assertThat(findings.get(0).message().in(Language.JA)).contains("番号も同じ「17」のシートが、ほかに1枚あります(人権推進事業)。");
    }

    @Test
    void spacesAndWidthMakeNoDifference() {
        assertThat(CON_07.findings(PEACE.withName("ＩＣＴ 推進事業"), PEACE.withName("ICT推進事業")))
                .hasSize(2);
    }

    @Test
    void sheetsOfAnotherYearDivisionOrKindAreOthers() {
        assertThat(CON_07.outcomes(List.of(
                        PEACE,
                        PEACE.withFiscalYear(FiscalYear.of(2021)),
                        PEACE.withDivision("人事課"),
                        PEACE.withName("人権推進事業"),
                        GOALS,
                        GOALS.withFiscalYear(FiscalYear.of(2020)))))
                .containsOnly(Outcome.passed(1));
    }

    @Test
    void goalSheetsAreKnownByTheirDepartmentAndDivision() {
        GoalSheet ofDepartment = GoalSheet.builder()
                .fiscalYear(FiscalYear.of(2025))
                .department("総務部")
                .build();

        assertThat(CON_07.findings(GOALS, ofDepartment)).isEmpty();
        assertThat(CON_07.findings(GOALS, GOALS.withGoal("別の目標")))
                .extracting(Finding::location)
                .containsExactly(Places.DIVISION, Places.DIVISION);
        assertThat(CON_07.findings(ofDepartment, ofDepartment))
                .extracting(Finding::location)
                .containsExactly(Places.DEPARTMENT, Places.DEPARTMENT);
    }

    @Test
    void aGoalSheetOfNobodyIsNotJudged() {
        GoalSheet ofNobody = GoalSheet.builder().fiscalYear(FiscalYear.of(2025)).build();

        assertThat(CON_07.outcomes(List.of(ofNobody, ofNobody)))
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Outcome.NotApplicable.class));
    }

    @Test
    void ofAFloodOfDocumentsTwentyAreNamed() {
        List<ManagementSheet> sheets = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            sheets.add(PEACE.withId("17").withName("事業" + i));
        }

        List<Finding> findings = CON_07.findings(sheets);

        assertThat(findings).hasSize(50).allSatisfy(finding -> {
            assertThat(finding.elsewhere())
                    .hasSize(20)
                    .extracting(Reference::document)
                    .isSorted()
                    .doesNotContain(finding.document());
            assertThat(finding.message().arguments().get("count").plain()).isEqualTo("49");
        });
        assertThat(CON_07.byDocument(Trial.reversed(sheets))).isEqualTo(CON_07.byDocument(sheets));
    }
}
