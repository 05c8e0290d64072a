package dev.hyoka.rule.standard;

import static dev.hyoka.rule.standard.CostTable.UNIT;
import static dev.hyoka.rule.standard.CostTable.found;
import static dev.hyoka.rule.standard.CostTable.outcome;
import static dev.hyoka.rule.standard.CostTable.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Outcome;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.FundingSource;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Personnel;
import dev.hyoka.model.Phase;
import dev.hyoka.money.Amounts;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A sheet whose totals follow from its parts is found faultless, and a single change is found where it was made. */
class TotalsPropertyTest {

    @Property(tries = 200)
    void aSheetWhoseTotalsFollowFromItsPartsPasses(
            @ForAll("consistent") CostYear first, @ForAll("consistent") CostYear second) {
        ManagementSheet sheet = sheet(first.withFiscalYear(FiscalYear.of(2019)), second);

        assertThat(outcome("TOT-01", sheet)).isEqualTo(new Outcome.Passed(2));
        assertThat(outcome("TOT-03", sheet)).isEqualTo(new Outcome.Passed(2));
        assertThat(outcome("TOT-04", sheet)).isEqualTo(new Outcome.Passed(4));
        assertThat(outcome("TOT-05", sheet)).isEqualTo(new Outcome.Passed(6));
        assertThat(outcome("TOT-06", sheet)).isEqualTo(new Outcome.Passed(4));
    }

    @Property(tries = 200)
    void aTotalCostThatWasChangedIsFoundAtItsPlace(
            @ForAll("consistent") CostYear year, @ForAll @IntRange(min = -100_000, max = 100_000) int halves) {
        ManagementSheet sheet = sheet(year.withTotal(shifted(year.total(), halves)));

        // Three figures of half a unit each
        assertThat(found(sheet)).isEqualTo(expected("TOT-03", "total", halves, 3));
    }

    @Property(tries = 200)
    void aProjectTotalThatWasChangedIsFoundAtItsPlace(
            @ForAll("consistent") CostYear year, @ForAll @IntRange(min = -20, max = 20) int halves) {
        ManagementSheet sheet = sheet(
                year.withProjectTotal(shifted(year.projectTotal(), halves)).withTotal(shifted(year.total(), halves)));

        int figures = year.funding().size() + 1;
        assertThat(found(sheet)).isEqualTo(expected("TOT-01", "projectTotal", halves, figures));
    }

    @Property(tries = 100)
    void aTotalThatWasTakenAwayIsFoundAtItsPlace(@ForAll("consistent") CostYear year) {
        assertThat(found(sheet(year.withTotal(Optional.empty())))).containsExactly("TOT-04 /cost/years/2020/total");
        assertThat(found(sheet(year.withProjectTotal(Optional.empty()))))
                .containsExactly("TOT-04 /cost/years/2020/projectTotal");
    }

    @Property(tries = 100)
    void partsThatWereTakenAwayAreFoundAtTheirTotal(@ForAll("consistent") CostYear year) {
        assertThat(found(sheet(year.withFunding(Map.of())))).containsExactly("TOT-05 /cost/years/2020/projectTotal");
        assertThat(found(sheet(year.withPersonnel(
                        Personnel.builder().total(year.personnel().total()).build()))))
                .containsExactly("TOT-05 /cost/years/2020/personnel/total");
    }

    @Provide
    Arbitrary<CostYear> consistent() {
        // Sources may be negative, but none outweighs the greater ones, so that no total is 0
        Arbitrary<MonetaryAmount> amounts = Arbitraries.bigDecimals()
                .between(new BigDecimal("-9"), new BigDecimal("100000"))
                .ofScale(1)
                .map(number -> number.signum() < 0 ? number : number.add(BigDecimal.TEN.multiply(BigDecimal.TEN)))
                .map(UNIT::amount);
        Arbitrary<Map<FundingSource, MonetaryAmount>> funding =
                Arbitraries.maps(Arbitraries.of(FundingSource.class), amounts).ofMinSize(1);
        Arbitrary<BigDecimal> hours = Arbitraries.integers().between(0, 10_000).map(BigDecimal::valueOf);
        return Combinators.combine(funding, hours, amounts).as(TotalsPropertyTest::year);
    }

    private static CostYear year(
            Map<FundingSource, MonetaryAmount> funding, BigDecimal hours, MonetaryAmount personnelTotal) {
        MonetaryAmount projectTotal = Amounts.sum(funding.values());
        return CostYear.builder()
                .fiscalYear(FiscalYear.of(2020))
                .phase(Phase.ACTUAL)
                .funding(funding)
                .projectTotal(projectTotal)
                .personnel(
                        Personnel.builder().hours(hours).total(personnelTotal).build())
                .total(projectTotal.add(personnelTotal))
                .build();
    }

    private static Optional<MonetaryAmount> shifted(Optional<MonetaryAmount> amount, int halves) {
        MonetaryAmount half = UNIT.amount(new BigDecimal("0.5"));
        return amount.map(stated -> stated.add(half.multiply(halves)));
    }

    private static List<String> expected(String error, String total, int halves, int figures) {
        String place = " /cost/years/2020/" + total;
        if (halves == 0) {
            return List.of();
        }
        return List.of((Math.abs(halves) <= figures ? "TOT-06" : error) + place);
    }
}
