package dev.hyoka.io.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Severity;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.SheetFormat;
import dev.hyoka.io.SheetWriter;
import dev.hyoka.model.Document;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks of forms for tests: written, changed as a clerk would, and read back. */
final class Forms {

    static final WorkbookFormat FORMAT = new WorkbookFormat();

    private Forms() {}

    static byte[] write(SheetFormat format, List<? extends Document> documents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SheetWriter writer = format.writer(bytes)) {
            for (Document document : documents) {
                writer.write(document);
            }
        }
        return bytes.toByteArray();
    }

    static byte[] write(Document... documents) throws IOException {
        return write(FORMAT, List.of(documents));
    }

    static List<ReadItem> read(byte[] workbook) throws IOException {
        return read(workbook, ReadOptions.of("form.xlsx"));
    }

    static List<ReadItem> read(byte[] workbook, ReadOptions options) throws IOException {
        try (Stream<ReadItem> items = FORMAT.read(new ByteArrayInputStream(workbook), options)) {
            return items.toList();
        }
    }

    static List<Document> documents(List<ReadItem> items) {
        return items.stream().flatMap(item -> item.document().stream()).toList();
    }

    static void assertReads(byte[] workbook, List<? extends Document> documents) throws IOException {
        List<ReadItem> items = read(workbook);
        assertThat(items.stream().flatMap(item -> item.problems().stream()))
                .noneMatch(problem -> problem.severity() != Severity.INFO);
        assertThat(documents(items)).isEqualTo(documents);
    }

    static XSSFWorkbook open(byte[] workbook) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(workbook));
    }

    /** The workbook after somebody has changed its first sheet. */
    static byte[] changed(byte[] workbook, Consumer<XSSFSheet> change) throws IOException {
        try (XSSFWorkbook opened = open(workbook);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            change.accept(opened.getSheetAt(0));
            opened.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** The row of a key, counted from 0; the first one of them. */
    static int row(XSSFSheet sheet, FormRow key) {
        for (int row = 0; row <= sheet.getLastRowNum(); row++) {
            if (sheet.getRow(row) != null
                    && sheet.getRow(row).getCell(0) != null
                    && sheet.getRow(row).getCell(0).getStringCellValue().equals(key.key())) {
                return row;
            }
        }
        throw new IllegalArgumentException("No row " + key.key());
    }

    static XSSFCell cell(XSSFSheet sheet, FormRow key, int column) {
        XSSFRow row = sheet.getRow(row(sheet, key));
        return row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
    }

    static String name(XSSFCell cell) {
        return new CellReference(cell).formatAsString(false);
    }
}
