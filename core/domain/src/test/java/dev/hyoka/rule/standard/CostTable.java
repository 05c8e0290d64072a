package dev.hyoka.rule.standard;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.RuleId;
import dev.hyoka.finding.Verdict;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.FundingSource;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Personnel;
import dev.hyoka.model.Phase;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.rule.RuleSet;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;

/** Sheets with a table of costs in thousand yen, and what the rules of totals say of them. */
final class CostTable {

    static final AmountUnit UNIT = AmountUnit.THOUSAND_YEN;

    private static final RuleSet RULES = RuleSet.of(StandardRules.all().stream()
            .filter(rule -> rule.metadata().family().equals("TOT"))
            .toList());

    private CostTable() {}

    static ManagementSheet sheet(CostYear... years) {
        return withoutTable().withCost(Cost.builder().unit(UNIT).addYears(years).build());
    }

    static ManagementSheet withoutTable() {
        return ManagementSheet.builder()
                .fiscalYear(FiscalYear.of(2020))
                .name("平和推進事業")
                .build();
    }

    /** A year with a source other, general revenue, hours, and the three totals; null is not stated. */
    static CostYear year(
            int year, String other, String general, String projectTotal, String personnelTotal, String total) {
        var builder = CostYear.builder()
                .fiscalYear(FiscalYear.of(year))
                .phase(Phase.ACTUAL)
                .projectTotal(amount(projectTotal))
                .personnel(Personnel.builder()
                        .hours(new BigDecimal("45"))
                        .total(amount(personnelTotal))
                        .build())
                .total(amount(total));
        amount(other).ifPresent(amount -> builder.putFunding(FundingSource.OTHER, amount));
        amount(general).ifPresent(amount -> builder.putFunding(FundingSource.GENERAL, amount));
        return builder.build();
    }

    static Optional<MonetaryAmount> amount(String printed) {
        return Optional.ofNullable(printed).map(BigDecimal::new).map(UNIT::amount);
    }

    /** What is found, as "TOT-01 /cost/years/2020/projectTotal". */
    static List<String> found(ManagementSheet sheet) {
        return RULES.check(sheet).findings().stream()
                .map(finding -> finding.rule() + " " + finding.location())
                .toList();
    }

    static Outcome outcome(String rule, ManagementSheet sheet) {
        return RULES.check(sheet).verdicts().stream()
                .filter(verdict -> verdict.rule().equals(RuleId.parse(rule)))
                .map(Verdict::outcome)
                .findFirst()
                .orElseThrow();
    }

    static Finding onlyFinding(ManagementSheet sheet) {
        List<Finding> findings = RULES.check(sheet).findings();
        if (findings.size() != 1) {
            throw new AssertionError("One finding was expected, but there are " + findings);
        }
        return findings.get(0);
    }
}
