package dev.hyoka.io.spreadsheet;

import static dev.hyoka.io.spreadsheet.Reading.number;
import static dev.hyoka.io.spreadsheet.Reading.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hyoka.io.Limits;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.table.Cell;
import dev.hyoka.io.table.Table;
import dev.hyoka.io.table.TableReader;
import dev.hyoka.io.table.TableRow;
import dev.hyoka.io.table.UnreadableTableException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The sheets of workbooks, of which some are made by a spreadsheet library. */
class SheetsTest {

    private static final String TWO_SHEETS = """
            <workbook xmlns:r='r'><sheets><sheet name='一' r:id='rId1' state='veryHidden'/><sheet name='二' r:id='rId2'/>
            <sheet name='三' r:id='rId3'/></sheets></workbook>""";

    @Test
    void whatASpreadsheetLibraryWritesIsRead() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("事業一覧");
            CellStyle oneDecimal = workbook.createCellStyle();
            oneDecimal.setDataFormat(workbook.createDataFormat().getFormat("#,##0.0"));
            XSSFRow row = sheet.createRow(3);
            row.createCell(0).setCellValue("平和推進事業\n(継続)");
            row.createCell(1).setCellValue(37);
            row.getCell(1).setCellStyle(oneDecimal);
            row.createCell(2).setCellValue(true);
            row.createCell(3).setCellErrorValue(FormulaError.NA);
            row.createCell(4).setCellFormula("1+1");
            row.createCell(6).setCellValue(0);
            sheet.addMergedRegion(new CellRangeAddress(3, 4, 6, 7));
            sheet.setColumnHidden(2, true);
            row.setZeroHeight(true);
            workbook.createSheet("隠れたシート").createRow(0).createCell(0).setCellValue("a");
            workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
            workbook.createSheet("グラフなし");

            List<Table> tables = new ArrayList<>();
            List<List<TableRow>> rows = new ArrayList<>();
            try (TableReader reader =
                    new WorkbookTables().read(new ByteArrayInputStream(bytes(workbook)), Reading.OPTIONS)) {
                for (Optional<Table> table = reader.next(); table.isPresent(); table = reader.next()) {
                    tables.add(table.get());
                    rows.add(Reading.rows(table.get()));
                }
            }
            assertThat(tables)
                    .extracting(table -> table.name().orElseThrow())
                    .containsExactly("事業一覧", "隠れたシート", "グラフなし");
            assertThat(tables).extracting(Table::isHidden).containsExactly(false, true, false);
            assertThat(tables.get(0).isHidden(2)).isTrue();
            assertThat(rows).extracting(List::size).containsExactly(1, 1, 0);
            TableRow only = rows.get(0).get(0);
            assertThat(only.number()).isEqualTo(4);
            assertThat(only.isHidden()).isTrue();
            assertThat(only.cells())
                    .containsExactly(
                            text("平和推進事業\n(継続)"),
                            number("37.0"),
                            text("TRUE"),
                            new Cell.Fault("#N/A"),
                            new Cell.Fault(Cell.Fault.NOT_CALCULATED),
                            Cell.BLANK,
                            number("0"),
                            new Cell.Covered(4, 6, number("0")));
        }
    }

    @Test
    void aSheetThatIsBrokenSpoilsNoOtherOne() throws IOException {
        byte[] workbook = threeSheets("<worksheet><sheetData><row>").zip();
        try (TableReader reader = new WorkbookTables().read(new ByteArrayInputStream(workbook), Reading.OPTIONS)) {
            Table broken = reader.next().orElseThrow();
            assertThat(broken.isHidden()).isTrue();
            assertThat(broken.isHidden(0)).isFalse();
            assertThatThrownBy(broken::next).isInstanceOf(UnreadableTableException.class);
            assertThat(reader.next().orElseThrow().next().orElseThrow().cells()).containsExactly(number("2"));
            Table missing = reader.next().orElseThrow();
            assertThat(missing.name()).contains("三");
            assertThatThrownBy(missing::next).isInstanceOf(UnreadableTableException.class);
            assertThat(reader.next()).isEmpty();
        }
    }

    @Test
    void aSheetThatIsLeftBeforeItsEndHasNoMoreRows() throws IOException {
        byte[] workbook = threeSheets(Parts.sheet("<row><c><v>1</v></c></row>")).zip();
        try (TableReader reader = new WorkbookTables().read(new ByteArrayInputStream(workbook), Reading.OPTIONS)) {
            Table first = reader.next().orElseThrow();
            reader.next();
            assertThat(first.next()).isEmpty();
        }
    }

    @Test
    void chartsOnSheetsOfTheirOwnArePassedOver() throws IOException {
        byte[] workbook = Parts.ofSheet(Parts.sheet("<row><c><v>1</v></c></row>"))
                .with("xl/chart.xml", "<chartsheet/>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        Parts.relationships("chartsheet", "chart.xml", "worksheet", "worksheets/sheet1.xml"))
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns:r='r'><sheets><sheet name='図' r:id='rId1'/><sheet name='表' r:id='rId2'/></sheets></workbook>")
                .zip();
        assertThat(Reading.cells(workbook)).containsExactly(number("1"));
    }

    @Test
    void thereCanBeNoMoreSheetsThanTheLimit() {
        ReadOptions options = Reading.OPTIONS.withLimits(Limits.DEFAULT.withDocuments(2));
        assertThat(Reading.problem(threeSheets("<worksheet/>").zip(), options).code())
                .isEqualTo("too-many-parts");
    }

    @Test
    void partsAreFoundWhereverTheRelationshipsSay() throws IOException {
        byte[] workbook = Parts.ofSheet("")
                .without("xl/workbook.xml")
                .without("xl/_rels/workbook.xml.rels")
                .without("xl/worksheets/sheet1.xml")
                .with(
                        "_rels/.rels",
                        Parts.relationships("officeDocument", "/Book/Main.xml")
                                .replace(
                                        "schemas.openxmlformats.org/officeDocument",
                                        "purl.oclc.org/ooxml/officeDocument"))
                .with(
                        "book\\main.xml",
                        "<workbook xmlns='http://purl.oclc.org/ooxml/spreadsheetml/main' xmlns:r='r'><sheets><sheet name='a' r:id='rId1'/></sheets></workbook>")
                .with("book/_rels/main.xml.rels", Parts.relationships("worksheet", "../SHEETS/./one.xml"))
                .with("Sheets/One.xml", Parts.sheet("<row><c><v>1</v></c></row>"))
                .zip();
        assertThat(Reading.cells(workbook)).containsExactly(number("1"));
    }

    private static Parts threeSheets(String first) {
        return Parts.ofSheet(first)
                .with("xl/workbook.xml", TWO_SHEETS)
                .with("xl/worksheets/sheet2.xml", Parts.sheet("<row><c><v>2</v></c></row>"))
                .with(
                        "xl/_rels/workbook.xml.rels",
                        Parts.relationships(
                                "worksheet",
                                "worksheets/sheet1.xml",
                                "worksheet",
                                "worksheets/sheet2.xml",
                                "worksheet",
                                "../../../etc/passwd"));
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }
}
