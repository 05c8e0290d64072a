package dev.hyoka.rule.standard;

import static dev.hyoka.rule.standard.TrendSheets.actual;
import static dev.hyoka.rule.standard.TrendSheets.actuals;
import static dev.hyoka.rule.standard.TrendSheets.and;
import static dev.hyoka.rule.standard.TrendSheets.breakAt;
import static dev.hyoka.rule.standard.TrendSheets.found;
import static dev.hyoka.rule.standard.TrendSheets.indicator;
import static dev.hyoka.rule.standard.TrendSheets.isTheSameInAnyOrder;
import static dev.hyoka.rule.standard.TrendSheets.onlyFinding;
import static dev.hyoka.rule.standard.TrendSheets.outcome;
import static dev.hyoka.rule.standard.TrendSheets.sheet;
import static dev.hyoka.rule.standard.TrendSheets.target;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Evidence.Operand;
import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Reference;
import dev.hyoka.finding.Severity;
import dev.hyoka.form.Head;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.ManagementSheet;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** TRD-09. */
class WorsenedForYearsTest {

    private static final Indicator FALLING =
            indicator("来場者数", and(actuals(2017, "60", "58", "55", "54"), target(2021, "60")));

    @Test
    void anIndicatorThatFellThreeYearsRunningIsFound() {
        Finding finding = onlyFinding("TRD-09", sheet(2020, FALLING));

        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.location()).isEqualTo(Places.indicatorValue(0, "2020"));
        assertThat(finding.related())
                .containsExactly(
                        Places.indicatorValue(0, "2017"),
                        Places.indicatorValue(0, "2018"),
                        Places.indicatorValue(0, "2019"));
        assertThat(finding.elsewhere()).isEmpty();
        assertThat(finding.stated()).contains("54");
        assertThat(finding.evidence().orElseThrow().difference()).isEqualByComparingTo("-6");
        assertThat(finding.evidence().orElseThrow().operands())
                .extracting(Operand::location)
                .containsExactly(Places.indicatorValue(0, "2017"));
        assertThat(finding.message().in(Language.JA))
                .isEqualTo("指標「来場者数」(人)の実績は、令和2年度まで3年続けて悪化しています"
                        + "(平成29年度 60、平成30年度 58、令和元年度 55、令和2年度 54。多いほど良い指標とみなしています)。"
                        + "要因と今後の対応が記載されているか確認してください。");
        assertThat(finding.message().in(Language.EN))
                .isEqualTo("Indicator “来場者数” (人) worsened 3 years running, up to fiscal 2020 (R2) (60 in fiscal 2017"
                        + " (H29), 58 in fiscal 2018 (H30), 55 in fiscal 2019 (R1), 54 in fiscal 2020 (R2); it is taken"
                        + " that more is better). Check whether the sheet says why, and what is to be done.");
    }

    @Test
    void earlierYearsAreTakenFromEarlierSheets() {
        ManagementSheet now = sheet(2020, indicator("来場者数", actual(2019, "55"), actual(2020, "54")));
        ManagementSheet before =
                sheet(2019, indicator("来場者数", actual(2018, "58"), actual(2019, "99"), target(2020, "99")));
        ManagementSheet first = sheet(2018, indicator("来場者数", actual(2017, "60"), actual(2018, "57")));

        Finding finding = onlyFinding("TRD-09", now, first, before);

        assertThat(finding.document().fiscalYear()).isEqualTo(2020);
        assertThat(finding.related()).containsExactly(Places.indicatorValue(0, "2019"));
        assertThat(finding.elsewhere())
                .containsExactly(
                        new Reference(Head.refTo(first), Places.indicatorValue(0, "2017")),
                        new Reference(Head.refTo(before), Places.indicatorValue(0, "2018")));
        assertThat(finding.message().in(Language.JA)).contains("(平成29年度 60、平成30年度 58、令和元年度 55、令和2年度 54。");
        assertThat(finding.evidence().orElseThrow().difference()).isEqualByComparingTo("-6");
        assertThat(finding.evidence().orElseThrow().operands()).isEmpty();
        assertThat(isTheSameInAnyOrder("TRD-09", now, first, before)).isTrue();
    }

    @Test
    void aYearWithoutWorseningEndsTheRun() {
        Indicator stayed = indicator("来場者数", and(actuals(2017, "60", "58", "58", "54"), target(2021, "60")));
        Indicator recovered = indicator("来場者数", and(actuals(2016, "60", "58", "56", "54", "55"), target(2021, "60")));

        assertThat(outcome("TRD-09", sheet(2020, stayed))).isEqualTo(new Outcome.Passed(1));
        assertThat(outcome("TRD-09", sheet(2020, recovered))).isEqualTo(new Outcome.Passed(1));
    }

    @Test
    void whereLessIsBetterARiseIsWorse() {
        assertThat(found("TRD-09", sheet(2020, indicator("苦情の件数", actuals(2017, "1", "2", "3", "4")))))
                .hasSize(1);
    }

    @Test
    void howManyYearsIsAParameter() {
        Outcome tooFew = outcome("TRD-09", Map.of("years", "4"), sheet(2020, FALLING));

        assertThat(((Outcome.NotApplicable) tooFew).reason().in(Language.EN))
                .contains("has the actuals of 5 years in a row");
        assertThat(outcome("TRD-09", Map.of("years", "2"), sheet(2020, FALLING)))
                .isInstanceOf(Outcome.Found.class);
    }

    @Test
    void aMissingYearOrABreakLeavesTooFewActuals() {
        ManagementSheet now = sheet(2020, indicator("来場者数", actual(2019, "55"), actual(2020, "54")));
        ManagementSheet tooEarly = sheet(2018, indicator("来場者数", actual(2017, "60"), actual(2018, "57")));
        Indicator before = indicator("来場者数", actual(2017, "60"), actual(2018, "58"), target(2020, "99"));

        assertThat(outcome("TRD-09", now, tooEarly)).isInstanceOf(Outcome.NotApplicable.class);
        assertThat(outcome("TRD-09", sheet(2020, FALLING.withBreaks(breakAt(2018)))))
                .isInstanceOf(Outcome.NotApplicable.class);
        assertThat(found("TRD-09", now, sheet(2019, before))).hasSize(1);
        assertThat(outcome("TRD-09", now, sheet(2019, before.withBreaks(breakAt(2018)))))
                .isInstanceOf(Outcome.NotApplicable.class);
        assertThat(outcome("TRD-09", sheet(2020))).isInstanceOf(Outcome.NotApplicable.class);
    }

    @Test
    void theFirstFiscalYearHasNoneBeforeIt() {
        assertThat(found("TRD-09", sheet(1876, indicator("苦情の件数", actuals(1873, "1", "2", "3", "4")))))
                .hasSize(1);
        assertThat(outcome("TRD-09", sheet(1873, indicator("来場者数", actual(1873, "1")))))
                .isInstanceOf(Outcome.NotApplicable.class);
    }
}
