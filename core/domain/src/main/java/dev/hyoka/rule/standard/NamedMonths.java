package dev.hyoka.rule.standard;

import dev.hyoka.rule.Spelling;
import dev.hyoka.time.FiscalMonth;
import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the months that words name: 6月上旬, 7～8月, 4月中旬～5月上旬, 翌年1月, 10月以降.
 *
 * <p>Months are counted from the April of the sheet's fiscal year, so that one of another year (令和8年4月) is known as
 * such. 月1回, 3か月, 第1月曜 and 例月 name no month.
 */
final class NamedMonths {

    private static final int MONTHS = 12;
    private static final int APRIL = 4;

    private static final String TO = "[~〜→ー\\u2010-\\u2015\\u2212-]";

    /** The 7 of 7～8月 or of 7・8月: a month whose 月 is left out. */
    private static final Pattern SHORT =
            Pattern.compile("(?<![\\d/.第])(\\d{1,2})(?=(?:(?:" + TO + "|[・、,])\\d{1,2}){1,11}月)");

    private static final Pattern MONTH = Pattern.compile(
            "(?:(?<year>(?:令和|平成|[RH])?(?:\\d{1,4}|元))年(?<fiscal>度?)"
                    + "|(?<relative>翌|来|次|前|昨)年(?<relativeFiscal>度?))?の?(?<![\\d/.第])(?<month>\\d{1,2})月(?!間|目|曜|当たり|あたり|ごと|毎)");

    /** What may stand between a month and the word that says whether it begins or ends something. */
    private static final String PART = "(?:[上中下初]旬|初め|はじめ|半ば|末|頃|ごろ|\\d{1,2}日|\\([^)]*\\)){0,4}";

    private static final Pattern THROUGH = Pattern.compile(PART + "(?:" + TO + "|から|より)");
    private static final Pattern ONWARDS = Pattern.compile(PART + "(?:以降|以後|から|より|[~〜])");
    private static final Pattern UNTIL = Pattern.compile(PART + "(?:まで|以前)");

    /** A month that is named, counted from April, and where its name stands. */
    private record Mention(int month, int start, int end) {}

    private final FiscalYear year;
    private final List<String> ofNames;
    private final Set<FiscalMonth> named = EnumSet.noneOf(FiscalMonth.class);

    private NamedMonths(FiscalYear year, List<String> ofNames) {
        this.year = year;
        this.ofNames = ofNames;
    }

    /**
     * Finds the months of a fiscal year that words name.
     *
     * @param words the words
     * @param year the fiscal year
     * @param ofNames what makes a name of the month before it: the 議会 of 9月議会 prepares itself in other months
     * @return the months, with those that a range spans; empty if none is named
     */
    static Set<FiscalMonth> in(String words, FiscalYear year, List<String> ofNames) {
        String plain = Spelling.plain(words);
        if (plain.indexOf('月') < 0) {
            return Set.of();
        }
        NamedMonths months = new NamedMonths(year, ofNames);
        months.read(SHORT.matcher(plain).replaceAll("$1月"));
        return months.named;
    }

    private void read(String words) {
        List<Mention> mentions = mentions(words);
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            add(mention.month, mention.month);
            String rest = words.substring(mention.end);
            if (i + 1 < mentions.size() && spans(words, mention, mentions.get(i + 1))) {
                int end = mentions.get(i + 1).month;
                add(mention.month, end < mention.month ? end + MONTHS : end);
            } else if (ONWARDS.matcher(rest).lookingAt()) {
                add(mention.month, MONTHS - 1);
            } else if (UNTIL.matcher(rest).lookingAt()) {
                add(0, mention.month);
            }
        }
    }

    private static boolean spans(String words, Mention from, Mention to) {
        return THROUGH.matcher(words.substring(from.end, to.start)).matches();
    }

    private List<Mention> mentions(String words) {
        List<Mention> mentions = new ArrayList<>();
        Matcher matcher = MONTH.matcher(words);
        while (matcher.find()) {
            int number = Integer.parseInt(matcher.group("month"));
            boolean isName = ofNames.stream().anyMatch(name -> words.startsWith(name, matcher.end()));
            if (number >= 1 && number <= MONTHS && !isName) {
                mentions.add(new Mention(position(matcher, number), matcher.start(), matcher.end()));
            }
        }
        return mentions;
    }

    /** The month, counted from the fiscal year's April: -1 is the March before. */
    private int position(Matcher matcher, int number) {
        int month = (number + MONTHS - APRIL) % MONTHS;
        boolean beforeApril = number < APRIL;
        if (matcher.group("relative") != null) {
            boolean later = "翌来次".contains(matcher.group("relative"));
            boolean calendar = matcher.group("relativeFiscal").isEmpty();
            int years = (later ? 1 : -1) - (calendar && beforeApril ? 1 : 0);
            return month + years * MONTHS;
        }
        if (matcher.group("year") != null) {
            boolean calendar = matcher.group("fiscal").isEmpty();
            return fiscalYear(matcher.group("year"))
                    .map(stated -> stated.year() - year.year() - (calendar && beforeApril ? 1 : 0))
                    .map(years -> month + years * MONTHS)
                    .orElse(month);
        }
        return month;
    }

    /** The year as it is written, be it without the name of its era. */
    private Optional<FiscalYear> fiscalYear(String written) {
        return FiscalYear.tryParse(written + "年度")
                .or(() -> FiscalYear.tryParse(year.toShortText().charAt(0) + written));
    }

    private void add(int from, int to) {
        for (int month = Math.max(0, from); month <= Math.min(to, MONTHS - 1); month++) {
            named.add(FiscalMonth.of((month + APRIL - 1) % MONTHS + 1));
        }
    }
}
