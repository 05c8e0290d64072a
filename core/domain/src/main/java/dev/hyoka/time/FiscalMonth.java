package dev.hyoka.time;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;

/**
 * A month inside a fiscal year, in the order April to March.
 *
 * <p>The natural order is that of the fiscal year, so that {@code APRIL.compareTo(MARCH) < 0}.
 */
public enum FiscalMonth {
    APRIL(Month.APRIL),
    MAY(Month.MAY),
    JUNE(Month.JUNE),
    JULY(Month.JULY),
    AUGUST(Month.AUGUST),
    SEPTEMBER(Month.SEPTEMBER),
    OCTOBER(Month.OCTOBER),
    NOVEMBER(Month.NOVEMBER),
    DECEMBER(Month.DECEMBER),
    JANUARY(Month.JANUARY),
    FEBRUARY(Month.FEBRUARY),
    MARCH(Month.MARCH);

    private static final List<FiscalMonth> ALL = List.of(values());

    private final Month month;

    FiscalMonth(Month month) {
        this.month = month;
    }

    /**
     * Obtains the month from its number in the calendar.
     *
     * @param number 1 (January) to 12 (December)
     * @return the month
     * @throws IllegalArgumentException if the number is not between 1 and 12
     */
    public static FiscalMonth of(int number) {
        if (number < 1 || number > 12) {
            throw new IllegalArgumentException("A month's number must be between 1 and 12, but is " + number);
        }
        // April is the first
        return ALL.get((number + 8) % 12);
    }

    /**
     * Returns the month's number in the calendar: 4 for April, 3 for March.
     *
     * @return 1 (January) to 12 (December)
     */
    public int number() {
        return month.getValue();
    }

    /**
     * Returns how many months of the fiscal year come before this one.
     *
     * @return 0 for April to 11 for March
     */
    public int monthsAfterApril() {
        return (number() + 8) % 12;
    }

    /**
     * Returns the month of the calendar that this is in a fiscal year: March of fiscal 2020 is 2021-03.
     *
     * @param year the fiscal year
     * @return the month of the calendar
     */
    public YearMonth in(FiscalYear year) {
        return YearMonth.of(compareTo(DECEMBER) <= 0 ? year.year() : year.year() + 1, month);
    }
}
