package dev.hyoka.generators.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class DigitsTest {

    @Test
    void neighbouringDigitsAreSwapped() {
        assertThat(Digits.swapped(figure("1705"))).isEqualTo(figures("7105", "1075", "1750"));
    }

    @Test
    void equalDigitsAreNotSwapped() {
        assertThat(Digits.swapped(figure("55"))).isEmpty();
    }

    @Test
    void noFigureBeginsWithAZeroThatWasSwapped() {
        assertThat(Digits.swapped(figure("305"))).isEqualTo(figures("350"));
    }

    @Test
    void digitsAreNotSwappedOverThePoint() {
        assertThat(Digits.swapped(figure("12.5"))).isEqualTo(figures("21.5"));
    }

    @Test
    void aDigitIsLost() {
        assertThat(Digits.lost(figure("1705"))).isEqualTo(figures("705", "105", "175", "170"));
    }

    @Test
    void oneOfTwoEqualDigitsIsLostOnce() {
        assertThat(Digits.lost(figure("55"))).isEqualTo(figures("5"));
    }

    @Test
    void theOnlyDigitIsNotLost() {
        assertThat(Digits.lost(figure("7"))).isEmpty();
        assertThat(Digits.lost(figure("0.5"))).isEmpty();
    }

    @Test
    void aDigitIsDoubled() {
        assertThat(Digits.doubled(figure("170"))).isEqualTo(figures("1170", "1770", "1700"));
        assertThat(Digits.doubled(figure("0"))).isEmpty();
    }

    @Test
    void theSignStays() {
        assertThat(Digits.lost(figure("-12"))).isEqualTo(figures("-2", "-1"));
    }

    @Test
    void onlyFiguresThatNobodyPrintsAreTooLong() {
        assertThat(Digits.areFew(new BigDecimal("1e49"))).isTrue();
        assertThat(Digits.areFew(new BigDecimal("1e50"))).isFalse();
        assertThat(Digits.areFew(new BigDecimal("1e-50"))).isTrue();
        assertThat(Digits.areFew(new BigDecimal("1e-51"))).isFalse();
    }

    private static BigDecimal figure(String text) {
        return new BigDecimal(text);
    }

    private static List<BigDecimal> figures(String... texts) {
        return List.of(texts).stream().map(BigDecimal::new).toList();
    }
}
