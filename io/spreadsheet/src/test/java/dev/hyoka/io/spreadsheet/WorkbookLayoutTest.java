package dev.hyoka.io.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Observation;
import dev.hyoka.finding.RuleId;
import dev.hyoka.finding.Severity;
import dev.hyoka.io.SheetWriter;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Personnel;
import dev.hyoka.money.AmountUnit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a clerk finds in a form. */
class WorkbookLayoutTest {

    private static final int YEAR_COLUMN = CostRows.FIRST_YEAR;

    private static void inWorkbook(WorkbookOptions options, ManagementSheet document, Consumer<XSSFSheet> look)
            throws IOException {
        try (XSSFWorkbook workbook = Forms.open(Forms.write(Forms.FORMAT.with(options), List.of(document)))) {
            look.accept(workbook.getSheetAt(0));
        }
    }

    private static void inForm(ManagementSheet document, Consumer<XSSFSheet> look) throws IOException {
        inWorkbook(WorkbookOptions.DEFAULT, document, look);
    }

    private static void assertFormula(XSSFSheet sheet, FormRow row, String formula, double value) {
        XSSFCell cell = Forms.cell(sheet, row, YEAR_COLUMN);
        assertThat(cell.getCellType()).isEqualTo(CellType.FORMULA);
        assertThat(cell.getCellFormula()).isEqualTo(formula);
        assertThat(cell.getNumericCellValue()).isEqualTo(value);
    }

    @Test
    void totalsAreFormulasThatHoldWhatTheyGive() throws IOException {
        inForm(FormSheets.MANAGEMENT, sheet -> {
            int first = Forms.row(sheet, FormRow.NATIONAL) + 1;
            int total = first + 5;
            assertFormula(sheet, FormRow.PROJECT_TOTAL, "ROUND(SUM(D" + first + ":D" + (first + 4) + "),3)", 1500.5);
            assertFormula(
                    sheet,
                    FormRow.PERSONNEL_TOTAL,
                    "ROUND(ROUND(ROUND(D" + (total + 2) + "*D" + (total + 3) + "/1000,6),0)+D" + (total + 4) + ",3)",
                    152);
            assertFormula(sheet, FormRow.TOTAL, "ROUND(D" + total + "+D" + (total + 5) + ",3)", 1652.5);
        });
    }

    @Test
    void aProgramThatReckonsTheFormulasComesToWhatIsStated() throws IOException {
        inForm(FormSheets.MANAGEMENT, sheet -> {
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(Forms.cell(sheet, FormRow.TOTAL, YEAR_COLUMN).getNumericCellValue())
                    .isEqualTo(1652.5);
        });
    }

    @Test
    void theRateThatTheFiguresGiveBackIsTheRoundestAndSaysWhereItComesFrom() throws IOException {
        inForm(FormSheets.MANAGEMENT, sheet -> {
            // 141.5 to 142.5 thousand yen by 45 hours: 3,144.5 to 3,166.6 yen
            assertThat(Forms.cell(sheet, FormRow.RATE, YEAR_COLUMN).getNumericCellValue())
                    .isEqualTo(3156);
            assertThat(Forms.cell(sheet, FormRow.RATE, 2).getStringCellValue()).contains("逆算");
        });
    }

    @Test
    void aRateThatIsGivenStandsInItsRow() throws IOException {
        inWorkbook(WorkbookOptions.DEFAULT.withHourlyRates(FormSheets.rate("3165")), FormSheets.MANAGEMENT, sheet -> {
            assertThat(Forms.cell(sheet, FormRow.RATE, YEAR_COLUMN).getNumericCellValue())
                    .isEqualTo(3165);
            assertThat(Forms.cell(sheet, FormRow.RATE, 2).getStringCellValue()).doesNotContain("逆算");
            assertThat(Forms.cell(sheet, FormRow.PERSONNEL_TOTAL, YEAR_COLUMN).getCellType())
                    .isEqualTo(CellType.FORMULA);
        });
    }

    @Test
    void aTotalThatAFormulaWouldChangeStaysAsStatedAndIsMarked() throws IOException {
        inWorkbook(WorkbookOptions.DEFAULT.withHourlyRates(FormSheets.rate("4000")), FormSheets.MANAGEMENT, sheet -> {
            XSSFCell cell = Forms.cell(sheet, FormRow.PERSONNEL_TOTAL, YEAR_COLUMN);
            assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(cell.getNumericCellValue()).isEqualTo(152);
            assertThat(cell.getCellStyle().getFillForegroundColorColor()).isNotNull();
            XSSFCell note = sheet.getRow(sheet.getLastRowNum()).getCell(1);
            assertThat(note.getStringCellValue()).isEqualTo(FormWords.NOT_CALCULATED.in(Language.JA));
        });
    }

    @Test
    void aTotalThatIsNotStatedStaysBlank() throws IOException {
        CostYear year = FormSheets.ACTUAL.withProjectTotal(Optional.empty());
        inForm(FormSheets.withCost(year), sheet -> {
            assertThat(Forms.cell(sheet, FormRow.PROJECT_TOTAL, YEAR_COLUMN).getCellType())
                    .isEqualTo(CellType.BLANK);
            assertThat(Forms.cell(sheet, FormRow.TOTAL, YEAR_COLUMN).getCellType())
                    .isEqualTo(CellType.NUMERIC);
        });
    }

    @Test
    void hoursOfNothingGiveNoRateBack() throws IOException {
        CostYear year = FormSheets.ACTUAL.withPersonnel(Personnel.builder()
                .hours(BigDecimal.ZERO)
                .total(AmountUnit.THOUSAND_YEN.amount(BigDecimal.ONE))
                .build());
        inForm(FormSheets.withCost(year), sheet -> {
            assertThat(Forms.cell(sheet, FormRow.RATE, YEAR_COLUMN).getCellType())
                    .isEqualTo(CellType.BLANK);
            assertThat(Forms.cell(sheet, FormRow.PERSONNEL_TOTAL, YEAR_COLUMN).getCellType())
                    .isEqualTo(CellType.NUMERIC);
        });
    }

    @Test
    void numbersShowTheirDecimalPlacesAndNegativeOnesATriangle() throws IOException {
        inForm(FormSheets.MANAGEMENT, sheet -> {
            assertThat(Forms.cell(sheet, FormRow.NATIONAL, YEAR_COLUMN)
                            .getCellStyle()
                            .getDataFormatString())
                    .isEqualTo("#,##0;▲#,##0");
            assertThat(Forms.cell(sheet, FormRow.GENERAL, YEAR_COLUMN)
                            .getCellStyle()
                            .getDataFormatString())
                    .isEqualTo("#,##0.0;▲#,##0.0");
            XSSFCell indicator = Forms.cell(sheet, FormRow.INDICATOR, IndicatorRows.FIRST_YEAR);
            assertThat(indicator.getNumericCellValue()).isEqualTo(37);
            assertThat(indicator.getCellStyle().getDataFormatString()).isEqualTo("#,##0.0;▲#,##0.0");
        });
    }

    @Test
    void gradeDirectionAndTheOthersAreChosenFromLists() throws IOException {
        inForm(FormSheets.MANAGEMENT, sheet -> {
            assertThat(list(sheet, FormRow.PROGRESS, Slot.GRADE.value().from()))
                    .containsExactly("A：予定どおり進んでいる", "B：概ね予定どおり進んでいる", "C：予定より遅れている");
            assertThat(list(sheet, FormRow.DIRECTION, Slot.DIRECTION.value().from()))
                    .startsWith("継続", "事業完了", "拡充");
            assertThat(list(
                            sheet,
                            FormRow.POLICY,
                            Slot.ORGANIZATIONAL_GOAL.value().from()))
                    .containsExactly("○", "－");
            assertThat(list(sheet, FormRow.INDICATOR, IndicatorRows.CATEGORY.from()))
                    .containsExactly("成果指標", "活動指標", "対象指標");
            assertThat(Forms.cell(sheet, FormRow.PROGRESS, Slot.GRADE.value().from())
                            .getStringCellValue())
                    .isEqualTo("B：概ね予定どおり進んでいる");
        });
    }

    private static List<String> list(XSSFSheet sheet, FormRow row, int column) {
        String name = Forms.name(Forms.cell(sheet, row, column));
        XSSFDataValidation validation = sheet.getDataValidations().stream()
                .filter(each -> Arrays.stream(each.getRegions().getCellRangeAddresses())
                        .anyMatch(range -> range.formatAsString().equals(name)))
                .findFirst()
                .orElseThrow();
        return List.of(validation.getValidationConstraint().getExplicitListValues());
    }

    @Test
    void aManagementSheetIsPrintedOnUprightPagesOfA4() throws IOException {
        inForm(FormSheets.MANAGEMENT, sheet -> {
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(sheet.getPrintSetup().getLandscape()).isFalse();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getWorkbook().getPrintArea(0)).endsWith("!$B$2:$J$" + (sheet.getLastRowNum() + 1));
            assertThat(sheet.getFooter().getCenter()).isEqualTo("&P / &N");
            assertThat(sheet.isColumnHidden(0)).isTrue();
            assertThat(sheet.getRow(0).getZeroHeight()).isTrue();
        });
    }

    @Test
    void aGoalSheetIsPrintedAcrossAndDrawsItsSpansOverTheirMonths() throws IOException {
        try (XSSFWorkbook workbook = Forms.open(Forms.write(FormSheets.GOAL))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            int row = Forms.row(sheet, FormRow.TASK);
            assertThat(sheet.getRow(row).getCell(2).getStringCellValue()).isEqualTo("● 募集");
            assertThat(sheet.getRow(row).getCell(4).getStringCellValue()).isEqualTo("← 毎月開催 →");
            assertThat(sheet.getMergedRegions())
                    .anyMatch(range -> range.formatAsString().equals("E" + (row + 1) + ":K" + (row + 1)));
            assertThat(sheet.getRow(row + 1).getCell(8).getStringCellValue()).isEqualTo("読書週間");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "図書館[本館]: A/B, 図書館 本館 A B",
        "a’b, a b",
        "history, -history",
        "?*, -",
        "とてもとてもとてもとてもとてもとてもとてもとてもとてもとても長い名前の事業, とてもとてもとてもとてもとてもとてもとてもとてもとてもとても長"
    })
    void sheetsBearLegalNames(String project, String name) throws IOException {
        inForm(
                FormSheets.MANAGEMENT.withName(project),
                sheet -> assertThat(sheet.getSheetName()).isEqualTo(name));
    }

    @Test
    void sheetsOfTheSameNameAreNumbered() throws IOException {
        try (XSSFWorkbook workbook = Forms.open(Forms.write(
                FormSheets.MANAGEMENT.withName("İı"),
                FormSheets.MANAGEMENT.withName("İı"),
                FormSheets.MANAGEMENT.withName("い".repeat(40)),
                FormSheets.MANAGEMENT.withName("い".repeat(41))))) {
            assertThat(List.of(
                            workbook.getSheetName(0),
                            workbook.getSheetName(1),
                            workbook.getSheetName(2),
                            workbook.getSheetName(3)))
                    .containsExactly("İı", "İı (2)", "い".repeat(31), "い".repeat(27) + " (2)");
        }
    }

    @Test
    void aTextThatAProgramWouldRunStaysText() throws IOException {
        inForm(FormSheets.MANAGEMENT.withName("=1+1"), sheet -> {
            XSSFCell cell = Forms.cell(sheet, FormRow.NAME, Slot.NAME.value().from());
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("=1+1");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        });
    }

    @Test
    void aLongTextMakesItsRowHighAndTooLongATextTakesFurtherRows() throws IOException {
        String text = IntStream.range(0, 100_000)
                .mapToObj(i -> Character.toString(0x4E00 + i * 7919 % 20_000))
                .collect(Collectors.joining());
        inForm(FormSheets.MANAGEMENT.withPurpose(text), sheet -> {
            int row = Forms.row(sheet, FormRow.PURPOSE);
            assertThat(sheet.getRow(row).getHeightInPoints()).isCloseTo(400, within(10f));
            int more = Forms.row(sheet, FormRow.CONTINUED);
            assertThat(sheet.getRow(row).getCell(1).getStringCellValue()).hasSize(32_767);
            assertThat(sheet.getRow(more + 2).getCell(1).getStringCellValue()).hasSize(100_000 - 3 * 32_767);
        });
    }

    @Test
    void findingsStandAsOneCommentOnTheirCellOrOnTheNearestPartAroundIt() throws IOException {
        WorkbookOptions options = WorkbookOptions.DEFAULT.withFindings(document -> List.of(
                finding("TOT-01", "/cost/years/2020/projectTotal"),
                finding("TOT-04", "/cost/years/2020/projectTotal"),
                finding("CON-01", "/cost/years/2020/unknown"),
                finding("CON-02", "/nowhere")));
        inWorkbook(options, FormSheets.MANAGEMENT, sheet -> {
            assertThat(sheet.getCellComments()).hasSize(3);
            assertThat(Forms.cell(sheet, FormRow.PROJECT_TOTAL, YEAR_COLUMN)
                            .getCellComment()
                            .getString()
                            .getString())
                    .isEqualTo("TOT-01 [warning]\n確かめてください\n\nTOT-04 [warning]\n確かめてください");
            assertThat(Forms.cell(sheet, FormRow.COST_YEARS, YEAR_COLUMN).getCellComment())
                    .isNotNull();
            assertThat(Forms.cell(sheet, FormRow.FISCAL_YEAR, 1).getCellComment())
                    .isNotNull();
        });
    }

    @Test
    void commentsAreNoPartOfWhatIsRead() throws IOException {
        WorkbookOptions options =
                WorkbookOptions.DEFAULT.withFindings(document -> List.of(finding("TOT-01", "/purpose")));
        Forms.assertReads(
                Forms.write(Forms.FORMAT.with(options), List.of(FormSheets.MANAGEMENT)),
                List.of(FormSheets.MANAGEMENT));
    }

    private static Finding finding(String rule, String location) {
        return new Finding(
                new RuleId(rule),
                Severity.WARNING,
                new DocumentRef(
                        "management-sheet",
                        2020,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                Observation.of(Message.of("確かめてください", "Please check").build(), Location.parse(location)));
    }

    @Test
    void aDocumentThatCantBePrintedLeavesNoHalfSheet() throws IOException {
        ManagementSheet thirds = FormSheets.MANAGEMENT.withCost(
                FormSheets.MANAGEMENT.cost().orElseThrow().withUnit(AmountUnit.of("JPY", 7_000)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SheetWriter writer = Forms.FORMAT.writer(bytes)) {
            assertThatThrownBy(() -> writer.write(thirds)).isInstanceOf(IllegalArgumentException.class);
            writer.write(FormSheets.GOAL);
        }
        Forms.assertReads(bytes.toByteArray(), List.of(FormSheets.GOAL));
    }

    @Test
    void moreSheetsThanAWorkbookMayHoldAreRefused() throws IOException {
        try (SheetWriter writer =
                Forms.FORMAT.with(WorkbookOptions.DEFAULT.withSheets(1)).writer(new ByteArrayOutputStream())) {
            writer.write(FormSheets.MANAGEMENT);
            assertThatThrownBy(() -> writer.write(FormSheets.GOAL))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("xlsx-wide");
        }
    }
}
