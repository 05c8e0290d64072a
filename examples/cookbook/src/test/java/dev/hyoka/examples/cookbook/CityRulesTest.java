package dev.hyoka.examples.cookbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Report;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.FundingSource;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorCategory;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Phase;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.rule.Profile;
import dev.hyoka.rule.Rule;
import dev.hyoka.rule.RuleSet;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How rules of one's own are tested: a sheet is built, and the findings are looked at. */
class CityRulesTest {

    private static ManagementSheet sheet(String name, String indicator, String unit) {
        return ManagementSheet.builder()
                .fiscalYear(FiscalYear.of(2020))
                .name(name)
                .addIndicators(Indicator.builder()
                        .name(indicator)
                        .category(IndicatorCategory.OUTCOME)
                        .unit(unit)
                        .build())
                .build();
    }

    private static ManagementSheet sheet(int national, int prefectural, int projectTotal) {
        AmountUnit unit = AmountUnit.THOUSAND_YEN;
        CostYear year = CostYear.builder()
                .fiscalYear(FiscalYear.of(2020))
                .phase(Phase.ACTUAL)
                .putFunding(FundingSource.NATIONAL, unit.amount(BigDecimal.valueOf(national)))
                .putFunding(FundingSource.PREFECTURAL, unit.amount(BigDecimal.valueOf(prefectural)))
                .projectTotal(unit.amount(BigDecimal.valueOf(projectTotal)))
                .build();
        return sheet("補助事業", "利用者数", "人")
                .withCost(Cost.builder().unit(unit).addYears(year).build());
    }

    /** A sheet with a target for 2022 that is three times what was achieved last. */
    static ManagementSheet sheetWithALeap() {
        ManagementSheet sheet = sheet("図書館", "利用者数", "人");
        Indicator indicator = sheet.indicators()
                .get(0)
                .withValues(
                        IndicatorValue.of(FiscalYear.of(2020), Phase.ACTUAL, new BigDecimal("100")),
                        IndicatorValue.of(FiscalYear.of(2021), Phase.TARGET, new BigDecimal("120")),
                        IndicatorValue.of(FiscalYear.of(2022), Phase.TARGET, new BigDecimal("300")));
        return sheet.withIndicators(indicator);
    }

    @Test
    void theTotalsRuleFindsOtherFunds() {
        RuleSet rules = RuleSet.of(List.of(new FullySubsidised()));

        assertThat(rules.check(sheet(100, 50, 150)).findings()).isEmpty();
        assertThat(rules.check(sheet(100, 50, 180)).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location()).isEqualTo(Places.projectTotal("2020"));
            assertThat(finding.evidence().orElseThrow().difference()).isEqualByComparingTo("30");
        });
    }

    @Test
    void theTrendRuleFindsTargetsThatLeap() {
        ManagementSheet sheet = sheetWithALeap();
        RuleSet rules = RuleSet.of(List.of(new TargetLeaps()));

        assertThat(rules.check(sheet).findings())
                .extracting(Finding::location)
                .containsExactly(Places.indicatorValue(0, "2022"));
        Profile generous = Profile.builder()
                .putRules(
                        "CITY-02",
                        Profile.Choice.builder()
                                .putParameters("factor", new BigDecimal("5"))
                                .build())
                .build();
        assertThat(rules.with(generous).check(sheet).findings()).isEmpty();
    }

    @Test
    void theRuleOverASetFindsUnitsThatDiffer() {
        RuleSet rules = RuleSet.of(List.of(new OneUnitPerIndicator()));

        Report report =
                rules.check(List.of(sheet("図書館", "利用者数", "人"), sheet("プール", "利用者数", "千人"), sheet("公園", "面積", "㎡")));

        assertThat(report.findings())
                .extracting(finding -> finding.document().name().orElseThrow(), Finding::location)
                .containsExactly(tuple("図書館", Places.indicator(0)), tuple("プール", Places.indicator(0)));
        assertThat(report.findings().get(0).message().in(Language.JA))
                .isEqualTo("指標「利用者数」の単位は「人」ですが、シート全体では人・千人が使われています。そろえてください。");
    }

    @Test
    void aSheetWithoutIndicatorsIsNotJudged() {
        ManagementSheet sheet = sheet("図書館", "利用者数", "人").withIndicators();

        assertThat(RuleSet.of(List.of(new OneUnitPerIndicator()))
                        .check(sheet)
                        .verdicts()
                        .get(0)
                        .outcome())
                .isInstanceOf(Outcome.NotApplicable.class);
    }

    @Test
    void theCatalogueIsFoundBesideTheStandardRules() {
        assertThat(RuleSet.installed().rules())
                .extracting(Rule::metadata)
                .extracting(metadata -> metadata.id().value())
                .contains("CITY-01", "CITY-02", "CITY-03", "TOT-01");
    }
}
