package dev.hyoka.layout;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.io.Problem;
import dev.hyoka.io.SourcePosition;
import dev.hyoka.io.table.Cell;
import dev.hyoka.io.table.Table;
import dev.hyoka.io.table.TableRow;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds a table's header. */
final class HeaderSearch {

    /** A header stands above this row. */
    private static final int LAST_ROW = 1_000;

    /** So many rows above the header are kept, in which a heading can stand that is missing. */
    private static final int MOST_ABOVE = 5;

    private final Layout.Header header;
    private final Table table;
    private final Deque<TableRow> above = new ArrayDeque<>();
    private final Deque<TableRow> following = new ArrayDeque<>();
    private int lastRow;

    HeaderSearch(Layout.Header header, Table table) {
        this.header = header;
        this.table = table;
    }

    /** The header's rows; none if there is no header. */
    List<TableRow> rows() throws IOException {
        List<TableRow> rows = new ArrayList<>();
        int first = header.with().isPresent() ? 0 : header.first();
        for (Optional<TableRow> row = table.next(); row.isPresent(); row = table.next()) {
            int number = row.get().number();
            if (first == 0 && holds(row.get(), header.with().orElseThrow())) {
                first = number;
            }
            lastRow = first == 0 ? Integer.MAX_VALUE : first + header.rows() - 1;
            if (number > lastRow || (first == 0 && number >= LAST_ROW)) {
                following.add(row.get());
                break;
            }
            if (first > 0 && number >= first) {
                rows.add(row.get());
            } else {
                above.add(row.get());
                if (above.size() > MOST_ABOVE) {
                    above.removeFirst();
                }
            }
            if (number == lastRow) {
                break;
            }
        }
        return rows;
    }

    private static boolean holds(TableRow row, String text) {
        HeaderPattern wanted = HeaderPattern.of(text, Optional.empty(), OptionalInt.empty());
        for (Cell cell : row.cells()) {
            String heading = Headers.text(cell);
            if (!heading.isEmpty()
                    && (wanted.matches(Spelled.header(heading))
                            || wanted.matches(Spelled.headerWithoutReadings(heading)))) {
                return true;
            }
        }
        return false;
    }

    /** The last of the header's rows, from 1. */
    int lastRow() {
        return lastRow;
    }

    /** Rows above the header. */
    List<TableRow> above() {
        return List.copyOf(above);
    }

    /** Rows that were read while the header was looked for, and come after it. */
    Deque<TableRow> following() {
        return following;
    }

    /** Says that there is no header. */
    Problem problem(SourcePosition whole) {
        Message.Builder message = header.with().isPresent()
                ? Message.of(
                                "「{text}」と書かれたセルがなく、見出しの行が見つかりません。レイアウトのheaderを確かめてください。",
                                "No cell says {text}, by which the header was to be found. Check the layout's header.")
                        .with("text", header.with().get())
                : Message.of(
                                "見出しの行({row}行目から)に何も書かれていません。レイアウトのheaderを確かめてください。",
                                "Nothing stands in the header's rows, from row {row} on. Check the layout's header.")
                        .with("row", header.first());
        return new Problem(Severity.ERROR, "no-header", message.build(), whole, Optional.empty());
    }
}
