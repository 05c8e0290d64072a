package dev.hyoka.layout;

import dev.hyoka.io.SourcePosition;
import dev.hyoka.io.table.TableRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    void tell(Notes notes) {
        for (int column : columns) {
            Seen found = seen.get(column);
            if (found != null) {
                notes.unclaimed(
                        column, String.join(" / ", headers.path(column)), found.count, found.position, found.example);
            } else if (!headers.path(column).isEmpty()) {
                notes.unclaimed(column, String.join(" / ", headers.path(column)), 0, headers.position(column), "");
            }
        }
    }
}
