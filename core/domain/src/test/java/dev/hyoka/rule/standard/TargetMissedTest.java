package dev.hyoka.rule.standard;

import static dev.hyoka.rule.standard.TrendSheets.actual;
import static dev.hyoka.rule.standard.TrendSheets.breakAt;
import static dev.hyoka.rule.standard.TrendSheets.found;
import static dev.hyoka.rule.standard.TrendSheets.indicator;
import static dev.hyoka.rule.standard.TrendSheets.isTheSameInAnyOrder;
import static dev.hyoka.rule.standard.TrendSheets.onlyFinding;
import static dev.hyoka.rule.standard.TrendSheets.outcome;
import static dev.hyoka.rule.standard.TrendSheets.parts;
import static dev.hyoka.rule.standard.TrendSheets.sheet;
import static dev.hyoka.rule.standard.TrendSheets.target;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Argument;
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
import dev.hyoka.model.Polarity;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** TRD-01. */
class TargetMissedTest {

    private static final Indicator MISSED = indicator("来場者数", actual(2020, "42"), target(2020, "50"));
    private static final Indicator WITHOUT_TARGET =
            indicator("来場者数", actual(2019, "48"), actual(2020, "42"), target(2021, "60"));
    private static final ManagementSheet BEFORE =
            sheet(2019, indicator("来場者数", actual(2019, "48"), target(2020, "50"), target(2021, "55")));

    @Test
    void anActualBelowTheYearsTargetIsFound() {
        Finding finding = onlyFinding("TRD-01", sheet(2020, MISSED));

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.location()).isEqualTo(Places.indicatorValue(0, "2020-actual"));
        assertThat(finding.related()).containsExactly(Places.indicatorValue(0, "2020-target"));
        assertThat(finding.stated()).contains("42");
        assertThat(finding.evidence().orElseThrow().difference()).isEqualByComparingTo("-8");
        assertThat(finding.message().in(Language.JA))
                .isEqualTo(
                        "指標「来場者数」(人)の令和2年度の実績42は、目標50に8届いていません。達成率は84.0%(実績÷目標)です。" + "その理由と今後の対応が記載されているか確認してください。");
        assertThat(finding.message().in(Language.EN))
                .isEqualTo("Indicator “来場者数” (人): the actual of 42 in fiscal 2020 (R2) falls short of the target of 50"
                        + " by 8. The achievement rate is 84.0% (actual ÷ target). Check whether the sheet says why,"
                        + " and what is to be done.");
    }

    @Test
    void theTargetMayStandInTheSheetOfTheYearBefore() {
        ManagementSheet sheet = sheet(2020, WITHOUT_TARGET);

        Finding finding = onlyFinding("TRD-01", sheet, BEFORE);

        assertThat(finding.document().fiscalYear()).isEqualTo(2020);
        assertThat(finding.location()).isEqualTo(Places.indicatorValue(0, "2020"));
        assertThat(finding.related()).isEmpty();
        assertThat(finding.elsewhere())
                .containsExactly(new Reference(Head.refTo(BEFORE), Places.indicatorValue(0, "2020")));
        assertThat(finding.evidence().orElseThrow().computed().value()).isEqualByComparingTo("50");
        assertThat(finding.message().in(Language.JA)).contains("目標50(令和元年度のシートに記載)に8届いていません。");
        assertThat(finding.message().in(Language.EN))
                .contains("falls short of the target of 50 (stated in the sheet of fiscal 2019 (R1)) by 8.");
        assertThat(isTheSameInAnyOrder("TRD-01", sheet, BEFORE)).isTrue();
    }

    @Test
    void theSheetsOwnTargetGoesFirst() {
        Indicator revised = indicator("来場者数", actual(2020, "42"), target(2020, "40"), target(2021, "45"));

        assertThat(outcome("TRD-01", sheet(2020, revised.withPolarity(Polarity.UP)), BEFORE))
                .isEqualTo(new Outcome.Passed(1));
    }

    @Test
    void theTargetsOfTheYearBeforeTellWhichWayIsBetter() {
        Indicator last = indicator("来場者数", actual(2019, "48"), actual(2020, "42"));

        assertThat(found("TRD-01", sheet(2020, last), BEFORE)).hasSize(1);
    }

    @Test
    void whereLessIsBetterTheRateIsTargetDividedByActual() {
        Finding finding =
                onlyFinding("TRD-01", sheet(2020, indicator("交通事故の件数", actual(2020, "12"), target(2020, "10"))));

        assertThat(finding.message().arguments()).containsEntry("rate", new Argument.Figure(new BigDecimal("83.3")));
        assertThat(finding.message().in(Language.JA))
                .contains("実績12は、目標10を2上回っています(少ないほど良い指標とみなしています)。達成率は83.3%(目標÷実績)です。");
        assertThat(finding.message().in(Language.EN))
                .contains(
                        "exceeds the target of 10 by 2 (it is taken that less is better). The achievement rate is 83.3%"
                                + " (target ÷ actual).");
    }

    @Test
    void aTargetOfZeroAccidentsHasARate() {
        assertThat(onlyFinding("TRD-01", sheet(2020, indicator("交通事故の件数", actual(2020, "1"), target(2020, "0"))))
                        .message()
                        .arguments())
                .containsEntry("rate", new Argument.Figure(new BigDecimal("0.0")));
    }

    @Test
    void anActualOfZeroAchievedNothing() {
        assertThat(onlyFinding("TRD-01", sheet(2020, indicator("来場者数", actual(2020, "0"), target(2020, "10"))))
                        .message()
                        .arguments())
                .containsEntry("rate", new Argument.Figure(new BigDecimal("0.0")));
    }

    @Test
    void whatMissesItsTargetByAHairIsNotSaidToReachIt() {
        assertThat(onlyFinding("TRD-01", sheet(2020, indicator("来場者数", actual(2020, "99999"), target(2020, "100000"))))
                        .message()
                        .arguments())
                .containsEntry("rate", new Argument.Figure(new BigDecimal("99.9")));
    }

    @Test
    void negativeNumbersHaveNoRate() {
        Finding finding = onlyFinding("TRD-01", sheet(2020, indicator("収支", actual(2020, "-5"), target(2020, "0"))));

        assertThat(finding.message().arguments()).doesNotContainKey("rate");
        assertThat(finding.message().in(Language.JA)).contains("負の数があるため達成率は求められません。");
    }

    @Test
    void aTargetThatIsReachedPasses() {
        Indicator reached = indicator("来場者数", actual(2020, "50.0"), target(2020, "50"), target(2021, "60"));

        assertThat(outcome("TRD-01", sheet(2020, reached.withPolarity(Polarity.UP))))
                .isEqualTo(new Outcome.Passed(1));
    }

    @Test
    void partsHaveTheirOwnTargets() {
        Indicator crimes =
                indicator("刑法犯認知件数", parts(2020, Phase.ACTUAL, "134", "101"), parts(2020, Phase.TARGET, "130", "110"));

        Finding finding = onlyFinding("TRD-01", sheet(2020, crimes));

        assertThat(finding.stated()).contains("134");
        assertThat(finding.message().in(Language.JA)).startsWith("指標「刑法犯認知件数」のうち取手(人)の");
    }

    @Test
    void theNextYearsTargetIsNotTheEvaluatedYears() {
        assertThat(outcome("TRD-01", sheet(2020, WITHOUT_TARGET))).isInstanceOf(Outcome.NotApplicable.class);
        assertThat(outcome("TRD-01", sheet(2020))).isInstanceOf(Outcome.NotApplicable.class);
    }

    @Test
    void anotherUnitAnotherProjectOrABreakLeaveNothingToCompare() {
        ManagementSheet sheet = sheet(2020, WITHOUT_TARGET);
        Indicator recounted = WITHOUT_TARGET.withBreaks(breakAt(2020));

        assertThat(outcome("TRD-01", sheet(2020, WITHOUT_TARGET.withUnit("千人")), BEFORE))
                .isInstanceOf(Outcome.NotApplicable.class);
        assertThat(outcome("TRD-01", sheet, BEFORE.withName("別の事業"))).isInstanceOf(Outcome.NotApplicable.class);
        assertThat(outcome("TRD-01", sheet(2020, recounted), BEFORE)).isInstanceOf(Outcome.NotApplicable.class);
    }
}
