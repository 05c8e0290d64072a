package dev.hyoka.model;

import static dev.hyoka.model.Samples.thousand;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.hyoka.money.AmountUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HourlyRateTest {

    private static HourlyRate rate(String low, String high) {
        return new HourlyRate(new BigDecimal(low), new BigDecimal(high));
    }

    private static Optional<HourlyRate> confined(String hours, String otherStaff, String total) {
        return HourlyRate.confinedBy(
                new BigDecimal(hours),
                Optional.of(otherStaff).filter(stated -> !stated.isEmpty()).map(Samples::thousand),
                thousand(total),
                AmountUnit.THOUSAND_YEN);
    }

    @Test
    void aTotalConfinesTheRateByHalfAUnitToBothSides() {
        assertThat(confined("100", "", "300")).contains(rate("2995.000000", "3005.000000"));
    }

    @Test
    void otherStaffIsTakenOffAndWidensTheIntervalByItsOwnHalfUnit() {
        assertThat(confined("100", "20", "320")).contains(rate("2990.000000", "3010.000000"));
    }

    @Test
    void endsThatHaveNoEndAreRoundedOutwards() {
        assertThat(confined("3", "", "10")).contains(rate("3166.666666", "3500.000000"));
        assertThat(confined("7", "", "10")).contains(rate("1357.142857", "1500.000000"));
        assertThat(confined("9", "", "10")).contains(rate("1055.555555", "1166.666667"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1"})
    void withoutHoursTheRateIsOpen(String hours) {
        assertThat(confined(hours, "", "300")).isEmpty();
    }

    @Test
    void anotherCurrencyThanTheUnitsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HourlyRate.confinedBy(
                        BigDecimal.TEN, Optional.empty(), thousand("1"), AmountUnit.of("EUR", 1)));
    }

    @Test
    void theRateIsWhereMostIntervalsMeet() {
        assertThat(HourlyRates.of(List.of(rate("1", "9"), rate("3", "5"), rate("4", "8"), rate("20", "30")))
                        .agreed())
                .contains(rate("4", "5"));
    }

    @Test
    void intervalsThatShareAnEndPointAgreeOnIt() {
        assertThat(HourlyRates.of(List.of(rate("5", "9"), rate("1", "5"))).agreed())
                .contains(rate("5", "5"));
    }

    @Test
    void ofEquallyGoodRatesTheLowestIsTaken() {
        assertThat(HourlyRates.of(List.of(rate("7", "8"), rate("1", "2"))).agreed())
                .contains(rate("1", "2"));
    }

    @Test
    void withoutASheetNothingIsAgreed() {
        assertThat(HourlyRates.of(List.of()).agreed()).isEmpty();
    }

    @Test
    void aSharedEndPointIsEnoughToMeet() {
        assertThat(rate("1", "2").meets(rate("2", "3"))).isTrue();
        assertThat(rate("2", "3").meets(rate("1", "2"))).isTrue();
        assertThat(rate("1", "2").meets(rate("2.000001", "3"))).isFalse();
        assertThat(rate("1", "9").meets(rate("3", "4"))).isTrue();
    }

    @Test
    void endsInTheWrongOrderAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rate("2", "1"))
                .withMessage("low must not be above high: 2.000000, 1.000000");
    }

    @Test
    void ratesThatAreWrittenWithOtherDigitsAreEqual() {
        assertThat(rate("3165", "3165.50")).isEqualTo(rate("3165.00", "3165.5"));
    }

    @Test
    void aSheetIsLeftOutOfWhatTheOthersSay() {
        HourlyRates rates = HourlyRates.of(List.of(rate("1", "9"), rate("3", "5"), rate("8", "12"), rate("3", "5")));

        assertThat(rates.agreed()).contains(rate("3", "5"));
        assertThat(rates.agreedWithout(rate("3", "5"))).contains(rate("3", "5"));
        assertThat(rates.agreedWithout(rate("1", "9"))).contains(rate("3", "5"));
        assertThat(HourlyRates.of(List.of(rate("1", "9"))).agreedWithout(rate("1", "9")))
                .isEmpty();
    }
}
