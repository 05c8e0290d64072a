package dev.hyoka.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorTest {

    private static IndicatorValue value(int year, Phase phase, String number) {
        return IndicatorValue.of(FiscalYear.of(year), phase, new BigDecimal(number));
    }

    private static Indicator indicator(IndicatorValue... values) {
        return Indicator.builder()
                .name("参加者数")
                .category(IndicatorCategory.OUTCOME)
                .addValues(values)
                .build();
    }

    @Test
    void aValueIsFoundByItsYearAndPhase() {
        IndicatorValue actual = value(2020, Phase.ACTUAL, "12");
        IndicatorValue target = value(2020, Phase.TARGET, "15");
        Indicator indicator = indicator(actual, target);

        assertThat(indicator.value(FiscalYear.of(2020), Phase.TARGET)).contains(target);
        assertThat(indicator.value(FiscalYear.of(2020), Phase.ACTUAL)).contains(actual);
        assertThat(indicator.value(FiscalYear.of(2020), Phase.ESTIMATE)).isEmpty();
        assertThat(indicator.value(FiscalYear.of(2021), Phase.TARGET)).isEmpty();
    }

    @Test
    void aPlaceIsTheYearAndWhereThatStandsThereTwiceThePhaseToo() {
        Indicator indicator = indicator(
                value(2019, Phase.ACTUAL, "1"), value(2020, Phase.ACTUAL, "2"), value(2020, Phase.TARGET, "3"));

        assertThat(indicator.values())
                .extracting(indicator::place)
                .containsExactly("2019", "2020-actual", "2020-target");
    }

    @Test
    void aYearHasOneValueAPhase() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> indicator(value(2020, Phase.ACTUAL, "1"), value(2020, Phase.ACTUAL, "2")))
                .withMessageStartingWith("values' year and phase must differ")
                .withMessageContaining("2020")
                .withMessageContaining("ACTUAL");
    }

    @Test
    void aYearIsABreakOnce() {
        SeriesBreak first = new SeriesBreak(Samples.YEAR, Optional.empty());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.indicator().withBreaks(first, first))
                .withMessage("breaks' year must differ, but 2020 occurs twice");
    }

    @Test
    void aNumberKeepsTheDigitsThatWerePrinted() {
        assertThat(value(2020, Phase.ACTUAL, "37.0").figure()).isEqualTo(new Figure.Numeric(new BigDecimal("37.0")));
        assertThat(value(2020, Phase.ACTUAL, "37.0")).isNotEqualTo(value(2020, Phase.ACTUAL, "37"));
    }

    @Test
    void sixtyDigitsOnEachSideOfThePointAreTheMost() {
        String nines = "9".repeat(Figure.MAX_DIGITS);
        BigDecimal largest = new BigDecimal("-" + nines + "." + nines);

        assertThat(new Figure.Numeric(largest).value()).isEqualTo(largest);
        assertThat(new Figure.Part("東", largest).value()).isEqualTo(largest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "0e999999999", "1E+3", "1e60", "1e-61"})
    void aNumberThatIsNotPlainOrTooLongIsRefused(BigDecimal number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Figure.Numeric(number))
                .withMessageStartingWith("value must be a plain number of at most 60 digits");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Figure.Part("東", number))
                .withMessageStartingWith("value must be a plain number of at most 60 digits");
    }

    @Test
    void labelledNumbersAreAtLeastOneAndDifferInTheirLabels() {
        Figure.Part east = new Figure.Part("東", BigDecimal.ONE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Figure.Parts(List.of()))
                .withMessage("parts must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Figure.Parts(List.of(east, new Figure.Part("東", BigDecimal.TEN))))
                .withMessage("parts' label must differ, but 東 occurs twice");
    }
}
