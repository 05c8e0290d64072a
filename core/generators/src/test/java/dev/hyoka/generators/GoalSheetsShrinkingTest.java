package dev.hyoka.generators;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.Mark;
import dev.hyoka.model.PriorityProject;
import dev.hyoka.model.ScheduleEntry;
import dev.hyoka.model.ScheduledTask;
import dev.hyoka.time.FiscalMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Falsifier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.facades.ShrinkingSupportFacade;
import net.jqwik.api.lifecycle.TryExecutionResult;

/** What a failed property shows. */
class GoalSheetsShrinkingTest {

    @Property(tries = 10)
    void aScheduleEntryIsShownWithLittleAroundIt(@ForAll Random random) {
        GoalSheet shown = shrunk(
                Sheets.goalSheets(),
                random,
                sheet -> entries(sheet)
                        .anyMatch(
                                entry -> entry.mark() == Mark.SPAN && entry.to().compareTo(FiscalMonth.JANUARY) >= 0));

        assertThat(shown.goal()).isEmpty();
        assertThat(shown.relatedProjects()).isEmpty();
        assertThat(shown.priorityProjects()).singleElement().satisfies(project -> {
            assertThat(project.content()).isEmpty();
            assertThat(project.schedule()).singleElement().satisfies(task -> {
                ScheduleEntry last = task.entries().get(task.entries().size() - 1);
                assertThat(last.mark()).isEqualTo(Mark.SPAN);
                assertThat(last.label()).isEmpty();
            });
        });
    }

    @Property(tries = 10)
    void aRelatedProjectIsShownInTheDepartmentsSheetAndOneDivisions(@ForAll Random random) {
        List<GoalSheet> shown = shrunk(
                Sheets.departments(),
                random,
                sheets -> sheets.stream()
                        .anyMatch(sheet -> !sheet.relatedProjects().isEmpty()));

        assertThat(shown).hasSize(2);
        assertThat(shown).allSatisfy(sheet -> {
            assertThat(sheet.relatedProjects())
                    .singleElement()
                    .satisfies(related -> assertThat(related.project()).isEqualTo("市民参画推進事業"));
            assertThat(sheet.priorityProjects()).hasSize(1);
            assertThat(sheet.role()).isEqualTo(Optional.empty());
        });
    }

    @Property(tries = 10)
    void ofHostileTextsOnlyTheOneThatMattersIsShown(@ForAll Random random) {
        GoalSheet shown = shrunk(
                Sheets.goalSheets().adversarial(),
                random,
                sheet -> sheet.priorityProjects().stream()
                        .anyMatch(project -> project.title().contains("<")));

        assertThat(shown.department()).contains("字");
        assertThat(shown.division().orElse("字#0")).isEqualTo("字#0");
        assertThat(shown.goal()).isEmpty();
        assertThat(shown.relatedProjects()).isEmpty();
        assertThat(shown.priorityProjects()).singleElement().satisfies(project -> {
            assertThat(project.title()).hasSizeLessThan(35).endsWith("#0");
            assertThat(project.policy()).isEmpty();
            assertThat(project.schedule())
                    .containsExactly(new ScheduledTask(
                            "字",
                            List.of(new ScheduleEntry(
                                    FiscalMonth.APRIL, FiscalMonth.APRIL, Mark.MILESTONE, Optional.empty()))));
        });
    }

    private static Stream<ScheduleEntry> entries(GoalSheet sheet) {
        return sheet.priorityProjects().stream()
                .map(PriorityProject::schedule)
                .flatMap(List::stream)
                .flatMap(task -> task.entries().stream());
    }

    private static <T> T shrunk(Arbitrary<T> values, Random random, Predicate<T> fails) {
        Falsifier<T> falsifier =
                value -> fails.test(value) ? TryExecutionResult.falsified(null) : TryExecutionResult.satisfied();
        return ShrinkingSupportFacade.implementation.falsifyThenShrink(values, random, falsifier);
    }
}
