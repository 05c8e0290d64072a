package dev.hyoka.io.published;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.io.Origin.Handling;
import dev.hyoka.io.PrintedNumber;
import dev.hyoka.model.Mark;
import dev.hyoka.model.ScheduleEntry;
import dev.hyoka.model.ScheduledTask;
import dev.hyoka.time.FiscalMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A schedule of tasks and months. A row without a task goes on with the task above: words in it belong to the mark right
 * above them, if that has none, and stand for themselves otherwise.
 */
final class ScheduleTable {

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

        /** Takes words of another cell for its own. */
        private void addLabel(Cell at, String words) {
            label = Optional.of(words);
            labelCell = Optional.of(at);
        }

        /** Takes a later piece of the same span. */
        private void goOn(int until, Cell at, ScheduleCell.Piece later) {
            lastIndex = until;
            lastCell = Optional.of(at);
            open = later.part() != ScheduleCell.Part.CLOSES;
            if (label.isEmpty() && later.label().isPresent()) {
                addLabel(at, later.label().get());
            }
        }
    }

    /** A task: the cells of its name, and its entries; of each month the one to which words below it belong. */
    private record Task(List<Cell> name, List<Entry> entries, Map<Integer, Entry> lastInMonth, List<Integer> lines) {

        Task(Cell name) {
            this(new ArrayList<>(List.of(name)), new ArrayList<>(), new HashMap<>(), new ArrayList<>());
        }

        /** Adds an entry; of several in one cell the first without words gets those below it. */
        void add(Entry entry) {
            entries.add(entry);
            Entry known = lastInMonth.get(entry.index);
            if (known == null || known.cell.line() < entry.cell.line() || known.label.isPresent()) {
                lastInMonth.put(entry.index, entry);
            }
        }
    }

    /** Reads the rows below a header. */
    static List<ScheduledTask> read(Row header, List<Row> rows, Location location, Notes notes) {
        Map<Integer, FiscalMonth> months = ScheduleHeader.monthsOf(header, rows, location, notes);
        ScheduleTable table = new ScheduleTable(months, location, notes);
        int firstMonth =
                Math.max(1, months.keySet().stream().min(Integer::compare).orElse(1));
        rows.forEach(row -> table.row(row, firstMonth));
        return table.finish();
    }

    private void row(Row row, int firstMonth) {
        if (row.filled().size() == 1 && row.filled().get(0).raw().strip().startsWith("※")) {
            return; // a remark is no task
        }
        Optional<Cell> name = row.cells().subList(0, Math.min(firstMonth, row.size())).stream()
                .filter(cell -> !cell.isBlank())
                .findFirst();
        if (name.isPresent() && isFurtherName(row, name.get())) {
            tasks.get(tasks.size() - 1).name().add(name.get());
            return;
        }
        name.ifPresent(cell -> tasks.add(new Task(cell)));
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
            if (only != null && open.isEmpty() && isSingleDash(cell)) {
                cell.take(); // not stated
                continue;
            }
            Optional<Entry> above = name.isPresent() ? Optional.empty() : unlabelled(task, i, lineAbove);
            if (above.isPresent() && only != null && only.mark() == Mark.TEXT) {
                above.get().addLabel(cell, only.label().orElseThrow());
            } else if (open.isPresent()
                    && open.get().label.isEmpty()
                    && only != null
                    && only.mark() == Mark.TEXT
                    && isClosedLater(row, i)) {
                cell.take();
                open.get().addLabel(cell, only.label().orElseThrow());
            } else if (open.isPresent()
                    && only != null
                    && isLater(only)
                    && months.get(open.get().index).compareTo(months.get(i)) <= 0) {
                cell.take();
                open.get().goOn(i, cell, only);
            } else {
                for (ScheduleCell.Piece piece : pieces) {
                    task.add(new Entry(i, cell, piece));
                }
                int last = task.entries().size() - 1;
                open = last < 0 ? Optional.empty() : Optional.of(task.entries().get(last));
            }
            open = open.filter(entry -> entry.open);
        }
    }

    /** Whether a row without marks goes on with the name of the task above it. */
    private boolean isFurtherName(Row row, Cell name) {
        if (tasks.isEmpty() || row.filled().size() > 1) {
            return false;
        }
        List<Cell> above = tasks.get(tasks.size() - 1).name();
        return BrokenName.goesOn(
                PlainText.ofName(above.get(above.size() - 1).raw()).orElseThrow(),
                PlainText.ofName(name.raw()).orElseThrow());
    }

    private static boolean isSingleDash(Cell cell) {
        return PrintedNumber.isDash(cell.text()) && cell.raw().strip().length() == 1;
    }

    private static boolean isLater(ScheduleCell.Piece piece) {
        return piece.part() == ScheduleCell.Part.CLOSES || piece.part() == ScheduleCell.Part.GOES_ON;
    }

    /** Whether a span that is open goes on behind a cell, and is closed. */
    private boolean isClosedLater(Row row, int index) {
        for (int i = index + 1; i < row.size(); i++) {
            List<ScheduleCell.Piece> pieces =
                    row.has(i) ? ScheduleCell.parse(row.cell(i).raw()) : List.of();
            if (!pieces.isEmpty()) {
                boolean line = pieces.size() == 1 && pieces.get(0).part() == ScheduleCell.Part.GOES_ON;
                if (!line) {
                    return pieces.size() == 1
                            && pieces.get(0).part() == ScheduleCell.Part.CLOSES
                            && pieces.get(0).label().isEmpty();
                }
            }
        }
        return false;
    }

    /** The mark without words in a month of the line above. */
    private static Optional<Entry> unlabelled(Task task, int index, int lineAbove) {
        return Optional.ofNullable(task.lastInMonth().get(index))
                .filter(entry -> entry.cell.line() == lineAbove && entry.label.isEmpty());
    }

    private List<ScheduledTask> finish() {
        List<ScheduledTask> read = new ArrayList<>();
        for (Task task : tasks) {
            Location place = location.child(read.size());
            String name = Texts.joinNames(task.name(), place.child("task"), notes);
            List<ScheduleEntry> entries = new ArrayList<>();
            for (Entry entry : task.entries()) {
                entries.add(finish(entry, place.child("entries").child(entries.size())));
            }
            read.add(new ScheduledTask(name, entries));
        }
        return read;
    }

    private ScheduleEntry finish(Entry entry, Location at) {
        notes.found(at, entry.cell, Handling.AS_PRINTED);
        entry.lastCell.ifPresent(cell -> notes.found(at.child("to"), cell, Handling.JOINED));
        entry.labelCell.ifPresent(cell -> {
            notes.found(at.child("label"), cell, Handling.JOINED);
            if (cell.line() != entry.cell.line()) {
                notes.info(
                        "joined-label",
                        cell,
                        at,
                        Message.of(
                                        "「{label}」を上の行の印の説明として読みました。",
                                        "\"{label}\" was read as the label of the mark above it.")
                                .with("label", entry.label.orElse(""))
                                .build());
            }
        });
        return new ScheduleEntry(months.get(entry.index), months.get(entry.lastIndex), entry.piece.mark(), entry.label);
    }
}
