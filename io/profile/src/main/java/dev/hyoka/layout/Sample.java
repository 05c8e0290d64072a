package dev.hyoka.layout;

import dev.hyoka.io.PrintedNumber;
import dev.hyoka.io.table.Cell;
import dev.hyoka.io.table.Table;
import dev.hyoka.io.table.TableRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The beginning of a table, as far as it is looked at to propose a layout. */
final class Sample {

    /** A header stands among the first of the rows. */
    private static final int HEADER_WITHIN = 40;

    private static final int ROWS = 500;
    private static final int CELLS = 400_000;

    private final List<TableRow> rows;
    private final int first;
    private final int last;

    private Sample(List<TableRow> rows) {
        this.rows = rows;
        int best = best(rows);
        int from = best;
        while (from > 0 && isGroups(rows.get(from - 1))) {
            from--;
        }
        int to = best;
        while (to + 1 < rows.size() && holdsNoNumber(rows.get(to + 1)) && known(rows.get(to + 1)) >= 2) {
            to++;
        }
        this.first = from;
        this.last = to;
    }

    /** Reads the beginning of a table; empty if nothing stands in it. */
    static Optional<Sample> of(Table table) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        int cells = 0;
        for (Optional<TableRow> row = table.next();
                row.isPresent() && rows.size() < ROWS && cells < CELLS;
                row = table.next()) {
            if (!row.get().cells().isEmpty()) {
                rows.add(row.get());
                cells += row.get().cells().size();
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Sample(rows));
    }

    private static int best(List<TableRow> rows) {
        return IntStream.range(0, Math.min(rows.size(), HEADER_WITHIN))
                .boxed()
                .max(Comparator.comparingInt((Integer index) -> score(rows.get(index)))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(0);
    }

    /** How much a row looks like a header: by what it says first of all, and by how many texts it holds. */
    private static int score(TableRow row) {
        int texts = 0;
        int numbers = 0;
        for (Cell cell : row.cells()) {
            String text = Headers.text(cell);
            if (isNumber(text)) {
                numbers++;
            } else if (!CellText.isBlank(text)) {
                texts++;
            }
        }
        return 3 * known(row) + texts - 2 * numbers;
    }

    private static int known(TableRow row) {
        int known = 0;
        for (Cell cell : row.cells()) {
            String text = Headers.text(cell);
            if (!text.isEmpty()
                    && text.length() <= Guess.LONGEST
                    && !(cell instanceof Cell.Covered)
                    && Guess.part(List.of(text)).isPresent()) {
                known++;
            }
        }
        return known;
    }

    private static boolean isNumber(String text) {
        return text.length() <= Guess.LONGEST
                && PrintedNumber.parse(text).isPresent()
                && Guess.year(Spelled.header(text)).isEmpty();
    }

    /** Whether a row above headings holds those of groups, and is no title. */
    private static boolean isGroups(TableRow row) {
        int texts = 0;
        int years = 0;
        for (Cell cell : row.cells()) {
            String text = Headers.text(cell);
            texts += cell instanceof Cell.Text && !CellText.isBlank(text) ? 1 : 0;
            years += Guess.year(Spelled.header(text)).isPresent() ? 1 : 0;
        }
        return holdsNoNumber(row) && (texts >= 3 || years >= 2 || known(row) > 0);
    }

    private static boolean holdsNoNumber(TableRow row) {
        return row.cells().stream().noneMatch(cell -> isNumber(Headers.text(cell)));
    }

    List<TableRow> header() {
        return rows.subList(first, last + 1);
    }

    int firstHeaderRow() {
        return rows.get(first).number();
    }

    int lastHeaderRow() {
        return rows.get(last).number();
    }

    /** What stands above the header. */
    List<TableRow> above() {
        return rows.subList(0, first);
    }

    /** What stands below the header. */
    List<TableRow> below() {
        return rows.subList(last + 1, rows.size());
    }

    /** Whether group headings are left blank on their right instead of being merged. */
    boolean spreads() {
        boolean merged =
                header().stream().flatMap(row -> row.cells().stream()).anyMatch(Cell.Covered.class::isInstance);
        return !merged && last > first;
    }
}
