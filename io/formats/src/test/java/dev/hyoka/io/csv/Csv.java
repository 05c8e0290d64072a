package dev.hyoka.io.csv;

import dev.hyoka.io.Limits;
import dev.hyoka.io.Problem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.table.Cell;
import dev.hyoka.io.table.Table;
import dev.hyoka.io.table.TableReader;
import dev.hyoka.io.table.TableRow;
import dev.hyoka.io.table.TableWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads and writes CSV in tests. */
final class Csv {

    static final String FILE = "table.csv";

    private Csv() {}

    static List<TableRow> rows(String text) {
        return rows(text.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
    }

    static List<TableRow> rows(byte[] bytes, Limits limits) {
        List<TableRow> rows = new ArrayList<>();
        try (TableReader reader = new CsvTables()
                .read(new ByteArrayInputStream(bytes), ReadOptions.of(FILE).withLimits(limits))) {
            Table table = reader.next().orElseThrow();
            table.next().ifPresent(rows::add);
            while (!rows.isEmpty()) {
                var next = table.next();
                if (next.isEmpty()) {
                    break;
                }
                rows.add(next.get());
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells of rows, {@code null} for a blank one. */
    static List<List<String>> texts(List<TableRow> rows) {
        return rows.stream()
                .map(row -> row.cells().stream()
                        .map(cell -> cell instanceof Cell.Text text ? text.text() : null)
                        .toList())
                .toList();
    }

    /** What is said of rows: the code, the line and the cell. */
    static List<String> problems(List<TableRow> rows) {
        return rows.stream()
                .flatMap(row -> row.problems().stream())
                .map(Csv::shown)
                .toList();
    }

    static String shown(Problem problem) {
        return problem.code() + " " + problem.position().line().orElse(0) + " "
                + problem.position().cell().orElse("-");
    }

    static List<Cell> cells(String... texts) {
        return Arrays.stream(texts)
                .map(text -> text.isEmpty() ? Cell.BLANK : new Cell.Text(text))
                .toList();
    }

    static byte[] written(CsvOptions options, List<List<Cell>> rows, List<Problem> problems) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            TableWriter writer = new CsvTables().with(options).writer(bytes);
            try (writer) {
                for (List<Cell> row : rows) {
                    writer.row(row);
                }
            }
            problems.addAll(writer.problems());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
