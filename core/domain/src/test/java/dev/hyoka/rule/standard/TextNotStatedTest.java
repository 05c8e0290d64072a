package dev.hyoka.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Severity;
import dev.hyoka.model.Direction;
import dev.hyoka.model.DirectionCode;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Progress;
import dev.hyoka.model.ProgressGrade;
import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** CON-03. */
class TextNotStatedTest {

    private static final Trial CON_03 = new Trial(new TextNotStated());

    private static final ManagementSheet COMPLETE = CostTable.withoutTable()
            .withPurpose("平和の尊さを伝える。")
            .withPlannedSchedule("8月 平和展")
            .withProgress(
                    Progress.builder().grade(ProgressGrade.A).text("平和展を開いた。").build())
            .withDirection(Direction.builder()
                    .code(DirectionCode.CONTINUE)
                    .text("継続する。")
                    .build());

    @Test
    void everythingStatedPasses() {
        assertThat(CON_03.outcome(COMPLETE)).isEqualTo(Outcome.passed(5));
    }

    @Test
    void everyMissingPlaceIsAFindingOfItsOwn() {
        List<Finding> findings = CON_03.findings(CostTable.withoutTable());

        assertThat(findings)
                .extracting(Finding::location)
                .containsExactly(
                        Places.PURPOSE,
                        Places.PLANNED_SCHEDULE,
                        Places.PROGRESS_TEXT,
                        Places.GRADE,
                        Places.DIRECTION_TEXT);
        assertThat(findings).extracting(Finding::severity).containsOnly(Severity.WARNING);
        assertThat(findings.get(1).message().in(Language.JA)).isEqualTo("事業スケジュール(当初)が記載されていません。記入漏れでないか確認してください。");
        assertThat(findings.get(1).message().in(Language.EN))
                .isEqualTo("The planned schedule is not stated. Check whether it was forgotten.");
    }

    @Test
    void aDirectionWithoutAnExplanationIsFound() {
        Finding finding = CON_03.onlyFinding(COMPLETE.withDirection(
                Direction.builder().code(DirectionCode.CONTINUE).build()));

        assertThat(finding.location()).isEqualTo(Places.DIRECTION_TEXT);
    }

    @Test
    void aGradeInWordsIsAGrade() {
        Progress inWords = Progress.builder().label("順調").text("開いた。").build();

        assertThat(CON_03.outcome(COMPLETE.withProgress(inWords))).isEqualTo(Outcome.passed(5));
        assertThat(CON_03.onlyFinding(COMPLETE.withProgress(inWords.withLabel(Optional.empty())))
                        .location())
                .isEqualTo(Places.GRADE);
    }

    @Test
    void aRowThatNoSheetStatesIsNotOnTheForm() {
        ManagementSheet without = COMPLETE.withPlannedSchedule(Optional.empty());
        List<ManagementSheet> sheets = new ArrayList<>(List.of(
                without.withName("甲"),
                without.withName("乙"),
                without.withName("丙").withPurpose(Optional.empty())));

        assertThat(CON_03.findings(sheets)).singleElement().satisfies(finding -> {
            assertThat(finding.location()).isEqualTo(Places.PURPOSE);
            assertThat(finding.document().name()).hasValue("丙");
        });
        assertThat(CON_03.outcomes(sheets).get(0)).isEqualTo(Outcome.passed(4));

        sheets.add(COMPLETE);
        assertThat(CON_03.findings(sheets)).hasSize(4);
        assertThat(CON_03.byDocument(Trial.reversed(sheets))).isEqualTo(CON_03.byDocument(sheets));
    }

    @Test
    void theSheetsOfSeveralYearsTellOfTheFormTogether() {
        ManagementSheet without = COMPLETE.withPlannedSchedule(Optional.empty());
        List<ManagementSheet> sheets = List.of(
                without.withFiscalYear(FiscalYear.of(2018)),
                without.withFiscalYear(FiscalYear.of(2019)),
                without.withFiscalYear(FiscalYear.of(2020)));

        assertThat(CON_03.outcomes(sheets)).containsOnly(Outcome.passed(4));
        assertThat(CON_03.findings(sheets.subList(0, 2))).hasSize(2);
    }

    @Test
    void aFormWithoutAnyOfTheRowsIsNotJudged() {
        List<ManagementSheet> sheets = List.of(
                CostTable.withoutTable().withName("甲"),
                CostTable.withoutTable().withName("乙"),
                CostTable.withoutTable().withName("丙"));

        assertThat(CON_03.outcomes(sheets))
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Outcome.NotApplicable.class));
    }

    @Test
    void aGoalSheetIsNotJudged() {
        GoalSheet goals = GoalSheet.builder().fiscalYear(FiscalYear.of(2025)).build();

        assertThat(CON_03.outcome(goals)).isInstanceOf(Outcome.NotApplicable.class);
    }
}
