package dev.hyoka.generators.fault;

import dev.hyoka.finding.Places;
import dev.hyoka.finding.Text;
import dev.hyoka.generators.fault.ScheduleFaults.Scheduled;
import dev.hyoka.model.ScheduleEntry;
import dev.hyoka.model.ScheduledTask;
import dev.hyoka.rule.Profile;
import dev.hyoka.time.FiscalMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Faults of goal sheets: GOL-01 to GOL-08. */
final class GoalFaults {

    /** A label that ends with a month: 募集(6月上旬). */
    private static final Pattern ENDS_WITH_MONTH = Pattern.compile("([^月]*\\()([0-9]{1,2})(月(?:[上中下]旬|末)?\\))");

    static final List<Fault> ALL = Stream.of(
                    PolicyFaults.ALL,
                    RelatedFaults.ALL,
                    List.of(
                            new Fault(
                                    "task-without-entries",
                                    "GOL-05",
                                    Text.of("取組の予定が失われている", "a task's entries are lost"),
                                    (fault, documents) -> ScheduleFaults.in(documents)
                                            .flatMap(scheduled -> entriesLost(fault, scheduled))),
                            new Fault(
                                    "schedule-without-entries",
                                    "GOL-05",
                                    Text.of("重点事業のすべての取組の予定が失われている", "the entries of all tasks of a project are lost"),
                                    (fault, documents) -> ScheduleFaults.in(documents)
                                            .flatMap(scheduled -> allEntriesLost(fault, scheduled)))),
                    ScheduleFaults.ALL,
                    List.of(
                            labelled(
                                    "label-names-other-month",
                                    Text.of(
                                            "予定に、記入された欄にない月が書き添えられている",
                                            "a label names a month in which it doesn't stand"),
                                    GoalFaults::withOtherMonth),
                            labelled(
                                    "label-month-mistaken",
                                    Text.of(
                                            "予定に書かれた月が記入された欄の月と異なる",
                                            "the month in a label is another one than that of its column"),
                                    GoalFaults::withMistakenMonth),
                            new Fault(
                                    "priority-projects-dropped",
                                    "GOL-08",
                                    Text.of("今年度の重点事業がすべて抜けている", "all priority projects of a sheet are left out"),
                                    (fault, documents) -> PlacedGoals.in(documents)
                                            .flatMap(placed -> prioritiesDropped(fault, placed)))))
            .flatMap(List::stream)
            .toList();

    private GoalFaults() {}

    private static Stream<Faulty> entriesLost(Fault fault, Scheduled scheduled) {
        return scheduled
                .tasks()
                .filter(task -> !scheduled.schedule().get(task).entries().isEmpty())
                .map(task -> new Faulty(
                        fault,
                        scheduled.with(task, List.of()),
                        scheduled.spot(task),
                        scheduled.spot(task),
                        Profile.EMPTY));
    }

    /** Reported at every task, of which the first that had an entry stands for all. */
    private static Stream<Faulty> allEntriesLost(Fault fault, Scheduled scheduled) {
        List<ScheduledTask> blank = scheduled.schedule().stream()
                .map(task -> new ScheduledTask(task.task(), List.of()))
                .toList();
        return scheduled
                .tasks()
                .filter(task -> !scheduled.schedule().get(task).entries().isEmpty())
                .limit(1)
                .map(task -> new Faulty(
                        fault,
                        scheduled
                                .placed()
                                .with(scheduled.position(), scheduled.project().withSchedule(blank)),
                        scheduled.spot(),
                        scheduled.spot(task),
                        Profile.EMPTY));
    }

    private static Stream<Faulty> prioritiesDropped(Fault fault, PlacedGoals placed) {
        Spot spot = placed.spot(Places.PRIORITY_PROJECTS);
        return placed.sheet().priorityProjects().isEmpty()
                ? Stream.of()
                : Stream.of(new Faulty(
                        fault, placed.with(placed.sheet().withPriorityProjects()), spot, spot, Profile.EMPTY));
    }

    /** How a label can go wrong, when it is to name a month in which it doesn't stand. */
    private interface Mislabelling {
        Optional<String> of(Optional<String> label, FiscalMonth outside);
    }

    private static Fault labelled(String name, Text description, Mislabelling mistake) {
        return new Fault(
                name,
                "GOL-07",
                description,
                (fault, documents) -> ScheduleFaults.in(documents)
                        .flatMap(scheduled -> scheduled
                                .tasks()
                                .flatMap(task -> scheduled
                                        .entries(task)
                                        .flatMap(i -> mislabelled(scheduled.entry(task, i), mistake)
                                                .map(entry -> new Faulty(
                                                        fault,
                                                        scheduled.with(task, i, entry),
                                                        scheduled.spot(task, i),
                                                        scheduled.spot(task, i),
                                                        Profile.EMPTY))))));
    }

    private static Stream<ScheduleEntry> mislabelled(ScheduleEntry entry, Mislabelling mistake) {
        return outside(entry)
                .flatMap(month -> mistake.of(entry.label(), month))
                .map(label -> new ScheduleEntry(entry.from(), entry.to(), entry.mark(), Optional.of(label)))
                .stream();
    }

    /** The month beside those of an entry; empty for one that fills the year. */
    private static Optional<FiscalMonth> outside(ScheduleEntry entry) {
        if (entry.from() != FiscalMonth.APRIL) {
            return Optional.of(ScheduleFaults.away(entry.from(), -1));
        }
        return entry.to() != FiscalMonth.MARCH ? Optional.of(ScheduleFaults.away(entry.to(), 1)) : Optional.empty();
    }

    private static Optional<String> withOtherMonth(Optional<String> label, FiscalMonth month) {
        String named = month.number() + "月";
        if (label.isEmpty()) {
            return Optional.of(named);
        }
        return label.filter(words -> words.indexOf('月') < 0).map(words -> words + "(" + named + ")");
    }

    private static Optional<String> withMistakenMonth(Optional<String> label, FiscalMonth month) {
        return label.map(ENDS_WITH_MONTH::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1) + month.number() + matcher.group(3));
    }
}
