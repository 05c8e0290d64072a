package dev.hyoka.model;

import static dev.hyoka.model.Samples.thousand;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.FastMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CostTest {

    private static final MonetaryAmount EURO = AmountUnit.of("EUR", 1).amount(BigDecimal.ONE);

    private static CostYear year(int year, Phase phase) {
        return CostYear.builder().fiscalYear(FiscalYear.of(year)).phase(phase).build();
    }

    private static Cost cost(CostYear... years) {
        return Cost.builder().unit(AmountUnit.THOUSAND_YEN).addYears(years).build();
    }

    @Test
    void theProjectTotalIsTheSumOfTheStatedSources() {
        CostYear year = year(2020, Phase.ACTUAL)
                .withFunding(Map.of(
                        FundingSource.GENERAL, thousand("12.5"),
                        FundingSource.NATIONAL, thousand("1062"),
                        FundingSource.OTHER, thousand("-12.5")));

        assertThat(year.impliedProjectTotal()).contains(thousand("1062"));
    }

    @Test
    void aSourceOfZeroIsStatedAndImpliesATotalOfZero() {
        CostYear year = year(2020, Phase.ACTUAL).withFunding(Map.of(FundingSource.BONDS, thousand("0")));

        assertThat(year.impliedProjectTotal()).contains(thousand("0"));
    }

    @Test
    void withoutAStatedPartNoTotalIsImplied() {
        CostYear empty = year(2020, Phase.ACTUAL);
        CostYear projectOnly = empty.withProjectTotal(thousand("706"));
        CostYear personnelOnly =
                empty.withPersonnel(Personnel.builder().total(thousand("185")).build());

        assertThat(empty.impliedProjectTotal()).isEmpty();
        assertThat(empty.impliedTotal()).isEmpty();
        assertThat(projectOnly.impliedTotal()).isEmpty();
        assertThat(personnelOnly.impliedTotal()).isEmpty();
    }

    @Test
    void theTotalIsTheSumOfTheStatedTotalsNotOfTheirParts() {
        CostYear year = Samples.costYear().withProjectTotal(thousand("1000"));

        assertThat(year.impliedTotal()).contains(thousand("1185"));
        assertThat(year.total()).contains(thousand("891"));
    }

    @Test
    void theSourcesComeInTheOrderOfTheForm() {
        CostYear year = CostYear.builder()
                .fiscalYear(Samples.YEAR)
                .phase(Phase.ACTUAL)
                .putFunding(FundingSource.GENERAL, thousand("3"))
                .putFunding(FundingSource.OTHER, thousand("2"))
                .putFunding(FundingSource.NATIONAL, thousand("1"))
                .build();

        assertThat(year.funding().keySet())
                .containsExactly(FundingSource.NATIONAL, FundingSource.OTHER, FundingSource.GENERAL);
    }

    @Test
    void amountsOfAnyImplementationBecomeEqual() {
        CostYear fast = Samples.costYear()
                .withProjectTotal(FastMoney.of(706_000, "JPY"))
                .withTotal(FastMoney.of(891_000, "JPY"))
                .withFunding(Map.of(
                        FundingSource.NATIONAL, FastMoney.of(500_000, "JPY"),
                        FundingSource.OTHER, FastMoney.of(206_000, "JPY")))
                .withPersonnel(Samples.costYear()
                        .personnel()
                        .withOtherStaff(FastMoney.of(500, "JPY"))
                        .withTotal(FastMoney.of(185_000, "JPY")));

        assertThat(fast).isEqualTo(Samples.costYear()).hasSameHashCodeAs(Samples.costYear());
    }

    static List<UnaryOperator<CostYear>> foreignAmounts() {
        return List.of(
                year -> year.withFunding(Map.of(FundingSource.BONDS, EURO)),
                year -> year.withProjectTotal(EURO),
                year -> year.withPersonnel(year.personnel().withOtherStaff(EURO)),
                year -> year.withPersonnel(year.personnel().withTotal(EURO)),
                year -> year.withTotal(EURO));
    }

    @ParameterizedTest
    @MethodSource("foreignAmounts")
    void anAmountThatIsNotInTheUnitsCurrencyIsRefused(UnaryOperator<CostYear> edit) {
        CostYear foreign = edit.apply(year(2020, Phase.ACTUAL));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> cost(foreign))
                .withMessage("years' amounts must be in JPY, but one is EUR 1");
    }

    @Test
    void aYearsAmountsAreInOneCurrency() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.costYear().withTotal(EURO))
                .withMessage("amounts must be in one currency, but are in [JPY, EUR]");
    }

    @Test
    void hoursThatWouldFillTheMemoryAreRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Personnel.builder().hours(new BigDecimal("1e999999999")).build())
                .withMessageStartingWith("hours must be a plain number of at most 60 digits");
    }

    @Test
    void aYearStandsThereOnceAPhase() {
        assertThat(cost(year(2020, Phase.ACTUAL), year(2020, Phase.BUDGET), year(2021, Phase.BUDGET))
                        .years())
                .hasSize(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cost(year(2020, Phase.ACTUAL), year(2020, Phase.ACTUAL)))
                .withMessageStartingWith("years' year and phase must differ")
                .withMessageContaining("2020")
                .withMessageContaining("ACTUAL");
    }

    @Test
    void aYearIsABreakOnce() {
        SeriesBreak first = new SeriesBreak(Samples.YEAR, Optional.empty());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.cost().withBreaks(first, new SeriesBreak(Samples.YEAR, Optional.of("a"))))
                .withMessage("breaks' year must differ, but 2020 occurs twice");
    }

    @Test
    void aPlaceIsTheYearAndWhereThatStandsThereTwiceThePhaseToo() {
        Cost cost = cost(year(2019, Phase.ACTUAL), year(2020, Phase.ACTUAL), year(2020, Phase.BUDGET));

        assertThat(cost.years()).extracting(cost::place).containsExactly("2019", "2020-actual", "2020-budget");
    }

    @Test
    void theUnitHasToBeSet() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Cost.builder().build())
                .withMessageContaining("unit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-0.001"})
    void staffAndHoursAreNotNegative(BigDecimal number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Personnel.builder().hours(number).build())
                .withMessage("hours must not be negative, but is " + number);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Personnel.builder().regularStaff(number).build())
                .withMessage("regularStaff must not be negative, but is " + number);
    }

    @Test
    void noStaffAndNoHoursAreStatedAsZero() {
        Personnel none = Personnel.builder()
                .regularStaff(BigDecimal.ZERO)
                .hours(BigDecimal.ZERO)
                .build();

        assertThat(none).isNotEqualTo(Personnel.NOT_STATED);
        assertThat(Personnel.NOT_STATED.hours()).isEmpty();
        assertThat(CostYear.builder()
                        .fiscalYear(Samples.YEAR)
                        .phase(Phase.ACTUAL)
                        .build()
                        .personnel())
                .isEqualTo(Personnel.NOT_STATED);
    }

    @Test
    void aNegativeAmountCanBeHeld() {
        assertThat(Samples.costYear().withTotal(thousand("-5")).total()).contains(thousand("-5"));
    }
}
