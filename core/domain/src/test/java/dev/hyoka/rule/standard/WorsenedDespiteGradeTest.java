package dev.hyoka.rule.standard;

import static dev.hyoka.rule.standard.TrendSheets.actual;
import static dev.hyoka.rule.standard.TrendSheets.breakAt;
import static dev.hyoka.rule.standard.TrendSheets.found;
import static dev.hyoka.rule.standard.TrendSheets.indicator;
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
import dev.hyoka.finding.Severity;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.Phase;
import dev.hyoka.model.Polarity;
import dev.hyoka.model.Progress;
import dev.hyoka.model.ProgressGrade;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** TRD-02. */
class WorsenedDespiteGradeTest {

    private static final Indicator FALLING =
            indicator("来場者数", actual(2019, "48"), actual(2020, "42"), target(2021, "50"));

    @Test
    void anIndicatorThatFellBelowTheYearBeforeIsFound() {
        Finding finding = onlyFinding("TRD-02", sheet(2020, FALLING));

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.location()).isEqualTo(Places.indicatorValue(0, "2020"));
        assertThat(finding.related()).containsExactly(Places.indicatorValue(0, "2019"), Places.GRADE);
        assertThat(finding.stated()).contains("42");
        assertThat(finding.evidence().orElseThrow().difference()).isEqualByComparingTo("-6");
        assertThat(finding.message().in(Language.JA))
                .isEqualTo("指標「来場者数」(人)の実績は、令和元年度の48から令和2年度の42へ悪化しました(増減-6、-12.5%。"
                        + "多いほど良い指標とみなしています)が、進捗度はAです。進捗度の判断が実績に合っているか確認してください。");
        assertThat(finding.message().in(Language.EN))
                .isEqualTo("Indicator “来場者数” (人) worsened from 48 in fiscal 2019 (R1) to 42 in fiscal 2020 (R2) (by -6,"
                        + " -12.5%; it is taken that more is better), yet the progress grade is A. Check whether the"
                        + " grade fits the actual figure.");
    }

    @Test
    void whatWorsensFromZeroHasNoPercentage() {
        Finding finding = onlyFinding("TRD-02", sheet(2020, indicator("苦情の件数", actual(2019, "0"), actual(2020, "3"))));

        assertThat(finding.message().arguments())
                .containsEntry("difference", new Argument.Figure(new BigDecimal("3")))
                .doesNotContainKey("percent");
        assertThat(finding.message().in(Language.JA)).contains("(増減+3。少ないほど良い指標とみなしています)");
    }

    @Test
    void aLabelledPartThatWorsenedIsFoundAloneAndNamed() {
        Indicator crimes =
                indicator("刑法犯認知件数", parts(2019, Phase.ACTUAL, "160", "137"), parts(2020, Phase.ACTUAL, "134", "140"));

        Finding finding = onlyFinding("TRD-02", sheet(2020, crimes));

        assertThat(finding.location()).isEqualTo(Places.indicatorValue(0, "2020"));
        assertThat(finding.stated()).contains("140");
        assertThat(finding.message().in(Language.JA)).startsWith("指標「刑法犯認知件数」のうち藤代(人)の実績は");
        assertThat(finding.message().in(Language.EN)).startsWith("Indicator “刑法犯認知件数”, part 藤代 (人) worsened");
    }

    @Test
    void itsOwnPolarityGoesBeforeTheWordsInItsName() {
        Indicator accidents = indicator("事故防止講習の受講者数", actual(2019, "10"), actual(2020, "12"));

        assertThat(found("TRD-02", sheet(2020, accidents))).hasSize(1);
        assertThat(found("TRD-02", sheet(2020, accidents.withPolarity(Polarity.UP))))
                .isEmpty();
    }

    @Test
    void aSheetWithAnotherGradePasses() {
        Progress mostly = Progress.builder().grade(ProgressGrade.B).build();

        assertThat(outcome("TRD-02", sheet(2020, FALLING).withProgress(mostly))).isEqualTo(new Outcome.Passed(1));
    }

    @Test
    void whatStayedOrRosePasses() {
        Indicator same = indicator("来場者数", actual(2019, "48"), actual(2020, "48.0"), target(2021, "50"));
        Indicator rising = indicator("参加者数", actual(2019, "48"), actual(2020, "49"), target(2021, "50"));

        assertThat(outcome("TRD-02", sheet(2020, same, rising))).isEqualTo(new Outcome.Passed(2));
    }

    @Test
    void withoutGradePolarityOrBothActualsItIsNotApplicable() {
        Indicator unknown = indicator("来場者数", actual(2019, "48"), actual(2020, "42"), target(2021, "45"));
        Indicator oneActual = indicator("来場者数", actual(2020, "42"), target(2021, "45"));

        assertThat(List.of(
                        outcome("TRD-02", sheet(2020, FALLING).withProgress(Optional.empty())),
                        outcome("TRD-02", sheet(2020, unknown)),
                        outcome("TRD-02", sheet(2020, oneActual)),
                        outcome("TRD-02", sheet(2020))))
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Outcome.NotApplicable.class));
    }

    @Test
    void nothingIsComparedAcrossABreak() {
        assertThat(outcome("TRD-02", sheet(2020, FALLING.withBreaks(breakAt(2020)))))
                .isInstanceOf(Outcome.NotApplicable.class);
        assertThat(found("TRD-02", sheet(2020, FALLING.withBreaks(breakAt(2019)))))
                .hasSize(1);
    }
}
