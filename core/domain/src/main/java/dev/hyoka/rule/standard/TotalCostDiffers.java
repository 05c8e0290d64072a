package dev.hyoka.rule.standard;

import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.rule.RuleMetadata;
import dev.hyoka.rule.cost.Equation;
import dev.hyoka.rule.cost.TotalRule;

/** TOT-03: トータルコスト(A+B) is not 事業費計(A) + 人件費計(B). */
final class TotalCostDiffers extends TotalRule {

    private static final RuleMetadata METADATA = RuleMetadata.builder("TOT-03")
            .severity(Severity.ERROR)
            .title(Text.of(
                    "トータルコスト(A+B)が事業費計と人件費計の合計と一致しない",
                    "The total cost differs from the project cost total plus the personnel cost total"))
            .description(Text.of(
                    "年度ごとに、記載されたトータルコスト(A+B)を、記載された事業費計(A)と人件費計(B)の合計と比べます。"
                            + "端数処理で生じうる差は誤りとしません(TOT-06)。"
                            + "三つとも記載された年度がなければ対象外です。",
                    "Compares, year by year, the stated total cost (A+B) with the stated project"
                            + " cost total (A) plus the stated personnel cost total (B). A difference that rounding explains is no"
                            + " contradiction (see TOT-06). Not applicable if no year states all three."))
            .addKinds(DocumentKind.MANAGEMENT_SHEET)
            .keeps(KEEPS)
            .build();
    private static final Text ADVICE = Text.of("三つの額のどれが誤りかを確認してください。", "Check which of the three is wrong.");

    TotalCostDiffers() {
        super(METADATA, Equation.TOTAL_COST, ADVICE);
    }
}
