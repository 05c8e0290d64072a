package dev.hyoka.io.spreadsheet;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hyoka.io.Problem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.table.Cell;
import dev.hyoka.io.table.Table;
import dev.hyoka.io.table.TableReader;
import dev.hyoka.io.table.TableRow;
import dev.hyoka.io.table.UnreadableTableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads workbooks to their end. */
final class Reading {

    static final ReadOptions OPTIONS = ReadOptions.of("city.xlsx");

    private Reading() {}

    /** The rows of the first sheet. */
    static List<TableRow> rows(byte[] workbook) throws IOException {
        return rows(workbook, OPTIONS);
    }

    static List<TableRow> rows(byte[] workbook, ReadOptions options) throws IOException {
        try (TableReader reader = new WorkbookTables().read(new ByteArrayInputStream(workbook), options)) {
            return rows(reader.next().orElseThrow());
        }
    }

    static List<TableRow> rows(Table table) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        for (Optional<TableRow> row = table.next(); row.isPresent(); row = table.next()) {
            rows.add(row.get());
        }
        return rows;
    }

    /** Which of the first columns of the first sheet are hidden. */
    static List<Integer> hiddenColumns(byte[] workbook, int columns) throws IOException {
        try (TableReader reader = new WorkbookTables().read(new ByteArrayInputStream(workbook), OPTIONS)) {
            Table table = reader.next().orElseThrow();
            return IntStream.range(0, columns).filter(table::isHidden).boxed().toList();
        }
    }

    /** The cells of the first row of the first sheet. */
    static List<Cell> cells(byte[] workbook) throws IOException {
        return rows(workbook).get(0).cells();
    }

    /** The first cell of a sheet's first row. */
    static Cell cell(Parts workbook) throws IOException {
        return cells(workbook.zip()).get(0);
    }

    /** Why a workbook can't be read to its end. */
    static Problem problem(byte[] workbook) {
        return problem(workbook, OPTIONS);
    }

    static Problem problem(byte[] workbook, ReadOptions options) {
        return catchThrowableOfType(UnreadableTableException.class, () -> readAll(workbook, options))
                .problem();
    }

    /** Reads all sheets; how many rows there are. */
    static int readAll(byte[] workbook, ReadOptions options) throws IOException {
        int count = 0;
        try (TableReader reader = new WorkbookTables().read(new ByteArrayInputStream(workbook), options)) {
            for (Optional<Table> table = reader.next(); table.isPresent(); table = reader.next()) {
                while (table.get().next().isPresent()) {
                    count++;
                }
            }
        }
        return count;
    }

    static Cell text(String text) {
        return new Cell.Text(text);
    }

    static Cell number(String number) {
        return new Cell.Numeric(new BigDecimal(number));
    }
}
