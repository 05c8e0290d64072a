package dev.hyoka.layout;

import static dev.hyoka.layout.Layouts.problems;
import static dev.hyoka.layout.Layouts.read;
import static dev.hyoka.layout.Layouts.sheets;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Location;
import dev.hyoka.io.Origin.Handling;
import dev.hyoka.io.ReadResult;
import dev.hyoka.io.table.Cell;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.money.AmountUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in real workbooks beside figures and texts. */
class OdditiesTest {

    private static final String COSTS = """
            fiscalYear: R2
            fields: {name: 事業}
            cost:
              unit: 千円
              years:
                - years: R2
                  phase: actual
                  columns: {projectTotal: 事業費, personnel.hours: 時間}
            """;

    private static Sheet costs() {
        return new Sheet("一覧").row("事業", "事業費", "時間");
    }

    private static Optional<MonetaryAmount> projectTotal(Object cell) {
        return year(read(COSTS, costs().row("広報", cell))).projectTotal();
    }

    private static CostYear year(ReadResult result) {
        return sheets(result).get(0).cost().orElseThrow().years().get(0);
    }

    private static MonetaryAmount yen(String yen) {
        return AmountUnit.YEN.amount(new BigDecimal(yen));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "‐", "−", "–", "—", "―", "ー", "－", "-----", " － ", "　"})
    void aDashOfAnyKindIsNotStatedAndNoProblem(String dash) {
        ReadResult result = read(COSTS, costs().row("広報", dash, dash));

        assertThat(year(result).projectTotal()).isEmpty();
        assertThat(year(result).personnel().hours()).isEmpty();
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void zeroIsNotBlank() {
        assertThat(projectTotal(0)).contains(yen("0"));
        assertThat(projectTotal("0")).contains(yen("0"));
        assertThat(projectTotal("０")).contains(yen("0"));
        assertThat(projectTotal(null)).isEmpty();
    }

    @Test
    void amountsAreExactHoweverTheyArePrinted() {
        assertThat(projectTotal(new BigDecimal("12.345"))).contains(yen("12345"));
        assertThat(projectTotal("1,234.5")).contains(yen("1234500"));
        assertThat(projectTotal("▲５")).contains(yen("-5000"));
        assertThat(projectTotal("1,200千円")).contains(yen("1200000"));
        assertThat(projectTotal("1,200 円")).contains(yen("1200"));
        assertThat(projectTotal("3百万円")).contains(yen("3000000"));
    }

    @Test
    void aUnitThatIsNotTheColumnsIsTold() {
        assertThat(problems(
                        read(COSTS, costs().row("広報", "1,200千円").row("統計", "5円").row("選挙", "６円"))))
                .containsExactly("warning city.xlsx:一覧!B3 unit-in-cell: The column B 事業費 holds amounts with a unit that"
                        + " is not the column's; they were read in their own (cells: 2, such as 5円).");
    }

    @Test
    void whatIsNoFigureIsToldOnceForAColumnAndTheRestIsRead() {
        ReadResult result = read(
                COSTS,
                costs().row("広報", "約120", "多数")
                        .row("統計", "未定", -1)
                        .row("選挙", 7, "15時間")
                        .row("図書", new Cell.Fault("#DIV/0!"), new Cell.Fault(Cell.Fault.NOT_CALCULATED))
                        .row("美術", new BigDecimal("1E+40"), 1));

        assertThat(sheets(result)).hasSize(5);
        assertThat(sheets(result)
                        .get(2)
                        .cost()
                        .orElseThrow()
                        .years()
                        .get(0)
                        .personnel()
                        .hours())
                .contains(new BigDecimal("15"));
        assertThat(problems(result))
                .containsExactly(
                        "error city.xlsx:一覧!B2 not-an-amount: The column B 事業費 holds what is no amount"
                                + " (cells: 2, such as 約120).",
                        "error city.xlsx:一覧!C2 not-a-number: The column C 時間 holds what is no number from 0 on"
                                + " (cells: 2, such as 多数).",
                        "error city.xlsx:一覧!B5 error-cell: The column B 事業費 holds cells with an error"
                                + " (cells: 1, such as #DIV/0!).",
                        "error city.xlsx:一覧!C5 formula-without-value: The column C 時間 holds formulas without a value"
                                + " (cells: 1). Open the workbook in a spreadsheet program and save it.",
                        "error city.xlsx:一覧!B6 number-too-long: The column B 事業費 holds numbers with too many digits"
                                + " (cells: 1).");
    }

    @Test
    void aSumIsNotStatedIfOneOfItsPartsCantBeRead() {
        String layout = COSTS.replace("projectTotal: 事業費", "projectTotal: [事業費, 時間]");

        List<ManagementSheet> sheets = sheets(read(
                layout,
                costs().row("広報", 1, 2).row("統計", 1, "x").row("選挙", 1, null).row("図書", null, "-")));

        assertThat(sheets)
                .extracting(sheet -> sheet.cost().orElseThrow().years().get(0).projectTotal())
                .containsExactly(
                        Optional.of(yen("3000")), Optional.empty(), Optional.of(yen("1000")), Optional.empty());
    }

    @Test
    void aMergedTextCountsForEachRowAndAFigureForTheFirst() {
        ReadResult result = read(
                COSTS.replace("{name: 事業}", "{name: 事業, department: 部}"),
                new Sheet("一覧")
                        .row("部", "事業", "事業費", "時間")
                        .row("総務部", "広報", 5, 1)
                        .row(Sheet.merged(2, 0, "総務部"), "統計", Sheet.merged(2, 2, 5), 2));

        assertThat(sheets(result)).extracting(ManagementSheet::department).containsOnly(Optional.of("総務部"));
        assertThat(sheets(result).get(1).cost().orElseThrow().years().get(0).projectTotal())
                .isEmpty();
        assertThat(problems(result))
                .containsExactly(
                        "info city.xlsx:一覧!A3 merged-text: In column A 部 a merged cell's text was read for each of its"
                                + " rows (cells: 1, such as 総務部).",
                        "warning city.xlsx:一覧!C3 merged-figure: In column C 事業費 a figure's cell is merged; it was read"
                                + " for the first cell's row alone (cells: 1, such as 5).");
        assertThat(result.items().get(1).sourceMap().find(Location.of("department")))
                .hasValueSatisfying(origin -> assertThat(origin.handling()).isEqualTo(Handling.MOVED));
    }

    @Test
    void mergedHeadersCountForAllColumnsBelowThem() {
        List<ManagementSheet> sheets = sheets(read(
                """
                fiscalYear: R2
                header: 1-2
                fields: {name: 事業}
                cost:
                  unit: 円
                  years:
                    - {years: R1-R2, phase: actual, under: "{year}", columns: {projectTotal: 計, total: 総計}}
                """,
                new Sheet("一覧")
                        .row("事業", "令和\n元年度", Sheet.merged(1, 1, "令和\n元年度"), "R２", Sheet.merged(1, 3, "R２"))
                        .row(Sheet.merged(1, 0, "事業"), "計", "総計", "計", "総計")
                        .row("広報", 1, 2, 3, 4)));

        assertThat(sheets.get(0).cost().orElseThrow().years())
                .extracting(CostYear::projectTotal, CostYear::total)
                .containsExactly(
                        Tuple.tuple(Optional.of(yen("1")), Optional.of(yen("2"))),
                        Tuple.tuple(Optional.of(yen("3")), Optional.of(yen("4"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"事業名(じぎょうめい)", "事業名（ジギョウメイ）", "じぎょうめい\n事業名", "事業名\nジギョウメイ", "事　業 名", "事業\n名", " 事業名\u200B"})
    void aHeaderIsFoundWithoutItsReadingBreaksAndWidth(String header) {
        assertThat(sheets(read(
                        "{fiscalYear: R2, fields: {name: 事業名}}",
                        new Sheet("一覧").row(header).row("広報"))))
                .extracting(ManagementSheet::name)
                .containsExactly("広報");
    }

    @Test
    void aHeaderWithAKanaThatIsNoReadingIsAnotherOne() {
        assertThat(problems(read(
                        "{fiscalYear: R2, fields: {name: 計}}",
                        new Sheet("一覧").row("計(ア)").row("広報"))))
                .containsExactly("error city.yaml:1:33 header-not-found: name: no column has the header 計"
                        + " (in city.xlsx:一覧, header rows 1). Did you mean 計(ア)?");
    }

    @Test
    void namesAreOneLineAndTextsKeepTheirLines() {
        ManagementSheet sheet = sheets(read(
                        "{fiscalYear: R2, fields: {id: 番号, name: 事業, purpose: 目的}}",
                        new Sheet("一覧").row("番号", "事業", "目的").row(12, "広報\n紙 City\nNews", " 一\r\n\n　二 ")))
                .get(0);

        assertThat(sheet.id()).contains("12");
        assertThat(sheet.name()).isEqualTo("広報紙 City News");
        assertThat(sheet.purpose()).contains("一\n二");
    }

    @Test
    void rowsThatAreNoProjectsAreLeftOutAndTold() {
        ReadResult result = read(
                "{fiscalYear: R2, rows: {skip: [小　計], hidden: skip}, fields: {id: 番号, name: 事業, }, drop: [額]}",
                new Sheet("一覧")
                        .row("番号", "事業", "額")
                        .row(1, "広報", 5)
                        .hiddenRow(2, "統計", 5)
                        .row("小計", null, 5)
                        .row("合 計", null, 10)
                        .row(3, null, 1)
                        .row("※1 注", null, null)
                        .row("－", null, null));

        assertThat(sheets(result)).extracting(ManagementSheet::name).containsExactly("広報");
        assertThat(problems(result))
                .containsExactly(
                        "info city.xlsx:一覧!A3 hidden-rows: Hidden rows were left out (rows 3; 1 in all).",
                        "info city.xlsx:一覧!A4 rows-skipped: Rows that say 小計 were left out (rows: 1).",
                        "info city.xlsx:一覧!A5 rows-skipped: Rows that say 合計 were left out (rows: 1).",
                        "warning city.xlsx:一覧!A6 row-without-name: Rows without a project's name were left out"
                                + " (rows: 2, such as 3).");
    }

    @Test
    void aRowWithFiguresAndNoNameIsAnError() {
        assertThat(problems(read(COSTS, costs().row(null, 5, 1))))
                .containsExactly(
                        "error city.xlsx:一覧!B2 row-without-name: Rows with figures but without a project's name"
                                + " were left out (rows: 1, such as 5). If they are totals, name them under rows, skip.");
    }

    @Test
    void aNumberThatOccursTwiceIsToldWithItsSheet() {
        ReadResult result = read(
                "{fiscalYear: R2, fields: {id: 番号, name: 事業}}",
                new Sheet("一覧").row("番号", "事業").row(1, "広報").row("１", "統計").row("1", "選挙"));

        assertThat(problems(result))
                .containsExactly("warning city.xlsx:一覧!A4 id-twice: The number 1 stands in row 2, too.");
        assertThat(result.items().get(2).problems()).hasSize(1);
    }

    @Test
    void aWordWithoutAMeaningIsToldOnceAndKeptAsLabel() {
        ReadResult result = read(
                "{fiscalYear: R2, fields: {name: 事業, progress.grade: {header: 評価, words: {順調: A}}}}",
                new Sheet("一覧")
                        .row("事業", "評価")
                        .row("広報", "遅延")
                        .row("統計", "遅 延")
                        .row("図書", "No. 3")
                        .row("選挙", "順調"));

        assertThat(sheets(result).get(0).progress().orElseThrow().label()).contains("遅延");
        assertThat(sheets(result).get(0).progress().orElseThrow().grade()).isEmpty();
        assertThat(problems(result))
                .containsExactly(
                        "error city.xlsx:一覧!B2 unknown-word: The layout's words don't explain these in column B 評価,"
                                + " of which only the label was kept: 遅延 (2), No.3 (1). Add them with what they mean:"
                                + " 遅延: …, \"No.3\": …");
    }

    @Test
    void aColumnThatNothingClaimsIsToldWithACountAndAnExample() {
        assertThat(problems(read(
                        "{fiscalYear: R2, fields: {name: 事業}}",
                        new Sheet("一覧")
                                .row("事業", "所管", null, "備考")
                                .row("広報", "総務課", null, "-")
                                .row("統計", "統計課", 5, null))))
                .containsExactly(
                        "warning city.xlsx:一覧!B2 unclaimed-column: The layout says nothing of column B 所管, so it was not"
                                + " read (rows with something in it: 2, such as 総務課). Name it under fields, attributes or drop.",
                        "warning city.xlsx:一覧!C3 unclaimed-column: The layout says nothing of column C , so it was not"
                                + " read (rows with something in it: 1, such as 5). Name it under fields, attributes or drop.",
                        "warning city.xlsx:一覧!D1 unclaimed-column: The layout says nothing of column D 備考, in which"
                                + " nothing stands. Name it under drop, for example.");
    }

    @Test
    void othersAreKeptOrDroppedIfTheLayoutSaysSo() {
        Sheet sheet = new Sheet("一覧").row("事業", "所管").row("広報", "総務課");

        assertThat(sheets(read("{fiscalYear: R2, fields: {name: 事業}, others: keep}", sheet))
                        .get(0)
                        .attributes())
                .containsEntry("所管", "総務課");
        assertThat(read("{fiscalYear: R2, fields: {name: 事業}, others: drop}", sheet)
                        .problems())
                .isEmpty();
    }

    @Test
    void aHeaderThatSeveralColumnsHaveIsAProblemThatNamesThem() {
        assertThat(problems(read(
                        "{fiscalYear: R2, header: 1-2, fields: {name: 名称}, others: drop}",
                        new Sheet("一覧").row("部", "事業").row("名称", "名称").row("総務部", "広報"))))
                .containsExactly(
                        "error city.yaml:1:46 ambiguous-header: name: several columns of city.xlsx:一覧 have the header 名称:"
                                + " A 部 / 名称, B 事業 / 名称. Write \"group heading / heading\", or name one with column or nth.");
    }

    @Test
    void aHeaderThatIsNotFoundIsToldOnceForAllYears() {
        ReadResult result =
                read("""
                fiscalYear: R2
                fields: {name: 事業}
                cost:
                  unit: 円
                  years: [{years: R1-R2, phase: actual, columns: {projectTotal: "{year}事業費", total: "{year}総額"}}]
                """, new Sheet("一覧").row("事業", "R1事業費", "R2事業費").row("広報", 1, 2));

        assertThat(sheets(result).get(0).cost().orElseThrow().years()).hasSize(2);
        assertThat(problems(result))
                .containsExactly("error city.yaml:5:85 header-not-found: total: no column has the header {year}総額"
                        + " (in city.xlsx:一覧, header rows 1; fiscal years (2): R1, R2). Check the header's rows, too.");
    }

    @Test
    void theSheetIsFoundByItsNameOrIsTheFirstVisibleOne() {
        Sheet notes = new Sheet("注意").hidden().row("事業").row("注");
        Sheet list = new Sheet("事業 一覧").row("事業").row("広報");

        assertThat(sheets(read("{fiscalYear: R2, fields: {name: 事業}}", notes, list))
                        .get(0)
                        .name())
                .isEqualTo("広報");
        assertThat(sheets(read("{sheet: 注意, fiscalYear: R2, fields: {name: 事業}}", list, notes))
                        .get(0)
                        .name())
                .isEqualTo("注");
        assertThat(problems(read("{sheet: 一覧表, fiscalYear: R2, fields: {name: 事業}}", notes, list)))
                .containsExactly("error city.xlsx no-sheet: There is no sheet 一覧表. There are: 注意, 事業 一覧");
    }

    @Test
    void withoutAHeaderOrAYearNothingIsRead() {
        Sheet sheet = new Sheet("一覧").row("事業").row("広報");

        assertThat(problems(read("{fiscalYear: R2, header: {with: 名称}, fields: {name: 事業}}", sheet)))
                .containsExactly("error city.xlsx no-header: No cell says 名称, by which the header was to be found."
                        + " Check the layout's header.");
        assertThat(problems(read("{fiscalYear: R2, header: 5, fields: {name: 事業}}", sheet)))
                .containsExactly("error city.xlsx no-header: Nothing stands in the header's rows, from row 5 on."
                        + " Check the layout's header.");
        assertThat(problems(read("{fields: {name: 事業}}", sheet)))
                .containsExactly("error city.xlsx no-fiscal-year: The fiscal year is not known: state it in the layout"
                        + " (fiscalYear), or with the input.");
    }

    @Test
    void aHeaderWithAnotherUnitIsTold() {
        assertThat(problems(read(
                        COSTS.replace("事業費", "事業費(円)"),
                        new Sheet("一覧").row("事業", "事業費（円）", "時間").row("広報", 1))))
                .containsExactly("warning city.xlsx:一覧!B1 unit-in-header: The heading 事業費（円） names another"
                        + " unit than the layout (千円), which was followed (columns: 1, from B on).");
    }

    @Test
    void anotherUnitOfAGroupHeadingIsToldOnceAndTheNearestHeadingCounts() {
        assertThat(problems(read(
                        """
                        fiscalYear: R2
                        header: 1-2
                        fields: {name: 事業}
                        cost:
                          unit: 円
                          years: [{years: R2, phase: actual, columns: {projectTotal: 計, total: 総計, personnel.total: 人件費(円)}}]
                        """,
                        new Sheet("一覧")
                                .row("事業", "費用(千円)", Sheet.merged(1, 1, "費用(千円)"), Sheet.merged(1, 1, "費用(千円)"))
                                .row(Sheet.merged(1, 0, "事業"), "計", "総計", "人件費 (円)")
                                .row("広報", 1, 2, 3))))
                .containsExactly(
                        "warning city.xlsx:一覧!B2 unit-in-header: The heading 費用(千円) names another unit than the layout"
                                + " (円), which was followed (columns: 2, from B on).");
    }

    @Test
    void columnsBelowOneGroupHeadingThatNothingClaimsAreToldTogether() {
        assertThat(problems(read(
                        "{fiscalYear: R2, header: {rows: 1-2, spread: yes}, fields: {name: 事業, id: R1 / 計}}",
                        new Sheet("一覧")
                                .row("事業", "R1", "", "R2", "", "会計", "")
                                .row("", "計", "内訳", "計", "内訳", "款", "項")
                                .row("広報", 1, 2, 3, 4, null, null)
                                .row("統計", 2, 2, null, null, null, null))))
                .containsExactly(
                        "warning city.xlsx:一覧!C2 unclaimed-column: The layout says nothing of 3 columns below R1 … R2:"
                                + " C-E. They were not read (rows with something in one of them: up to 2, such as 2)."
                                + " Name them under fields, attributes or drop.",
                        "warning city.xlsx:一覧!F2 unclaimed-column: The layout says nothing of 2 columns below 会計:"
                                + " F-G. Nothing stands in them. Name them under drop, for example.");
    }

    @Test
    void aWidthThatIsTooLargeIsThoughtOf() {
        assertThat(problems(read(
                        """
                        fiscalYear: R2
                        fields: {name: 事業}
                        indicators:
                          - {category: outcome, name: 指標, repeat: 2, first: B, width: 4, values: [{header: R2, years: R2, phase: actual}]}
                        """, new Sheet("一覧").row("事業", "指標", "R2", "指標", "R2").row("広報", "a", 2, "b", 4))))
                .contains("error city.yaml:4:31 ambiguous-header: name: several columns of city.xlsx:一覧 have the header"
                        + " 指標: B 指標, D 指標. Is width too large? The same header stands 2 columns further, too.");
    }

    @Test
    void valuesWithoutAnIndicatorsNameAreTold() {
        ReadResult result = read(
                """
                fiscalYear: R2
                fields: {name: 事業}
                indicators:
                  - {category: outcome, name: 指標, values: [{header: 実績, years: R2, phase: actual}]}
                """, new Sheet("一覧").row("事業", "指標", "実績").row("広報", "-", 5).row("統計", null, "-"));

        assertThat(sheets(result))
                .allSatisfy(sheet -> assertThat(sheet.indicators()).isEmpty());
        assertThat(problems(result))
                .containsExactly(
                        "warning city.xlsx:一覧!B2 indicator-without-name: Where the indicator's name in column B"
                                + " is blank, its values were left out (cells: 1, such as 5).");
    }

    @Test
    void lettersBeyondTheLastColumnAreTold() {
        assertThat(problems(read("""
                        fiscalYear: R2
                        fields: {name: 事業}
                        indicators:
                          - category: outcome
                            name: {text: 利用者}
                            values: [{column: XFD, every: 1, years: R1-R2, phase: actual}]
                        """, new Sheet("一覧").row("事業").row("広報"))))
                .contains("error city.yaml:6:23 header-not-found: values: no column has the header XFD"
                        + " (in city.xlsx:一覧, header rows 1; fiscal years (1): R2). Check the header's rows, too.");
    }
}
