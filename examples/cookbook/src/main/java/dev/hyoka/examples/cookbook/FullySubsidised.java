package dev.hyoka.examples.cookbook;

import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.form.CostRow;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.rule.RuleMetadata;
import dev.hyoka.rule.cost.Equation;
import dev.hyoka.rule.cost.TotalRule;
import java.util.List;

/** A totals rule: in this city, what the nation and the prefecture both pay for, they pay for alone. */
// README: totals rule
public final class FullySubsidised extends TotalRule {
    public FullySubsidised() {
        super(
                RuleMetadata.builder("CITY-01")
                        .severity(Severity.WARNING)
                        .title(Text.of("国県補助事業に他の財源がある", "A fully subsidised project has other funds"))
                        .description(Text.of("国と県の支出金がともにある年度の事業費を見ます。", "Years with both disbursements."))
                        .addKinds(DocumentKind.MANAGEMENT_SHEET)
                        .keeps(KEEPS)
                        .build(),
                Equation.sumOfAll(CostRow.PROJECT_TOTAL, List.of(CostRow.NATIONAL, CostRow.PREFECTURAL)),
                Text.of("補助の要件を確認してください。", "Check the terms of the grant."));
    }
}
// README: end
