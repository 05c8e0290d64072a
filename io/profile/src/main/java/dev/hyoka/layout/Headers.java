package dev.hyoka.layout;

import dev.hyoka.io.SourcePosition;
import dev.hyoka.io.table.Cell;
import dev.hyoka.io.table.Columns;
import dev.hyoka.io.table.TableRow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A table's headings: of each column those above its cells, from the top. */
final class Headers {

    private final TableRow first;
    private final TableRow last;
    private final List<List<String>> paths = new ArrayList<>();
    private final List<List<String>> plain = new ArrayList<>();
    private final List<List<String>> withoutReadings = new ArrayList<>();

    private Headers(TableRow first, TableRow last) {
        this.first = first;
        this.last = last;
    }

    /**
     * Looks at the header.
     *
     * @param rows its rows, at least one
     * @param spreads whether a group heading counts for the blank cells on its right
     */
    static Headers of(List<TableRow> rows, boolean spreads) {
        Headers headers = new Headers(rows.get(0), rows.get(rows.size() - 1));
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        String[][] texts = new String[rows.size()][width];
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < width; c++) {
                texts[r][c] = text(rows.get(r).cell(c));
            }
        }
        if (spreads) {
            spread(texts, width);
        }
        for (int c = 0; c < width; c++) {
            headers.add(texts, c);
        }
        return headers;
    }

    private static void spread(String[][] texts, int width) {
        boolean[] begins = new boolean[width];
        for (int r = 0; r < texts.length - 1; r++) {
            String group = "";
            for (int c = 0; c < width; c++) {
                if (!texts[r][c].isBlank()) {
                    group = texts[r][c];
                    begins[c] = true;
                } else if (begins[c]) {
                    group = "";
                } else if (isHeaded(texts, r + 1, c)) {
                    texts[r][c] = group;
                }
            }
        }
    }

    private static boolean isHeaded(String[][] texts, int from, int column) {
        for (int r = from; r < texts.length; r++) {
            if (!texts[r][column].isBlank()) {
                return true;
            }
        }
        return false;
    }

    private void add(String[][] texts, int column) {
        List<String> path = new ArrayList<>();
        List<String> plainPath = new ArrayList<>();
        List<String> barePath = new ArrayList<>();
        for (String[] row : texts) {
            String heading = Spelled.header(row[column]);
            boolean isNew =
                    plainPath.isEmpty() || !plainPath.get(plainPath.size() - 1).equals(heading);
            if (!heading.isEmpty() && isNew) {
                path.add(CellText.oneLine(row[column]));
                plainPath.add(heading);
                barePath.add(Spelled.headerWithoutReadings(row[column]));
            }
        }
        paths.add(path);
        plain.add(plainPath);
        withoutReadings.add(barePath);
    }

    /** What a cell of a header says; nothing for an error. */
    static String text(Cell cell) {
        if (cell instanceof Cell.Covered covered) {
            return text(covered.cell());
        }
        if (cell instanceof Cell.Text text) {
            return text.text();
        }
        return cell instanceof Cell.Numeric number ? CellText.number(number.value()) : "";
    }

    /** What a cell shows, an error's code as well. */
    static String shown(Cell cell) {
        return cell instanceof Cell.Fault fault ? fault.code() : text(cell);
    }

    /** How many columns have a header. */
    int width() {
        return paths.size();
    }

    /** The headings above a column, from the top; none if it has none. */
    List<String> path(int column) {
        return column < paths.size() ? paths.get(column) : List.of();
    }

    /** A column's own heading, the lowest one; empty if it has none. */
    String heading(int column) {
        List<String> path = path(column);
        return path.isEmpty() ? "" : path.get(path.size() - 1);
    }

    /** A column's letters with its headings. */
    String named(int column) {
        return Columns.letters(column) + " " + Notes.shortened(String.join(" / ", path(column)));
    }

    /** The table's name: its file's, and its sheet's if it has one. */
    String table() {
        SourcePosition position = last.position(0);
        return position.sheet().map(sheet -> position.file() + ":" + sheet).orElse(position.file());
    }

    /** The number of the header's first row that is not blank. */
    int firstRow() {
        return first.number();
    }

    /** The number of the header's last row that is not blank. */
    int lastRow() {
        return last.number();
    }

    /** The place of a column's header. */
    SourcePosition position(int column) {
        return last.position(Math.min(column, Columns.MOST - 1));
    }

    /** The columns that were found, and whether readings had to be left out. */
    record Found(List<Integer> columns, boolean withoutReadings) {}

    /**
     * Finds the columns of a heading that a layout names.
     *
     * @param text the heading, or a path of headings
     * @param scope among which columns
     * @param under whether all below a group heading are meant
     */
    Found find(String text, Scope scope, boolean under) {
        List<HeaderPattern> whole = List.of(HeaderPattern.of(text, scope.year(), scope.number()));
        List<HeaderPattern> path = HeaderPattern.path(text, scope.year(), scope.number());
        if (under) {
            List<Integer> columns = under(whole, scope.columns());
            return new Found(columns.isEmpty() && path.size() > 1 ? under(path, scope.columns()) : columns, false);
        }
        Found found = find(whole, scope.columns());
        return found.columns().isEmpty() && path.size() > 1 ? find(path, scope.columns()) : found;
    }

    /** Finds the columns whose own heading is meant, or else those below it. */
    Found find(List<HeaderPattern> path, BitSet scope) {
        for (boolean own : new boolean[] {true, false}) {
            List<Integer> exact = find(path, scope, plain, own);
            if (!exact.isEmpty()) {
                return new Found(exact, false);
            }
            List<Integer> bare = find(path, scope, withoutReadings, own);
            if (!bare.isEmpty()) {
                return new Found(bare, true);
            }
        }
        return new Found(List.of(), false);
    }

    /** All columns below a heading, or with it. */
    List<Integer> under(List<HeaderPattern> path, BitSet scope) {
        List<Integer> exact = find(path, scope, plain, false);
        return exact.isEmpty() ? find(path, scope, withoutReadings, false) : exact;
    }

    private static List<Integer> find(
            List<HeaderPattern> path, BitSet scope, List<List<String>> headings, boolean own) {
        List<Integer> found = new ArrayList<>();
        for (int c = scope.nextSetBit(0); c >= 0 && c < headings.size(); c = scope.nextSetBit(c + 1)) {
            if (matches(path, headings.get(c), own)) {
                found.add(c);
            }
        }
        return found;
    }

    private static boolean matches(List<HeaderPattern> path, List<String> headings, boolean own) {
        int end = headings.size();
        int wanted = path.size();
        if (own) {
            if (end == 0 || !path.get(wanted - 1).matches(headings.get(end - 1))) {
                return false;
            }
            end--;
            wanted--;
        }
        int next = 0;
        for (int i = 0; i < end && next < wanted; i++) {
            if (path.get(next).matches(headings.get(i))) {
                next++;
            }
        }
        return next == wanted;
    }
}
