package dev.hyoka.rule.standard;

import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.rule.Judgement;
import dev.hyoka.rule.Rule;
import dev.hyoka.rule.RuleContext;
import dev.hyoka.rule.RuleMetadata;
import java.util.List;

/** TOT-06: a total differs from its parts, but no more than rounding explains. */
final class TotalRounded implements Rule {

    private static final RuleMetadata METADATA = RuleMetadata.builder("TOT-06")
            .severity(Severity.INFO)
            .title(Text.of("合計が内訳と端数の分だけ異なる", "A total differs from its parts by no more than rounding"))
            .description(
                    Text.of(
                            "年度ごとに、事業費計(A)とトータルコスト(A+B)を、その内訳の合計と比べます。"
                                    + "記載された額はその単位の半分まで丸められているとみなし、それで説明できる差を知らせます。"
                                    + "合計とその内訳がともに記載された年度がなければ対象外です。",
                            "Compares, year by year, the project cost total (A) and the total cost (A+B) with the"
                                    + " sums of their parts. Every stated figure may have been rounded by half its unit; tells"
                                    + " of differences that this explains. Not applicable if no year states both a total and its parts."))
            .addKinds(DocumentKind.MANAGEMENT_SHEET)
            .build();
    private static final Text ADVICE =
            Text.of("端数処理で生じうる差のため、修正の必要はありません。", "Rounding explains the difference; nothing has to be corrected.");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Judgement judge(RuleContext context) {
        return Comparison.judge(
                context,
                List.of(SumRow.PROJECT_TOTAL, SumRow.TOTAL_COST),
                Comparison.Agreement.WITHIN_ROUNDING,
                ADVICE);
    }
}
