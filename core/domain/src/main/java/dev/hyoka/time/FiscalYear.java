package dev.hyoka.time;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fiscal year of a Japanese municipality: fiscal 2020 is April 2020 to March 2021.
 *
 * <p>Documents write it in an era: R2, 令和2年度, 令和元年度, H31, 平成31年度. A fiscal year in which an era begins bears
 * the name of the era that covers its greater part, so fiscal 2019 is 令和元年度; {@link #parse} takes 平成31年度 for the
 * same year.
 *
 * @param year the calendar year in which the fiscal year begins, from {@value #MIN} to {@value #MAX}
 */
public record FiscalYear(int year) implements Comparable<FiscalYear> {

    /** The first year: {@code java.time} knows the eras from Meiji 6 on. */
    public static final int MIN = 1873;

    /** The last year. */
    public static final int MAX = 9999;

    private static final Pattern WESTERN = Pattern.compile("([0-9]{4})(?:年度|年)?");
    private static final Pattern IN_ERA = Pattern.compile("([^0-9元]{1,2}?)\\.?(元|[0-9]{1,4})(?:年度|年)?");

    /** Checks the bounds. */
    public FiscalYear {
        requireWithin(year);
    }

    /**
     * Obtains a fiscal year from the calendar year in which it begins.
     *
     * @param year for example 2020
     * @return the fiscal year
     * @throws IllegalArgumentException if the year is out of bounds
     */
    public static FiscalYear of(int year) {
        return new FiscalYear(year);
    }

    /**
     * Obtains the fiscal year in which a day lies.
     *
     * @param day the day
     * @return the fiscal year
     * @throws IllegalArgumentException if the year is out of bounds
     */
    public static FiscalYear from(LocalDate day) {
        return new FiscalYear(day.getMonthValue() < 4 ? day.getYear() - 1 : day.getYear());
    }

    /**
     * Reads a fiscal year as documents print it: 2020, 2020年度, R2, 令和2年度, 令和元年度, H31, 平成31年度; digits and
     * letters may be full-width.
     *
     * @param text the text
     * @return the fiscal year
     * @throws IllegalArgumentException if the text is no fiscal year
     */
    public static FiscalYear parse(String text) {
        return tryParse(text)
                .orElseThrow(
                        () -> new IllegalArgumentException("Not a fiscal year (such as 2020, R2, 令和2年度): " + text));
    }

    /**
     * Reads a fiscal year as {@link #parse} does.
     *
     * @param text the text
     * @return the fiscal year; empty if the text is none
     */
    public static Optional<FiscalYear> tryParse(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        Matcher western = WESTERN.matcher(plain);
        if (western.matches()) {
            return within(Integer.parseInt(western.group(1)));
        }
        Matcher inEra = IN_ERA.matcher(plain);
        if (!inEra.matches()) {
            return Optional.empty();
        }
        int yearOfEra = inEra.group(2).equals("元") ? 1 : Integer.parseInt(inEra.group(2));
        if (yearOfEra == 0) {
            return Optional.empty();
        }
        return Era.find(inEra.group(1)).flatMap(era -> within(era.firstYear + yearOfEra - 1));
    }

    /**
     * Returns the short form in the era: R2.
     *
     * @return the era's letter and the year of the era
     */
    public String toShortText() {
        return era().letter + yearOfEra();
    }

    /**
     * Returns the long form in the era: 令和2年度, 令和元年度.
     *
     * @return the era's name, the year of the era, 年度
     */
    public String toLongText() {
        return era().name + (yearOfEra() == 1 ? "元" : Integer.toString(yearOfEra())) + "年度";
    }

    /**
     * Returns the first day, 1 April.
     *
     * @return the first day
     */
    public LocalDate firstDay() {
        return LocalDate.of(year, 4, 1);
    }

    /**
     * Returns the last day, 31 March of the calendar year that follows.
     *
     * @return the last day
     */
    public LocalDate lastDay() {
        return LocalDate.of(year + 1, 3, 31);
    }

    /**
     * Returns the fiscal year some years later.
     *
     * @param years how many; negative for earlier
     * @return the fiscal year
     * @throws IllegalArgumentException if the result is out of bounds
     */
    public FiscalYear plusYears(int years) {
        long sum = (long) year + years;
        requireWithin(sum);
        return new FiscalYear((int) sum);
    }

    /**
     * Tells whether this year is before another.
     *
     * @param other the other year
     * @return true if it is
     */
    public boolean isBefore(FiscalYear other) {
        return year < other.year;
    }

    /**
     * Tells whether this year is after another.
     *
     * @param other the other year
     * @return true if it is
     */
    public boolean isAfter(FiscalYear other) {
        return year > other.year;
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(year, other.year);
    }

    /** Returns the calendar year in which the fiscal year begins, such as 2020; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return Integer.toString(year);
    }

    /** The era in which the greater part of the year lies: the last one that had begun by 1 October. */
    private Era era() {
        return Era.NEWEST_FIRST.stream()
                .filter(era -> year >= era.firstFiscalYear)
                .findFirst()
                .orElseThrow();
    }

    private int yearOfEra() {
        return year - era().firstYear + 1;
    }

    private static void requireWithin(long year) {
        if (year < MIN || year > MAX) {
            throw new IllegalArgumentException(
                    "A fiscal year must be between " + MIN + " and " + MAX + ", but is " + year);
        }
    }

    private static Optional<FiscalYear> within(int year) {
        return year < MIN || year > MAX ? Optional.empty() : Optional.of(new FiscalYear(year));
    }

    /** An era with its names; those of {@code java.time} come from locale data that a small runtime does not have. */
    private record Era(int firstYear, int firstFiscalYear, String name, String letter) {

        static final List<Era> NEWEST_FIRST = List.of(
                of(JapaneseEra.REIWA, "令和", "R"),
                of(JapaneseEra.HEISEI, "平成", "H"),
                of(JapaneseEra.SHOWA, "昭和", "S"),
                of(JapaneseEra.TAISHO, "大正", "T"),
                of(JapaneseEra.MEIJI, "明治", "M"));

        private static Era of(JapaneseEra era, String name, String letter) {
            int firstYear = JapaneseChronology.INSTANCE.prolepticYear(era, 1);
            boolean hasBegun =
                    JapaneseDate.of(Math.max(firstYear, MIN), 10, 1).getEra().equals(era);
            return new Era(firstYear, hasBegun ? firstYear : firstYear + 1, name, letter);
        }

        static Optional<Era> find(String text) {
            return NEWEST_FIRST.stream()
                    .filter(era -> text.equals(era.name) || text.equalsIgnoreCase(era.letter))
                    .findFirst();
        }
    }
}
