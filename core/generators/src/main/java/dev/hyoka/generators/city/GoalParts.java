package dev.hyoka.generators.city;

import dev.hyoka.generators.draw.Draws;
import dev.hyoka.model.Policy;
import dev.hyoka.model.PriorityProject;
import dev.hyoka.model.RelatedProject;
import dev.hyoka.model.ScheduleEntry;
import dev.hyoka.model.ScheduledTask;
import java.util.List;
import java.util.Optional;

/** Parts of goal sheets that a goal sheet can do without, each drawn by itself. */
public final class GoalParts {

    private final GoalSheetOptions options;

    /** Parts of sheets of which something is wanted. */
    public GoalParts(GoalSheetOptions options) {
        this.options = options;
    }

    /** A policy that some department serves. */
    public Policy policy(Draws draws) {
        return draws.of(year(draws).policies());
    }

    /** A project that serves a policy. */
    public RelatedProject relatedProject(Draws draws) {
        GoalYear year = year(draws);
        ProjectNames.Named named = draws.part(name -> year.names().take(name, name.of(year.divisions())));
        return new RelatedProject(Optional.of(year.policy(named.subject())), named.name());
    }

    /** A project as a division that gives priority to it states it. */
    public PriorityProject priorityProject(Draws draws) {
        GoalYear year = year(draws);
        return draws.part(part -> Undertaking.from(part, year, part.of(year.divisions())))
                .project();
    }

    /** A row of a project's schedule. */
    public ScheduledTask task(Draws draws) {
        List<ScheduledTask> schedule =
                draws.part(tasks -> Schedule.from(tasks, options, tasks.of(List.of(SubjectKind.values()))));
        return draws.of(schedule);
    }

    /** What stands in the months of a row. */
    public ScheduleEntry entry(Draws draws) {
        return draws.of(draws.part(this::task).entries());
    }

    private GoalYear year(Draws draws) {
        return draws.part(part -> GoalYear.from(part, options, options.models()));
    }
}
