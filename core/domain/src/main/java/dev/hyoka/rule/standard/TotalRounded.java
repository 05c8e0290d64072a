package dev.hyoka.rule.standard;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.rule.DocumentRule;
import dev.hyoka.rule.Judgement;
import dev.hyoka.rule.Reasons;
import dev.hyoka.rule.RuleContext;
import dev.hyoka.rule.RuleMetadata;
import dev.hyoka.rule.cost.Comparison;
import dev.hyoka.rule.cost.Comparison.Agreement;
import dev.hyoka.rule.cost.Comparisons;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** TOT-06: a total differs from its parts, but no more than rounding explains. */
final class TotalRounded implements DocumentRule {

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

    private static final Message NOTHING_TO_COMPARE = Message.of(
                    "合計とその内訳がともに記載されている年度がありません。", "In no year are both a total and its parts stated.")
            .build();
    private static final Text ADVICE =
            Text.of("端数処理で生じうる差のため、修正の必要はありません。", "Rounding explains the difference; nothing has to be corrected.");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Judgement judge(RuleContext context) {
        Optional<Cost> cost = context.managementSheet().cost();
        if (cost.isEmpty()) {
            return Judgement.notApplicable(Reasons.NO_COST_TABLE);
        }
        Comparisons projectTotals = context.get(Comparison.PROJECT_TOTALS);
        Comparisons totalCosts = context.get(Comparison.TOTAL_COSTS);
        int places = projectTotals.places() + totalCosts.places();
        if (places == 0) {
            return Judgement.notApplicable(NOTHING_TO_COMPARE);
        }
        if (projectTotals.differing().isEmpty() && totalCosts.differing().isEmpty()) {
            return Judgement.passed(places);
        }
        List<CostYear> years = cost.get().years();
        return new Judgement.Examined(
                places,
                Stream.of(projectTotals, totalCosts)
                        .flatMap(comparisons -> comparisons.differing().stream())
                        .filter(comparison -> comparison.agreement() == Agreement.WITHIN_ROUNDING)
                        .sorted(Comparator.comparing(comparison -> years.indexOf(comparison.year())))
                        .map(comparison -> comparison.observation(ADVICE))
                        .toList());
    }
}
