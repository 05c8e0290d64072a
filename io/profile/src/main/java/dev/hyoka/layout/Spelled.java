package dev.hyoka.layout;

import dev.hyoka.io.PrintedNumber;
import dev.hyoka.time.FiscalYear;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spellings that mean the same: of headers, of words in cells, of years. */
final class Spelled {

    /** White space, and marks that take no place. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\s\\u00A0\\u0085\\u2028\\u2029\\u200B-\\u200D\\u2060\\uFEFF]+");

    /** Reading aids after a word in kanji, in brackets; a single sign is a number: 計(ア). */
    private static final Pattern READING =
            Pattern.compile("(?<=[\\p{IsHan}々])[(（]([\\p{IsHiragana}ー]{2,}|[\\p{IsKatakana}ー]{2,})[)）]");

    private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}ー\\s]{2,}");
    private static final Pattern KANJI = Pattern.compile("\\p{IsHan}");
    private static final Pattern YEAR_OF_ERA = Pattern.compile("(元|[0-9]{1,2})年度?");
    private static final Pattern ANY_YEAR =
            Pattern.compile("(?:令和|平成|昭和|[RHS])?(?:元|[0-9]{1,4})(?:年度?)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEVERAL_YEARS = Pattern.compile("[(・/=]");
    private static final String[] ERAS = {"R", "H", "S"};

    private Spelled() {}

    /** A header's text without what does not tell it from another: width, line breaks, spaces. */
    static String header(String text) {
        return UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }

    /** The same without reading aids: kana in brackets after kanji, and lines of kana beside lines with kanji. */
    static String headerWithoutReadings(String text) {
        String[] lines = text.split("\\R", -1);
        StringBuilder rest = new StringBuilder();
        for (String line : lines) {
            if (!KANA.matcher(Normalizer.normalize(line, Normalizer.Form.NFKC)).matches()) {
                rest.append(line);
            }
        }
        String kept = KANJI.matcher(rest).find() ? rest.toString() : text;
        return READING.matcher(header(kept)).replaceAll("");
    }

    /** A word of a cell without what does not tell it from another; all dashes are one. */
    static String word(String text) {
        String word = header(text);
        return PrintedNumber.isDash(word) ? "-" : word;
    }

    /** Whether a part of a header, as {@link #header} returns it, means a year. */
    static boolean isYear(String text, FiscalYear year) {
        if (SEVERAL_YEARS.matcher(text).find()) {
            for (String part : text.replace(")", "").split("[(・/=]", -1)) {
                if (!part.isEmpty() && !isOneYear(part, year)) {
                    return false;
                }
            }
            return true;
        }
        return isOneYear(text, year);
    }

    /** A header with {@link HeaderPattern#YEAR} wherever it says the year. */
    static String withPlaceholder(String heading, Optional<FiscalYear> year) {
        return ANY_YEAR.matcher(header(heading))
                .replaceAll(part -> Matcher.quoteReplacement(
                        year.isPresent() && isOneYear(part.group(), year.get()) ? HeaderPattern.YEAR : part.group()));
    }

    /** A header with {@link HeaderPattern#YEAR} wherever it says any year. */
    static String withoutYear(String heading) {
        return ANY_YEAR.matcher(header(heading))
                .replaceAll(part -> Matcher.quoteReplacement(
                        FiscalYear.tryParse(part.group()).isPresent()
                                        || YEAR_OF_ERA.matcher(part.group()).matches()
                                ? HeaderPattern.YEAR
                                : part.group()));
    }

    private static boolean isOneYear(String text, FiscalYear year) {
        Optional<FiscalYear> parsed = FiscalYear.tryParse(text);
        if (parsed.isPresent()) {
            return parsed.get().equals(year);
        }
        if (YEAR_OF_ERA.matcher(text).matches()) {
            for (String era : ERAS) {
                if (FiscalYear.tryParse(era + text).equals(Optional.of(year))) {
                    return true;
                }
            }
        }
        return false;
    }
}
