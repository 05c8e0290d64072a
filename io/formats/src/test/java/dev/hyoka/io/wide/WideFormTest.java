package dev.hyoka.io.wide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.hyoka.finding.Location;
import dev.hyoka.generators.Anything;
import dev.hyoka.generators.Sheets;
import dev.hyoka.io.Origin;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.ReadResult;
import dev.hyoka.io.SheetWriter;
import dev.hyoka.io.csv.CsvTables;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.DirectionCode;
import dev.hyoka.model.Figure;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorCategory;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Phase;
import dev.hyoka.model.ProgressGrade;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalYear;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WideFormTest {

    private static final String HEAD =
            "name,fiscalYear,cost.unit,cost.2020.actual.funding.national,cost.2020.actual.total\n";

    @Property(tries = 300)
    void whateverASheetHoldsIsReadInTheWordsOfThePrintedForm(@ForAll("anything") ManagementSheet sheet)
            throws IOException {
        ReadResult read =
                Wide.read(Wide.written(WideOptions.DEFAULT.withHeader(WideOptions.Header.WORDS), List.of(sheet)));

        assertThat(read.problems()).isEmpty();
        assertThat(read.documents()).containsExactly(sheet);
    }

    @Provide
    Arbitrary<ManagementSheet> anything() {
        return Anything.managementSheets();
    }

    @Property(tries = 50)
    void sheetsThatNeedDifferentColumnsShareATable(@ForAll("sheets") List<ManagementSheet> sheets) throws IOException {
        ReadResult read = Wide.read(Wide.written(WideOptions.DEFAULT, sheets));

        assertThat(read.problems()).noneMatch(problem -> !problem.code().equals("too-many-cells"));
        assertThat(read.documents()).isEqualTo(sheets);
    }

    @Provide
    Arbitrary<List<ManagementSheet>> sheets() {
        return Sheets.managementSheets().list().ofMaxSize(8).map(List::copyOf);
    }

    @Example
    void theHeaderIsReadWithoutWidthAndWhiteSpace() {
        ManagementSheet sheet = Wide.sheet("""
                重点 事業名,年　度,進捗度,今後の方向性,指標１／指標名,指標1/令和2年度/実績,費用/単位,費用/Ｒ2/実績/国庫支出金,費用/2020年度/実績/業務時間
                見守り事業,令和２年度,Ａ,拡充,訪問件数,"１，７０５",千円,▲5,45
                """);

        assertThat(sheet.fiscalYear()).isEqualTo(FiscalYear.of(2020));
        assertThat(sheet.progress().orElseThrow().grade()).contains(ProgressGrade.A);
        assertThat(sheet.direction().orElseThrow().code()).contains(DirectionCode.EXPAND);
        assertThat(sheet.indicators()).hasSize(1);
        assertThat(sheet.indicators().get(0).values())
                .containsExactly(IndicatorValue.of(FiscalYear.of(2020), Phase.ACTUAL, new BigDecimal("1705")));
        CostYear year = sheet.cost().orElseThrow().years().get(0);
        assertThat(year.funding().values()).containsExactly(AmountUnit.THOUSAND_YEN.amount(new BigDecimal("-5")));
        assertThat(year.personnel().hours()).contains(new BigDecimal("45"));
    }

    @Example
    void blanksAndDashesAreNotStatedAndAZeroIs() {
        ReadResult read = Wide.read(HEAD + "a,2020,1000,,\nb,2020,1000,-,—\nc,2020,1000,0,\nd,2020,-,,\n");

        assertThat(read.problems()).isEmpty();
        assertThat(read.documents().stream()
                        .map(document -> ((ManagementSheet) document)
                                .cost()
                                .map(Cost::years)
                                .map(List::size)
                                .orElse(-1)))
                .containsExactly(0, 0, 1, -1);
    }

    @Example
    void costWithoutYearsAndYearsWithoutFiguresAreHeld() throws IOException {
        FiscalYear year = FiscalYear.of(2020);
        ManagementSheet sheet =
                ManagementSheet.builder().fiscalYear(year).name("見守り事業").build();
        Cost empty = Cost.builder().unit(AmountUnit.YEN).build();
        List<ManagementSheet> sheets = List.of(
                sheet,
                sheet.withCost(empty),
                sheet.withCost(empty.withYears(
                        CostYear.builder().fiscalYear(year).phase(Phase.BUDGET).build(),
                        CostYear.builder()
                                .fiscalYear(FiscalYear.of(2019))
                                .phase(Phase.ACTUAL)
                                .build())));

        String csv = Wide.written(WideOptions.DEFAULT, sheets);

        assertThat(csv.lines().toList())
                .containsExactly(
                        "\uFEFFfiscalYear,name,cost.currency,cost.unit,cost.years",
                        "2020,見守り事業,,,",
                        "2020,見守り事業,JPY,1,",
                        "2020,見守り事業,JPY,1,2020.budget 2019.actual");
        assertThat(Wide.read(csv).documents()).isEqualTo(sheets);
    }

    @Example
    void figuresAreMarkedOnlyWhereTheyWouldBeReadAsSomethingElse() throws IOException {
        FiscalYear year = FiscalYear.of(2020);
        List<Figure> figures = List.of(
                new Figure.Numeric(new BigDecimal("37.0")),
                new Figure.Words("実施なし"),
                new Figure.Words("1,062"),
                new Figure.Words("-"),
                new Figure.Words("text:字"),
                parts("取手", 160, "藤代", 137),
                parts("1", 160, "2 \"字\"", 137),
                parts("計", 5, "計2", -1));
        ManagementSheet sheet = ManagementSheet.builder()
                .fiscalYear(year)
                .name("字")
                .indicators(figures.stream()
                        .map(figure -> Indicator.builder()
                                .name("字")
                                .category(IndicatorCategory.OUTCOME)
                                .addValues(new IndicatorValue(year, Phase.ACTUAL, figure))
                                .build())
                        .toList())
                .build();

        String csv = Wide.written(WideOptions.DEFAULT, List.of(sheet));

        assertThat(csv)
                .contains(
                        "outcome,37.0,",
                        "outcome,実施なし,",
                        "outcome,\"text:1,062\",",
                        "outcome,text:-,",
                        "outcome,text:text:字,",
                        "outcome,取手160 藤代137,",
                        "outcome,\"parts:\"\"1\"\" 160 \"\"2 \"\"\"\"字\"\"\"\"\"\" 137\",");
        assertThat(Wide.read(csv).documents()).containsExactly(sheet);
    }

    private static Figure.Parts parts(String one, int first, String other, int second) {
        return new Figure.Parts(List.of(
                new Figure.Part(one, BigDecimal.valueOf(first)), new Figure.Part(other, BigDecimal.valueOf(second))));
    }

    @Example
    void attributesKeepTheirLabelsAndTheirOrder() throws IOException {
        ManagementSheet sheet = ManagementSheet.builder()
                .fiscalYear(FiscalYear.of(2020))
                .name("字")
                .putAttributes("根拠 法令", "条例")
                .putAttributes("cost.2020", "字")
                .build();
        Map<String, String> reversed = new LinkedHashMap<>();
        reversed.put("cost.2020", "字");
        reversed.put("根拠 法令", "字");
        ManagementSheet other = sheet.withAttributes(reversed);

        String csv = Wide.written(WideOptions.DEFAULT, List.of(sheet, other));

        assertThat(csv.lines().toList().get(0))
                .isEqualTo("\uFEFFfiscalYear,name,attributes.根拠 法令,attributes.cost.2020,attributes");
        List<ManagementSheet> read = Wide.read(csv).documents().stream()
                .map(document -> (ManagementSheet) document)
                .toList();
        assertThat(read).containsExactly(sheet, other);
        assertThat(read.get(1).attributes().keySet()).containsExactly("cost.2020", "根拠 法令");
    }

    @Example
    void aCellThatCannotBeReadCostsItsValueOnly() {
        ReadResult read = Wide.read(HEAD + "字,2020,1000,約135,x\n字,2021,1000,1,2\n");

        assertThat(Wide.problems(read))
                .containsExactly(
                        "ERROR unreadable-cell D2 /cost/years/2020/funding/national",
                        "ERROR unreadable-cell E2 /cost/years/2020/total");
        assertThat(read.documents()).hasSize(2);
    }

    @Example
    void aRowWithoutNameOrYearCostsNoOther() {
        ReadResult read = Wide.read("name,fiscalYear,policy\n字,2020,a\n,2020,b\n字,,c\n字,来年,c\n字,2021,d\n");

        assertThat(Wide.problems(read))
                .containsExactly(
                        "ERROR name-missing -",
                        "ERROR fiscal-year-missing -",
                        "ERROR unreadable-cell B5 /fiscalYear",
                        "ERROR fiscal-year-missing -");
        assertThat(read.documents()).hasSize(2);
    }

    @Example
    void theFiscalYearCanBeGiven() {
        ReadItem item = Wide.read(
                        "name,policy\n字,a\n", ReadOptions.of(Wide.FILE).withFiscalYear(FiscalYear.of(2023)))
                .items()
                .get(0);

        assertThat(item.document().orElseThrow().fiscalYear()).isEqualTo(FiscalYear.of(2023));
        assertThat(item.sourceMap()
                        .find(Location.of("fiscalYear"))
                        .orElseThrow()
                        .handling())
                .isEqualTo(Origin.Handling.GIVEN);
    }

    @Example
    void eachUnknownColumnIsOneProblemWithCountAndExample() {
        ReadResult read = Wide.read("name,fiscalYear,備考,,name,nothing\n字,2020,あ,,,\n字,2020,い,x,,\n");

        assertThat(Wide.problems(read))
                .containsExactly("ERROR repeated-column E1", "WARNING unknown-column C1", "WARNING unknown-column D1");
        assertThat(Wide.message(read.problems().get(1))).contains("備考", "2", "あ");
        assertThat(read.documents()).hasSize(2);
    }

    @Example
    void aTableOfAnotherFormIsRefused() {
        assertThat(Wide.problems(Wide.read("事業,費用\n字,1\n"))).containsExactly("ERROR no-header -");
    }

    @Example
    void placesAreTheCells() {
        ReadItem item = Wide.item(HEAD + "字,2020,1000,\"1,062\",\n");
        Origin origin = item.sourceMap()
                .find(Location.parse("/cost/years/2020/funding/national"))
                .orElseThrow();

        assertThat(origin.position()).hasToString("wide.csv:2:D");
        assertThat(origin.raw()).isEqualTo("1,062");
    }

    @Example
    void ordersThatAreNotUnderstoodAreProblems() {
        ReadResult read = Wide.read("""
                name,fiscalYear,cost.unit,cost.2020.actual.total,cost.2019.actual.total,cost.years
                字,2020,1000,2,1,2020.actual 2019.actual 2018.actual
                字,2020,1000,2,1,昨年 今年
                """);

        assertThat(Wide.problems(read)).containsExactly("ERROR unreadable-cell F3 /cost/years");
        assertThat(read.documents().stream().map(document -> years((ManagementSheet) document)))
                .containsExactly(List.of(2020, 2019, 2018), List.of(2019, 2020));
    }

    private static List<Integer> years(ManagementSheet sheet) {
        return sheet.cost().orElseThrow().years().stream()
                .map(year -> year.fiscalYear().year())
                .toList();
    }

    @Example
    void whatLooksLikeANumberAndIsNoneIsReadAsWords() {
        ReadResult read = Wide.read("name,fiscalYear,indicators.1.name,indicators.1.2020.actual\n字,2020,字,\"12,34\"\n");

        assertThat(Wide.problems(read)).containsExactly("WARNING malformed-number D2 /indicators/0/values/2020");
        assertThat(((ManagementSheet) read.documents().get(0))
                        .indicators()
                        .get(0)
                        .values()
                        .get(0)
                        .figure())
                .isEqualTo(new Figure.Words("12,34"));
    }

    @Example
    void indicatorsWithoutANameAndCostsWithoutAUnitAreNotRead() {
        ReadResult read =
                Wide.read("name,fiscalYear,indicators.1.unit,indicators.2.name,cost.2020.actual.total\n字,2020,件,字,5\n");

        assertThat(Wide.problems(read)).containsExactly("ERROR indicator-name-missing -", "ERROR unit-missing -");
        assertThat(((ManagementSheet) read.documents().get(0)).indicators()).hasSize(1);
    }

    @Example
    void rowsBeyondTheBoundsNameTheFormatForMore() throws IOException {
        ManagementSheet sheet = ManagementSheet.builder()
                .fiscalYear(FiscalYear.of(2020))
                .name("字")
                .putAttributes("a", "字")
                .build();
        SheetWriter narrow = new WideForm(WideOptions.DEFAULT.withColumns(2))
                .writer(new CsvTables().writer(new ByteArrayOutputStream()));
        assertThatThrownBy(() -> narrow.write(sheet))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("data-package");
        narrow.close();
        SheetWriter small = new WideForm(WideOptions.DEFAULT.withHeldBytes(50))
                .writer(new CsvTables().writer(new ByteArrayOutputStream()));
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 100_000; i++) {
                        small.write(sheet.withName("字" + i));
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessageContaining("data-package");
        small.close();
    }

    @Example
    void goalSheetsAreRefused() throws IOException {
        GoalSheet goals = GoalSheet.builder().fiscalYear(FiscalYear.of(2025)).build();

        assertThatThrownBy(() -> Wide.written(WideOptions.DEFAULT, List.of(goals)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void breaksSayWhyOrOnlyThatTheyAre() throws IOException {
        ManagementSheet sheet = Wide.sheet("""
                name,fiscalYear,cost.unit,cost.breaks.2019,cost.breaks.2021
                字,2020,1000,○,単価の改定
                """);

        assertThat(sheet.cost().orElseThrow().breaks())
                .extracting(
                        each -> each.fiscalYear().year(), each -> each.note().orElse("-"))
                .containsExactly(tuple(2019, "-"), tuple(2021, "単価の改定"));
        assertThat(Wide.read(Wide.written(WideOptions.DEFAULT, List.of(sheet))).documents())
                .containsExactly(sheet);
    }

    @Example
    void everyColumnIsReadAsItIsNamed() {
        YearAndPhase year = new YearAndPhase(FiscalYear.of(2020), Phase.BUDGET);
        for (Part part : Part.values()) {
            Column column = switch (part) {
                case VALUE -> Column.of(part, year).of(3);
                case INDICATOR_BREAK -> Column.ofIndicatorBreak(year.year()).of(3);
                case COST_BREAK -> Column.ofBreak(year.year());
                case ATTRIBUTE -> Column.ofAttribute(" 備考/1.a ");
                default ->
                    part.scope() == Part.Scope.COST_YEAR
                            ? Column.of(part, year)
                            : part.scope() == Part.Scope.INDICATOR
                                    ? Column.of(part).of(3)
                                    : Column.of(part);
            };
            for (WideOptions.Header header : WideOptions.Header.values()) {
                assertThat(Column.parse(column.name(header)))
                        .as(column.name(header))
                        .contains(column);
            }
        }
        assertThat(Column.parse("cost.2020.actual")).isEmpty();
        assertThat(Column.parse("indicators.0.name")).isEmpty();
        assertThat(Column.parse("attributes. ")).isEmpty();
    }
}
