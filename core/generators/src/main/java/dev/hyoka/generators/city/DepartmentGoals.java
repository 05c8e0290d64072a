package dev.hyoka.generators.city;

import dev.hyoka.generators.draw.Drawing;
import dev.hyoka.generators.draw.Draws;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.PriorityProject;
import dev.hyoka.model.ScheduledTask;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The goal sheets of a department and its divisions.
 *
 * <p>A division's year is drawn first, and what the department says follows from it: its related projects are those of
 * its divisions together, and it gives priority to some of theirs. In some departments things are overlooked that are
 * worth knowing, such as a division without a priority project; never what a person would have to look after.
 */
public final class DepartmentGoals {

    private static final int MOST_PRIORITIES = 4;

    private final GoalYear year;
    private final List<DivisionGoals> divisions;

    private DepartmentGoals(GoalYear year, List<DivisionGoals> divisions) {
        this.year = year;
        this.divisions = divisions;
    }

    /** A division's sheet. */
    public static Drawing<GoalSheet> ofDivision(GoalSheetOptions options) {
        return division(options, false);
    }

    /** A sheet of a division without a project. */
    public static Drawing<GoalSheet> ofIdleDivision(GoalSheetOptions options) {
        return division(options, true);
    }

    private static Drawing<GoalSheet> division(GoalSheetOptions options, boolean isIdle) {
        List<Department> models = options.models();
        return draws -> {
            GoalYear year = GoalYear.from(draws, options, models);
            Division one = draws.of(year.divisions());
            return (isIdle ? DivisionGoals.from(draws, year, one, true) : DivisionGoals.from(draws, year, one)).sheet();
        };
    }

    /** A department's own sheet. */
    public static Drawing<GoalSheet> ofDepartment(GoalSheetOptions options) {
        List<Department> models = options.models();
        return draws -> from(draws, options, models).own(draws);
    }

    /** A department's own sheet, and after it one of each of some of its divisions. */
    public static Drawing<List<GoalSheet>> together(GoalSheetOptions options) {
        List<Department> models = options.models();
        return draws -> {
            DepartmentGoals goals = from(draws, options, models);
            List<GoalSheet> sheets = new ArrayList<>();
            sheets.add(draws.part(goals::own));
            goals.divisions.forEach(division -> sheets.add(division.sheet()));
            return List.copyOf(sheets);
        };
    }

    private static DepartmentGoals from(Draws draws, GoalSheetOptions options, List<Department> models) {
        GoalYear year = GoalYear.from(draws, options, models);
        Pool<Division> left = new Pool<>(year.divisions());
        List<String> all = year.divisions().stream().map(Division::name).toList();
        List<DivisionGoals> divisions = draws.list(
                options.leastDivisions(),
                Math.min(options.mostDivisions(), all.size()),
                one -> DivisionGoals.from(one, year, left.take(one)));
        // In the order of the organization
        return new DepartmentGoals(
                year,
                divisions.stream()
                        .sorted(Comparator.comparing(division ->
                                all.indexOf(division.sheet().division().orElseThrow())))
                        .toList());
    }

    private GoalSheet own(Draws draws) {
        GoalTexts own =
                draws.part(part -> GoalTexts.from(part, year, year.model().subjects()));
        GoalTexts texts = new GoalTexts(
                own.goal(),
                own.role(),
                union(
                        own.concepts(),
                        divisions.stream().map(division -> division.texts().concepts())),
                union(
                        own.plans(),
                        divisions.stream().map(division -> division.texts().plans())));
        List<Undertaking> undertakings = divisions.stream()
                .flatMap(division -> division.undertakings().stream())
                .toList();
        List<Undertaking> theirs =
                undertakings.stream().filter(Undertaking::isPriority).toList();
        return year.sheet(draws, texts, undertakings)
                .priorityProjects(new Pool<>(theirs)
                        .take(draws, 1, MOST_PRIORITIES).stream()
                                .map(undertaking -> copied(draws, undertaking.project()))
                                .toList())
                .build();
    }

    private static List<String> union(List<String> own, Stream<List<String>> theirs) {
        return Stream.concat(own.stream(), theirs.flatMap(List::stream))
                .distinct()
                .toList();
    }

    /** The project as the division states it, but for the last task or entry if it was forgotten on the way. */
    private PriorityProject copied(Draws draws, PriorityProject project) {
        List<ScheduledTask> tasks = project.schedule();
        if (!draws.chance(year.oversights(400)) || tasks.isEmpty()) {
            return project;
        }
        int last = tasks.size() - 1;
        int entries = tasks.get(last).entries().size();
        List<ScheduledTask> copy = new ArrayList<>(tasks.subList(0, last));
        if (entries > 1) {
            copy.add(new ScheduledTask(
                    tasks.get(last).task(), tasks.get(last).entries().subList(0, entries - 1)));
        }
        return copy.isEmpty() ? project : project.withSchedule(copy);
    }
}
