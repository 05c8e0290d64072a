package dev.hyoka.model;

import java.util.List;

/**
 * A row of a schedule.
 *
 * @param task what is to be done
 * @param entries what stands in its months, in the order of the sheet; empty if nothing does
 */
public record ScheduledTask(String task, List<ScheduleEntry> entries) {

    /** Checks the task and copies the list. */
    public ScheduledTask {
        Check.text("task", task);
        entries = Check.list("entries", entries);
    }
}
