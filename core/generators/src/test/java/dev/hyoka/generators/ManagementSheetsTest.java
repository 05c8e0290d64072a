package dev.hyoka.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hyoka.finding.Severity;
import dev.hyoka.generators.draw.Drawn;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.money.Amounts;
import dev.hyoka.rule.Profile;
import dev.hyoka.rule.RuleSet;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ManagementSheetsTest {

    private static final RuleSet RULES = RuleSet.installed();

    private static Stream<ManagementSheet> some(ManagementSheets sheets) {
        return sheets.samples(1).limit(200);
    }

    private static Stream<CostYear> columns(ManagementSheet sheet) {
        return sheet.cost().orElseThrow().years().stream();
    }

    private static boolean isValid(ManagementSheet sheet, RuleSet rules) {
        return rules.check(sheet).findings().stream().allMatch(finding -> finding.severity() == Severity.INFO);
    }

    @Test
    void sheetsAreOfTheWantedYears() {
        assertThat(some(Sheets.managementSheets().ofFiscalYear(2011)))
                .extracting(ManagementSheet::fiscalYear)
                .containsOnly(FiscalYear.of(2011));
        assertThat(some(Sheets.managementSheets().ofFiscalYears(2001, 2003)))
                .extracting(ManagementSheet::fiscalYear)
                .contains(FiscalYear.of(2001), FiscalYear.of(2002), FiscalYear.of(2003))
                .allMatch(year -> 2001 <= year.year() && year.year() <= 2003);
        assertThat(some(Sheets.managementSheets())
                        .map(sheet -> sheet.fiscalYear().year()))
                .contains(2020, 2025)
                .allMatch(year -> 2020 <= year && year <= 2025);
    }

    @Test
    void theFirstAndTheLastYearsOfASheetHaveYearsBesideThem() {
        ManagementSheets sheets = Sheets.managementSheets();
        assertThat(some(sheets.ofFiscalYears(FiscalYear.MIN + 1, FiscalYear.MAX - 3)))
                .hasSize(200);

        assertThatThrownBy(() -> sheets.ofFiscalYear(FiscalYear.MIN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sheets.ofFiscalYear(FiscalYear.MAX - 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sheets.ofFiscalYears(2021, 2020))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2021");
    }

    @Test
    void sheetsHaveTheWantedNumberOfIndicators() {
        ManagementSheets sheets = Sheets.managementSheets();
        assertThat(some(sheets.withIndicators(16)))
                .extracting(sheet -> sheet.indicators().size())
                .containsOnly(16);
        assertThat(some(sheets.withIndicators(2, 4)))
                .extracting(sheet -> sheet.indicators().size())
                .containsOnly(2, 3, 4);

        assertThatThrownBy(() -> sheets.withIndicators(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sheets.withIndicators(17)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sheets.withIndicators(3, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3 to 2");
    }

    static List<AmountUnit> units() {
        return List.of(AmountUnit.YEN, AmountUnit.MILLION_YEN);
    }

    @ParameterizedTest
    @MethodSource("units")
    void sheetsInAnotherUnitAreAsValidAndCostAsMuch(AmountUnit unit) {
        List<ManagementSheet> sheets =
                some(Sheets.managementSheets().inUnit(unit)).toList();

        assertThat(sheets).allMatch(sheet -> sheet.cost().orElseThrow().unit().equals(unit));
        assertThat(sheets).allMatch(sheet -> isValid(sheet, RULES));
        assertThat(sheets.stream().filter(sheet -> columns(sheet).anyMatch(ManagementSheetsTest::hasCost)))
                .hasSizeGreaterThan(120);
        assertThat(sheets.stream()
                        .flatMap(ManagementSheetsTest::columns)
                        .flatMap(year -> year.personnel().otherStaff().stream()))
                .isNotEmpty()
                .allMatch(amount -> Amounts.number(amount).compareTo(BigDecimal.valueOf(90_000_000)) <= 0)
                .anyMatch(amount -> Amounts.number(amount).compareTo(BigDecimal.valueOf(900_000)) > 0);
    }

    private static boolean hasCost(CostYear year) {
        return year.projectTotal().filter(total -> total.isPositive()).isPresent();
    }

    @Test
    void theHourlyRateIsTheWantedOne() {
        Profile profile = Profile.builder()
                .putHourlyRates(FiscalYear.of(2019), BigDecimal.valueOf(4_000))
                .putHourlyRates(FiscalYear.of(2020), BigDecimal.valueOf(4_000))
                .putHourlyRates(FiscalYear.of(2021), BigDecimal.valueOf(4_000))
                .build();
        ManagementSheets sheets = Sheets.managementSheets().ofFiscalYear(2020);

        assertThat(some(sheets.withHourlyRate(4_000))).allMatch(sheet -> isValid(sheet, RULES.with(profile)));
        assertThat(some(sheets)).anyMatch(sheet -> !isValid(sheet, RULES.with(profile)));
        assertThatThrownBy(() -> sheets.withHourlyRate(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sheetsAreOfTheWantedOrganization() {
        ManagementSheets sheets = Sheets.managementSheets();
        assertThat(some(sheets.inDepartment("上下水道局").inDivision("水質係"))).allSatisfy(sheet -> {
            assertThat(sheet.department()).contains("上下水道局");
            assertThat(sheet.division()).contains("水質係");
        });
        assertThatThrownBy(() -> sheets.inDepartment(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sheets.inDivision("")).isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean isComplete(ManagementSheet sheet) {
        return sheet.id().isPresent()
                && sheet.policy().isPresent()
                && sheet.organizationalGoal().isPresent()
                && !sheet.attributes().isEmpty()
                && sheet.progress().orElseThrow().label().isPresent()
                && sheet.cost().orElseThrow().changeReason().isPresent()
                && sheet.cost().orElseThrow().collaboration().isPresent()
                && columns(sheet).allMatch(year -> year.personnel().otherStaff().isPresent());
    }

    @Test
    void completeSheetsStateEverything() {
        ManagementSheets complete = Sheets.managementSheets().complete();
        assertThat(some(complete)).allMatch(ManagementSheetsTest::isComplete);
        assertThat(complete.edgeCases().iterator().next().value()).matches(ManagementSheetsTest::isComplete);
        assertThat(some(Sheets.managementSheets())).anyMatch(sheet -> !isComplete(sheet));
    }

    /** What is simpler is shown when a property fails, and must be what was asked for. */
    @Property(tries = 20)
    void whatIsSimplerIsAsCompleteAndAsValid(@ForAll long seed) {
        assertThat(Drawn.of(Sheets.managementSheets().complete().drawing(), seed)
                        .simpler())
                .allMatch(simpler -> isComplete(simpler.value()));
        assertThat(Drawn.of(Sheets.managementSheets().drawing(), seed).simpler())
                .allMatch(simpler -> isValid(simpler.value(), RULES));
    }

    @Test
    void sheetsThatWereAskedForMoreStayAsTheyAre() {
        ManagementSheets sheets = Sheets.managementSheets().ofFiscalYear(2020);
        List<ManagementSheet> before = some(sheets).toList();
        sheets.withIndicators(5)
                .inUnit(AmountUnit.YEN)
                .inDepartment("環境部")
                .complete()
                .adversarial();

        assertThat(some(sheets)).isEqualTo(before);
    }
}
