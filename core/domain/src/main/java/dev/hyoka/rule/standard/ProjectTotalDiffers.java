package dev.hyoka.rule.standard;

import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.rule.RuleMetadata;
import dev.hyoka.rule.cost.Equation;
import dev.hyoka.rule.cost.TotalRule;

/** TOT-01: 事業費計(A) is not the sum of the stated funding sources. */
final class ProjectTotalDiffers extends TotalRule {

    private static final RuleMetadata METADATA = RuleMetadata.builder("TOT-01")
            .severity(Severity.ERROR)
            .title(Text.of("事業費計(A)が財源の合計と一致しない", "The project cost total differs from the sum of the funding sources"))
            .description(Text.of(
                    "年度ごとに、記載された事業費計(A)を、記載された財源の合計と比べます。" + "端数処理で生じうる差は誤りとしません(TOT-06)。" + "両方が記載された年度がなければ対象外です。",
                    "Compares, year by year, the stated project cost total (A) with the sum of the"
                            + " stated funding sources. A difference that rounding explains is no contradiction (see"
                            + " TOT-06). Not applicable if no year states both."))
            .addKinds(DocumentKind.MANAGEMENT_SHEET)
            .keeps(KEEPS)
            .build();
    private static final Text ADVICE =
            Text.of("財源の額と合計のどちらが誤りかを確認してください。", "Check whether a source or the total is wrong.");

    ProjectTotalDiffers() {
        super(METADATA, Equation.PROJECT_TOTAL, ADVICE);
    }
}
