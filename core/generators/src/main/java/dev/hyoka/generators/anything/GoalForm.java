package dev.hyoka.generators.anything;

import dev.hyoka.generators.draw.Draws;
import dev.hyoka.generators.draw.HostileText;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.Mark;
import dev.hyoka.model.PlanLinks;
import dev.hyoka.model.Policy;
import dev.hyoka.model.PriorityProject;
import dev.hyoka.model.RelatedProject;
import dev.hyoka.model.ScheduleEntry;
import dev.hyoka.model.ScheduledTask;
import dev.hyoka.time.FiscalMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Goal sheets. */
public final class GoalForm {

    private static final List<FiscalMonth> MONTHS = List.of(FiscalMonth.values());
    private static final List<Mark> MARKS = List.of(Mark.values());

    private GoalForm() {}

    public static GoalSheet sheet(Draws draws) {
        return new GoalSheet(
                draws.part(Numbers::year),
                Parts.text(draws),
                Parts.text(draws),
                Parts.text(draws),
                Parts.text(draws),
                draws.part(GoalForm::planLinks),
                draws.list(0, 3, GoalForm::relatedProject),
                draws.list(0, 3, GoalForm::priorityProject),
                Parts.attributes(draws));
    }

    public static PlanLinks planLinks(Draws draws) {
        return new PlanLinks(Parts.texts(draws), draws.part(GoalForm::plan), Parts.texts(draws));
    }

    public static PlanLinks.Plan plan(Draws draws) {
        return new PlanLinks.Plan(Parts.text(draws), Parts.texts(draws));
    }

    public static RelatedProject relatedProject(Draws draws) {
        return new RelatedProject(draws.optional(Parts.OFTEN, GoalForm::policy), draws.part(HostileText::text));
    }

    public static Policy policy(Draws draws) {
        OptionalInt number = draws.chance(Parts.OFTEN) ? OptionalInt.of(number(draws)) : OptionalInt.empty();
        return new Policy(number, draws.part(HostileText::text));
    }

    private static int number(Draws draws) {
        return draws.between(1, draws.chance(200) ? Integer.MAX_VALUE : 60);
    }

    public static PriorityProject priorityProject(Draws draws) {
        return new PriorityProject(
                draws.part(HostileText::text),
                draws.optional(Parts.OFTEN, GoalForm::policy),
                Parts.text(draws),
                draws.list(0, 3, GoalForm::task));
    }

    public static ScheduledTask task(Draws draws) {
        return new ScheduledTask(draws.part(HostileText::text), draws.list(0, 3, GoalForm::entry));
    }

    public static ScheduleEntry entry(Draws draws) {
        int from = draws.between(0, MONTHS.size() - 1);
        int to = draws.between(from, MONTHS.size() - 1);
        Mark mark = draws.of(MARKS);
        Optional<String> label = mark == Mark.TEXT ? Optional.of(draws.part(HostileText::text)) : Parts.text(draws);
        return new ScheduleEntry(MONTHS.get(from), MONTHS.get(to), mark, label);
    }
}
