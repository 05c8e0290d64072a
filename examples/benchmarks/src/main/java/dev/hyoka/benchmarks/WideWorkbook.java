package dev.hyoka.benchmarks;

import dev.hyoka.generators.Sheets;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.SheetWriter;
import dev.hyoka.io.spreadsheet.WideWorkbookFormat;
import dev.hyoka.io.spreadsheet.WorkbookTables;
import dev.hyoka.io.table.Cell;
import dev.hyoka.io.table.Table;
import dev.hyoka.io.table.TableReader;
import dev.hyoka.io.table.TableRow;
import dev.hyoka.model.ManagementSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A wide workbook of as many projects as a city has, as an office program saves it: the same one at every call. */
final class WideWorkbook {

    static final int PROJECTS = 407;

    private static final int INDICATORS = 14;
    private static final long SEED = 20_200_401;
    private static final ReadOptions OPTIONS = ReadOptions.of("projects.xlsx");

    private final List<ManagementSheet> sheets;
    private final byte[] bytes;

    WideWorkbook() {
        this.sheets = Sheets.managementSheets()
                .ofFiscalYear(2020)
                .withIndicators(INDICATORS)
                .samples(SEED)
                .limit(PROJECTS)
                .toList();
        try {
            this.bytes = saved(written(sheets));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The sheets in the model. */
    List<ManagementSheet> sheets() {
        return sheets;
    }

    /** The file. */
    byte[] bytes() {
        return bytes;
    }

    /** Reads the sheets with this library. */
    void read(Consumer<ReadItem> items) {
        try (Stream<ReadItem> read = new WideWorkbookFormat().read(new ByteArrayInputStream(bytes), OPTIONS)) {
            read.forEach(items);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Reads the rows with this library, whatever stands in them. */
    void readRows(Consumer<TableRow> rows) {
        try {
            readRows(bytes, rows);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void readRows(byte[] bytes, Consumer<TableRow> rows) throws IOException {
        try (TableReader tables = new WorkbookTables().read(new ByteArrayInputStream(bytes), OPTIONS)) {
            for (Optional<Table> table = tables.next(); table.isPresent(); table = tables.next()) {
                for (Optional<TableRow> row = table.get().next();
                        row.isPresent();
                        row = table.get().next()) {
                    rows.accept(row.get());
                }
            }
        }
    }

    private static byte[] written(List<ManagementSheet> sheets) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (SheetWriter writer = new WideWorkbookFormat().writer(written)) {
            for (ManagementSheet sheet : sheets) {
                writer.write(sheet);
            }
        }
        return written.toByteArray();
    }

    /** The workbook as an office program saves it: cells share their texts, and numbers have a format. */
    private static byte[] saved(byte[] workbook) throws IOException {
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        try (XSSFWorkbook copy = new XSSFWorkbook()) {
            XSSFSheet sheet = copy.createSheet();
            CellStyle thousands = copy.createCellStyle();
            thousands.setDataFormat(copy.createDataFormat().getFormat("#,##0"));
            CellStyle oneDecimal = copy.createCellStyle();
            oneDecimal.setDataFormat(copy.createDataFormat().getFormat("0.0"));
            readRows(workbook, row -> {
                XSSFRow copied = sheet.createRow(row.number() - 1);
                for (int column = 0; column < row.cells().size(); column++) {
                    if (row.cell(column) instanceof Cell.Text text) {
                        copied.createCell(column).setCellValue(text.text());
                    } else if (row.cell(column) instanceof Cell.Numeric number) {
                        XSSFCell cell = copied.createCell(column);
                        cell.setCellValue(number.value().doubleValue());
                        cell.setCellStyle(number.value().scale() == 1 ? oneDecimal : thousands);
                    }
                }
            });
            copy.write(saved);
        }
        return saved.toByteArray();
    }
}
