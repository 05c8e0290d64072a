package dev.hyoka.io.spreadsheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/** How a workbook counts days. */
enum DateSystem {
    /** From 1900, with a 29 February 1900, which there never was. */
    FROM_1900 {
        @Override
        Optional<LocalDate> date(long days) {
            if (days < 1 || days == FEBRUARY_29) {
                return Optional.empty();
            }
            return Optional.of(
                    LocalDate.of(1899, 12, days < FEBRUARY_29 ? 31 : 30).plusDays(days));
        }
    },
    /** From 1904, as the first programs for another computer did. */
    FROM_1904 {
        @Override
        Optional<LocalDate> date(long days) {
            return Optional.of(LocalDate.of(1904, 1, 1).plusDays(days));
        }
    };

    private static final int FEBRUARY_29 = 60;
    private static final int SECONDS_OF_A_DAY = 86_400;

    /** The last day that has a number: 31 December 9999. */
    private static final BigDecimal END = BigDecimal.valueOf(2_958_466);

    /** The day of a number; empty if there is none. */
    abstract Optional<LocalDate> date(long days);

    /** A date as {@code 2020-04-01}; empty if the number is none. */
    Optional<String> day(BigDecimal value) {
        return isInRange(value) ? date(value.longValue()).map(LocalDate::toString) : Optional.empty();
    }

    /** A date with the time, as {@code 2020-04-01T12:30:00}, or one of them where the other is nought. */
    Optional<String> moment(BigDecimal value, boolean timeAlone) {
        if (!isInRange(value)) {
            return Optional.empty();
        }
        long seconds = seconds(value);
        long days = seconds / SECONDS_OF_A_DAY;
        LocalTime time = LocalTime.ofSecondOfDay(seconds % SECONDS_OF_A_DAY);
        if (days == 0 && timeAlone) {
            return Optional.of(text(time));
        }
        return date(days).map(day -> time.equals(LocalTime.MIDNIGHT) ? day.toString() : text(day.atTime(time)));
    }

    /** Hours that are not those of a day, as {@code 45:30} or {@code 45:30:15}; empty if the number is none. */
    static Optional<String> elapsed(BigDecimal value) {
        if (!isInRange(value)) {
            return Optional.empty();
        }
        long seconds = seconds(value);
        String minutes = String.format(Locale.ROOT, "%d:%02d", seconds / 3600, seconds / 60 % 60);
        return Optional.of(seconds % 60 == 0 ? minutes : minutes + String.format(Locale.ROOT, ":%02d", seconds % 60));
    }

    private static String text(LocalDateTime moment) {
        return moment.toLocalDate() + "T" + text(moment.toLocalTime());
    }

    private static String text(LocalTime time) {
        return String.format(Locale.ROOT, "%02d:%02d:%02d", time.getHour(), time.getMinute(), time.getSecond());
    }

    private static boolean isInRange(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(END) < 0;
    }

    private static long seconds(BigDecimal value) {
        return value.multiply(BigDecimal.valueOf(SECONDS_OF_A_DAY))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
