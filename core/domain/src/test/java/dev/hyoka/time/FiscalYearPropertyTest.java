package dev.hyoka.time;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FiscalYearPropertyTest {

    private static final int ALL_YEARS = FiscalYear.MAX - FiscalYear.MIN + 1;

    @Property(tries = ALL_YEARS, generation = GenerationMode.EXHAUSTIVE)
    void everyTextIsReadBack(@ForAll @IntRange(min = FiscalYear.MIN, max = FiscalYear.MAX) int number) {
        FiscalYear year = FiscalYear.of(number);

        assertThat(FiscalYear.parse(year.toString())).isEqualTo(year);
        assertThat(FiscalYear.parse(year.toShortText())).isEqualTo(year);
        assertThat(FiscalYear.parse(year.toLongText())).isEqualTo(year);
    }

    @Property(tries = ALL_YEARS, generation = GenerationMode.EXHAUSTIVE)
    void theYearsFollowOneAnotherWithoutAGap(@ForAll @IntRange(min = FiscalYear.MIN, max = FiscalYear.MAX) int number) {
        FiscalYear year = FiscalYear.of(number);

        assertThat(FiscalYear.from(year.firstDay())).isEqualTo(year);
        assertThat(FiscalYear.from(year.lastDay())).isEqualTo(year);
        if (number < FiscalYear.MAX) {
            assertThat(year.lastDay().plusDays(1)).isEqualTo(year.plusYears(1).firstDay());
        }
    }

    @Property(tries = 200)
    void theOrderAgreesWithEqualityAndWithBeforeAndAfter(
            @ForAll @IntRange(min = 2015, max = 2025) int one, @ForAll @IntRange(min = 2015, max = 2025) int other) {
        FiscalYear a = FiscalYear.of(one);
        FiscalYear b = FiscalYear.of(other);

        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(a.isBefore(b)).isEqualTo(a.compareTo(b) < 0).isEqualTo(one < other);
        assertThat(a.isAfter(b)).isEqualTo(a.compareTo(b) > 0).isEqualTo(one > other);
        assertThat(a.plusYears(other - one)).isEqualTo(b);
    }
}
