package dev.hyoka.generators;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Finding;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.Mark;
import dev.hyoka.model.PriorityProject;
import dev.hyoka.model.ScheduleEntry;
import dev.hyoka.model.ScheduledTask;
import dev.hyoka.rule.RuleSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Sizes and shares, compared with those of published goal sheets. */
class GoalSheetsStatisticsTest {

    private static final List<GoalSheet> SHEETS =
            Sheets.goalSheets().samples(2025).limit(2_000).toList();
    private static final List<List<GoalSheet>> DEPARTMENTS =
            Sheets.departments().samples(2025).limit(500).toList();
    private static final Pattern MONTH = Pattern.compile("[0-9]月");

    @Test
    void aboutOneSheetInNineIsADepartmentsOwn() {
        assertThat(share(SHEETS, sheet -> sheet.division().isEmpty())).isBetween(0.08, 0.15);
    }

    @Test
    void aFewSheetsHaveNoPriorityProject() {
        assertThat(share(SHEETS, sheet -> sheet.priorityProjects().isEmpty())).isBetween(0.02, 0.12);
    }

    @Test
    void mostPriorityProjectsServeAPolicy() {
        assertThat(share(projects(), project -> project.policy().isPresent())).isBetween(0.5, 0.7);
    }

    @Test
    void schedulesHaveOneToFiveTasksAndSomeProjectsNone() {
        assertThat(projects().stream().map(project -> project.schedule().size()).distinct())
                .containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5);
        assertThat(share(projects(), project -> project.schedule().isEmpty())).isLessThan(0.04);
    }

    @Test
    void marksOfAllKindsStandInSchedules() {
        for (Mark mark : Mark.values()) {
            assertThat(share(entries(), entry -> entry.mark() == mark)).isBetween(0.1, 0.6);
        }
        assertThat(share(entries(), entry -> entry.from() != entry.to())).isBetween(0.25, 0.6);
        assertThat(share(entries(), entry -> entry.label().isEmpty())).isBetween(0.05, 0.2);
    }

    @Test
    void someLabelsNameAMonth() {
        assertThat(share(
                        entries(),
                        entry -> entry.label()
                                .filter(label -> MONTH.matcher(label).find())
                                .isPresent()))
                .isBetween(0.04, 0.15);
    }

    @Test
    void textsAreAsLongAsPublishedOnes() {
        List<Integer> goals = SHEETS.stream()
                .map(GoalSheet::goal)
                .flatMap(Optional::stream)
                .map(String::length)
                .sorted()
                .toList();
        assertThat(goals.get(goals.size() / 2)).isBetween(60, 140);
        List<Integer> contents = projects().stream()
                .map(PriorityProject::content)
                .flatMap(Optional::stream)
                .map(String::length)
                .sorted()
                .toList();
        assertThat(contents.get(contents.size() / 2)).isBetween(80, 220);
        assertThat(contents.get(contents.size() * 9 / 10)).isGreaterThan(180);
    }

    @Test
    void textsAreDifferent() {
        Set<String> contents = new HashSet<>();
        projects().forEach(project -> project.content().ifPresent(contents::add));
        assertThat(contents.size()).isGreaterThan(projects().size() / 2);
    }

    @Test
    void fewSheetsStateWhatIsNotOnTheUsualForm() {
        assertThat(share(SHEETS, sheet -> !sheet.attributes().isEmpty())).isBetween(0.02, 0.1);
        assertThat(share(SHEETS, sheet -> sheet.goal().isEmpty())).isBetween(0.005, 0.03);
    }

    @Test
    void aboutOneDepartmentInFiveHasSomethingWorthKnowing() {
        RuleSet rules = RuleSet.installed();
        List<List<Finding>> findings = DEPARTMENTS.stream()
                .map(sheets -> rules.check(sheets).findings())
                .toList();
        assertThat(share(findings, found -> !found.isEmpty())).isBetween(0.12, 0.3);
        assertThat(findings.stream()
                        .flatMap(List::stream)
                        .map(finding -> finding.rule().toString())
                        .distinct())
                .containsExactlyInAnyOrder("GOL-03", "GOL-04", "GOL-06", "GOL-08");
    }

    private static List<PriorityProject> projects() {
        return SHEETS.stream()
                .flatMap(sheet -> sheet.priorityProjects().stream())
                .toList();
    }

    private static List<ScheduleEntry> entries() {
        return projects().stream()
                .map(PriorityProject::schedule)
                .flatMap(List::stream)
                .map(ScheduledTask::entries)
                .flatMap(List::stream)
                .toList();
    }

    private static <T> double share(List<T> all, Predicate<T> isSo) {
        return (double) all.stream().filter(isSo).count() / all.size();
    }
}
