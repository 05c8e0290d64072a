package dev.hyoka.generators.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Places;
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

/** What each fault of a goal sheet does to a department with two divisions. */
class GoalFaultsTest {

    private static final Policy POLICY = new Policy(OptionalInt.of(13), "誰もが移動しやすい交通");
    private static final Policy ROADS = new Policy(OptionalInt.of(9), "長く使える道路");

    private static final PriorityProject BUS = project(
            "コミュニティバス運営事業",
            POLICY,
            task("運行", entry(FiscalMonth.APRIL, FiscalMonth.MARCH, "通年")),
            task(
                    "改善",
                    entry(FiscalMonth.JUNE, FiscalMonth.JULY, "調査(6月上旬)"),
                    entry(FiscalMonth.MARCH, FiscalMonth.MARCH, null)));
    private static final PriorityProject PAVING =
            project("市道整備事業", ROADS, task("工事", entry(FiscalMonth.OCTOBER, FiscalMonth.DECEMBER, "施工")));
    private static final PriorityProject BRIDGES =
            project("橋りょう点検", ROADS, task("点検", entry(FiscalMonth.MAY, FiscalMonth.MAY, "現地")));

    private static final GoalSheet DEPARTMENT = sheet(Optional.empty(), List.of(BUS), BUS, PAVING, BRIDGES);
    private static final GoalSheet TRANSPORT = sheet(Optional.of("交通政策課"), List.of(BUS), BUS);
    private static final GoalSheet WORKS = sheet(Optional.of("道路課"), List.of(PAVING, BRIDGES), PAVING, BRIDGES);
    private static final List<GoalSheet> VALID = List.of(DEPARTMENT, TRANSPORT, WORKS);

    @Test
    void aPolicyIsMisnumberedWhereverTheOthersOutweighThePlace() {
        List<Faulty> all = all("policy-misnumbered");
        assertThat(all.stream().map(Faulty::touched))
                .containsExactly(
                        // The department's list decides: its only row on transport can't be seen to be the wrong one
                        new Spot(0, Places.relatedPolicy(1)),
                        new Spot(0, Places.relatedPolicy(2)),
                        new Spot(0, Places.priorityPolicy(0)),
                        new Spot(1, Places.relatedPolicy(0)),
                        new Spot(1, Places.priorityPolicy(0)),
                        new Spot(2, Places.relatedPolicy(0)),
                        new Spot(2, Places.relatedPolicy(1)),
                        new Spot(2, Places.priorityPolicy(0)),
                        new Spot(2, Places.priorityPolicy(1)));
        assertThat(goal(all.get(2)).priorityProjects().get(0).policy())
                .contains(new Policy(OptionalInt.of(14), POLICY.name()));
    }

    @Test
    void thirteenLosesItsTen() {
        List<Faulty> all = all("policy-number-digit-lost");
        assertThat(all).hasSize(3);
        assertThat(goal(all.get(0)).priorityProjects().get(0).policy())
                .contains(new Policy(OptionalInt.of(3), POLICY.name()));
    }

    @Test
    void aParticleIsMistakenForAnother() {
        List<Faulty> all = all("policy-particle-mistaken");
        assertThat(goal(all.get(0)).priorityProjects().get(0).policy())
                .contains(new Policy(POLICY.number(), "誰もを移動しやすい交通"));
        assertThat(all).as("長く使える道路 has no particle").hasSize(3);
    }

    @Test
    void theDepartmentsListLacksAProject() {
        List<Faulty> all = all("related-project-dropped-by-department");
        assertThat(all.stream().map(GoalFaultsTest::goal).map(GoalFaultsTest::related))
                .containsExactly(
                        List.of("市道整備事業", "橋りょう点検"),
                        List.of("コミュニティバス運営事業", "橋りょう点検"),
                        List.of("コミュニティバス運営事業", "市道整備事業"));
        assertThat(all.get(0).reported()).isEqualTo(new Spot(0, Places.RELATED_PROJECTS));
    }

    @Test
    void theDepartmentsListNamesAProjectOtherwise() {
        List<Faulty> all = all("related-project-misnamed-by-department");
        assertThat(related(goal(all.get(0)))).containsExactly("コミュニティバス運営業務", "市道整備事業", "橋りょう点検");
        assertThat(related(goal(all.get(2)))).containsExactly("コミュニティバス運営事業", "市道整備事業", "橋りょう点検事業");
        assertThat(all.get(2).touched()).isEqualTo(new Spot(0, Places.relatedProjectName(2)));
    }

    @Test
    void aDivisionsListLacksAProjectOfTheDepartments() {
        List<Faulty> all = all("related-project-dropped-by-division");
        assertThat(all.stream().map(Faulty::touched))
                .containsExactly(
                        new Spot(1, Places.RELATED_PROJECTS),
                        new Spot(2, Places.RELATED_PROJECTS),
                        new Spot(2, Places.RELATED_PROJECTS));
        assertThat(all)
                .allSatisfy(faulty -> assertThat(faulty.reported()).isEqualTo(new Spot(0, Places.RELATED_PROJECTS)));
        assertThat(related(goal(all.get(1)))).containsExactly("橋りょう点検");
    }

    @Test
    void aPriorityProjectIsNotAmongTheRelatedOnes() {
        List<Faulty> all = all("priority-project-not-listed");
        assertThat(all.stream().map(Faulty::reported))
                .containsExactly(
                        new Spot(0, Places.priorityProject(0)),
                        new Spot(1, Places.priorityProject(0)),
                        new Spot(2, Places.priorityProject(0)),
                        new Spot(2, Places.priorityProject(1)));
        assertThat(related(goal(all.get(3)))).containsExactly("市道整備事業");
        assertThat(goal(all("priority-project-misnamed").get(3)).priorityProjects())
                .extracting(PriorityProject::title)
                .containsExactly("市道整備事業", "橋りょう点検事業");
    }

    @Test
    void aRelatedProjectIsNobodysPriority() {
        List<Faulty> all = all("priority-project-dropped");
        assertThat(all.stream().map(Faulty::reported))
                .as("BUS has priority in two sheets")
                .containsExactly(new Spot(0, Places.relatedProject(1)), new Spot(0, Places.relatedProject(2)));
        assertThat(goal(all.get(0)).priorityProjects()).containsExactly(BRIDGES);
    }

    @Test
    void aTaskLosesItsEntries() {
        List<Faulty> all = all("task-without-entries");
        assertThat(all.stream().map(Faulty::touched))
                .containsExactly(
                        new Spot(0, Places.task(0, 0)),
                        new Spot(0, Places.task(0, 1)),
                        new Spot(1, Places.task(0, 0)),
                        new Spot(1, Places.task(0, 1)),
                        new Spot(2, Places.task(0, 0)),
                        new Spot(2, Places.task(1, 0)));
        assertThat(goal(all.get(1)).priorityProjects().get(0).schedule())
                .isEqualTo(List.of(BUS.schedule().get(0), new ScheduledTask("改善", List.of())));
        assertThat(goal(all("schedule-without-entries").get(0))
                        .priorityProjects()
                        .get(0)
                        .schedule())
                .containsExactly(new ScheduledTask("運行", List.of()), new ScheduledTask("改善", List.of()));
    }

    @Test
    void schedulesOfOneProjectGoApart() {
        assertThat(all("schedule-entry-moved").stream().map(Faulty::touched))
                .as("what fills the year can't be moved")
                .containsExactly(
                        new Spot(0, Places.entry(0, 1, 0)),
                        new Spot(0, Places.entry(0, 1, 1)),
                        new Spot(1, Places.entry(0, 1, 0)),
                        new Spot(1, Places.entry(0, 1, 1)));
        assertThat(entries(all("schedule-entry-moved").get(2)))
                .containsExactly(
                        entry(FiscalMonth.JULY, FiscalMonth.AUGUST, "調査(6月上旬)"),
                        entry(FiscalMonth.MARCH, FiscalMonth.MARCH, null));
        assertThat(entries(all("schedule-entry-moved").get(3)))
                .endsWith(entry(FiscalMonth.FEBRUARY, FiscalMonth.FEBRUARY, null));
        assertThat(entries(all("schedule-entry-dropped").get(1)))
                .containsExactly(entry(FiscalMonth.MARCH, FiscalMonth.MARCH, null));
        assertThat(goal(all("schedule-task-dropped").get(0))
                        .priorityProjects()
                        .get(0)
                        .schedule())
                .containsExactly(BUS.schedule().get(1));
        assertThat(all("schedule-task-dropped"))
                .extracting(Faulty::reported)
                .as("the division's sheet is compared with the department's")
                .containsOnly(new Spot(1, Places.priorityProject(0)))
                .hasSize(4);
    }

    @Test
    void aLabelNamesAMonthInWhichItDoesNotStand() {
        assertThat(entries(all("label-names-other-month").get(0)))
                .containsExactly(
                        entry(FiscalMonth.JUNE, FiscalMonth.JULY, "調査(6月上旬)"),
                        entry(FiscalMonth.MARCH, FiscalMonth.MARCH, "2月"));
        assertThat(entries(all("label-month-mistaken").get(0)))
                .startsWith(entry(FiscalMonth.JUNE, FiscalMonth.JULY, "調査(5月上旬)"));
        assertThat(goal(all("label-names-other-month").get(3))
                        .priorityProjects()
                        .get(1)
                        .schedule()
                        .get(0)
                        .entries())
                .containsExactly(entry(FiscalMonth.MAY, FiscalMonth.MAY, "現地(4月)"));
    }

    @Test
    void allPriorityProjectsAreLeftOut() {
        List<Faulty> all = all("priority-projects-dropped");
        assertThat(all)
                .hasSize(3)
                .allSatisfy(
                        faulty -> assertThat(goal(faulty).priorityProjects()).isEmpty());
    }

    private static List<Faulty> all(String name) {
        Fault fault = Faults.named(name).orElseThrow();
        assertThat(ReportedAtItsPlace.check(fault, VALID, 100)).isPositive();
        return fault.in(VALID).toList();
    }

    /** The sheet that was touched. */
    private static GoalSheet goal(Faulty faulty) {
        return (GoalSheet) faulty.documents().get(faulty.touched().document());
    }

    /** The entries of the second task of the first project. */
    private static List<ScheduleEntry> entries(Faulty faulty) {
        return goal(faulty).priorityProjects().get(0).schedule().get(1).entries();
    }

    private static List<String> related(GoalSheet sheet) {
        return sheet.relatedProjects().stream().map(RelatedProject::project).toList();
    }

    private static GoalSheet sheet(
            Optional<String> division, List<PriorityProject> priorities, PriorityProject... related) {
        return GoalSheet.builder()
                .fiscalYear(FiscalYear.of(2025))
                .department("都市整備部")
                .division(division)
                .relatedProjects(List.of(related).stream()
                        .map(project -> new RelatedProject(project.policy(), project.title()))
                        .toList())
                .priorityProjects(priorities)
                .build();
    }

    private static PriorityProject project(String title, Policy policy, ScheduledTask... tasks) {
        return PriorityProject.builder()
                .title(title)
                .policy(policy)
                .addSchedule(tasks)
                .build();
    }

    private static ScheduledTask task(String name, ScheduleEntry... entries) {
        return new ScheduledTask(name, List.of(entries));
    }

    /** An entry; a label that is null is not stated. */
    private static ScheduleEntry entry(FiscalMonth from, FiscalMonth to, String label) {
        return new ScheduleEntry(from, to, Mark.SPAN, Optional.ofNullable(label));
    }
}
