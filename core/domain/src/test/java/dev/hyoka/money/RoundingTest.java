package dev.hyoka.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RoundingTest {

    @ParameterizedTest
    @CsvSource({
        "NEAREST, 3, 2.5, 3.5", "NEAREST, -3, -3.5, -2.5", "NEAREST, 0, -0.5, 0.5",
        "DOWN, 3, 3, 4", "DOWN, -3, -4, -3", "DOWN, 0, -1, 1",
        "UP, 3, 2, 3", "UP, -3, -3, -2", "UP, 0, 0, 0",
    })
    void aPrintedFigureStandsForWhatRoundsToIt(Rounding rounding, String printed, String low, String high) {
        AmountUnit unit = AmountUnit.THOUSAND_YEN;

        assertThat(AmountInterval.ofRounded(unit.amount(new BigDecimal(printed)), unit, rounding))
                .isEqualTo(new AmountInterval(unit.amount(new BigDecimal(low)), unit.amount(new BigDecimal(high))));
    }

    @ParameterizedTest
    @EnumSource
    void theCodeNamesTheRounding(Rounding rounding) {
        assertThat(Rounding.ofCode(rounding.code())).contains(rounding);
    }

    @Test
    void anUnknownCodeNamesNone() {
        assertThat(Rounding.ofCode("banker")).isEmpty();
    }
}
