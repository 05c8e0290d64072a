package dev.hyoka.layout;

import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a column probably is.
 *
 * @param column the column
 * @param path its headings, with {@code {year}} in place of the year
 * @param year the year that its headings name; empty if they name none, or several
 * @param part the part of a sheet; empty if its headings say nothing known
 */
record Guess(int column, List<String> path, Optional<FiscalYear> year, Optional<String> part) {

    /** A heading that says what stands below it is no longer. */
    static final int LONGEST = 60;

    private static final Pattern YEAR = Pattern.compile(
            "(?:(?:令和|平成|(?<![A-Za-z])[RH]\\.?)(?:元|[0-9]{1,2})(?:年度|年)?|(?<![0-9])20[0-9]{2}(?:年度|年)?(?![0-9]))"
                    + "(?:\\((?:令和|平成|[RH]|20)(?:元|[0-9]{1,2})(?:年度|年)?\\))?");

    private static final Pattern BESIDE =
            Pattern.compile("[(\\[【〔].{0,12}[)\\]】〕]|決算額?|予算額?|当初|実績額?|見込額?|計画額?|^の|の$|[::]");

    private static final Pattern UNIT = Pattern.compile("[(\\[【〔](?:単位[::]?)?(千円|百万円|万円|円|人|時間|h|%)[)\\]】〕]");

    Guess {
        path = List.copyOf(path);
    }

    static Guess of(int column, List<String> headings) {
        List<String> path = new ArrayList<>();
        Optional<FiscalYear> year = Optional.empty();
        boolean several = false;
        for (String heading : headings) {
            String plain = Spelled.header(heading);
            Matcher matcher = YEAR.matcher(plain);
            Optional<FiscalYear> own = plain.length() <= LONGEST && matcher.find()
                    ? FiscalYear.tryParse(matcher.group().replaceAll("\\(.*", ""))
                    : Optional.empty();
            if (own.isPresent()) {
                several |= year.isPresent() && !year.equals(own);
                year = own;
                path.add(plain.substring(0, matcher.start()) + HeaderPattern.YEAR + plain.substring(matcher.end()));
            } else {
                path.add(heading);
            }
        }
        return several
                ? new Guess(column, headings, Optional.empty(), Optional.empty())
                : new Guess(column, path, year, part(path));
    }

    /** The year that a text names, wherever it stands in it. */
    static Optional<FiscalYear> year(String plain) {
        Matcher matcher = YEAR.matcher(plain);
        return plain.length() <= LONGEST && matcher.find()
                ? FiscalYear.tryParse(matcher.group().replaceAll("\\(.*", ""))
                : Optional.empty();
    }

    /** The part of a sheet that headings name: the lowest first, without what stands beside the word. */
    static Optional<String> part(List<String> path) {
        for (int i = path.size() - 1; i >= 0; i--) {
            String plain = Spelled.headerWithoutReadings(path.get(i));
            String withoutYear = plain.replace(HeaderPattern.YEAR, "");
            Optional<String> known = Vocabulary.USUAL
                    .part(plain)
                    .or(() -> Vocabulary.USUAL.part(withoutYear))
                    .or(() -> Vocabulary.USUAL.part(UNIT.matcher(withoutYear).replaceAll("")))
                    .or(() -> Vocabulary.USUAL.part(
                            BESIDE.matcher(withoutYear).replaceAll("").strip()));
            if (known.isPresent()) {
                return known;
            }
            if (!BESIDE.matcher(withoutYear).replaceAll("").isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The unit of amounts that headings name. */
    Optional<String> unit() {
        for (String heading : path) {
            Matcher matcher = UNIT.matcher(Spelled.header(heading));
            if (matcher.find() && AmountUnits.find(matcher.group(1)).isPresent()) {
                return Optional.of(matcher.group(1));
            }
        }
        return Optional.empty();
    }

    /** The lowest heading. */
    String own() {
        return path.isEmpty() ? "" : path.get(path.size() - 1);
    }

    /** The reference that names the column by all of its headings. */
    String reference() {
        return String.join(" / ", path);
    }
}
