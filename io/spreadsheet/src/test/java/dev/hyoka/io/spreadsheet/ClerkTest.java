package dev.hyoka.io.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.hyoka.finding.Language;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Severity;
import dev.hyoka.io.Limits;
import dev.hyoka.io.Origin;
import dev.hyoka.io.Problem;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.Direction;
import dev.hyoka.model.DirectionCode;
import dev.hyoka.model.Document;
import dev.hyoka.model.Figure;
import dev.hyoka.model.FundingSource;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Mark;
import dev.hyoka.model.Phase;
import dev.hyoka.model.Progress;
import dev.hyoka.model.ProgressGrade;
import dev.hyoka.model.ScheduleEntry;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalMonth;
import dev.hyoka.time.FiscalYear;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What a clerk changes in a form is read. */
class ClerkTest {

    private static ReadItem changed(Consumer<XSSFSheet> change) throws IOException {
        return changed(FormSheets.MANAGEMENT, change);
    }

    private static ReadItem changed(Document document, Consumer<XSSFSheet> change) throws IOException {
        return Forms.read(Forms.changed(Forms.write(document), change)).get(0);
    }

    private static ManagementSheet sheet(ReadItem item) {
        return (ManagementSheet) item.document().orElseThrow();
    }

    private static List<String> codes(ReadItem item) {
        return item.problems().stream().map(Problem::code).toList();
    }

    private static String cell(Problem problem) {
        return problem.position().cell().orElseThrow();
    }

    @Test
    void aGradeAndADirectionFromTheListCount() throws IOException {
        ReadItem item = changed(sheet -> {
            Forms.cell(sheet, FormRow.PROGRESS, Slot.GRADE.value().from()).setCellValue("C：予定より遅れている");
            Forms.cell(sheet, FormRow.DIRECTION, Slot.DIRECTION.value().from()).setCellValue("廃止");
        });
        assertThat(item.problems()).isEmpty();
        assertThat(sheet(item).progress().flatMap(Progress::grade)).contains(ProgressGrade.C);
        assertThat(sheet(item).direction().flatMap(Direction::code)).contains(DirectionCode.ABOLISH);
    }

    @Test
    void wordsThatTheListLacksAreKeptAndSaid() throws IOException {
        ReadItem item = changed(sheet ->
                Forms.cell(sheet, FormRow.PROGRESS, Slot.GRADE.value().from()).setCellValue("順調"));
        assertThat(codes(item)).containsExactly("not-in-list");
        assertThat(sheet(item).progress().flatMap(Progress::label)).contains("順調");
        assertThat(sheet(item).progress().flatMap(Progress::grade)).isEmpty();
    }

    @Test
    void aGradeInOtherWidthsAndBracketsIsUnderstood() throws IOException {
        ReadItem item = changed(sheet ->
                Forms.cell(sheet, FormRow.PROGRESS, Slot.GRADE.value().from()).setCellValue("Ａ(予定どおり進んでいる)"));
        assertThat(item.problems()).isEmpty();
        assertThat(sheet(item).progress())
                .contains(new Progress(Optional.of(ProgressGrade.A), Optional.empty(), Optional.of("おおむね開けた。")));
    }

    @Test
    void aChangedFigureCountsAndSoDoesOneThatIsTypedAsText() throws IOException {
        ReadItem item = changed(sheet -> {
            Forms.cell(sheet, FormRow.HOURS, CostRows.FIRST_YEAR).setCellValue(50);
            Forms.cell(sheet, FormRow.BONDS, CostRows.FIRST_YEAR).setCellValue("▲１，２００");
        });
        CostYear year = sheet(item).cost().orElseThrow().years().get(0);
        assertThat(item.problems()).isEmpty();
        assertThat(year.personnel().hours()).contains(new BigDecimal("50"));
        assertThat(year.funding())
                .containsEntry(FundingSource.BONDS, AmountUnit.THOUSAND_YEN.amount(new BigDecimal("-1200")));
    }

    @Test
    void wordsInPlaceOfAnAmountAreAProblemWithItsCell() throws IOException {
        ReadItem item = changed(
                sheet -> Forms.cell(sheet, FormRow.BONDS, CostRows.FIRST_YEAR).setCellValue("未定"));
        assertThat(item.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("not-a-number");
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
            assertThat(cell(problem)).startsWith("D");
            assertThat(problem.location()).contains(Places.funding("2020", "bonds"));
        });
        assertThat(sheet(item).name()).isEqualTo(FormSheets.MANAGEMENT.name());
    }

    @Test
    void aDashIsNotStatedAndWordsAreAnIndicatorsValue() throws IOException {
        ReadItem item = changed(sheet -> {
            Forms.cell(sheet, FormRow.NATIONAL, CostRows.FIRST_YEAR).setCellValue("－");
            Forms.cell(sheet, FormRow.INDICATOR, IndicatorRows.FIRST_YEAR).setCellValue("集計中");
        });
        assertThat(item.problems()).isEmpty();
        assertThat(sheet(item).cost().orElseThrow().years().get(0).funding()).doesNotContainKey(FundingSource.NATIONAL);
        assertThat(sheet(item).indicators().get(0).values().get(0).figure()).isEqualTo(new Figure.Words("集計中"));
    }

    @Test
    void aCopiedIndicatorRowIsOneMoreIndicator() throws IOException {
        ReadItem item = changed(sheet -> {
            int row = Forms.row(sheet, FormRow.INDICATOR);
            sheet.shiftRows(row + 1, sheet.getLastRowNum(), 1);
            sheet.copyRows(row, row, row + 1, new CellCopyPolicy());
            sheet.getRow(row + 1).getCell(1).setCellValue("来館者数");
        });
        assertThat(item.problems()).isEmpty();
        assertThat(sheet(item).indicators()).extracting(Indicator::name).containsExactly("貸出冊数", "来館者数");
    }

    @Test
    void aYearThatIsAddedIsOneMoreYear() throws IOException {
        ReadItem item = changed(sheet -> {
            Forms.cell(sheet, FormRow.COST_YEARS, CostRows.FIRST_YEAR + 1).setCellValue("Ｒ３（予算）");
            Forms.cell(sheet, FormRow.GENERAL, CostRows.FIRST_YEAR + 1).setCellValue(12.5);
        });
        assertThat(item.problems()).isEmpty();
        assertThat(sheet(item).cost().orElseThrow().years())
                .extracting(CostYear::fiscalYear, CostYear::phase)
                .containsExactly(tuple(FiscalYear.of(2020), Phase.ACTUAL), tuple(FiscalYear.of(2021), Phase.BUDGET));
    }

    @Test
    void figuresWithoutAYearAboveThemAreAProblem() throws IOException {
        ReadItem item = changed(sheet ->
                Forms.cell(sheet, FormRow.GENERAL, CostRows.FIRST_YEAR + 1).setCellValue(12.5));
        assertThat(codes(item)).containsExactly("unread-cell");
        assertThat(cell(item.problems().get(0))).startsWith("E");
    }

    @Test
    void aRowWithoutAKeyIsAProblemUnlessNothingStandsThere() throws IOException {
        ReadItem item = changed(sheet -> {
            int last = sheet.getLastRowNum();
            sheet.createRow(last + 2).createCell(3).setCellValue("市長からの意見");
            sheet.createRow(last + 3).createCell(3).setCellValue(" ");
        });
        assertThat(codes(item)).containsExactly("row-without-key");
        assertThat(cell(item.problems().get(0))).startsWith("D");
        assertThat(sheet(item)).isEqualTo(FormSheets.MANAGEMENT);
    }

    @Test
    void labelsMayBeWordedOtherwiseButAreNotLost() throws IOException {
        ReadItem item = changed(sheet -> Forms.cell(sheet, FormRow.NAME, 1).setCellValue("事務事業名"));
        assertThat(codes(item)).containsExactly("unread-cell");
        assertThat(sheet(item)).isEqualTo(FormSheets.MANAGEMENT);
    }

    @Test
    void rowsThatWereMovedKeepTheirMeaning() throws IOException {
        ReadItem item = changed(sheet -> {
            int row = Forms.row(sheet, FormRow.DEPARTMENT);
            int end = sheet.getLastRowNum() + 2;
            sheet.copyRows(row, row, end, new CellCopyPolicy());
            sheet.removeRow(sheet.getRow(row));
        });
        assertThat(item.problems()).isEmpty();
        assertThat(sheet(item)).isEqualTo(FormSheets.MANAGEMENT);
    }

    @Test
    void aFieldThatIsStatedTwiceIsTakenOnce() throws IOException {
        ReadItem item = changed(sheet -> {
            int row = Forms.row(sheet, FormRow.DEPARTMENT);
            int end = sheet.getLastRowNum() + 2;
            sheet.copyRows(row, row, end, new CellCopyPolicy());
        });
        assertThat(codes(item)).containsExactly("stated-twice", "stated-twice");
        assertThat(sheet(item)).isEqualTo(FormSheets.MANAGEMENT);
    }

    @Test
    void aColumnThatIsPutInMovesTheOthers() throws IOException {
        ReadItem item = changed(sheet -> {
            List<CellRangeAddress> merged = List.copyOf(sheet.getMergedRegions());
            for (int i = merged.size() - 1; i >= 0; i--) {
                sheet.removeMergedRegion(i);
            }
            sheet.shiftColumns(3, 9, 1);
        });
        assertThat(item.problems()).isEmpty();
        assertThat(sheet(item)).isEqualTo(FormSheets.MANAGEMENT);
    }

    @Test
    void aSheetWithoutANameIsAProblemAndTheOthersAreRead() throws IOException {
        List<ReadItem> items = Forms.read(Forms.changed(
                Forms.write(FormSheets.MANAGEMENT, FormSheets.GOAL),
                sheet -> Forms.cell(sheet, FormRow.NAME, Slot.NAME.value().from())
                        .setBlank()));
        assertThat(codes(items.get(0))).containsExactly("no-name");
        assertThat(Forms.documents(items)).containsExactly(FormSheets.GOAL);
    }

    @Test
    void aSheetWithoutAYearTakesTheOneThatIsGiven() throws IOException {
        byte[] workbook = Forms.changed(
                Forms.write(FormSheets.MANAGEMENT),
                sheet -> Forms.cell(sheet, FormRow.FISCAL_YEAR, 1).setCellValue("分"));
        assertThat(Forms.documents(Forms.read(workbook))).isEmpty();
        List<ReadItem> items = Forms.read(workbook, ReadOptions.of("form.xlsx").withFiscalYear(FiscalYear.of(2020)));
        assertThat(Forms.documents(items)).containsExactly(FormSheets.MANAGEMENT);
        assertThat(codes(items.get(0))).containsExactly("no-fiscal-year");
    }

    @Test
    void amountsInAnUnknownUnitAreNotGuessed() throws IOException {
        ReadItem item = changed(sheet -> Forms.cell(
                        sheet, FormRow.COST_UNIT, Slot.COST_UNIT.value().from())
                .setCellValue("両"));
        assertThat(codes(item)).contains("no-unit", "unread-cell");
        assertThat(sheet(item).cost()).isEmpty();
    }

    @Test
    void aFormulaWithoutAValueAndOneThatFailsAreProblems() throws IOException {
        ReadItem item = changed(sheet -> {
            Forms.cell(sheet, FormRow.NATIONAL, CostRows.FIRST_YEAR).setCellFormula("1/0");
            Forms.cell(sheet, FormRow.NATIONAL, CostRows.FIRST_YEAR).setCellErrorValue((byte) 7);
        });
        assertThat(codes(item)).containsExactly("formula-without-value");
    }

    @Test
    void aSpanThatIsDrawnLongerAndAMarkThatIsTypedAreRead() throws IOException {
        ReadItem item = changed(FormSheets.GOAL, sheet -> {
            int row = Forms.row(sheet, FormRow.TASK);
            sheet.removeMergedRegion(sheet.getMergedRegions().indexOf(new CellRangeAddress(row, row, 4, 10)));
            sheet.addMergedRegion(new CellRangeAddress(row, row, 4, 12));
            sheet.getRow(row).getCell(13).setCellValue("●報告");
            sheet.getRow(row).getCell(3).setCellValue("⇔ 準備");
        });
        assertThat(item.problems()).isEmpty();
        GoalSheet goal = (GoalSheet) item.document().orElseThrow();
        assertThat(goal.priorityProjects().get(0).schedule().get(0).entries())
                .containsExactly(
                        FormSheets.entry(FiscalMonth.APRIL, FiscalMonth.APRIL, Mark.MILESTONE, "募集"),
                        FormSheets.entry(FiscalMonth.MAY, FiscalMonth.MAY, Mark.SPAN, "準備"),
                        FormSheets.entry(FiscalMonth.JUNE, FiscalMonth.FEBRUARY, Mark.SPAN, "毎月開催"),
                        FormSheets.entry(FiscalMonth.MARCH, FiscalMonth.MARCH, Mark.MILESTONE, "報告"),
                        new ScheduleEntry(FiscalMonth.OCTOBER, FiscalMonth.OCTOBER, Mark.TEXT, Optional.of("読書週間")));
    }

    @Test
    void everyPartSaysInWhichCellItStands() throws IOException {
        ReadItem item = changed(sheet -> {});
        assertThat(origin(item, Places.hours("2020"))).hasToString("form.xlsx:図書館運営事業!D23");
        assertThat(origin(item, Places.NAME)).hasToString("form.xlsx:図書館運営事業!D3");
        assertThat(origin(item, Places.GRADE)).hasToString("form.xlsx:図書館運営事業!J11");
        assertThat(origin(item, Places.indicatorValue(0, "2020"))).hasToString("form.xlsx:図書館運営事業!G9");
        assertThat(origin(item, Location.of("unknown"))).hasToString("form.xlsx:図書館運営事業!B2");
    }

    private static Object origin(ReadItem item, Location location) {
        return item.sourceMap().find(location).map(Origin::position).orElseThrow();
    }

    @Test
    void aSheetThatIsNoFormIsPassedOverWithAWord() throws IOException {
        List<ReadItem> items = Forms.read(Forms.changed(Forms.write(FormSheets.MANAGEMENT), sheet -> {
            sheet.getWorkbook().createSheet("メモ").createRow(0).createCell(0).setCellValue("覚え書き");
            sheet.getWorkbook().createSheet("白紙");
        }));
        assertThat(Forms.documents(items)).containsExactly(FormSheets.MANAGEMENT);
        assertThat(items.stream().flatMap(item -> codes(item).stream())).containsExactly("sheet-not-read");
    }

    @Test
    void aForeignWorkbookIsOneProblemThatNamesLayouts() throws IOException {
        byte[] foreign;
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (String name : List.of("一覧", "詳細")) {
                workbook.createSheet(name).createRow(3).createCell(2).setCellValue("事務事業");
            }
            workbook.write(bytes);
            foreign = bytes.toByteArray();
        }
        List<ReadItem> items = Forms.read(foreign);
        assertThat(items).singleElement().satisfies(item -> {
            assertThat(item.document()).isEmpty();
            assertThat(codes(item)).containsExactly("unknown-workbook");
            assertThat(item.problems().get(0).message().in(Language.EN)).contains("--layout");
        });
    }

    @Test
    void aSheetBeyondTheLimitIsAProblemAndTheOthersAreRead() throws IOException {
        Limits usual = Limits.DEFAULT;
        Limits limits = new Limits(
                3_000,
                usual.lineCharacters(),
                usual.lineCells(),
                usual.depth(),
                usual.problems(),
                usual.documents(),
                usual.heldBytes(),
                usual.expandedBytes());
        List<ReadItem> items = Forms.read(
                Forms.write(FormSheets.MANAGEMENT.withPurpose("あ".repeat(3_000)), FormSheets.GOAL),
                ReadOptions.of("form.xlsx").withLimits(limits));
        assertThat(codes(items.get(0))).containsExactly("document-too-large");
        assertThat(Forms.documents(items)).containsExactly(FormSheets.GOAL);
    }
}
