package dev.hyoka.rule.standard;

import static dev.hyoka.rule.standard.TrendSheets.actual;
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
import dev.hyoka.model.Phase;
import org.junit.jupiter.api.Test;

/** TRD-05. */
class NoActualTest {

    @Test
    void wordsInTheActualsPlaceAreFound() {
        Finding finding = onlyFinding(
                "TRD-05", sheet(2020, indicator("平等感", actual(2019, "20"), words(2020, Phase.ACTUAL, "実施なし"))));

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.location()).isEqualTo(Places.indicatorValue(0, "2020"));
        assertThat(finding.stated()).contains("実施なし");
        assertThat(finding.message().in(Language.JA))
                .isEqualTo("指標「平等感」の令和2年度の実績が数値でなく「実施なし」と記載されています。" + "代わりの数値がないか、進捗状況で補えるか確認してください。");
        assertThat(finding.message().in(Language.EN))
                .isEqualTo("Indicator “平等感”: the actual of fiscal 2020 (R2) is stated as “実施なし”, not as a number."
                        + " Check whether another figure can stand in, or whether the progress report makes up for"
                        + " it.");
    }

    @Test
    void aBlankIsFoundWhereTheNumberWouldStand() {
        Finding finding = onlyFinding("TRD-05", sheet(2020, indicator("平等感", actual(2019, "20"))));

        assertThat(finding.location()).isEqualTo(Places.indicatorValue(0, "2020"));
        assertThat(finding.stated()).isEmpty();
        assertThat(finding.message().in(Language.JA))
                .isEqualTo("指標「平等感」の令和2年度の実績が記載されていません。実績を記入するか、把握できない理由を記載してください。");
    }

    @Test
    void aBlankBesideATargetOfTheYearIsNotTakenForIt() {
        assertThat(onlyFinding("TRD-05", sheet(2020, indicator("平等感", target(2020, "30"))))
                        .location())
                .isEqualTo(Places.indicatorValue(0, "2020-actual"));
    }

    @Test
    void numbersAndLabelledNumbersPass() {
        assertThat(outcome(
                        "TRD-05",
                        sheet(
                                2020,
                                indicator("来場者数", actual(2020, "0")),
                                indicator("認知件数", parts(2020, Phase.ACTUAL, "1", "2")))))
                .isEqualTo(new Outcome.Passed(2));
    }

    @Test
    void aSheetWithoutIndicatorsIsNotJudged() {
        assertThat(outcome("TRD-05", sheet(2020))).isInstanceOf(Outcome.NotApplicable.class);
    }
}
