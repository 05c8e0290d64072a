package dev.hyoka.io.spreadsheet;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Places;
import dev.hyoka.model.PriorityProject;
import dev.hyoka.model.ScheduleEntry;
import dev.hyoka.model.ScheduledTask;
import dev.hyoka.time.FiscalMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the priority projects of a goal sheet, each with its chart. */
final class ProjectReading {

    private final FormReader reader;
    private final List<PriorityProject> projects = new ArrayList<>();

    ProjectReading(FormReader reader) {
        this.reader = reader;
    }

    List<PriorityProject> projects() {
        return projects;
    }

    void take(FormRecord record) {
        switch (record.row()) {
            case PROJECT -> project(record);
            case CONTENT -> content(record);
            case MONTHS -> months(record);
            case TASK, TASK_CONTINUED -> task(record);
            default -> {}
        }
    }

    private void project(FormRecord record) {
        int position = projects.size();
        record.take(reader.column(Slot.TITLE.label().from()));
        int titleColumn = reader.column(Slot.TITLE.value().from());
        if (record.isBlank(titleColumn)) {
            return;
        }
        reader.text(record, titleColumn, Places.priorityProjectTitle(position))
                .ifPresent(title -> projects.add(PriorityProject.builder()
                        .title(title)
                        .policy(reader.text(
                                        record,
                                        reader.column(
                                                Slot.PRIORITY_POLICY.value().from()),
                                        Places.priorityPolicy(position))
                                .flatMap(CellPolicy::parse))
                        .build()));
    }

    private void content(FormRecord record) {
        if (!projects.isEmpty() && last().content().isEmpty()) {
            replaceLast(last().withContent(reader.text(
                    record, reader.column(Slot.CONTENT.value().from()), place().child("content"))));
        }
    }

    /** The months stand where the form's columns are, whatever their header says. */
    private void months(FormRecord record) {
        for (int column = 1; column < record.columns(); column++) {
            record.take(column);
        }
    }

    private void task(FormRecord record) {
        if (projects.isEmpty()) {
            return;
        }
        List<ScheduledTask> schedule = new ArrayList<>(last().schedule());
        Optional<String> task = reader.text(
                record, reader.column(ScheduleRows.TASK.from()), Places.taskName(projects.size() - 1, schedule.size()));
        if (task.isPresent()) {
            schedule.add(new ScheduledTask(task.get(), List.of()));
        }
        if (schedule.isEmpty()) {
            return;
        }
        ScheduledTask begun = schedule.get(schedule.size() - 1);
        List<ScheduleEntry> entries = new ArrayList<>(begun.entries());
        entries(record, schedule.size() - 1, entries);
        schedule.set(schedule.size() - 1, new ScheduledTask(begun.task(), entries));
        replaceLast(last().withSchedule(schedule));
    }

    private void entries(FormRecord record, int task, List<ScheduleEntry> entries) {
        for (FiscalMonth month : FiscalMonth.values()) {
            int column = reader.column(ScheduleRows.FIRST_MONTH + month.monthsAfterApril());
            Location place = Places.entry(projects.size() - 1, task, entries.size());
            reader.text(record, column, place).ifPresent(text -> {
                CellEntry entry = CellEntry.parse(text);
                entries.add(new ScheduleEntry(month, lastMonth(record, column, month), entry.mark(), entry.label()));
            });
        }
    }

    /** The last month over which a cell is drawn. */
    private FiscalMonth lastMonth(FormRecord record, int column, FiscalMonth first) {
        int covered = record.lastCovered(column);
        FiscalMonth last = first;
        for (FiscalMonth month : FiscalMonth.values()) {
            if (month.compareTo(last) > 0
                    && reader.column(ScheduleRows.FIRST_MONTH + month.monthsAfterApril()) <= covered
                    && reader.column(ScheduleRows.FIRST_MONTH + month.monthsAfterApril()) > column) {
                last = month;
            }
        }
        return last;
    }

    private Location place() {
        return Places.priorityProject(projects.size() - 1);
    }

    private PriorityProject last() {
        return projects.get(projects.size() - 1);
    }

    private void replaceLast(PriorityProject project) {
        projects.set(projects.size() - 1, project);
    }
}
