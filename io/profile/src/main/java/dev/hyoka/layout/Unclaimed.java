package dev.hyoka.layout;

import dev.hyoka.io.SourcePosition;
import dev.hyoka.io.table.Columns;
import dev.hyoka.io.table.TableRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts what stands in columns of which a layout says nothing. */
final class Unclaimed {

    private final List<Integer> columns;
    private final Headers headers;
    private final Map<Integer, Seen> seen = new HashMap<>();

    Unclaimed(List<Integer> columns, Headers headers) {
        this.columns = columns;
        this.headers = headers;
    }

    private static final class Seen {
        private final SourcePosition position;
        private final String example;
        private int count;

        Seen(SourcePosition position, String example) {
            this.position = position;
            this.example = example;
        }
    }

    void see(TableRow row, CellReader cells) {
        int width = row.cells().size();
        for (int column : columns) {
            if (column >= width) {
                return;
            }
            if (cells.isStated(column)) {
                seen.computeIfAbsent(
                                column, c -> new Seen(row.position(c), Notes.shortened(Headers.shown(row.cell(c)))))
                        .count++;
            }
        }
    }

    /** Tells of each column; of those below one group heading, or below that of every year, at once. */
    void tell(Notes notes) {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int column : columns) {
            List<String> path = headers.path(column);
            if (path.size() > 1) {
                groups.computeIfAbsent(Spelled.withoutYear(path.get(0)), group -> new ArrayList<>())
                        .add(column);
            } else if (!path.isEmpty() || seen.containsKey(column)) {
                groups.put(" " + column, List.of(column));
            }
        }
        groups.values().forEach(group -> {
            if (group.size() == 1) {
                tell(group.get(0), notes);
            } else {
                tell(group, notes);
            }
        });
    }

    private void tell(int column, Notes notes) {
        Seen found = seen.get(column);
        Remark remark = found == null ? Remark.UNCLAIMED_BLANK_COLUMN : Remark.UNCLAIMED_COLUMN;
        notes.layout(
                remark,
                column,
                found == null ? headers.position(column) : found.position,
                message -> message.with("column", Columns.letters(column))
                        .with("header", Notes.shortened(String.join(" / ", headers.path(column))))
                        .with("rows", found == null ? 0 : found.count)
                        .with("example", found == null ? "" : found.example));
    }

    private void tell(List<Integer> group, Notes notes) {
        Optional<Seen> found = group.stream()
                .filter(seen::containsKey)
                .map(seen::get)
                .max(Comparator.comparingInt(column -> column.count));
        Remark remark = found.isEmpty() ? Remark.UNCLAIMED_BLANK_COLUMNS : Remark.UNCLAIMED_COLUMNS;
        String first = headers.path(group.get(0)).get(0);
        String last = headers.path(group.get(group.size() - 1)).get(0);
        notes.layout(
                remark,
                group.get(0),
                headers.position(group.get(0)),
                message -> message.with("columns", HeaderHints.ranges(group))
                        .with("number", group.size())
                        .with(
                                "header",
                                first.equals(last)
                                        ? Notes.shortened(first)
                                        : Notes.shortened(first) + " … " + Notes.shortened(last))
                        .with("rows", found.map(column -> column.count).orElse(0))
                        .with("example", found.map(column -> column.example).orElse("")));
    }
}
