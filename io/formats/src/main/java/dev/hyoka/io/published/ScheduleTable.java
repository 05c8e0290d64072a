package dev.hyoka.io.published;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.io.Origin.Handling;
import dev.hyoka.model.Mark;
import dev.hyoka.model.ScheduleEntry;
import dev.hyoka.model.ScheduledTask;
import dev.hyoka.time.FiscalMonth;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A schedule of tasks and months. A row without a task goes on with the task above: words in it belong to the mark right
 * above them, if that has none, and stand for themselves otherwise.
 */
final class ScheduleTable {

    private static final Pattern MONTH = Pattern.compile("([0-9]{1,2})月");

    private final Map<Integer, FiscalMonth> months;
    private final Location location;
    private final Notes notes;
    private final List<Task> tasks = new ArrayList<>();

    private ScheduleTable(Map<Integer, FiscalMonth> months, Location location, Notes notes) {
        this.months = months;
        this.location = location;
        this.notes = notes;
    }

    /** An entry whose words may still follow. */
    private static final class Entry {
        private final int index;
        private final int line;
        private final Cell cell;
        private final Mark mark;
        private Optional<String> label;
        private Optional<Cell> labelCell = Optional.empty();

        private Entry(int index, Cell cell, ScheduleCell.Piece piece) {
            this.index = index;
            this.line = cell.line();
            this.cell = cell;
            this.mark = piece.mark();
            this.label = piece.label();
        }
    }

    private record Task(Cell cell, String name, List<Entry> entries, List<Integer> lines) {}

    /** The months of a header's cells; empty if the row is no header of a schedule. */
    static Map<Integer, FiscalMonth> months(Row header) {
        Map<Integer, FiscalMonth> months = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            Matcher matcher =
                    MONTH.matcher(Normalizer.normalize(header.cell(i).raw().strip(), Normalizer.Form.NFKC));
            if (matcher.matches()) {
                int number = Integer.parseInt(matcher.group(1));
                if (number >= 1 && number <= 12) {
                    months.put(i, FiscalMonth.of(number));
                }
            }
        }
        return months.size() < 3 ? Map.of() : months;
    }

    /** Reads the rows below a header. */
    static List<ScheduledTask> read(Row header, List<Row> rows, Location location, Notes notes) {
        Map<Integer, FiscalMonth> months = months(header);
        header.filled().forEach(Cell::take);
        ScheduleTable table = new ScheduleTable(months, location, notes);
        int firstMonth = months.keySet().stream().min(Integer::compare).orElse(1);
        rows.forEach(row -> table.row(row, firstMonth));
        return table.finish();
    }

    private void row(Row row, int firstMonth) {
        Optional<Cell> name = row.cells().subList(0, Math.min(firstMonth, row.size())).stream()
                .filter(cell -> !cell.isBlank())
                .findFirst();
        name.ifPresent(cell -> tasks.add(
                new Task(cell, PlainText.ofName(cell.raw()).orElseThrow(), new ArrayList<>(), new ArrayList<>())));
        if (tasks.isEmpty()) {
            return;
        }
        Task task = tasks.get(tasks.size() - 1);
        int lineAbove =
                task.lines().isEmpty() ? 0 : task.lines().get(task.lines().size() - 1);
        task.lines().add(row.line());
        for (int i = firstMonth; i < row.size(); i++) {
            if (row.has(i) && months.containsKey(i)) {
                Cell cell = row.cell(i);
                List<ScheduleCell.Piece> pieces = ScheduleCell.parse(cell.raw());
                Optional<Entry> above = name.isPresent() ? Optional.empty() : unlabelled(task, i, lineAbove);
                if (above.isPresent() && pieces.size() == 1 && pieces.get(0).mark() == Mark.TEXT) {
                    above.get().label = pieces.get(0).label();
                    above.get().labelCell = Optional.of(cell);
                } else {
                    for (ScheduleCell.Piece piece : pieces) {
                        task.entries().add(new Entry(i, cell, piece));
                    }
                }
            }
        }
    }

    private static Optional<Entry> unlabelled(Task task, int index, int lineAbove) {
        return task.entries().stream()
                .filter(entry -> entry.index == index && entry.line == lineAbove && entry.label.isEmpty())
                .findFirst();
    }

    private List<ScheduledTask> finish() {
        List<ScheduledTask> read = new ArrayList<>();
        for (Task task : tasks) {
            Location place = location.child(read.size());
            notes.foundText(place.child("task"), task.cell(), task.name());
            List<ScheduleEntry> entries = new ArrayList<>();
            for (Entry entry : task.entries()) {
                Location at = place.child("entries").child(entries.size());
                FiscalMonth month = months.get(entry.index);
                entries.add(new ScheduleEntry(month, month, entry.mark, entry.label));
                notes.found(at, entry.cell, Handling.AS_PRINTED);
                entry.labelCell.ifPresent(cell -> {
                    notes.found(at.child("label"), cell, Handling.JOINED);
                    notes.info(
                            "joined-label",
                            cell,
                            at,
                            Message.of(
                                            "「{label}」を上の行の印の説明として読みました。",
                                            "\"{label}\" was read as the label of the mark above it.")
                                    .with("label", entry.label.orElse(""))
                                    .build());
                });
            }
            read.add(new ScheduledTask(task.name(), entries));
        }
        return read;
    }
}
