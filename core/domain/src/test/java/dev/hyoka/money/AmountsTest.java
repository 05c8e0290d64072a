package dev.hyoka.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.MonetaryContext;
import javax.money.MonetaryContextBuilder;
import javax.money.MonetaryException;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;
import org.javamoney.moneta.RoundedMoney;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    private static final CurrencyUnit YEN = Monetary.getCurrency("JPY");

    private static MonetaryAmount yen(String number) {
        return Amounts.of(new BigDecimal(number), YEN);
    }

    @Test
    void amountsOfDifferentImplementationsBecomeEqual() {
        Money money = Money.of(89_000, YEN);
        FastMoney fast = FastMoney.of(89_000, YEN);
        RoundedMoney rounded = Monetary.getAmountFactory(RoundedMoney.class)
                .setCurrency(YEN)
                .setNumber(89_000)
                .create();
        assertThat((Object) money).isNotEqualTo(fast);

        assertThat(List.of(Amounts.canonical(money), Amounts.canonical(fast), Amounts.canonical(rounded)))
                .containsOnly(yen("89000"));
    }

    @ParameterizedTest
    @CsvSource({"12.500, 12.5", "1E+3, 1000", "0.000, 0", "-0.50, -0.5", "100, 100"})
    void trailingZerosAndExponentsAreNoPartOfAnAmount(String given, String plain) {
        assertThat(Amounts.number(yen(given))).hasToString(plain);
        assertThat(yen(given)).isEqualTo(yen(plain)).hasSameHashCodeAs(yen(plain));
    }

    @Test
    void anAmountInTheOneImplementationStaysTheSameObject() {
        for (MonetaryAmount amount : List.of(yen("89000"), yen("12.5"), yen("0"))) {
            assertThat(Amounts.canonical(amount)).isSameAs(amount);
        }
    }

    @Test
    void anAmountThatWouldRoundWhatIsAddedToItDoesSoNoLonger() {
        MonetaryContext fiveDigits = MonetaryContextBuilder.of(Money.class)
                .setPrecision(5)
                .set(RoundingMode.HALF_EVEN)
                .build();
        Money rounding = Money.of(12_345, YEN, fiveDigits);
        assertThat((Object) rounding.add(yen("900000"))).isEqualTo(yen("912340"));

        assertThat(Amounts.canonical(rounding).add(yen("900000"))).isEqualTo(yen("912345"));
        assertThat(Amounts.sum(List.of(rounding, yen("900000")))).isEqualTo(yen("912345"));
    }

    @Test
    void amountsBeyondANationalBudgetKeepTheirHalfYen() {
        MonetaryAmount large = yen("1000000000000000000000000000000.5");

        assertThat(Amounts.number(large.add(large))).hasToString("2000000000000000000000000000001");
        assertThat(Amounts.number(large.subtract(yen("1E+30")))).hasToString("0.5");
    }

    @Test
    void aSumAddsEveryAmount() {
        assertThat(Amounts.sum(List.of(yen("12.5"), yen("-3"), yen("12.5")))).isEqualTo(yen("22"));
        assertThat(Amounts.sum(List.of(yen("7")))).isEqualTo(yen("7"));
    }

    @Test
    void aSumOfAmountsThatWouldOverflowIsExact() {
        FastMoney large = FastMoney.of(90_000_000_000_000L, YEN);

        assertThat(Amounts.sum(List.of(large, large))).isEqualTo(yen("180000000000000"));
    }

    @Test
    void thereIsNoSumOfNothingAndNoneOfTwoCurrencies() {
        assertThatIllegalArgumentException().isThrownBy(() -> Amounts.sum(List.of()));
        assertThatExceptionOfType(MonetaryException.class)
                .isThrownBy(() -> Amounts.sum(List.of(yen("1"), Money.of(1, "EUR"))));
    }

    @Test
    void sixtyDigitsOnEachSideOfThePointAreTheMost() {
        String nines = "9".repeat(Amounts.MAX_DIGITS);

        assertThat(Amounts.number(yen(nines + "." + nines))).isEqualTo(new BigDecimal(nines + "." + nines));
        assertThatIllegalArgumentException().isThrownBy(() -> yen("9" + nines));
        assertThatIllegalArgumentException().isThrownBy(() -> yen("0." + nines + "9"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amounts.canonical(Money.of(new BigDecimal("1E+60"), YEN)))
                .withMessageContaining("at most 60 digits before and after its point");
    }

    @Test
    void aSumThatHasMoreDigitsThanItsPartsMayHaveIsRefused() {
        MonetaryAmount large = yen("9".repeat(Amounts.MAX_DIGITS));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amounts.sum(List.of(large, large)))
                .withMessageContaining("has 61 digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e999999999", "1e-999999999", "0e999999999", "1e2147483647"})
    void aNumberThatWouldFillTheMemoryIsRefusedAtOnce(String number) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> yen(number))
                        .withMessageContaining("at most 60 digits"));
    }
}
