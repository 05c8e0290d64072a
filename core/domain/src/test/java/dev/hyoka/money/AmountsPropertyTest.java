package dev.hyoka.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.javamoney.moneta.Money;

class AmountsPropertyTest {

    private static final CurrencyUnit YEN = Monetary.getCurrency("JPY");

    @Property(tries = 300)
    void anAmountIsExactlyItsNumber(@ForAll("numbers") BigDecimal number) {
        MonetaryAmount amount = Amounts.of(number, YEN);

        assertThat(Amounts.number(amount)).isEqualByComparingTo(number);
        assertThat(Amounts.number(amount).scale()).isBetween(0, Math.max(0, number.scale()));
    }

    @Property(tries = 300)
    void equalNumbersAreEqualAmountsHoweverTheyWereMade(@ForAll("numbers") BigDecimal number) {
        MonetaryAmount amount = Amounts.of(number, YEN);

        assertThat(Amounts.of(number.setScale(number.scale() + 3), YEN))
                .isEqualTo(amount)
                .hasSameHashCodeAs(amount);
        assertThat(Amounts.canonical(Money.of(number, YEN))).isEqualTo(amount);
    }

    @Property(tries = 300)
    void sumsAreExact(@ForAll("numbers") BigDecimal one, @ForAll("numbers") BigDecimal other) {
        MonetaryAmount sum = Amounts.of(one, YEN).add(Amounts.of(other, YEN));

        assertThat(Amounts.number(sum)).isEqualByComparingTo(one.add(other));
        assertThat(sum).isEqualTo(Amounts.of(one.add(other), YEN));
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        BigDecimal bound = new BigDecimal("1E+40");
        return Arbitraries.integers()
                .between(0, 30)
                .flatMap(scale ->
                        Arbitraries.bigDecimals().between(bound.negate(), bound).ofScale(scale));
    }
}
