package dev.hyoka.rule.cost;

import static dev.hyoka.rule.cost.CostSheets.sheet;
import static dev.hyoka.rule.cost.CostSheets.with;
import static dev.hyoka.rule.cost.CostSheets.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.hyoka.finding.Evidence;
import dev.hyoka.finding.Evidence.Measure;
import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.form.CostRow;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.money.Rounding;
import dev.hyoka.rule.Profile;
import dev.hyoka.rule.RuleMetadata;
import dev.hyoka.rule.RuleSet;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A totals rule of one's own: the remainder (A) is the total cost less (B). */
class TotalRuleTest {

    private static final Equation REMAINDER = new Equation(
            CostRow.PROJECT_TOTAL,
            List.of(
                    new Equation.Part(CostRow.TOTAL, BigDecimal.ONE),
                    new Equation.Part(CostRow.PERSONNEL_TOTAL, BigDecimal.ONE.negate())),
            true);

    private static final class RemainderDiffers extends TotalRule {
        RemainderDiffers() {
            super(
                    RuleMetadata.builder("OWN-01")
                            .severity(Severity.WARNING)
                            .title(Text.of("差引が合わない", "The remainder differs"))
                            .description(Text.of("例", "Example"))
                            .addKinds(DocumentKind.MANAGEMENT_SHEET)
                            .keeps(KEEPS)
                            .build(),
                    REMAINDER,
                    Text.of("確認してください。", "Check it."));
        }
    }

    private static final RuleSet RULES = RuleSet.of(List.of(new RemainderDiffers()));
    private static final CostYear YEAR = year(2020, 58, 706);

    @Test
    void aNegativeWeightTurnsItsIntervalRound() {
        Finding finding = RULES.check(sheet("事業", with(YEAR, CostRow.PROJECT_TOTAL, 700)))
                .findings()
                .get(0);
        Evidence evidence = finding.evidence().orElseThrow();

        assertThat(finding.location()).isEqualTo(Places.projectTotal("2020"));
        assertThat(evidence.computed()).isEqualTo(measure("706", "705.0", "707.0"));
        assertThat(evidence.stated()).isEqualTo(measure("700", "699.5", "700.5"));
        assertThat(evidence.difference()).isEqualByComparingTo("-6");
        assertThat(evidence.operands())
                .extracting(
                        operand -> operand.term().code(),
                        operand -> operand.weight().intValue())
                .containsExactly(tuple("total", 1), tuple("personnelTotal", -1));
    }

    private static Measure measure(String value, String low, String high) {
        return new Measure(new BigDecimal(value), new BigDecimal(low), new BigDecimal(high));
    }

    @Test
    void aDifferenceThatRoundingExplainsIsNoContradiction() {
        assertThat(RULES.check(sheet("事業", with(YEAR, CostRow.PROJECT_TOTAL, 707)))
                        .verdicts()
                        .get(0)
                        .outcome())
                .isEqualTo(new Outcome.Passed(1));
    }

    /** What was cut off three times may be missing, but nothing can have been added. */
    @Test
    void aMunicipalityThatTruncatesSaysSoInItsProfile() {
        RuleSet truncating =
                RULES.with(Profile.builder().rounding(Rounding.DOWN).build());
        CostYear above = with(YEAR, CostRow.PROJECT_TOTAL, 708);
        CostYear below = with(YEAR, CostRow.PROJECT_TOTAL, 705);

        assertThat(RULES.check(sheet("事業", above)).findings()).hasSize(1);
        assertThat(truncating.check(sheet("事業", above)).findings()).hasSize(1);
        assertThat(truncating.check(sheet("事業", below)).findings()).isEmpty();
        assertThat(truncating
                        .check(sheet("事業", with(YEAR, CostRow.PROJECT_TOTAL, 703)))
                        .findings())
                .hasSize(1);
    }

    @Test
    void aPartThatIsNotStatedLeavesNothingToCompare() {
        assertThat(RULES.check(sheet("事業", with(YEAR, CostRow.TOTAL, null)))
                        .verdicts()
                        .get(0)
                        .outcome())
                .isInstanceOf(Outcome.NotApplicable.class);
        assertThat(RULES.check(sheet("事業")).verdicts().get(0).outcome()).isInstanceOf(Outcome.NotApplicable.class);
    }

    @Test
    void anEquationThatMakesNoSenseIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Equation.sumOfAll(CostRow.TOTAL, List.of()))
                .withMessageContaining("parts");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Equation.sumOfAll(CostRow.TOTAL, List.of(CostRow.TOTAL)))
                .withMessageContaining("TOTAL");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Equation.sumOfAll(CostRow.HOURS, List.of(CostRow.TOTAL)))
                .withMessageContaining("HOURS");
    }
}
