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
import static dev.hyoka.rule.standard.TrendSheets.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Severity;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.Phase;
import dev.hyoka.model.Polarity;
import org.junit.jupiter.api.Test;

/** TRD-03. */
class TargetBelowActualTest {

    private static final Indicator LOW = indicator(
            "参加者数", actual(2019, "58"), actual(2020, "71"), target(2021, "64"), target(2022, "56"), target(2023, "71"));

    @Test
    void targetsBelowTheLatestActualAreOneFindingAtTheFirst() {
        Finding finding = onlyFinding("TRD-03", sheet(2020, LOW));

        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.location()).isEqualTo(Places.indicatorValue(0, "2021"));
        assertThat(finding.related())
                .containsExactly(Places.indicatorValue(0, "2022"), Places.indicatorValue(0, "2020"));
        assertThat(finding.stated()).contains("64");
        assertThat(finding.message().in(Language.JA))
                .isEqualTo("指標「参加者数」(人)の令和3年度の目標64は、令和2年度の実績71を下回っています(令和4年度 56も同様)。"
                        + "実績を踏まえた目標となっているか確認してください。少ないほど良い指標であれば差し支えありません。");
        assertThat(finding.message().in(Language.EN))
                .isEqualTo("Indicator “参加者数” (人): the target of 64 for fiscal 2021 (R3) is below the actual of 71 in"
                        + " fiscal 2020 (R2) (likewise 56 in fiscal 2022 (R4)). Check whether the target takes the"
                        + " actual into account. Nothing is wrong if less is better.");
    }

    @Test
    void whereLessIsBetterATargetAboveTheActualIsFound() {
        Indicator waiting = indicator("平均待ち時間", actual(2020, "5"), target(2021, "4"), target(2022, "6"));

        Finding finding = onlyFinding("TRD-03", sheet(2020, waiting));

        assertThat(finding.location()).isEqualTo(Places.indicatorValue(0, "2022"));
        assertThat(finding.message().in(Language.JA)).contains("実績5を上回っています(少ないほど良い指標とみなしています)。");
        assertThat(finding.message().in(Language.EN)).doesNotContain("Nothing is wrong");
    }

    @Test
    void partsAreComparedWithTheirOwnActuals() {
        Indicator visits = indicator(
                        "来場者数", parts(2020, Phase.ACTUAL, "160", "137"), parts(2021, Phase.TARGET, "150", "140"))
                .withPolarity(Polarity.UP);

        Finding finding = onlyFinding("TRD-03", sheet(2020, visits));

        assertThat(finding.stated()).contains("150");
        assertThat(finding.message().in(Language.EN)).contains("“来場者数”, part 取手 (人)");
    }

    @Test
    void targetsAtOrAboveTheActualPass() {
        assertThat(outcome(
                        "TRD-03",
                        sheet(2020, indicator("参加者数", actual(2020, "71"), target(2021, "71"), target(2022, "80")))))
                .isEqualTo(new Outcome.Passed(1));
    }

    @Test
    void theEvaluatedYearsOwnTargetIsNoFutureOne() {
        assertThat(outcome("TRD-03", sheet(2020, indicator("参加者数", actual(2020, "71"), target(2020, "60")))))
                .isInstanceOf(Outcome.NotApplicable.class);
    }

    @Test
    void wordsInTheActualsPlaceLeaveTheYearBefore() {
        Indicator survey = indicator("参加者数", actual(2019, "71"), words(2020, Phase.ACTUAL, "実施なし"), target(2021, "60"));

        assertThat(onlyFinding("TRD-03", sheet(2020, survey)).related())
                .containsExactly(Places.indicatorValue(0, "2019"));
    }

    @Test
    void nothingIsComparedAcrossABreak() {
        assertThat(outcome("TRD-03", sheet(2020, LOW.withBreaks(breakAt(2021)))))
                .isInstanceOf(Outcome.NotApplicable.class);
        assertThat(found("TRD-03", sheet(2020, LOW.withBreaks(breakAt(2022))))).hasSize(1);
    }
}
