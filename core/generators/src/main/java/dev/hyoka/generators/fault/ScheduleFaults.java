package dev.hyoka.generators.fault;

import dev.hyoka.finding.Places;
import dev.hyoka.finding.Text;
import dev.hyoka.model.Document;
import dev.hyoka.model.PriorityProject;
import dev.hyoka.model.ScheduleEntry;
import dev.hyoka.model.ScheduledTask;
import dev.hyoka.rule.Profile;
import dev.hyoka.rule.Spelling;
import dev.hyoka.time.FiscalMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Schedules of two sheets that no longer agree: GOL-06. */
final class ScheduleFaults {

    private static final int YEAR = 12;

    static final List<Fault> ALL = List.of(
            fault(
                    "schedule-entry-moved",
                    Text.of("予定が別のシートと1か月ずれている", "an entry of a schedule is a month off from the other sheet's"),
                    ScheduleFaults::moved),
            fault(
                    "schedule-entry-dropped",
                    Text.of("別のシートにある予定が抜けている", "a schedule lacks an entry of the other sheet's"),
                    ScheduleFaults::dropped),
            fault(
                    "schedule-task-dropped",
                    Text.of("別のシートにある取組が抜けている", "a schedule lacks a task of the other sheet's"),
                    ScheduleFaults::taskDropped));

    private ScheduleFaults() {}

    /** A project of a sheet. */
    record Scheduled(PlacedGoals placed, int position) {

        PriorityProject project() {
            return placed.sheet().priorityProjects().get(position);
        }

        List<ScheduledTask> schedule() {
            return project().schedule();
        }

        /** The positions of its tasks. */
        Stream<Integer> tasks() {
            return IntStream.range(0, schedule().size()).boxed();
        }

        /** The positions of a task's entries. */
        Stream<Integer> entries(int task) {
            return IntStream.range(0, schedule().get(task).entries().size()).boxed();
        }

        ScheduleEntry entry(int task, int entry) {
            return schedule().get(task).entries().get(entry);
        }

        List<Document> with(int task, List<ScheduleEntry> entries) {
            return placed.with(
                    position, task, new ScheduledTask(schedule().get(task).task(), entries));
        }

        List<Document> with(int task, int entry, ScheduleEntry changed) {
            return with(task, PlacedGoals.replaced(schedule().get(task).entries(), entry, changed));
        }

        Spot spot() {
            return placed.spot(Places.priorityProject(position));
        }

        Spot spot(int task) {
            return placed.spot(Places.task(position, task));
        }

        Spot spot(int task, int entry) {
            return placed.spot(Places.entry(position, task, entry));
        }
    }

    /** All priority projects with a schedule, in the order of the documents. */
    static Stream<Scheduled> in(List<Document> documents) {
        return PlacedGoals.in(documents).flatMap(ScheduleFaults::of);
    }

    private static Stream<Scheduled> of(PlacedGoals placed) {
        return placed.priorityPositions()
                .map(i -> new Scheduled(placed, i))
                .filter(scheduled -> !scheduled.schedule().isEmpty());
    }

    /** Documents that are changed in one place. */
    private record Change(List<Document> documents, Spot touched) {}

    /** How a schedule can go wrong. */
    private interface Mistake {
        Stream<Change> in(Scheduled scheduled);
    }

    private static Fault fault(String name, Text description, Mistake mistake) {
        return new Fault(
                name,
                "GOL-06",
                description,
                (fault, documents) -> Offices.each(
                        documents,
                        (placed, office) -> of(placed)
                                .flatMap(own -> compared(own, office).stream()
                                        .flatMap(compared -> mistake.in(own)
                                                .map(change -> new Faulty(
                                                        fault,
                                                        change.documents(),
                                                        change.touched(),
                                                        compared.spot(),
                                                        Profile.EMPTY))))));
    }

    /** Of a project that stands in two sheets in the same way, the one that is told of when they differ. */
    private static Optional<Scheduled> compared(Scheduled own, List<PlacedGoals> office) {
        String title = Spelling.plain(own.project().title());
        if (office.stream().anyMatch(other -> Collections.frequency(other.priorities(), title) > 1)) {
            return Optional.empty();
        }
        List<Scheduled> all = office.stream()
                .sorted(Offices.ORDER)
                .flatMap(ScheduleFaults::of)
                .filter(other -> Spelling.plain(other.project().title()).equals(title))
                .toList();
        return all.size() == 2 && all.get(0).schedule().equals(all.get(1).schedule())
                ? Optional.of(all.get(1))
                : Optional.empty();
    }

    private static Stream<Change> moved(Scheduled scheduled) {
        return scheduled
                .tasks()
                .flatMap(task -> scheduled.entries(task).flatMap(i -> {
                    ScheduleEntry entry = scheduled.entry(task, i);
                    int months = entry.to() == FiscalMonth.MARCH ? -1 : 1;
                    if (entry.from() == FiscalMonth.APRIL && months < 0) {
                        return Stream.of();
                    }
                    ScheduleEntry moved = new ScheduleEntry(
                            away(entry.from(), months), away(entry.to(), months), entry.mark(), entry.label());
                    return Stream.of(new Change(scheduled.with(task, i, moved), scheduled.spot(task, i)));
                }));
    }

    private static Stream<Change> dropped(Scheduled scheduled) {
        return scheduled
                .tasks()
                .flatMap(task -> scheduled
                        .entries(task)
                        .map(i -> new Change(
                                scheduled.with(
                                        task,
                                        PlacedGoals.without(
                                                scheduled.schedule().get(task).entries(), i)),
                                scheduled.spot(task))));
    }

    private static Stream<Change> taskDropped(Scheduled scheduled) {
        return scheduled
                .tasks()
                .filter(task -> scheduled.schedule().size() > 1)
                .map(task -> new Change(
                        scheduled
                                .placed()
                                .with(
                                        scheduled.position(),
                                        scheduled
                                                .project()
                                                .withSchedule(PlacedGoals.without(scheduled.schedule(), task))),
                        scheduled.spot()));
    }

    /** The month so many months away; behind March comes April again. */
    static FiscalMonth away(FiscalMonth month, int months) {
        return FiscalMonth.of(Math.floorMod(month.number() - 1 + months, YEAR) + 1);
    }
}
