package dev.hyoka.layout;

import static dev.hyoka.layout.Layouts.problems;
import static dev.hyoka.layout.Layouts.read;
import static dev.hyoka.layout.Layouts.sheets;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Location;
import dev.hyoka.io.Origin.Handling;
import dev.hyoka.io.ReadResult;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.DirectionCode;
import dev.hyoka.model.Figure;
import dev.hyoka.model.FundingSource;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorCategory;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Phase;
import dev.hyoka.model.Polarity;
import dev.hyoka.model.ProgressGrade;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LayoutFormatTest {

    private static final String CITY = """
            fiscalYear: R2
            header: {rows: 2-3, spread: yes}
            fields:
              id: 番号
              name: 事業名
              organizationalGoal: {header: 重点, words: {○: yes, －: no}}
              progress.grade: {header: 評価, words: {順調: A, 遅れ: C}}
              direction.code: {header: 方向性, words: {継続: continue, 見直し: improve, その他: other}}
              purpose: [目的, 概要]
            indicators:
              - category: outcome
                name: 指標名
                unit: 単位
                polarity: up
                values:
                  - {header: "{year}目標", years: R1-R2, phase: target}
                  - {header: "{year}実績", years: R1-R2, phase: actual}
            cost:
              unit: 千円
              years:
                - years: R1-R2
                  phase: actual
                  under: "{year}決算"
                  columns:
                    funding.national: 国費
                    funding.other: [使用料, 諸収入]
                    projectTotal: 計
                    personnel.hours: 時間
                    personnel.otherStaff: {header: 嘱託, unit: 円}
            attributes: [根拠]
            drop: [備考]
            """;

    private static final String TABLE = """
            令和2年度 事務事業一覧,,,,,,,,,,,,,,,,,,,,,,,,,
            番号,事業名,重点,評価,方向性,目的,概要,指標名,単位,Ｒ１目標,令和２年度目標,R1実績,R2実績,令和元年度決算,,,,,,R2年度決算,,,,,,根拠,備考
            ,,,,,,,,,,,,,国費,使用料,諸収入,計,時間,嘱託,国費,使用料,諸収入,計,時間,嘱託,,
            0012,平和推進事業,○,順調,見直し,"目的です
            二行目",概要,募金額,円,100,"1,200",-,実施なし,12.345,1,2,15.345,45,1500,0,,－,▲5,１２,,平和条例,x
            13,図書館,‐,,継続,,,,,,,,,,,,,,,,,,,,,―,
            """;

    @Test
    void everyFieldIsReadFromItsColumn() {
        ReadResult result = read(CITY, TABLE);

        ManagementSheet sheet = sheets(result).get(0);
        assertThat(sheet.id()).contains("0012");
        assertThat(sheet.name()).isEqualTo("平和推進事業");
        assertThat(sheet.fiscalYear()).isEqualTo(FiscalYear.of(2020));
        assertThat(sheet.organizationalGoal()).contains(true);
        assertThat(sheet.purpose()).contains("目的です\n二行目\n概要");
        assertThat(sheet.progress().orElseThrow().grade()).contains(ProgressGrade.A);
        assertThat(sheet.progress().orElseThrow().label()).contains("順調");
        assertThat(sheet.direction().orElseThrow().code()).contains(DirectionCode.IMPROVE);
        assertThat(sheet.direction().orElseThrow().label()).contains("見直し");
        assertThat(sheet.attributes()).isEqualTo(Map.of("根拠", "平和条例"));
        assertThat(sheet.indicators())
                .containsExactly(new Indicator(
                        "募金額",
                        IndicatorCategory.OUTCOME,
                        Optional.of("円"),
                        Optional.of(Polarity.UP),
                        List.of(
                                IndicatorValue.of(FiscalYear.of(2019), Phase.TARGET, new BigDecimal("100")),
                                IndicatorValue.of(FiscalYear.of(2020), Phase.TARGET, new BigDecimal("1200")),
                                new IndicatorValue(FiscalYear.of(2020), Phase.ACTUAL, new Figure.Words("実施なし"))),
                        List.of()));
    }

    @Test
    void aYearsCostsAreExactAndInTheirUnits() {
        List<CostYear> years =
                sheets(read(CITY, TABLE)).get(0).cost().orElseThrow().years();

        CostYear first = years.get(0);
        assertThat(first.fiscalYear()).isEqualTo(FiscalYear.of(2019));
        assertThat(first.phase()).isEqualTo(Phase.ACTUAL);
        assertThat(first.funding())
                .isEqualTo(Map.of(
                        FundingSource.NATIONAL,
                        AmountUnit.YEN.amount(new BigDecimal("12345")),
                        FundingSource.OTHER,
                        AmountUnit.YEN.amount(new BigDecimal("3000"))));
        assertThat(first.projectTotal()).contains(AmountUnit.YEN.amount(new BigDecimal("15345")));
        assertThat(first.personnel().hours()).contains(new BigDecimal("45"));
        assertThat(first.personnel().otherStaff()).contains(AmountUnit.YEN.amount(new BigDecimal("1500")));
        assertThat(first.total()).isEmpty();
        CostYear second = years.get(1);
        assertThat(second.funding()).isEqualTo(Map.of(FundingSource.NATIONAL, AmountUnit.YEN.amount(BigDecimal.ZERO)));
        assertThat(second.projectTotal()).contains(AmountUnit.YEN.amount(new BigDecimal("-5000")));
        assertThat(second.personnel().hours()).contains(new BigDecimal("12"));
        assertThat(second.personnel().otherStaff()).isEmpty();
    }

    @Test
    void aRowThatStatesLittleHasEveryYearAndNothingElse() {
        ManagementSheet sheet = sheets(read(CITY, TABLE)).get(1);

        assertThat(sheet.organizationalGoal()).contains(false);
        assertThat(sheet.progress()).isEmpty();
        assertThat(sheet.direction().orElseThrow().label()).isEmpty();
        assertThat(sheet.indicators()).isEmpty();
        assertThat(sheet.attributes()).isEmpty();
        assertThat(sheet.cost().orElseThrow().years())
                .allSatisfy(year -> assertThat(year.funding()).isEmpty())
                .extracting(CostYear::fiscalYear)
                .containsExactly(FiscalYear.of(2019), FiscalYear.of(2020));
    }

    @Test
    void whatWasDoneIsToldOnce() {
        assertThat(problems(read(CITY, TABLE)))
                .containsExactly("info city.csv:3:O columns-added-up: funding.other was read as the sum of"
                        + " O 令和元年度決算 / 使用料, P 令和元年度決算 / 諸収入 (fiscal years: 2).");
    }

    @Test
    void everyPartKnowsItsCell() {
        ReadResult result = read(CITY, TABLE);

        assertThat(result.items().get(1).sourceMap().find(Location.parse("/cost/years/2020/projectTotal")))
                .hasValueSatisfying(origin -> {
                    assertThat(origin.position()).hasToString("city.csv:4:W");
                    assertThat(origin.raw()).isEqualTo("▲5");
                    assertThat(origin.handling()).isEqualTo(Handling.AS_PRINTED);
                });
        assertThat(result.items().get(1).sourceMap().find(Location.parse("/cost/years/2019/funding/other/1")))
                .hasValueSatisfying(origin -> assertThat(origin.handling()).isEqualTo(Handling.JOINED));
    }
}
