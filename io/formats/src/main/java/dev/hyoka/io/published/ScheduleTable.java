package dev.hyoka.io.published;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.io.Origin.Handling;
import dev.hyoka.model.Mark;
import dev.hyoka.model.ScheduleEntry;
import dev.hyoka.model.ScheduledTask;
import dev.hyoka.time.FiscalMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A schedule of tasks and months. A row without a task goes on with the task above: words in it belong to the mark right
 * above them, if that has none, and stand for themselves otherwise.
 */
final class ScheduleTable {

    private static final Pattern MONTH = Pattern.compile("([0-9]{1,2})月");

    private static final int FARTHEST = 2;

    private final Map<Integer, FiscalMonth> months;
    private final Location location;
    private final Notes notes;
    private final List<Task> tasks = new ArrayList<>();

    private ScheduleTable(Map<Integer, FiscalMonth> months, Location location, Notes notes) {
        this.months = months;
        this.location = location;
        this.notes = notes;
    }

    /** An entry whose words, or whose last month, may still follow. */
    private static final class Entry {
        private final int index;
        private final Cell cell;
        private final ScheduleCell.Piece piece;
        private int lastIndex;
        private boolean open;
        private Optional<String> label;
        private Optional<Cell> labelCell = Optional.empty();
        private Optional<Cell> lastCell = Optional.empty();

        private Entry(int index, Cell cell, ScheduleCell.Piece piece) {
            this.index = index;
            this.lastIndex = index;
            this.cell = cell;
            this.piece = piece;
            this.open = piece.part() == ScheduleCell.Part.OPENS;
            this.label = piece.label();
        }

        /** Takes a later piece of the same span. */
        private void goOn(int until, Cell at, ScheduleCell.Piece later) {
            lastIndex = until;
            lastCell = Optional.of(at);
            open = later.part() != ScheduleCell.Part.CLOSES;
            if (label.isEmpty() && later.label().isPresent()) {
                label = later.label();
                labelCell = Optional.of(at);
            }
        }
    }

    private record Task(Cell cell, String name, List<Entry> entries, List<Integer> lines) {}

    /** The months of a header's cells, of which there are three at least; empty if the row is no header of a schedule. */
    static Map<Integer, FiscalMonth> months(Row header) {
        Map<Integer, FiscalMonth> months = new TreeMap<>();
        for (int i = 0; i < header.size(); i++) {
            Matcher matcher = MONTH.matcher(header.cell(i).normal());
            if (header.has(i) && matcher.matches()) {
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
        Map<Integer, FiscalMonth> printed = months(header);
        printed.keySet().forEach(index -> header.cell(index).take());
        int shift = shift(printed, rows);
        Map<Integer, FiscalMonth> months = new TreeMap<>();
        printed.forEach((index, month) -> months.put(index + shift, month));
        ScheduleTable table = new ScheduleTable(months, location, notes);
        if (!rows.isEmpty()) {
            table.tellShift(shift, header, rows);
        }
        int firstMonth =
                Math.max(1, months.keySet().stream().min(Integer::compare).orElse(1));
        rows.forEach(row -> table.row(row, firstMonth));
        return table.finish();
    }

    /** How far the rows stand from their header: so that the fewest of their fields stand below no month. */
    private static int shift(Map<Integer, FiscalMonth> months, List<Row> rows) {
        int shift = 0;
        long fewest = outside(months, rows, 0);
        for (int candidate : new int[] {1, -1, FARTHEST, -FARTHEST}) {
            long outside = outside(months, rows, candidate);
            if (outside < fewest) {
                fewest = outside;
                shift = candidate;
            }
        }
        return shift;
    }

    private static long outside(Map<Integer, FiscalMonth> months, List<Row> rows, int shift) {
        return rows.stream()
                .mapToLong(row -> IntStream.range(1, row.size())
                        .filter(i -> row.has(i) && !months.containsKey(i - shift))
                        .count())
                .sum();
    }

    private void tellShift(int shift, Row header, List<Row> rows) {
        Cell first = rows.get(0).first().orElseThrow();
        if (shift != 0) {
            notes.info(
                    "moved-schedule",
                    first,
                    location,
                    Message.of(
                                    "この表の欄は見出しの月から{shift}列ずれていたので、合わせて読みました。",
                                    "The fields of this schedule stand {shift} columns from their months and were read with them.")
                            .with("shift", shift)
                            .build());
        } else if (rows.stream().allMatch(row -> row.size() > header.size())) {
            notes.warn(
                    "ambiguous-columns",
                    first,
                    location,
                    Message.of(
                                    "この表の行は見出しより欄が多く、どの月のものか決まりません。見出しの真下の月として読みました。原本で確かめてください。",
                                    "The rows of this schedule have more fields than its header, which leaves their months open. They were read as right below them. Look at the original.")
                            .build());
        }
    }

    private void row(Row row, int firstMonth) {
        if (row.filled().size() == 1 && row.filled().get(0).raw().strip().startsWith("※")) {
            return; // a remark is no task
        }
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
        Optional<Entry> open = Optional.empty();
        for (int i = firstMonth; i < row.size(); i++) {
            if (!row.has(i) || !months.containsKey(i)) {
                continue;
            }
            Cell cell = row.cell(i);
            List<ScheduleCell.Piece> pieces = ScheduleCell.parse(cell.raw());
            ScheduleCell.Piece only = pieces.size() == 1 ? pieces.get(0) : null;
            Optional<Entry> above = name.isPresent() ? Optional.empty() : unlabelled(task, i, lineAbove);
            if (above.isPresent() && only != null && only.mark() == Mark.TEXT) {
                above.get().label = only.label();
                above.get().labelCell = Optional.of(cell);
            } else if (open.isPresent()
                    && only != null
                    && isLater(only)
                    && months.get(open.get().index).compareTo(months.get(i)) <= 0) {
                cell.take();
                open.get().goOn(i, cell, only);
            } else {
                for (ScheduleCell.Piece piece : pieces) {
                    task.entries().add(new Entry(i, cell, piece));
                }
                int last = task.entries().size() - 1;
                open = last < 0 ? Optional.empty() : Optional.of(task.entries().get(last));
            }
            open = open.filter(entry -> entry.open);
        }
    }

    private static boolean isLater(ScheduleCell.Piece piece) {
        return piece.part() == ScheduleCell.Part.CLOSES || piece.part() == ScheduleCell.Part.GOES_ON;
    }

    /** The mark without words in a month of the line above; looked for from the end, where that line's entries are. */
    private static Optional<Entry> unlabelled(Task task, int index, int lineAbove) {
        List<Entry> entries = task.entries();
        int from = entries.size();
        while (from > 0 && entries.get(from - 1).cell.line() >= lineAbove) {
            from--;
        }
        return entries.subList(from, entries.size()).stream()
                .filter(entry -> entry.index == index && entry.cell.line() == lineAbove && entry.label.isEmpty())
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
                entries.add(new ScheduleEntry(
                        months.get(entry.index), months.get(entry.lastIndex), entry.piece.mark(), entry.label));
                notes.found(at, entry.cell, Handling.AS_PRINTED);
                entry.lastCell.ifPresent(cell -> notes.found(at.child("to"), cell, Handling.JOINED));
                entry.labelCell.ifPresent(cell -> {
                    notes.found(at.child("label"), cell, Handling.JOINED);
                    if (cell.line() == entry.cell.line()) {
                        return; // a later piece of the same span
                    }
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
