package dev.hyoka.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import javax.money.UnknownCurrencyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountUnitTest {

    @ParameterizedTest
    @CsvSource({"1 JPY, 1, JPY", "1000 JPY, 1000, JPY", "1000000 EUR, 1000000, EUR"})
    void readsTheMultipleAndTheCurrency(String text, long multiple, String currency) {
        AmountUnit unit = AmountUnit.parse(text);

        assertThat(unit.multiple()).isEqualTo(multiple);
        assertThat(unit.currency().getCurrencyCode()).isEqualTo(currency);
        assertThat(unit).isEqualTo(AmountUnit.of(currency, multiple)).hasToString(text);
    }

    @Test
    void theUnitsOfJapaneseSheetsAreThere() {
        assertThat(AmountUnit.YEN).hasToString("1 JPY");
        assertThat(AmountUnit.THOUSAND_YEN).hasToString("1000 JPY");
        assertThat(AmountUnit.MILLION_YEN).hasToString("1000000 JPY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1000",
                "1000JPY",
                "JPY",
                "JPY 1000",
                " JPY",
                "1.5 JPY",
                "0 JPY",
                "-5 JPY",
                "+5 JPY",
                "007 JPY",
                "٣ JPY",
                "５ JPY",
                "5  JPY",
                "5 JPY ",
                "9999999999999999999 JPY",
                "99999999999999999999 JPY"
            })
    void refusesWhatIsNoUnit(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AmountUnit.parse(text))
                .withMessageContaining(text.replace(" JPY", ""));
    }

    @Test
    void refusesACurrencyThatDoesNotExist() {
        assertThatExceptionOfType(UnknownCurrencyException.class).isThrownBy(() -> AmountUnit.parse("1000 XQQ"));
        assertThatNullPointerException()
                .isThrownBy(() -> new AmountUnit(null, 1))
                .withMessage("currency");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void refusesAMultipleBelowOne(long multiple) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AmountUnit.of("JPY", multiple))
                .withMessage("A unit's multiple must be at least 1, but is " + multiple);
    }

    @ParameterizedTest
    @CsvSource({"89, 89000", "12.5, 12500", "0.0005, 0.5", "-3, -3000", "0, 0"})
    void aFigureInThousandYenStandsForAThousandTimesAsMuch(BigDecimal printed, BigDecimal yen) {
        assertThat(AmountUnit.THOUSAND_YEN.amount(printed)).isEqualTo(AmountUnit.YEN.amount(yen));
        assertThat(AmountUnit.THOUSAND_YEN.printed(AmountUnit.YEN.amount(yen))).isEqualTo(printed);
    }

    @Test
    void anAmountOfAnotherCurrencyIsNotPrinted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        AmountUnit.THOUSAND_YEN.printed(AmountUnit.of("EUR", 1).amount(BigDecimal.ONE)))
                .withMessage("An amount printed in JPY must not be EUR 1");
    }

    @Test
    void anAmountThatAUnitCannotPrintExactlyIsRefused() {
        AmountUnit three = AmountUnit.of("JPY", 3);

        assertThat(three.printed(AmountUnit.YEN.amount(new BigDecimal(9)))).isEqualTo(new BigDecimal(3));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> three.printed(AmountUnit.YEN.amount(BigDecimal.TEN)));
    }
}
