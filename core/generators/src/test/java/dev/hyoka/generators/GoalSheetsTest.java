package dev.hyoka.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Severity;
import dev.hyoka.model.Document;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.Mark;
import dev.hyoka.model.Policy;
import dev.hyoka.model.PriorityProject;
import dev.hyoka.model.RelatedProject;
import dev.hyoka.model.ScheduleEntry;
import dev.hyoka.model.ScheduledTask;
import dev.hyoka.rule.RuleSet;
import dev.hyoka.time.FiscalMonth;
import dev.hyoka.time.FiscalYear;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class GoalSheetsTest {

    private static final RuleSet RULES = RuleSet.installed();

    @Provide
    Arbitrary<GoalSheet> sheets() {
        return Sheets.goalSheets();
    }

    @Provide
    Arbitrary<List<GoalSheet>> departments() {
        return Sheets.departments();
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
        GoalSheet simplest = Sheets.goalSheets().edgeCases().iterator().next().value();
        assertThat(simplest)
                .isEqualTo(GoalSheet.builder()
                        .fiscalYear(FiscalYear.of(2020))
                        .department("企画財務部")
                        .division("企画課")
                        .planLinks(simplest.planLinks())
                        .addPriorityProjects(PriorityProject.builder()
                                .title("市民参画推進事業")
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
        List<GoalSheet> simplest =
                Sheets.departments().edgeCases().iterator().next().value();
        assertThat(simplest).hasSize(2);
        assertThat(simplest.get(0).priorityProjects())
                .isEqualTo(simplest.get(1).priorityProjects())
                .hasSize(1);
        assertThat(RULES.check(simplest).findings()).isEmpty();
    }

    @Test
    void allEdgesAreValidAndFew() {
        assertThat(Sheets.goalSheets().edgeCases().size()).isEqualTo(3);
        assertThat(Sheets.departments().edgeCases().size()).isEqualTo(2);
        Sheets.goalSheets()
                .edgeCases()
                .forEach(edge -> assertThat(toLookAfter(List.of(edge.value()))).isEmpty());
        Sheets.departments()
                .edgeCases()
                .forEach(edge -> assertThat(toLookAfter(edge.value())).isEmpty());
    }

    @Test
    void sheetsAreOfTheWantedYearAndDepartment() {
        GoalSheets wanted = Sheets.goalSheets().ofFiscalYear(2024).inDepartment("上下水道局");
        assertThat(wanted.samples(1).limit(100)).allSatisfy(sheet -> {
            assertThat(sheet.fiscalYear()).isEqualTo(FiscalYear.of(2024));
            assertThat(sheet.department()).contains("上下水道局");
        });
        assertThat(Sheets.departments()
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
        assertThat(Sheets.goalSheets()
                        .ofFiscalYears(2001, 2003)
                        .samples(1)
                        .limit(100)
                        .map(sheet -> sheet.fiscalYear().year())
                        .distinct())
                .containsExactlyInAnyOrder(2001, 2002, 2003);
        assertThat(Sheets.departments()
                        .ofFiscalYears(2001, 2003)
                        .samples(1)
                        .limit(100)
                        .map(sheets -> sheets.get(0).fiscalYear().year())
                        .distinct())
                .containsExactlyInAnyOrder(2001, 2002, 2003);
    }

    @Test
    void sheetsAreOfTheWantedOrganizations() {
        assertThat(Sheets.goalSheets().ofDivisions().samples(1).limit(100))
                .allSatisfy(sheet -> assertThat(sheet.division()).isPresent());
        assertThat(Sheets.goalSheets().ofDepartments().samples(1).limit(100))
                .allSatisfy(sheet -> assertThat(sheet.division()).isEmpty());
    }

    @Test
    void policiesHaveNumbersOrNone() {
        assertThat(Sheets.goalSheets()
                        .withPolicyNumbers(true)
                        .samples(1)
                        .limit(100)
                        .flatMap(sheet -> numbers(sheet)))
                .contains(true)
                .doesNotContain(false);
        assertThat(Sheets.departments()
                        .withPolicyNumbers(false)
                        .samples(1)
                        .limit(100)
                        .flatMap(List::stream)
                        .flatMap(sheet -> numbers(sheet)))
                .contains(false)
                .doesNotContain(true);
    }

    @Test
    void everyTextOfAnAdversarialSheetIsHostile() {
        Map<String, StringBuilder> texts = new LinkedHashMap<>();
        Sheets.goalSheets()
                .adversarial()
                .samples(1)
                .limit(12_000)
                .forEach(sheet -> texts(sheet)
                        .forEach((where, found) -> texts.computeIfAbsent(where, any -> new StringBuilder())
                                .append(found)));

        assertThat(texts)
                .hasSize(15)
                .allSatisfy((where, found) -> assertThat(found)
                        .as(where)
                        .contains("<script>", "=1+1", "\u0000", "𠮷野家😀")
                        .doesNotContain("事業", "計画", "づくり", "広報", "通年"));
    }

    private static Map<String, List<String>> texts(GoalSheet sheet) {
        List<PriorityProject> projects = sheet.priorityProjects();
        List<ScheduledTask> tasks = projects.stream()
                .flatMap(project -> project.schedule().stream())
                .toList();
        return Map.ofEntries(
                Map.entry("department", sheet.department().stream().toList()),
                Map.entry("division", sheet.division().stream().toList()),
                Map.entry("goal", sheet.goal().stream().toList()),
                Map.entry("role", sheet.role().stream().toList()),
                Map.entry("basicConcept", sheet.planLinks().basicConcept()),
                Map.entry("plan", sheet.planLinks().plan().name().stream().toList()),
                Map.entry("planItems", sheet.planLinks().plan().items()),
                Map.entry("individualPlans", sheet.planLinks().individualPlans()),
                Map.entry(
                        "policies",
                        projects.stream()
                                .flatMap(project -> project.policy().stream())
                                .map(Policy::name)
                                .toList()),
                Map.entry(
                        "relatedProjects",
                        sheet.relatedProjects().stream()
                                .map(RelatedProject::project)
                                .toList()),
                Map.entry(
                        "titles", projects.stream().map(PriorityProject::title).toList()),
                Map.entry(
                        "contents",
                        projects.stream()
                                .flatMap(project -> project.content().stream())
                                .toList()),
                Map.entry("tasks", tasks.stream().map(ScheduledTask::task).toList()),
                Map.entry(
                        "labels",
                        tasks.stream()
                                .flatMap(task -> task.entries().stream())
                                .flatMap(entry -> entry.label().stream())
                                .toList()),
                Map.entry(
                        "attributes",
                        sheet.attributes().entrySet().stream()
                                .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                                .toList()));
    }

    @Test
    void adversarialSheetsAreOfTheWantedDepartmentAndNumbers() {
        Departments wanted = Sheets.departments()
                .adversarial()
                .inDepartment("環境部")
                .withDivisions(3, 3)
                .withPolicyNumbers(true);
        assertThat(wanted.samples(1).limit(50)).allSatisfy(sheets -> {
            assertThat(sheets)
                    .hasSize(4)
                    .allSatisfy(sheet -> assertThat(sheet.department()).contains("環境部"));
            assertThat(sheets.stream().map(GoalSheet::division)).doesNotHaveDuplicates();
            assertThat(sheets.stream().flatMap(sheet -> numbers(sheet))).doesNotContain(false);
        });
        assertThat(Sheets.goalSheets()
                        .adversarial()
                        .ofDepartments()
                        .ofFiscalYear(2001)
                        .samples(1)
                        .limit(50))
                .allSatisfy(sheet -> {
                    assertThat(sheet.division()).isEmpty();
                    assertThat(sheet.fiscalYear()).isEqualTo(FiscalYear.of(2001));
                });
    }

    @Test
    void departmentsHaveTheWantedNumberOfDivisions() {
        assertThat(Sheets.departments().withDivisions(4).samples(1).limit(100).map(List::size))
                .containsOnly(5);
        assertThat(Sheets.departments()
                        .withDivisions(1, 2)
                        .samples(1)
                        .limit(100)
                        .map(List::size))
                .containsOnly(2, 3);
        assertThat(Sheets.departments()
                        .withDivisions(4, 4)
                        .inDepartment("環境部")
                        .samples(1)
                        .limit(20))
                .allSatisfy(sheets -> assertThat(sheets.get(4).department()).contains("環境部"));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> Sheets.departments().withDivisions(0, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 to 3");
        assertThatThrownBy(() -> Sheets.departments().withDivisions(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Sheets.departments().withDivisions(5, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Sheets.goalSheets().ofFiscalYears(2021, 2020))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2021");
        assertThatThrownBy(() -> Sheets.goalSheets().inDepartment(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Stream<Boolean> numbers(GoalSheet sheet) {
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
