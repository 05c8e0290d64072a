package dev.hyoka.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Severity;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorCategory;
import dev.hyoka.model.ManagementSheet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** CON-02. */
class NoIndicatorTest {

    private static final Trial CON_02 = new Trial(new NoIndicator());

    private static final ManagementSheet WITHOUT = CostTable.withoutTable();
    private static final ManagementSheet WITH = WITHOUT.withIndicators(
            Indicator.builder().name("利用者数").category(IndicatorCategory.OUTCOME).build());

    @Test
    void aSheetWithoutIndicatorIsFound() {
        Finding finding = CON_02.onlyFinding(WITHOUT);

        assertThat(finding.rule()).hasToString("CON-02");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.location()).isEqualTo(Places.INDICATORS);
        assertThat(finding.message().in(Language.JA))
                .isEqualTo("指標が一つも記載されていないため、事業の成果を確かめられません。成果指標とその実績値・目標値を記入してください。");
        assertThat(finding.message().in(Language.EN))
                .isEqualTo("No indicator is stated, so that nothing shows what the project achieved. Enter an outcome"
                        + " indicator with its actual and target values.");
    }

    @Test
    void aSheetWithAnIndicatorPasses() {
        assertThat(CON_02.outcome(WITH)).isEqualTo(Outcome.passed(1));
    }

    @Test
    void aFormWithoutIndicatorsIsNotJudged() {
        assertThat(CON_02.findings(WITHOUT, WITHOUT.withName("乙"))).hasSize(2);
        assertThat(CON_02.outcomes(List.of(WITHOUT, WITHOUT.withName("乙"), WITHOUT.withName("丙"))))
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Outcome.NotApplicable.class));
        assertThat(CON_02.findings(WITHOUT, WITHOUT.withName("乙"), WITHOUT.withName("丙"), WITH))
                .hasSize(3);
    }
}
