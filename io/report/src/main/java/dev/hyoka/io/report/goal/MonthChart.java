package dev.hyoka.io.report.goal;

import dev.hyoka.finding.Places;
import dev.hyoka.form.Terms;
import dev.hyoka.io.report.note.Marked;
import dev.hyoka.io.report.note.Marks;
import dev.hyoka.io.report.note.Note;
import dev.hyoka.io.report.words.Words;
import dev.hyoka.model.Mark;
import dev.hyoka.model.PriorityProject;
import dev.hyoka.model.ScheduleEntry;
import dev.hyoka.model.ScheduledTask;
import dev.hyoka.time.FiscalMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A schedule, month by month.
 *
 * @param title the project's name, by which charts are told apart
 * @param months the heads of the columns, April to March
 * @param tasks a task a group of rows, in the order of the sheet
 */
record MonthChart(String title, List<String> months, List<Task> tasks) {

    static final int MONTHS = FiscalMonth.values().length;

    /**
     * What is to be done.
     *
     * @param name the task
     * @param lanes its rows; none if nothing stands in its months
     */
    record Task(Marked name, List<Lane> lanes) {}

    /**
     * A row.
     *
     * @param cells entries, and a free cell for each month between them: together twelve months
     */
    record Lane(List<Cell> cells) {}

    /**
     * What stands in a month or several.
     *
     * @param first the first month's position, from 0
     * @param months how many months it covers
     * @param kind the entry's mark by its code, which is its class in the style sheet; where nothing stands, empty text or
     *     {@link #COVERED}
     * @param sign the sign in words: 節目, span; empty text for bare text
     * @param period its months in words
     * @param label what is written there, and how far it may reach; empty if nothing is
     * @param marks the notes about it
     */
    record Cell(
            int first,
            int months,
            String kind,
            String sign,
            String period,
            Optional<LabelRoom> label,
            List<Note> marks) {

        /** A free month over which the label of another one runs. */
        private static final String COVERED = "covered";

        static Cell free(int month, boolean isCovered) {
            return new Cell(month, 1, isCovered ? COVERED : "", "", "", Optional.empty(), List.of());
        }

        boolean isFree() {
            return period.isEmpty();
        }

        /** The label's class in the style sheet. */
        String labelClass() {
            return label.map(room -> room.reach(months)).orElse("label");
        }
    }

    /** The chart of a priority project's schedule; empty if there is no task. */
    static Optional<MonthChart> of(PriorityProject project, int position, Marks marks, Words words) {
        if (project.schedule().isEmpty()) {
            return Optional.empty();
        }
        List<Task> tasks = new ArrayList<>();
        for (ScheduledTask task : project.schedule()) {
            int row = tasks.size();
            Marked name = new Marked(task.task(), marks.at(Places.task(position, row)));
            List<Lane> lanes = Lanes.of(task.entries()).stream()
                    .map(lane ->
                            lane(lane, task.entries(), entry -> marks.at(Places.entry(position, row, entry)), words))
                    .toList();
            tasks.add(new Task(name, lanes));
        }
        List<String> months = Stream.of(FiscalMonth.values())
                .map(month -> month(month, words))
                .toList();
        return Optional.of(new MonthChart(project.title(), months, List.copyOf(tasks)));
    }

    private interface NotesOfEntry {
        List<Note> of(int position);
    }

    private static Lane lane(List<Integer> lane, List<ScheduleEntry> entries, NotesOfEntry notes, Words words) {
        List<Optional<LabelRoom>> rooms =
                LabelRoom.of(lane.stream().map(entries::get).toList());
        List<Cell> cells = new ArrayList<>();
        int month = 0;
        int covered = 0;
        for (int i = 0; i < lane.size(); i++) {
            ScheduleEntry entry = entries.get(lane.get(i));
            int from = entry.from().monthsAfterApril();
            for (; month < from; month++) {
                cells.add(Cell.free(month, month < covered));
            }
            cells.add(cell(entry, rooms.get(i), notes.of(lane.get(i)), words));
            month = entry.to().monthsAfterApril() + 1;
            covered = rooms.get(i)
                    .map(room -> from - room.before() + room.months())
                    .orElse(month);
        }
        for (; month < MONTHS; month++) {
            cells.add(Cell.free(month, month < covered));
        }
        return new Lane(List.copyOf(cells));
    }

    private static Cell cell(ScheduleEntry entry, Optional<LabelRoom> label, List<Note> marks, Words words) {
        return new Cell(
                entry.from().monthsAfterApril(),
                entry.to().monthsAfterApril() - entry.from().monthsAfterApril() + 1,
                entry.mark().code(),
                entry.mark() == Mark.TEXT ? "" : words.of(Terms.mark(entry.mark())),
                period(entry, words),
                label,
                marks);
    }

    private static String period(ScheduleEntry entry, Words words) {
        String from = month(entry.from(), words);
        if (entry.from() == entry.to()) {
            return from;
        }
        return from + words.of(GoalLabel.UNTIL) + month(entry.to(), words);
    }

    /** 4月, Apr: a column is narrow. */
    private static String month(FiscalMonth month, Words words) {
        String name = words.of(Terms.month(month));
        return name.substring(0, Math.min(3, name.length()));
    }
}
