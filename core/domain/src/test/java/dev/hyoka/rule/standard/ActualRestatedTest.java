package dev.hyoka.rule.standard;

import static dev.hyoka.rule.standard.TrendSheets.actual;
import static dev.hyoka.rule.standard.TrendSheets.breakAt;
import static dev.hyoka.rule.standard.TrendSheets.costSheet;
import static dev.hyoka.rule.standard.TrendSheets.costs;
import static dev.hyoka.rule.standard.TrendSheets.found;
import static dev.hyoka.rule.standard.TrendSheets.indicator;
import static dev.hyoka.rule.standard.TrendSheets.isTheSameInAnyOrder;
import static dev.hyoka.rule.standard.TrendSheets.onlyFinding;
import static dev.hyoka.rule.standard.TrendSheets.outcome;
import static dev.hyoka.rule.standard.TrendSheets.parts;
import static dev.hyoka.rule.standard.TrendSheets.sheet;
import static dev.hyoka.rule.standard.TrendSheets.total;
import static dev.hyoka.rule.standard.TrendSheets.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Reference;
import dev.hyoka.finding.Severity;
import dev.hyoka.form.Head;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Phase;
import dev.hyoka.money.AmountUnit;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** TRD-10. */
class ActualRestatedTest {

    private static final ManagementSheet BEFORE = sheet(2019, indicator("来場者数", actual(2019, "50")));

    @Test
    void anIndicatorsActualThatWasAnotherOneIsFound() {
        ManagementSheet sheet = sheet(2020, indicator("来場者数", actual(2019, "48"), actual(2020, "42")));

        Finding finding = onlyFinding("TRD-10", sheet, BEFORE);

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.document().fiscalYear()).isEqualTo(2020);
        assertThat(finding.location()).isEqualTo(Places.indicatorValue(0, "2019"));
        assertThat(finding.elsewhere())
                .containsExactly(new Reference(Head.refTo(BEFORE), Places.indicatorValue(0, "2019")));
        assertThat(finding.stated()).contains("48");
        assertThat(finding.evidence().orElseThrow().difference()).isEqualByComparingTo("-2");
        assertThat(finding.message().in(Language.JA))
                .isEqualTo("指標「来場者数」(人)の令和元年度の実績は48と記載されていますが、令和元年度のシートでは50でした(差-2)。"
                        + "どちらが正しいか確認し、訂正した場合はその旨を記載してください。");
        assertThat(finding.message().in(Language.EN))
                .isEqualTo("Indicator “来場者数” (人): the actual of fiscal 2019 (R1) is stated as 48, but the sheet of"
                        + " fiscal 2019 (R1) states 50 (difference -2). Check which is right; if it was corrected, say"
                        + " so.");
        assertThat(isTheSameInAnyOrder("TRD-10", sheet, BEFORE)).isTrue();
    }

    @Test
    void theSameNumberPassesHoweverItIsPrinted() {
        assertThat(outcome("TRD-10", sheet(2020, indicator("来 場 者 数", actual(2019, "50.0"))), BEFORE))
                .isEqualTo(new Outcome.Passed(1));
        assertThat(outcome("TRD-10", sheet(2020, indicator("来場者数", actual(2019, "49.6"))), BEFORE))
                .isEqualTo(new Outcome.Passed(1));
        assertThat(found("TRD-10", sheet(2020, indicator("来場者数", actual(2019, "49.4"))), BEFORE))
                .hasSize(1);
    }

    @Test
    void theNumberWithFewerDecimalsSaysHowFarRoundingReaches() {
        ManagementSheet before = sheet(2019, indicator("満足度", actual(2019, "12.9")));

        assertThat(outcome("TRD-10", sheet(2020, indicator("満足度", actual(2019, "12.85"))), before))
                .isEqualTo(new Outcome.Passed(1));
        assertThat(outcome("TRD-10", sheet(2020, indicator("満足度", actual(2019, "12.95"))), before))
                .isEqualTo(new Outcome.Passed(1));
        assertThat(found("TRD-10", sheet(2020, indicator("満足度", actual(2019, "12.84"))), before))
                .hasSize(1);
    }

    @Test
    void partsAreComparedByTheirLabels() {
        ManagementSheet before = sheet(2019, indicator("来場者数", parts(2019, Phase.ACTUAL, "160", "137")));
        ManagementSheet sheet = sheet(2020, indicator("来場者数", parts(2019, Phase.ACTUAL, "160", "173")));

        assertThat(onlyFinding("TRD-10", sheet, before).message().in(Language.EN))
                .contains("part 藤代 (人): the actual of fiscal 2019 (R1) is stated as 173");
    }

    @Test
    void ofTwoIndicatorsWithOneNameNobodyCanSayWhichIsWhich() {
        Indicator number = indicator("来場者数", actual(2019, "48"));

        assertThat(outcome("TRD-10", sheet(2020, number, number), BEFORE)).isInstanceOf(Outcome.NotApplicable.class);
    }

    @Test
    void theCostsOfAYearAreOneFindingAtTheTotal() {
        ManagementSheet before = CostTable.sheet(CostTable.year(2019, "89", null, "89", "142", "231"));
        ManagementSheet sheet = CostTable.sheet(
                CostTable.year(2019, "89", null, "89", "143", "232"), CostTable.year(2020, "1", null, "1", "1", "2"));

        Finding finding = onlyFinding(
                "TRD-10", sheet, before.withFiscalYear(before.fiscalYear().plusYears(-1)));

        assertThat(finding.location()).isEqualTo(Places.total("2019"));
        assertThat(finding.related()).containsExactly(Places.personnelTotal("2019"));
        assertThat(finding.elsewhere())
                .extracting(Reference::location)
                .containsExactly(Places.total("2019"), Places.personnelTotal("2019"));
        assertThat(finding.stated()).contains("232");
        assertThat(finding.message().in(Language.JA))
                .isEqualTo("令和元年度(実績)のトータルコスト(A+B)は232千円と記載されていますが、令和元年度のシートでは231千円でした"
                        + "(人件費計(B)も異なります)。どちらが正しいか確認し、訂正した場合はその旨を記載してください。");
        assertThat(finding.message().in(Language.EN))
                .isEqualTo("Fiscal 2019 (R1, actual): total cost (A+B) is stated as 232 thousand yen, but the sheet of"
                        + " fiscal 2019 (R1) states 231 thousand yen (different too: personnel cost total (B)). Check"
                        + " which is right; if it was corrected, say so.");
    }

    @Test
    void hoursAreComparedToo() {
        ManagementSheet sheet = CostTable.sheet(CostTable.year(2019, "89", null, "89", "143", "232"));
        var cost = sheet.cost().orElseThrow();
        var year = cost.years().get(0);
        ManagementSheet before = sheet.withCost(
                        cost.withYears(year.withPersonnel(year.personnel().withHours(new BigDecimal("54")))))
                .withFiscalYear(year.fiscalYear());

        assertThat(onlyFinding("TRD-10", sheet, before).message().in(Language.JA))
                .startsWith("令和元年度(実績)の業務時間は45時間と記載されていますが、令和元年度のシートでは54時間でした。");
    }

    @Test
    void anotherUnitExplainsWhatItsRoundingExplains() {
        assertThat(outcome("TRD-10", costSheet(2020, total(2019, Phase.ACTUAL, "143")), inYen("142500")))
                .isEqualTo(new Outcome.Passed(1));
        assertThat(onlyFinding("TRD-10", costSheet(2020, total(2019, Phase.ACTUAL, "143")), inYen("142499"))
                        .message()
                        .in(Language.JA))
                .contains("143千円と記載されていますが、令和元年度のシートでは142,499円でした。");
    }

    @Test
    void inTheSameUnitRoundingExplainsNoDifference() {
        assertThat(found(
                        "TRD-10",
                        costSheet(2020, total(2019, Phase.ACTUAL, "143")),
                        costSheet(2019, total(2019, Phase.ACTUAL, "142"))))
                .hasSize(1);
    }

    @Test
    void estimatesAndWordsAreNoActuals() {
        assertThat(outcome(
                        "TRD-10",
                        costSheet(2020, total(2020, Phase.ACTUAL, "143")),
                        costSheet(2019, total(2020, Phase.ESTIMATE, "142"))))
                .isInstanceOf(Outcome.NotApplicable.class);
        assertThat(outcome("TRD-10", sheet(2020, indicator("来場者数", words(2019, Phase.ACTUAL, "集計中"))), BEFORE))
                .isInstanceOf(Outcome.NotApplicable.class);
    }

    @Test
    void aBreakThatTheEarlierSheetDidNotKnowIsRespected() {
        ManagementSheet sheet = costSheet(2020, total(2019, Phase.ACTUAL, "143"));
        ManagementSheet before = costSheet(2019, total(2019, Phase.ACTUAL, "142"));

        assertThat(outcome("TRD-10", sheet.withCost(sheet.cost().orElseThrow().withBreaks(breakAt(2019))), before))
                .isInstanceOf(Outcome.NotApplicable.class);
        assertThat(found("TRD-10", sheet.withCost(sheet.cost().orElseThrow().withBreaks(breakAt(2020))), before))
                .hasSize(1);
    }

    @Test
    void withoutASheetOfTheYearBeforeItIsNotApplicable() {
        assertThat(outcome("TRD-10", BEFORE)).isInstanceOf(Outcome.NotApplicable.class);
        assertThat(outcome("TRD-10", BEFORE, sheet(2017, indicator("来場者数", actual(2019, "1")))))
                .isInstanceOf(Outcome.NotApplicable.class);
    }

    private static ManagementSheet inYen(String printed) {
        AmountUnit unit = AmountUnit.YEN;
        return sheet(2019).withCost(costs(unit, total(unit, 2019, Phase.ACTUAL, printed)));
    }
}
