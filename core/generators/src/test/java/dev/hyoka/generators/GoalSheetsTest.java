package dev.hyoka.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Severity;
import dev.hyoka.model.Document;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.Mark;
import dev.hyoka.model.PriorityProject;
import dev.hyoka.model.ScheduleEntry;
import dev.hyoka.model.ScheduledTask;
import dev.hyoka.rule.RuleSet;
import dev.hyoka.time.FiscalMonth;
import dev.hyoka.time.FiscalYear;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class GoalSheetsTest {

    private static final RuleSet RULES = RuleSet.installed();

    @Provide
    Arbitrary<GoalSheet> sheets() {
        return GoalSheets.ANY;
    }

    @Provide
    Arbitrary<List<GoalSheet>> departments() {
        return Departments.ANY;
    }

    @Property(tries = 500)
    void nobodyHasToLookAfterASheet(@ForAll("sheets") GoalSheet sheet) {
        assertThat(toLookAfter(List.of(sheet))).isEmpty();
    }

    @Property(tries = 500)
    void nobodyHasToLookAfterADepartment(@ForAll("departments") List<GoalSheet> sheets) {
        assertThat(toLookAfter(sheets)).isEmpty();
    }

    @Property(tries = 200)
    void aDepartmentsOwnSheetComesBeforeThoseOfItsDivisions(@ForAll("departments") List<GoalSheet> sheets) {
        assertThat(sheets).hasSizeBetween(2, 5);
        assertThat(sheets.get(0).division()).isEmpty();
        assertThat(sheets.subList(1, sheets.size()))
                .allSatisfy(sheet -> assertThat(sheet.division()).isPresent());
        assertThat(sheets.stream().map(GoalSheet::division).distinct()).hasSameSizeAs(sheets);
        assertThat(sheets.stream()
                        .map(sheet -> List.of(sheet.fiscalYear(), sheet.department()))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void theSimplestSheetIsSmall() {
        GoalSheet simplest = GoalSheets.ANY.edgeCases().iterator().next().value();
        assertThat(simplest)
                .isEqualTo(GoalSheet.builder()
                        .fiscalYear(FiscalYear.of(2019))
                        .department("企画財務部")
                        .division("企画課")
                        .planLinks(simplest.planLinks())
                        .addPriorityProjects(PriorityProject.builder()
                                .title("広報紙推進事業")
                                .addSchedule(new ScheduledTask(
                                        "広報・周知",
                                        List.of(new ScheduleEntry(
                                                FiscalMonth.APRIL,
                                                FiscalMonth.APRIL,
                                                Mark.MILESTONE,
                                                Optional.empty()))))
                                .build())
                        .build());
        assertThat(RULES.check(simplest).findings()).isEmpty();
    }

    @Test
    void theSimplestDepartmentHasOneDivisionThatDoesOneThing() {
        List<GoalSheet> simplest = Departments.ANY.edgeCases().iterator().next().value();
        assertThat(simplest).hasSize(2);
        assertThat(simplest.get(0).priorityProjects())
                .isEqualTo(simplest.get(1).priorityProjects())
                .hasSize(1);
        assertThat(RULES.check(simplest).findings()).isEmpty();
    }

    @Test
    void allEdgesAreValidAndFew() {
        assertThat(GoalSheets.ANY.edgeCases().size()).isEqualTo(3);
        assertThat(Departments.ANY.edgeCases().size()).isEqualTo(2);
        GoalSheets.ANY
                .edgeCases()
                .forEach(edge -> assertThat(toLookAfter(List.of(edge.value()))).isEmpty());
        Departments.ANY
                .edgeCases()
                .forEach(edge -> assertThat(toLookAfter(edge.value())).isEmpty());
    }

    @Test
    void sheetsAreOfTheWantedYearAndDepartment() {
        GoalSheets wanted = GoalSheets.ANY.ofFiscalYear(2024).inDepartment("上下水道局");
        assertThat(wanted.samples(1).limit(100)).allSatisfy(sheet -> {
            assertThat(sheet.fiscalYear()).isEqualTo(FiscalYear.of(2024));
            assertThat(sheet.department()).contains("上下水道局");
        });
        assertThat(Departments.ANY
                        .ofFiscalYear(2024)
                        .inDepartment("環境部")
                        .samples(1)
                        .limit(100))
                .allSatisfy(sheets -> assertThat(sheets).allSatisfy(sheet -> {
                    assertThat(sheet.fiscalYear()).isEqualTo(FiscalYear.of(2024));
                    assertThat(sheet.department()).contains("環境部");
                }));
    }

    @Test
    void sheetsAreOfAllTheWantedYears() {
        assertThat(GoalSheets.ANY
                        .betweenFiscalYears(FiscalYear.of(2001), FiscalYear.of(2003))
                        .samples(1)
                        .limit(100)
                        .map(sheet -> sheet.fiscalYear().year())
                        .distinct())
                .containsExactlyInAnyOrder(2001, 2002, 2003);
        assertThat(Departments.ANY
                        .betweenFiscalYears(FiscalYear.of(2001), FiscalYear.of(2003))
                        .samples(1)
                        .limit(100)
                        .map(sheets -> sheets.get(0).fiscalYear().year())
                        .distinct())
                .containsExactlyInAnyOrder(2001, 2002, 2003);
    }

    @Test
    void sheetsAreOfTheWantedOrganizations() {
        assertThat(GoalSheets.ANY.ofDivisions().samples(1).limit(100))
                .allSatisfy(sheet -> assertThat(sheet.division()).isPresent());
        assertThat(GoalSheets.ANY.ofDepartments().samples(1).limit(100))
                .allSatisfy(sheet -> assertThat(sheet.division()).isEmpty());
    }

    @Test
    void policiesHaveNumbersOrNone() {
        assertThat(GoalSheets.ANY.withPolicyNumbers(true).samples(1).limit(100).flatMap(sheet -> numbers(sheet)))
                .contains(true)
                .doesNotContain(false);
        assertThat(Departments.ANY
                        .withPolicyNumbers(false)
                        .samples(1)
                        .limit(100)
                        .flatMap(List::stream)
                        .flatMap(sheet -> numbers(sheet)))
                .contains(false)
                .doesNotContain(true);
    }

    @Test
    void departmentsHaveTheWantedNumberOfDivisions() {
        assertThat(Departments.ANY.ofDivisions(4, 9).samples(1).limit(100).map(List::size))
                .containsOnly(5);
        assertThat(Departments.ANY.ofDivisions(1, 2).samples(1).limit(100).map(List::size))
                .containsOnly(2, 3);
        assertThat(Departments.ANY
                        .ofDivisions(4, 4)
                        .inDepartment("環境部")
                        .samples(1)
                        .limit(20))
                .allSatisfy(sheets -> assertThat(sheets.get(4).department()).contains("環境部"));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> Departments.ANY.ofDivisions(0, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 to 3");
        assertThatThrownBy(() -> Departments.ANY.ofDivisions(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Departments.ANY.ofDivisions(5, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> GoalSheets.ANY.betweenFiscalYears(FiscalYear.of(2021), FiscalYear.of(2020)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2021");
        assertThatThrownBy(() -> GoalSheets.ANY.inDepartment(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    private static java.util.stream.Stream<Boolean> numbers(GoalSheet sheet) {
        return sheet.relatedProjects().stream()
                .flatMap(related -> related.policy().stream())
                .map(policy -> policy.number().isPresent());
    }

    private static List<Finding> toLookAfter(List<? extends Document> sheets) {
        return RULES.check(sheets).findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
    }
}
