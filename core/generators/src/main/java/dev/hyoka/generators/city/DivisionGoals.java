package dev.hyoka.generators.city;

import dev.hyoka.generators.draw.Draws;
import dev.hyoka.generators.draw.Weighted;
import dev.hyoka.model.GoalSheet;
import java.util.List;

/**
 * A division's year.
 *
 * @param texts what it says of itself
 * @param undertakings its projects, those first to which it gives priority before others
 * @param sheet its goal sheet
 */
record DivisionGoals(GoalTexts texts, List<Undertaking> undertakings, GoalSheet sheet) {

    private static final Weighted<Integer> MORE =
            Weighted.of(20, 0).or(25, 1).or(25, 2).or(20, 3).or(10, 4);

    /** The year of a division, which can have no project of its own to speak of if anything is overlooked at all. */
    static DivisionGoals from(Draws draws, GoalYear year, Division division) {
        return from(draws, year, division, draws.chance(year.oversights(220)));
    }

    static DivisionGoals from(Draws draws, GoalYear year, Division division, boolean isIdle) {
        GoalTexts texts = draws.part(part -> GoalTexts.from(part, year, division.subjects()));
        List<Undertaking> undertakings =
                isIdle ? List.of() : draws.list(1, MORE, project -> Undertaking.from(project, year, division));
        GoalSheet sheet = year.sheet(draws, texts, undertakings)
                .division(division.name())
                .priorityProjects(undertakings.stream()
                        .filter(Undertaking::isPriority)
                        .map(Undertaking::project)
                        .toList())
                .build();
        return new DivisionGoals(texts, undertakings, sheet);
    }
}
