package dev.hyoka.layout;

import static dev.hyoka.layout.Layouts.problems;
import static dev.hyoka.layout.Layouts.read;
import static dev.hyoka.layout.Layouts.sheets;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.model.CostYear;
import dev.hyoka.model.Figure;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Phase;
import dev.hyoka.money.AmountUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** What need not be said twice. */
class ShorterLayoutTest {

    private static List<String> complaints(String yaml) {
        return Layouts.parse(yaml).problems().stream().map(Layouts::shown).toList();
    }

    @Test
    void columnsOfEveryYearAreSaidOnceAndAYearCanHaveOthers() {
        ManagementSheet sheet = sheets(read(
                        """
                        fiscalYear: R2
                        header: {rows: 1-2, spread: yes}
                        fields: {name: 事業}
                        cost:
                          unit: 円
                          columns: {projectTotal: 事業費, total: 総額}
                          years:
                            - {years: R1, phase: 決算, under: "{year}（決算）"}
                            - {years: R2, phase: 決算見込, under: "{year}（見込）", columns: {total: 計}}
                        """,
                        new Sheet("一覧")
                                .row("事業", "R1（決算）", "", "R2（見込）", "")
                                .row("", "事業費", "総額", "事業費", "計")
                                .row("広報", 1, 2, 3, 4)))
                .get(0);

        assertThat(sheet.cost().orElseThrow().years())
                .extracting(CostYear::phase, CostYear::projectTotal, CostYear::total)
                .containsExactly(
                        Tuple.tuple(Phase.ACTUAL, yen(1), yen(2)), Tuple.tuple(Phase.ESTIMATE, yen(3), yen(4)));
    }

    private static Optional<Object> yen(int yen) {
        return Optional.of(AmountUnit.YEN.amount(BigDecimal.valueOf(yen)));
    }

    @Test
    void aMistakeInTheColumnsOfEveryYearIsReportedOnce() {
        assertThat(complaints("""
                        fields: {name: 事業}
                        cost:
                          unit: 円
                          columns: {totl: 計}
                          years: [{years: R1, phase: 実績, under: R1}, {years: R2, phase: 予算, under: R2}]
                        """)).singleElement().asString().startsWith("error city.yaml:4:13 unknown-field");
    }

    @Test
    void anIndicatorsGroupHeadingAndYearsAreSaidOnce() {
        List<Indicator> indicators = sheets(read(
                        """
                        fiscalYear: R2
                        header: {rows: 1-3, spread: yes}
                        fields: {name: 事業}
                        indicators:
                          - category: outcome
                            repeat: 2
                            under: 成果指標{n}
                            name: 指標名
                            unit: {column: C}
                            years: R1-R2
                            values:
                              - {header: "{year} / 目標値", phase: 目標}
                              - {header: "{year} / 実績値", phase: 実績, years: R1}
                        """,
                        new Sheet("一覧")
                                .row("事業", "成果指標１", "", "", "", "", "成果指標２", "", "", "", "")
                                .row("", "指標名", "単位", "R1", "", "R2", "指標名", "単位", "R1", "", "R2")
                                .row("", "", "", "目標値", "実績値", "目標値", "", "", "目標値", "実績値", "目標値")
                                .row("広報", "部数", "部", 1, 2, 3, "満足度", "％", "85%", "８０％", "未定")))
                .get(0)
                .indicators();

        assertThat(indicators)
                .extracting(Indicator::name, Indicator::unit)
                .containsExactly(Tuple.tuple("部数", Optional.of("部")), Tuple.tuple("満足度", Optional.of("％")));
        assertThat(indicators.get(0).values())
                .extracting(value -> value.fiscalYear().year(), value -> value.phase(), value -> value.figure())
                .containsExactly(
                        Tuple.tuple(2019, Phase.TARGET, new Figure.Numeric(new BigDecimal("1"))),
                        Tuple.tuple(2020, Phase.TARGET, new Figure.Numeric(new BigDecimal("3"))),
                        Tuple.tuple(2019, Phase.ACTUAL, new Figure.Numeric(new BigDecimal("2"))));
        assertThat(indicators.get(1).values())
                .extracting(value -> value.figure())
                .containsExactly(
                        new Figure.Numeric(new BigDecimal("85")),
                        new Figure.Words("未定"),
                        new Figure.Numeric(new BigDecimal("80")));
    }

    @Test
    void anIndicatorsGroupHeadingMustTellThemApart() {
        assertThat(complaints("""
                        fields: {name: 事業}
                        indicators:
                          - {category: outcome, repeat: 2, under: 指標, first: C, width: 2, name: 名, values: []}
                        """))
                .containsExactly(
                        "error city.yaml:3:43 same-column: Write {n} in place of the number in under, such as 成果指標{n}.",
                        "error city.yaml:3:5 wrong-key: State either under or first, not both.");
    }

    @Test
    void aPercentageIsNoAmount() {
        assertThat(problems(read(
                        "{fiscalYear: R2, fields: {name: 事業}, cost: {unit: 円, years: {years: R2, phase: 予算, columns: {total: 額}}}}",
                        new Sheet("一覧").row("事業", "額").row("広報", "85%"))))
                .containsExactly("error city.xlsx:一覧!B2 not-an-amount: The column B 額 holds what is no amount"
                        + " (cells: 1, such as 85%).");
    }

    @Test
    void sheetsThatArePassedOverAreNamed() {
        Sheet first = new Sheet("令和2年度").row("事業").row("広報");
        Sheet second = new Sheet("令和元年度").row("事業").row("広報");

        assertThat(problems(read(
                        "{fiscalYear: R2, fields: {name: 事業}}",
                        first,
                        new Sheet("空"),
                        new Sheet("印刷用").hidden().row("事業"),
                        second)))
                .containsExactly("info city.xlsx sheets-passed-over: Other sheets were not read: 令和元年度. Name the one"
                        + " to be read by sheet.");
        assertThat(problems(read("{sheet: 令和2年度, fiscalYear: R2, fields: {name: 事業}}", first, second)))
                .isEmpty();
    }
}
