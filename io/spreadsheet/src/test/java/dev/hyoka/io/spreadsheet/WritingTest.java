package dev.hyoka.io.spreadsheet;

import static dev.hyoka.io.spreadsheet.Reading.number;
import static dev.hyoka.io.spreadsheet.Reading.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hyoka.finding.Language;
import dev.hyoka.finding.Severity;
import dev.hyoka.generators.Anything;
import dev.hyoka.io.Problem;
import dev.hyoka.io.table.Cell;
import dev.hyoka.io.table.Columns;
import dev.hyoka.io.table.TableRow;
import dev.hyoka.io.table.TableWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Tables written as workbooks. */
class WritingTest {

    private static final List<Cell> HEADER = List.of(text("事業名"), text("部"), text("2020年度"));

    @Property(tries = 300)
    void textsAreReadAsTheyWereWritten(@ForAll("texts") List<String> texts) throws IOException {
        List<Cell> cells = texts.stream().<Cell>map(Cell.Text::new).toList();
        assertThat(Reading.cells(written(cells))).isEqualTo(cells);
    }

    @Property(tries = 300)
    void textsAreReadByASpreadsheetLibraryAsTheyWereWritten(@ForAll("texts") List<String> texts) throws IOException {
        List<Cell> cells = texts.stream().<Cell>map(Cell.Text::new).toList();
        try (XSSFWorkbook workbook = workbook(cells)) {
            for (int i = 0; i < texts.size(); i++) {
                XSSFCell cell = workbook.getSheetAt(0).getRow(0).getCell(i);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(texts.get(i));
            }
        }
    }

    @Property(tries = 300)
    void numbersKeepTheirDigits(@ForAll("numbers") List<BigDecimal> numbers) throws IOException {
        List<Cell> cells = numbers.stream().<Cell>map(Cell.Numeric::new).toList();
        List<Cell> read = Reading.cells(written(cells));
        for (int i = 0; i < numbers.size(); i++) {
            BigDecimal number = numbers.get(i);
            boolean exact = number.stripTrailingZeros().precision() <= 15 && number.scale() <= 30;
            BigDecimal printed = number.scale() < 0 ? number.setScale(0) : number;
            assertThat(read.get(i)).isEqualTo(exact ? new Cell.Numeric(printed) : new Cell.Text(number.toString()));
        }
    }

    @Example
    void aNumberLooksAsItWasPrinted() throws IOException {
        try (XSSFWorkbook workbook = workbook(HEADER, List.of(number("37.0"), number("-1705"), number("0.00")))) {
            var formatter = new org.apache.poi.ss.usermodel.DataFormatter(java.util.Locale.ROOT);
            var row = workbook.getSheetAt(0).getRow(1);
            assertThat(List.of(
                            formatter.formatCellValue(row.getCell(0)),
                            formatter.formatCellValue(row.getCell(1)),
                            formatter.formatCellValue(row.getCell(2))))
                    .containsExactly("37.0", "-1705", "0.00");
        }
    }

    @Example
    void theFirstRowIsAHeaderThatStaysInSightAndFilters() throws IOException {
        try (XSSFWorkbook workbook = workbook(HEADER, List.of(text("平和"), Cell.BLANK, number("1")))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:C2");
            assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold())
                    .isTrue();
            assertThat(sheet.getRow(1).getCell(0).getCellStyle().getFont().getBold())
                    .isFalse();
            assertThat(sheet.getRow(1).getCell(1)).isNull();
        }
    }

    @Example
    void whatLooksLikeAFormulaOrANumberStaysTextWhenItsCellIsEdited() throws IOException {
        List<Cell> mistakable = List.of(
                text("=1+1"),
                text("-"),
                text("@a"),
                text("007"),
                text("4月1日"),
                text("true"),
                text("令和2年度"),
                text("'a"));
        List<Cell> plain = List.of(text("総務部"), text("a=b"), text("truely"), text("〒"));
        try (XSSFWorkbook workbook = workbook(HEADER, mistakable, plain)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            sheet.getRow(1).forEach(cell -> {
                assertThat(cell.getCellStyle().getQuotePrefixed())
                        .as(cell.toString())
                        .isTrue();
                assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            });
            sheet.getRow(2)
                    .forEach(cell -> assertThat(cell.getCellStyle().getQuotePrefixed())
                            .as(cell.toString())
                            .isFalse());
        }
    }

    @Example
    void faultsAreWrittenAsTextAndWhatIsCoveredIsNot() throws IOException {
        Cell covered = new Cell.Covered(1, 0, text("a"));
        assertThat(Reading.cells(written(List.of(text("a"), covered, new Cell.Fault("#N/A")))))
                .containsExactly(text("a"), Cell.BLANK, text("#N/A"));
    }

    @Example
    void aTextThatNoCellHoldsIsCutAndSaid() throws IOException {
        String longText = "字".repeat(32_766) + "😀" + "字";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WorkbookWriter writer = new WorkbookWriter(bytes);
        writer.row(HEADER);
        assertThat(writer.problems()).isEmpty();
        writer.row(List.of(Cell.BLANK, text(longText), text(longText)));
        writer.close();
        writer.close();
        Problem problem = writer.problems().get(0);
        assertThat(writer.problems()).hasSize(1);
        assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        assertThat(problem.message().in(Language.EN)).contains("2 longer texts", "B2");
        TableRow row = Reading.rows(bytes.toByteArray()).get(1);
        assertThat(row.cell(1)).isEqualTo(text("字".repeat(32_766)));
    }

    @Example
    void moreColumnsThanASheetHasAreRefused() throws IOException {
        try (TableWriter writer = new WorkbookTables().writer(OutputStream.nullOutputStream())) {
            writer.row(Collections.nCopies(Columns.MOST, number("1")));
            assertThatThrownBy(() -> writer.row(Collections.nCopies(Columns.MOST + 1, number("1"))))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("16384 columns");
        }
    }

    @Example
    void moreRowsThanASheetHasAreRefused() throws IOException {
        try (TableWriter writer = new WorkbookTables().writer(OutputStream.nullOutputStream())) {
            for (int i = 0; i < CellRange.MOST_ROWS; i++) {
                writer.row(List.of());
            }
            assertThatThrownBy(() -> writer.row(List.of()))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("1048576 rows");
        }
    }

    @Example
    void theSameTableIsWrittenToTheSameBytes() throws IOException {
        assertThat(written(HEADER)).isEqualTo(written(HEADER));
    }

    @Example
    void aTableOfNothingIsAWorkbookToo() throws IOException {
        assertThat(Reading.rows(written())).isEmpty();
        try (XSSFWorkbook workbook = workbook()) {
            assertThat(workbook.getSheetAt(0).getPhysicalNumberOfRows()).isZero();
        }
    }

    @SafeVarargs
    private static byte[] written(List<Cell>... rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableWriter writer = new WorkbookTables().writer(bytes)) {
            for (List<Cell> row : rows) {
                writer.row(row);
            }
        }
        return bytes.toByteArray();
    }

    @SafeVarargs
    private static XSSFWorkbook workbook(List<Cell>... rows) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(written(rows)));
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Anything.hostileTexts().list().ofMinSize(1).ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<BigDecimal>> numbers() {
        return Anything.numericFigures()
                .map(figure -> figure.value())
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }
}
