package dev.hyoka.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalMonthTest {

    @Test
    void theYearRunsFromAprilToMarch() {
        assertThat(Arrays.stream(FiscalMonth.values()).map(FiscalMonth::number))
                .containsExactly(4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3);
        assertThat(FiscalMonth.APRIL).isLessThan(FiscalMonth.MARCH);
    }

    @Test
    void theMonthsBeforeOneAreCountedFromApril() {
        assertThat(FiscalMonth.APRIL.monthsAfterApril()).isZero();
        assertThat(FiscalMonth.DECEMBER.monthsAfterApril()).isEqualTo(8);
        assertThat(FiscalMonth.MARCH.monthsAfterApril()).isEqualTo(11);
    }

    @ParameterizedTest
    @EnumSource
    void aMonthIsFoundByItsNumber(FiscalMonth month) {
        assertThat(FiscalMonth.of(month.number())).isEqualTo(month);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 13, -4})
    void aNumberThatIsNoMonthIsRefused(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FiscalMonth.of(number))
                .withMessage("A month's number must be between 1 and 12, but is " + number);
    }

    @ParameterizedTest
    @CsvSource({"APRIL, 2020-04", "DECEMBER, 2020-12", "JANUARY, 2021-01", "MARCH, 2021-03"})
    void theMonthsFromJanuaryOnLieInTheNextCalendarYear(FiscalMonth month, YearMonth expected) {
        assertThat(month.in(FiscalYear.of(2020))).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void everyMonthLiesInItsFiscalYear(FiscalMonth month) {
        FiscalYear year = FiscalYear.of(2020);

        assertThat(FiscalYear.from(month.in(year).atDay(1))).isEqualTo(year);
        assertThat(FiscalYear.from(month.in(year).atEndOfMonth())).isEqualTo(year);
    }
}
