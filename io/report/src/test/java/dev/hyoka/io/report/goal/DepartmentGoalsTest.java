package dev.hyoka.io.report.goal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Language;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Observation;
import dev.hyoka.finding.Places;
import dev.hyoka.io.findings.CheckedSet;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Mark;
import dev.hyoka.model.Policy;
import dev.hyoka.model.PriorityProject;
import dev.hyoka.model.RelatedProject;
import dev.hyoka.model.ScheduleEntry;
import dev.hyoka.model.ScheduledTask;
import dev.hyoka.time.FiscalMonth;
import dev.hyoka.time.FiscalYear;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class DepartmentGoalsTest {

    @Test
    void aDepartmentsGoalStandsBesideThoseOfItsDivisions() {
        Element page = GoalPages.page(
                division("福祉課").withGoal("見守る。"), department("福祉部").withGoal("支え合うまちをつくる。"));
        assertThat(page.select("#goal-1 .own .aim").eachText()).containsExactly("支え合うまちをつくる。");
        assertThat(page.select("#goal-1 .divisions .aim").eachText()).containsExactly("見守る。");
    }

    @Test
    void theDepartmentsSheetComesFirst() {
        Element page = GoalPages.page(division("福祉課"), department("福祉部"), division("保育課"));
        assertThat(page.select("summary .name").eachText()).containsExactly("福祉部", "福祉課", "保育課");
    }

    @Test
    void theNewestYearComesFirst() {
        Element page = GoalPages.page(
                division("福祉課").withFiscalYear(FiscalYear.of(2023)),
                division("福祉課").withFiscalYear(FiscalYear.of(2025)),
                division("福祉課").withFiscalYear(FiscalYear.of(2024)));
        assertThat(page.select(".goals h3 .year").eachText())
                .containsExactly("FY2025 (R7)", "FY2024 (R6)", "FY2023 (R5)");
    }

    @Test
    void aDepartmentWithoutSheetAndOneWithoutDivisionsSaySo() {
        assertThat(GoalPages.page(division("福祉課")).select(".own").text())
                .isEqualTo("There is no sheet of the department.");
        assertThat(GoalPages.page(department("福祉部")).select(".divisions").text())
                .isEqualTo("There is no sheet of a division.");
    }

    @Test
    void twoSheetsThatClaimToBeOneAreBothShown() {
        Element page = GoalPages.page(
                department("福祉部").withGoal("支える。"), department("福祉部").withGoal("見守る。"));
        assertThat(page.select(".own .aim").eachText()).containsExactly("支える。", "見守る。");
        assertThat(page.select(".organization")).hasSize(2);
    }

    @Test
    void aDepartmentThatIsNotStatedIsSaidToBeSo() {
        Element page = GoalPages.page(
                GoalSheet.builder().fiscalYear(FiscalYear.of(2025)).build());
        assertThat(page.select("#goals h3").text()).isEqualTo("department not stated FY2025 (R7)");
    }

    @Test
    void ofVeryManyProjectsOfOneNameTheFirstAreLinkedAndTheOthersCounted() {
        PriorityProject project = project("見守り事業");
        Element page = GoalPages.page(department("福祉部")
                .withRelatedProjects(new RelatedProject(Optional.empty(), "見守り事業"))
                .withPriorityProjects(Collections.nCopies(100, project)));
        assertThat(page.select("#d1-p1 a.also")).hasSize(40);
        assertThat(page.select("#d1-p1 span.also").text()).isEqualTo("59 more");
        assertThat(page.select(".related a.also")).hasSize(40);
        assertThat(page.select(".related span.also").text()).isEqualTo("60 more");
    }

    @Test
    void aProjectOfTwoSheetsLeadsFromEachToTheOther() {
        Element page = GoalPages.page(
                department("福祉部").withPriorityProjects(project("見守り事業")),
                division("福祉課").withPriorityProjects(project("配食事業"), project("見守り 事業")));
        assertThat(page.select("#d1-p1 .also").attr("href")).isEqualTo("#d2-p2");
        assertThat(page.select("#d2-p2 .also").attr("href")).isEqualTo("#d1-p1");
        assertThat(page.select("#d2-p1 .also")).isEmpty();
    }

    @Test
    void aRelatedProjectTellsWhoGivesItPriority() {
        Element page = GoalPages.page(
                department("福祉部").withRelatedProjects(new RelatedProject(Optional.empty(), "見守り事業")),
                division("福祉課").withPriorityProjects(project("見守り事業")));
        assertThat(page.select("#d1 .related .also").eachText()).containsExactly("福祉課");
        assertThat(page.select("#d1 .related .also").attr("href")).isEqualTo("#d2-p1");
    }

    @Test
    void aProjectWithManagementSheetsLeadsToTheLatestOfItsDepartment() {
        Element page = GoalPages.page(
                managed("福祉部", 2022),
                managed("福祉部", 2023),
                managed("教育部", 2024),
                department("福祉部").withRelatedProjects(new RelatedProject(Optional.empty(), "見守り事業")));
        assertThat(page.select("#d4 .related th a").attr("href")).isEqualTo("#d2");
    }

    @Test
    void policiesAreNumberedAsSheetsPrintThem() {
        assertThat(List.of(1, 20, 21, 35, 36, 50, 51))
                .map(number -> Priority.printed(new Policy(OptionalInt.of(number), "福祉")))
                .containsExactly("①福祉", "⑳福祉", "㉑福祉", "㉟福祉", "㊱福祉", "㊿福祉", "51 福祉");
    }

    @Test
    void aSpanCoversItsMonthsAndWhatOverlapsItStandsBeneath() {
        ScheduleEntry span = new ScheduleEntry(FiscalMonth.MAY, FiscalMonth.JULY, Mark.SPAN, Optional.of("訪問"));
        ScheduleEntry milestone =
                new ScheduleEntry(FiscalMonth.JUNE, FiscalMonth.JUNE, Mark.MILESTONE, Optional.of("会議"));
        PriorityProject project = PriorityProject.builder()
                .title("見守り事業")
                .addSchedule(new ScheduledTask("見守り", List.of(span, milestone)))
                .build();
        Element page = GoalPages.page(department("福祉部").withPriorityProjects(project));
        assertThat(page.select(".months thead th").eachText())
                .containsExactly(
                        "Task", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar");
        assertThat(page.select(".months tbody tr")).hasSize(2);
        assertThat(page.select(".months tbody th").attr("rowspan")).isEqualTo("2");
        assertThat(page.select("td.span").attr("colspan")).isEqualTo("3");
        assertThat(page.select("td.span").attr("data-months")).isEqualTo("May–Jul");
        assertThat(page.select("td.span .sign").attr("aria-label")).isEqualTo("span");
    }

    @Test
    void aNoteIsMarkedAtTheTasksOfWhichItSpeaksAndStandsBeneathTheirSchedule() {
        PriorityProject project = PriorityProject.builder()
                .title("見守り事業")
                .addSchedule(new ScheduledTask("訪問", List.of()), new ScheduledTask("会議", List.of()))
                .build();
        Observation observation = Observation.of(
                        Message.of("異なります。", "They differ.").build(), Places.priorityProject(0))
                .withRelated(List.of(Places.taskName(0, 1), Places.PRIORITY_PROJECTS));
        Element page = GoalPages.page(
                new CheckedSet(
                        List.of(GoalPages.checked(
                                department("福祉部").withPriorityProjects(project), List.of(observation))),
                        List.of(),
                        List.of()),
                Language.JA);
        assertThat(page.select("#d1-p1 > .notes > .note")).hasSize(1);
        assertThat(page.select("#d1-p1 tbody th").eachText()).containsExactly("訪問", "会議1");
        assertThat(page.select("#d1-p1 h6 .mark").attr("href"))
                .isEqualTo("#" + page.select(".note").attr("id"));
        assertThat(page.select(".mark"))
                .as("what the project is a part of bears none")
                .hasSize(2);
    }

    private static GoalSheet department(String name) {
        return GoalSheet.builder()
                .fiscalYear(FiscalYear.of(2025))
                .department(name)
                .build();
    }

    private static GoalSheet division(String name) {
        return department("福祉部").withDivision(name);
    }

    private static PriorityProject project(String title) {
        return PriorityProject.builder().title(title).build();
    }

    private static ManagementSheet managed(String department, int year) {
        return ManagementSheet.builder()
                .fiscalYear(FiscalYear.of(year))
                .department(department)
                .name("見守り事業")
                .build();
    }
}
