package dev.hyoka.rule.standard;

import static dev.hyoka.rule.standard.CostTable.sheet;
import static dev.hyoka.rule.standard.CostTable.year;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Severity;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.Direction;
import dev.hyoka.model.DirectionCode;
import dev.hyoka.model.Figure;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorCategory;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Personnel;
import dev.hyoka.model.Phase;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** CON-01. */
class CompletedButPlannedTest {

    private static final Trial CON_01 = new Trial(new CompletedButPlanned());

    private static ManagementSheet completed(ManagementSheet sheet) {
        return sheet.withDirection(
                Direction.builder().code(DirectionCode.COMPLETED).build());
    }

    private static Indicator indicator(IndicatorValue... values) {
        return Indicator.builder()
                .name("設置台数")
                .category(IndicatorCategory.OUTCOME)
                .unit("台")
                .addValues(values)
                .build();
    }

    @Test
    void costsOfALaterYearAreFoundOnceForTheSheet() {
        Finding finding = CON_01.onlyFinding(completed(sheet(
                year(2020, null, "2774", "2774", "143", "2917"),
                year(2021, null, null, null, "159", "159").withPhase(Phase.ESTIMATE))));

        assertThat(finding.rule()).hasToString("CON-01");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.location()).isEqualTo(Places.DIRECTION_CODE);
        assertThat(finding.related())
                .containsExactly(Places.hours("2021"), Places.personnelTotal("2021"), Places.total("2021"));
        assertThat(finding.message().arguments().get("stated").plain()).isEqualTo("completed");
        assertThat(finding.message().in(Language.JA))
                .isEqualTo("今後の方向性は事業完了とされていますが、令和3年度(見込)の業務時間45時間、令和3年度(見込)のトータルコスト(A+B)159千円が記載されています。"
                        + "事業が完了しているか、翌年度以降の記載が必要かを確認してください。");
        assertThat(finding.message().in(Language.EN))
                .isEqualTo("The direction is stated as completed, yet the sheet states 45 hours for fiscal 2021 (R3,"
                        + " estimate), total cost (A+B) 159 thousand yen for fiscal 2021 (R3, estimate). Check whether"
                        + " the project is completed, and whether these figures are meant.");
    }

    @Test
    void sourcesAreNamedWhereNoTotalSaysSo() {
        Finding finding = CON_01.onlyFinding(completed(sheet(
                withoutHours(year(2021, "-3", "3", "0", null, null)),
                withoutHours(year(2022, "1", "2", "3", null, null)))));

        assertThat(((Argument.Series) finding.message().arguments().get("figures")).elements())
                .extracting(figure -> figure.in(Language.JA))
                .containsExactly("令和3年度(実績)のその他-3千円", "令和3年度(実績)の一般財源3千円", "令和4年度(実績)の事業費計(A)3千円");
        assertThat(finding.related()).hasSize(5);
    }

    @Test
    void theOtherStaffCostIsNamedWhereNoTotalSaysSo() {
        CostYear next = CostYear.builder()
                .fiscalYear(FiscalYear.of(2021))
                .phase(Phase.ESTIMATE)
                .personnel(Personnel.builder().otherStaff(CostTable.amount("7")).build())
                .build();
        CostYear summedUp = next.withPersonnel(next.personnel().withTotal(CostTable.amount("7")));

        assertThat(figures(next)).containsExactly("令和3年度(見込)のその他職員人件費7千円");
        assertThat(figures(summedUp)).containsExactly("令和3年度(見込)の人件費計(B)7千円");
        assertThat(figures(summedUp.withTotal(CostTable.amount("7")))).containsExactly("令和3年度(見込)のトータルコスト(A+B)7千円");
    }

    private static List<String> figures(CostYear year) {
        Finding finding = CON_01.onlyFinding(completed(sheet(year)));
        return ((Argument.Series) finding.message().arguments().get("figures"))
                .elements().stream().map(figure -> figure.in(Language.JA)).toList();
    }

    private static CostYear withoutHours(CostYear year) {
        return year.withPersonnel(Personnel.NOT_STATED);
    }

    @Test
    void targetsOfALaterYearAreFound() {
        ManagementSheet sheet = completed(CostTable.withoutTable())
                .withIndicators(List.of(
                        indicator(
                                IndicatorValue.of(FiscalYear.of(2020), Phase.TARGET, new BigDecimal("4")),
                                IndicatorValue.of(FiscalYear.of(2021), Phase.TARGET, BigDecimal.ZERO),
                                IndicatorValue.of(FiscalYear.of(2022), Phase.TARGET, new BigDecimal("1705"))),
                        indicator(new IndicatorValue(
                                FiscalYear.of(2021),
                                Phase.TARGET,
                                new Figure.Parts(List.of(
                                        new Figure.Part("東", BigDecimal.ZERO),
                                        new Figure.Part("西", new BigDecimal("3"))))))));

        Finding finding = CON_01.onlyFinding(sheet);

        assertThat(finding.related())
                .containsExactly(Places.indicatorValue(0, "2022"), Places.indicatorValue(1, "2021"));
        assertThat(finding.message().in(Language.JA)).contains("令和4年度(目標)の設置台数1,705台、令和3年度(目標)の設置台数東0 西3台が");
    }

    @Test
    void zerosWordsAndTheSheetsOwnYearPass() {
        ManagementSheet sheet = completed(sheet(
                        year(2020, null, "1275", "1275", "143", "1418"),
                        withoutHours(year(2021, "0", "0", "0", "0", "0"))))
                .withIndicators(List.of(
                        indicator(new IndicatorValue(FiscalYear.of(2021), Phase.TARGET, new Figure.Words("完了"))),
                        indicator(new IndicatorValue(
                                FiscalYear.of(2021),
                                Phase.TARGET,
                                new Figure.Parts(List.of(
                                        new Figure.Part("東", BigDecimal.ZERO),
                                        new Figure.Part("西", BigDecimal.ZERO)))))));

        assertThat(CON_01.outcome(sheet)).isEqualTo(Outcome.passed(1));
        assertThat(CON_01.outcome(completed(CostTable.withoutTable()))).isEqualTo(Outcome.passed(1));
    }

    @Test
    void anotherDirectionIsNotJudged() {
        ManagementSheet sheet = sheet(year(2021, null, "10", "10", "143", "153"));

        assertThat(CON_01.outcome(sheet)).isInstanceOf(Outcome.NotApplicable.class);
        assertThat(CON_01.reason(sheet.withDirection(Direction.builder()
                        .code(Optional.of(DirectionCode.CONTINUE))
                        .build())))
                .isEqualTo("The direction is not that the project is completed.");
    }
}
