package dev.hyoka.rule.standard;

import dev.hyoka.time.FiscalYear;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fiscal years that a text names: 令和2年度, R2, 平成31年4月～令和2年3月, 令和2・3年度, 2020年度から.
 *
 * <p>A month belongs to its fiscal year: 令和2年3月 is fiscal 2019. A year without a month and without 年度 can be either
 * of the two fiscal years of which it has a part, and names both. A range names what lies between; one that has no end
 * names everything after its beginning, and 令和5年度まで everything before.
 *
 * <p>What is no year is passed over: 戦後75年, 2年間, 第24回, a bare 2020, letters and digits such as CO2 or R2-D2.
 */
final class NamedYears {

    /**
     * Years that are named together.
     *
     * @param words the words in the text, in half-width letters and digits and with a full-width tilde
     * @param from the first fiscal year; the first of all if it is open
     * @param to the last fiscal year; the last of all if it is open
     */
    record Span(String words, int from, int to) {

        boolean contains(FiscalYear year) {
            return from <= year.year() && year.year() <= to;
        }
    }

    private static final String NOTE = "(?:\\s*\\([^()]{1,12}\\))?";
    private static final String YEAR_AND_MONTH = "\\s*(?:(?<fiscal>年度)|(?<calendar>年(?![度間目生])" + NOTE
            + "(?:\\s*の?\\s*(?<month>1[0-2]|0?[1-9])\\s*月)?)|\\s*[./](?<dotted>1[0-2]|0?[1-9])(?![0-9]))";
    private static final String DAY =
            "(?:\\s*[0-9]{1,2}\\s*日|[./][0-9]{1,2}(?![0-9]))?(?:\\([日月火水木金土](?:曜日?)?\\))?(?:\\s*(?:[初上中下]旬|初め|末|中|頃|ごろ))?";

    /** A year by itself. */
    private static final Pattern MOMENT = Pattern.compile(
            "(?:(?<era>令和|平成|昭和|大正|明治|(?<![A-Za-z0-9])[RHS](?=\\.?[0-9元]))\\s*\\.?\\s*(?<ofEra>元|[0-9]{1,2}(?![0-9]))"
                    + "|(?<![0-9.,A-Za-z])(?<western>(?:18|19|20)[0-9]{2})(?![0-9,]))"
                    + NOTE + "(?:" + YEAR_AND_MONTH + DAY + ")?");

    /** A year whose era stands with the one before it: 令和2～4年度, R2.4～3.3. */
    private static final Pattern IN_SAME_ERA =
            Pattern.compile("(?<ofEra>元|[0-9]{1,2}(?![0-9]))" + NOTE + YEAR_AND_MONTH + DAY);

    /** A year without anything that says so, behind one that has a letter: R2～4. */
    private static final Pattern BARE_IN_SAME_ERA = Pattern.compile("(?<ofEra>[0-9]{1,2})(?![0-9./%月日時分人回件年枚か])");

    /** A month whose year stands with the one before it: 令和2年4月～3月, 令和元年10月～翌年3月. */
    private static final Pattern MONTH = Pattern.compile("(?<year>翌年?|同年?)?\\s*(?<month>1[0-2]|0?[1-9])\\s*月" + DAY);

    private static final Pattern CONNECTED = Pattern.compile("\\s*(?:[~〜\\-‐–—―−ー→⇒]|から|より)\\s*");
    private static final Pattern LISTED = Pattern.compile("\\s*(?:[・、,]|及び|と)\\s*(?<ofEra>[0-9]{1,2})(?<fiscal>年度)?");
    private static final Pattern ONWARDS = Pattern.compile("[^0-9\\s。、]{0,2}?\\s*(?:[~〜]|から|より|以降|以後)");
    private static final Pattern UNTIL = Pattern.compile("\\s*(?:まで|迄|以前)");
    private static final Pattern NEXT_YEAR = Pattern.compile("翌年度|次年度|翌年");

    /** R2-D2, H2O and 令和2年生まれ are no years. */
    private static final Pattern RUNS_ON = Pattern.compile("[A-Za-z]|-(?![RHS][0-9元])[A-Za-z]|[0-9]|[.,][0-9]|年");

    /** How far behind a year 翌年度 is understood to be the one after it. */
    private static final int NEAR = 40;

    private static final Pattern THIS_YEAR = Pattern.compile("[今本]年度|当該?年度");

    private final String text;
    private final List<Span> spans = new ArrayList<>();

    /** A point of time; from and to differ where it can lie in either of two fiscal years. */
    private record Moment(int year, int month, int from, int to, String era, boolean isBare) {}

    private NamedYears(String text) {
        this.text = Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /**
     * Finds the years that a text names.
     *
     * @param text any text
     * @return the years, in the order of the text; empty if it names none
     */
    static List<Span> in(String text) {
        NamedYears years = new NamedYears(text);
        years.read();
        return List.copyOf(years.spans);
    }

    /** Tells whether a text speaks of the year in which it was written: 今年度. */
    static boolean speaksOfItsOwn(String text) {
        return THIS_YEAR
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .find();
    }

    private void read() {
        Matcher matcher = MOMENT.matcher(text);
        int position = 0;
        while (matcher.find(position)) {
            position = matcher.end();
            Optional<Moment> start = moment(matcher, Optional.empty());
            if (start.isPresent()) {
                position = read(start.get(), matcher.start(), position);
            }
        }
    }

    /** Reads on behind a moment, and returns where the years end that belong together. */
    private int read(Moment start, int begin, int end) {
        Matcher connected = from(CONNECTED, end);
        if (connected.lookingAt()) {
            Optional<Matcher> last = last(start, connected.end());
            if (last.isPresent()) {
                Moment to = moment(last.get(), Optional.of(start)).orElseThrow();
                if (start.isBare() && to.isBare()) {
                    return last.get().end();
                }
                add(begin, last.get().end(), start.from(), to.to());
                return next(last.get().end(), to.to());
            }
        }
        if (start.isBare()) {
            return end;
        }
        if (from(ONWARDS, end).lookingAt()) {
            add(begin, end, start.from(), FiscalYear.MAX);
            return end;
        }
        boolean isEnd = from(UNTIL, end).lookingAt() || isLast(begin);
        add(begin, end, isEnd ? FiscalYear.MIN : start.from(), start.to());
        return next(listed(start, end), start.to());
    }

    /** The end of a range that begins with a moment, if one stands at a position. */
    private Optional<Matcher> last(Moment start, int position) {
        for (Pattern pattern : List.of(MOMENT, IN_SAME_ERA, MONTH, BARE_IN_SAME_ERA)) {
            Matcher matcher = from(pattern, position);
            if (matcher.lookingAt() && moment(matcher, Optional.of(start)).isPresent()) {
                return Optional.of(matcher);
            }
        }
        return Optional.empty();
    }

    /** Tells whether a year has a beginning before it that names none: 4月～令和3年3月. */
    private boolean isLast(int begin) {
        int before = begin;
        while (before > 0 && Character.isWhitespace(text.charAt(before - 1))) {
            before--;
        }
        return before > 0 && "~〜".indexOf(text.charAt(before - 1)) >= 0;
    }

    /** Further years of the same era: 令和2・3年度. */
    private int listed(Moment start, int begin) {
        if (start.era().isEmpty()) {
            return begin;
        }
        int end = begin;
        List<Integer> years = new ArrayList<>();
        Matcher item = from(LISTED, begin);
        while (item.lookingAt()) {
            year(start.era(), item.group("ofEra")).ifPresent(years::add);
            if (item.group("fiscal") != null) {
                end = item.end();
                for (int year : years) {
                    add(begin, end, year, year);
                }
                years.clear();
            }
            item.region(item.end(), text.length());
        }
        return end;
    }

    /** 翌年度 behind a year. */
    private int next(int end, int year) {
        int limit = Math.min(end + NEAR, text.length());
        Matcher other = MOMENT.matcher(text).region(end, limit);
        if (other.find()) {
            limit = other.start();
        }
        Matcher next = NEXT_YEAR.matcher(text).region(end, limit);
        if (next.find()) {
            add(next.start(), next.end(), year + 1, year + 1);
        }
        return end;
    }

    private Optional<Moment> moment(Matcher matcher, Optional<Moment> before) {
        Pattern pattern = matcher.pattern();
        if (pattern == MONTH) {
            return before.filter(start -> start.month() > 0).map(start -> month(matcher, start));
        }
        boolean isInherited = pattern != MOMENT;
        String era = isInherited ? before.orElseThrow().era() : group(matcher, "era");
        boolean isLetter = era.length() == 1;
        if (pattern == BARE_IN_SAME_ERA) {
            return isLetter && before.orElseThrow().month() == 0
                    ? year(era, matcher.group("ofEra")).map(year -> new Moment(year, 0, year, year, era, false))
                    : Optional.empty();
        }
        Optional<Integer> year = isInherited || matcher.group("western") == null
                ? year(era, matcher.group("ofEra"))
                : Optional.of(Integer.parseInt(matcher.group("western")));
        boolean isFiscal = matcher.group("fiscal") != null;
        boolean isCalendar = matcher.group("calendar") != null;
        String month = group(matcher, "month") + group(matcher, "dotted");
        boolean isBare = !isFiscal && !isCalendar && month.isEmpty();
        if (isBare && (era.equals("S") || from(RUNS_ON, matcher.end()).lookingAt())) {
            return Optional.empty();
        }
        return year.map(known -> month.isEmpty()
                ? new Moment(known, 0, isCalendar ? known - 1 : known, known, era, isBare && era.isEmpty())
                : inMonth(known, Integer.parseInt(month), era));
    }

    private static Moment month(Matcher matcher, Moment start) {
        int month = Integer.parseInt(matcher.group("month"));
        String which = group(matcher, "year");
        boolean isNextYear = which.startsWith("翌") || (which.isEmpty() && month < start.month());
        return inMonth(isNextYear ? start.year() + 1 : start.year(), month, start.era());
    }

    private static Moment inMonth(int year, int month, String era) {
        int fiscalYear = month < 4 ? year - 1 : year;
        return new Moment(year, month, fiscalYear, fiscalYear, era, false);
    }

    private static Optional<Integer> year(String era, String ofEra) {
        return FiscalYear.tryParse(era + ofEra + "年度").map(FiscalYear::year);
    }

    private static String group(Matcher matcher, String name) {
        String group = matcher.group(name);
        return group == null ? "" : group;
    }

    private Matcher from(Pattern pattern, int position) {
        return pattern.matcher(text).region(position, text.length()).useTransparentBounds(true);
    }

    private void add(int begin, int end, int from, int to) {
        spans.add(new Span(
                text.substring(begin, end).strip().replace('~', '～'),
                within(Math.min(from, to)),
                within(Math.max(from, to))));
    }

    private static int within(int year) {
        return Math.max(FiscalYear.MIN, Math.min(year, FiscalYear.MAX));
    }
}
