package dev.hyoka.examples.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Report;
import dev.hyoka.generators.Sheets;
import dev.hyoka.generators.fault.Faulty;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.FundingSource;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.money.Amounts;
import dev.hyoka.rule.RuleSet;
import java.math.BigDecimal;
import java.util.List;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The test suite of a system that embeds the library: over its import, over its own rule, and with faults. */
// README: generators
class GeneratedSheetsTest {
    @Property
    void whatIsImportedIsWhatTheSheetStates(@ForAll("hostile") ManagementSheet sheet) {
        List<CostLines.Line> lines = CostLines.of(sheet);

        assertThat(CostLines.parse(CostLines.export(lines))).isEqualTo(lines);
    }

    @Provide
    Arbitrary<ManagementSheet> hostile() {
        return Sheets.managementSheets().adversarial();
    }

    @Property
    void theCitysRuleTellsOfSubsidisedYearsWithOtherFunds(@ForAll ManagementSheet sheet) {
        List<Finding> findings =
                RuleSet.of(List.of(new FullySubsidised())).check(sheet).findings();

        assertThat(findings).hasSize((int) sheet.cost().orElseThrow().years().stream()
                .filter(GeneratedSheetsTest::hasOtherFunds)
                .count());
    }

    private static boolean hasOtherFunds(CostYear year) {
        MonetaryAmount national = year.funding().get(FundingSource.NATIONAL);
        MonetaryAmount prefectural = year.funding().get(FundingSource.PREFECTURAL);
        if (national == null || prefectural == null) {
            return false;
        }
        MonetaryAmount rest =
                year.projectTotal().orElseThrow().subtract(national).subtract(prefectural);
        // Three figures that were rounded to thousand yen, each by 500 at most
        return Amounts.number(rest).compareTo(BigDecimal.valueOf(1_500)) > 0;
    }

    @Property(tries = 200)
    void theSystemReportsEveryFaultAtItsPlace(@ForAll Faulty faulty) {
        Report report = RuleSet.installed().with(faulty.profile()).check(faulty.documents());

        assertThat(faulty.isReportedIn(report)).isTrue();
    }
}
// README: end
