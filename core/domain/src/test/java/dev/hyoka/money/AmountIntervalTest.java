package dev.hyoka.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import javax.money.MonetaryAmount;
import javax.money.MonetaryException;
import org.javamoney.moneta.FastMoney;
import org.junit.jupiter.api.Test;

class AmountIntervalTest {

    private static MonetaryAmount yen(String number) {
        return AmountUnit.YEN.amount(new BigDecimal(number));
    }

    private static AmountInterval interval(String low, String high) {
        return new AmountInterval(yen(low), yen(high));
    }

    private static AmountInterval thousands(String printed) {
        return AmountInterval.ofRounded(
                AmountUnit.THOUSAND_YEN.amount(new BigDecimal(printed)), AmountUnit.THOUSAND_YEN);
    }

    @Test
    void aRoundedFigureStandsForHalfAUnitToBothSides() {
        assertThat(thousands("89")).isEqualTo(interval("88500", "89500"));
        assertThat(AmountInterval.ofRounded(yen("5"), AmountUnit.YEN)).isEqualTo(interval("4.5", "5.5"));
    }

    @Test
    void aNegativeFigureStandsForHalfAUnitToBothSidesToo() {
        assertThat(thousands("-3")).isEqualTo(interval("-3500", "-2500"));
        assertThat(thousands("0")).isEqualTo(interval("-500", "500"));
    }

    @Test
    void aSharedEndPointIsEnoughToMeet() {
        assertThat(interval("1", "2").meets(interval("2", "3"))).isTrue();
        assertThat(interval("2", "3").meets(interval("1", "2"))).isTrue();
        assertThat(interval("-3", "-2").meets(interval("-2", "-1"))).isTrue();
        assertThat(interval("1", "2").meets(interval("2.0000001", "3"))).isFalse();
        assertThat(interval("2.0000001", "3").meets(interval("1", "2"))).isFalse();
    }

    @Test
    void oneInsideTheOtherMeets() {
        assertThat(interval("1", "9").meets(interval("3", "4"))).isTrue();
        assertThat(interval("3", "4").meets(interval("1", "9"))).isTrue();
    }

    @Test
    void totalsThatDifferByRoundingAreConsistent() {
        AmountInterval parts = thousands("33").plus(thousands("33")).plus(thousands("33"));

        assertThat(parts).isEqualTo(interval("97500", "100500"));
        assertThat(parts.meets(thousands("101"))).isTrue();
        assertThat(parts.meets(thousands("97"))).isTrue();
        assertThat(parts.meets(thousands("102"))).isFalse();
        assertThat(parts.meets(thousands("96"))).isFalse();
    }

    @Test
    void theEndPointsBelongToTheInterval() {
        AmountInterval interval = interval("-1", "2");

        assertThat(interval.contains(yen("-1"))).isTrue();
        assertThat(interval.contains(yen("2"))).isTrue();
        assertThat(interval.contains(yen("-1.01"))).isFalse();
        assertThat(interval.contains(yen("2.01"))).isFalse();
    }

    @Test
    void theEndsAreBroughtIntoTheOneImplementation() {
        assertThat(new AmountInterval(FastMoney.of(1, "JPY"), FastMoney.of(2, "JPY")))
                .isEqualTo(interval("1", "2"));
    }

    @Test
    void aSingleAmountIsAnInterval() {
        assertThat(interval("2", "2").contains(yen("2"))).isTrue();
        assertThat(interval("2", "2").meets(interval("2", "2"))).isTrue();
    }

    @Test
    void endsInTheWrongOrderAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> interval("2", "1"))
                .withMessage("An interval's low end must not be above its high end: JPY 2, JPY 1");
    }

    @Test
    void amountsOfTwoCurrenciesAreNeverCompared() {
        AmountInterval yen = interval("1", "9");
        AmountUnit euro = AmountUnit.of("EUR", 1);
        MonetaryAmount five = euro.amount(new BigDecimal(5));

        assertThatExceptionOfType(MonetaryException.class).isThrownBy(() -> new AmountInterval(five, yen("9")));
        assertThatExceptionOfType(MonetaryException.class).isThrownBy(() -> yen.contains(five));
        assertThatExceptionOfType(MonetaryException.class)
                .isThrownBy(() -> yen.meets(AmountInterval.ofRounded(five, euro)));
    }

    @Test
    void unitsAndSumsOfAnotherCurrencyAreRefused() {
        AmountUnit euro = AmountUnit.of("EUR", 1);

        assertThatExceptionOfType(MonetaryException.class).isThrownBy(() -> AmountInterval.ofRounded(yen("1"), euro));
        assertThatExceptionOfType(MonetaryException.class)
                .isThrownBy(() -> thousands("1").plus(AmountInterval.ofRounded(euro.amount(BigDecimal.ONE), euro)));
    }
}
