package dev.hyoka.rule.standard;

import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.rule.Judgement;
import dev.hyoka.rule.Rule;
import dev.hyoka.rule.RuleContext;
import dev.hyoka.rule.RuleMetadata;
import java.util.List;

/** TOT-01: 事業費計(A) is not the sum of the stated funding sources. */
final class ProjectTotalDiffers implements Rule {

    private static final RuleMetadata METADATA = RuleMetadata.builder("TOT-01")
            .severity(Severity.ERROR)
            .title(Text.of("事業費計(A)が財源の合計と一致しない", "The project cost total differs from the sum of the funding sources"))
            .description(Text.of(
                    "年度ごとに、記載された事業費計(A)を、記載された財源の合計と比べます。" + "端数処理で生じうる差は誤りとしません(TOT-06)。" + "両方が記載された年度がなければ対象外です。",
                    "Compares, year by year, the stated project cost total (A) with the sum of the"
                            + " stated funding sources. A difference that rounding explains is no contradiction (see"
                            + " TOT-06). Not applicable if no year states both."))
            .addKinds(DocumentKind.MANAGEMENT_SHEET)
            .build();
    private static final Text ADVICE =
            Text.of("財源の額と合計のどちらが誤りかを確認してください。", "Check whether a source or the total is wrong.");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Judgement judge(RuleContext context) {
        return Comparison.judge(context, List.of(SumRow.PROJECT_TOTAL), Comparison.Agreement.CONTRADICTION, ADVICE);
    }
}
