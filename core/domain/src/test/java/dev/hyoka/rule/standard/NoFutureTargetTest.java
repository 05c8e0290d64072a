package dev.hyoka.rule.standard;

import static dev.hyoka.rule.standard.TrendSheets.actual;
import static dev.hyoka.rule.standard.TrendSheets.direction;
import static dev.hyoka.rule.standard.TrendSheets.found;
import static dev.hyoka.rule.standard.TrendSheets.indicator;
import static dev.hyoka.rule.standard.TrendSheets.onlyFinding;
import static dev.hyoka.rule.standard.TrendSheets.outcome;
import static dev.hyoka.rule.standard.TrendSheets.sheet;
import static dev.hyoka.rule.standard.TrendSheets.target;
import static dev.hyoka.rule.standard.TrendSheets.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Severity;
import dev.hyoka.model.DirectionCode;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorCategory;
import dev.hyoka.model.Phase;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** TRD-04. */
class NoFutureTargetTest {

    private static final Indicator WITHOUT = indicator("職種数", actual(2020, "12"), target(2020, "12"));

    @Test
    void anIndicatorWhoseTargetsEndIsFound() {
        Indicator with = indicator("参加者数", actual(2020, "12"), target(2021, "12"));

        Finding finding = onlyFinding("TRD-04", sheet(2020, with, WITHOUT));

        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.location()).isEqualTo(Places.indicator(1));
        assertThat(finding.related()).containsExactly(Places.DIRECTION_CODE);
        assertThat(finding.message().in(Language.JA))
                .isEqualTo("事業は今後も続きますが、指標「職種数」には令和2年度より後の目標が記載されていません。目標を記入してください。");
        assertThat(finding.message().in(Language.EN))
                .isEqualTo("The project continues, but indicator “職種数” states no target for any year after fiscal 2020"
                        + " (R2). Enter the targets.");
    }

    @Test
    void aTargetInWordsIsATarget() {
        assertThat(outcome("TRD-04", sheet(2020, indicator("参加者数", words(2021, Phase.TARGET, "増加")))))
                .isEqualTo(new Outcome.Passed(1));
    }

    @Test
    void ofAScaleIndicatorNobodyWantsATarget() {
        Indicator inhabitants = WITHOUT.withCategory(IndicatorCategory.SCALE);

        assertThat(outcome("TRD-04", sheet(2020, inhabitants))).isInstanceOf(Outcome.NotApplicable.class);
        assertThat(found("TRD-04", sheet(2020, inhabitants, WITHOUT))).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = DirectionCode.class,
            names = {"COMPLETED", "MERGE", "SUSPEND", "ABOLISH"})
    void aProjectThatDoesNotGoOnNeedsNoTarget(DirectionCode code) {
        assertThat(outcome("TRD-04", sheet(2020, WITHOUT).withDirection(direction(code))))
                .isInstanceOf(Outcome.NotApplicable.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = DirectionCode.class,
            names = {"CONTINUE", "EXPAND", "IMPROVE", "REDUCE"})
    void aProjectThatGoesOnNeedsOne(DirectionCode code) {
        assertThat(found("TRD-04", sheet(2020, WITHOUT).withDirection(direction(code))))
                .hasSize(1);
    }

    @Test
    void withoutADirectionItIsNotApplicable() {
        assertThat(outcome("TRD-04", sheet(2020, WITHOUT).withDirection(Optional.empty())))
                .isInstanceOf(Outcome.NotApplicable.class);
    }
}
