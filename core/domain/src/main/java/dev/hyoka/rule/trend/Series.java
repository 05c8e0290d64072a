package dev.hyoka.rule.trend;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.Argument.Term;
import dev.hyoka.finding.Evidence;
import dev.hyoka.finding.Evidence.Measure;
import dev.hyoka.finding.Evidence.Operand;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Text;
import dev.hyoka.form.Terms;
import dev.hyoka.model.Figure;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Phase;
import dev.hyoka.model.Polarity;
import dev.hyoka.rule.Fact;
import dev.hyoka.rule.Vocabulary;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The numbers of one indicator of a sheet, or of one of its labelled parts, as far as they can be compared.
 *
 * <p>A series that breaks is several: one up to the break, one from it on. Words in a number's place are left out, and so
 * are blanks. Immutable; it holds the indicator, but not the sheet.
 */
public final class Series {

    /** Words in an indicator's name that tell that less of it is better. */
    public static final Vocabulary LESS_IS_BETTER = new Vocabulary(
            "less-is-better",
            Text.of("指標名に含まれていれば、少ないほど良い指標とみなす言葉", "words in an indicator's name that tell that less of it is better"),
            List.of("待ち時間", "認知件数", "犯罪", "事故", "苦情", "滞納", "火災"));

    /** The series of a sheet's indicators, in the sheet's order; none of a document of another kind. */
    public static final Fact<List<Series>> OF_SHEET =
            (document, conventions) -> document instanceof ManagementSheet sheet ? of(sheet) : List.of();

    private final int position;
    private final Indicator indicator;
    private final Optional<String> label;
    private final Optional<FiscalYear> start;
    private final Optional<FiscalYear> end;
    private final List<Point> points;

    /**
     * A number of a series.
     *
     * @param value where the sheet states it
     * @param number the number; the labelled part's where the value has parts
     */
    public record Point(IndicatorValue value, BigDecimal number) {
        /** Checks that nothing is null. */
        public Point {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(number, "number");
        }

        /**
         * Returns the year.
         *
         * @return the fiscal year
         */
        public FiscalYear year() {
            return value.fiscalYear();
        }

        /**
         * Returns the phase.
         *
         * @return the phase
         */
        public Phase phase() {
            return value.phase();
        }

        /**
         * Returns the number for evidence. An indicator's number counts as exact: nobody says how it was rounded.
         *
         * @return the number alone
         */
        public Measure measure() {
            return new Measure(number, number, number);
        }
    }

    private Series(
            int position,
            Indicator indicator,
            Optional<String> label,
            Optional<FiscalYear> start,
            Optional<FiscalYear> end,
            List<Point> points) {
        this.position = position;
        this.indicator = indicator;
        this.label = label;
        this.start = start;
        this.end = end;
        this.points = List.copyOf(points);
    }

    /**
     * Returns the series of a sheet.
     *
     * @param sheet the sheet
     * @return the series, in the order of the indicators, of the labels, and of the years
     */
    public static List<Series> of(ManagementSheet sheet) {
        List<Series> all = new ArrayList<>();
        for (int i = 0; i < sheet.indicators().size(); i++) {
            all.addAll(of(i, sheet.indicators().get(i)));
        }
        return List.copyOf(all);
    }

    /**
     * Returns the series of an indicator.
     *
     * @param position the indicator's position in its sheet, from 0
     * @param indicator the indicator
     * @return the series, in the order of the labels and of the years; none if it states no number
     */
    public static List<Series> of(int position, Indicator indicator) {
        Map<Optional<String>, List<Point>> byLabel = new LinkedHashMap<>();
        for (IndicatorValue value : indicator.values()) {
            // The compiler of Java 17 has no switch over types
            if (value.figure() instanceof Figure.Numeric figure) {
                add(byLabel, Optional.empty(), new Point(value, figure.value()));
            } else if (value.figure() instanceof Figure.Parts parts) {
                parts.parts().forEach(part -> add(byLabel, Optional.of(part.label()), new Point(value, part.value())));
            }
        }
        List<FiscalYear> breaks = indicator.breaks().stream()
                .map(broken -> broken.fiscalYear())
                .sorted()
                .toList();
        List<Series> all = new ArrayList<>();
        byLabel.forEach((label, points) -> {
            points.sort(Comparator.comparing(Point::year).thenComparing(Point::phase));
            cut(position, indicator, label, points, breaks, all);
        });
        return List.copyOf(all);
    }

    private static void add(Map<Optional<String>, List<Point>> byLabel, Optional<String> label, Point point) {
        byLabel.computeIfAbsent(label, key -> new ArrayList<>()).add(point);
    }

    private static void cut(
            int position,
            Indicator indicator,
            Optional<String> label,
            List<Point> points,
            List<FiscalYear> breaks,
            List<Series> cut) {
        int from = 0;
        for (int i = 0; i <= breaks.size(); i++) {
            Optional<FiscalYear> start = i == 0 ? Optional.empty() : Optional.of(breaks.get(i - 1));
            Optional<FiscalYear> end = i == breaks.size() ? Optional.empty() : Optional.of(breaks.get(i));
            int to = from;
            while (to < points.size() && (end.isEmpty() || points.get(to).year().isBefore(end.get()))) {
                to++;
            }
            if (to > from) {
                cut.add(new Series(position, indicator, label, start, end, points.subList(from, to)));
            }
            from = to;
        }
    }

    /**
     * Returns the indicator's position in its sheet.
     *
     * @return the position, from 0
     */
    public int position() {
        return position;
    }

    /**
     * Returns the indicator.
     *
     * @return the indicator
     */
    public Indicator indicator() {
        return indicator;
    }

    /**
     * Returns the label of the part.
     *
     * @return the label, such as a district's name; empty if the indicator's own numbers are meant
     */
    public Optional<String> label() {
        return label;
    }

    /**
     * Returns the numbers.
     *
     * @return at least one, in the order of the years, those of one year in the order of the phases
     */
    public List<Point> points() {
        return points;
    }

    /**
     * Tells whether a year lies between the breaks at which the series starts and ends.
     *
     * @param year the year
     * @return true if a number of that year could belong to the series
     */
    public boolean covers(FiscalYear year) {
        return (start.isEmpty() || !year.isBefore(start.get())) && (end.isEmpty() || year.isBefore(end.get()));
    }

    /**
     * Returns the indicator's breaks.
     *
     * @return all that the sheet states
     */
    public Breaks breaks() {
        return Breaks.of(indicator.breaks());
    }

    /**
     * Returns a year's number in a phase.
     *
     * @param year the year
     * @param phase the phase
     * @return the number; empty if not stated
     */
    public Optional<Point> point(FiscalYear year, Phase phase) {
        return points.stream()
                .filter(point -> point.phase() == phase && point.year().equals(year))
                .findFirst();
    }

    /**
     * Returns what came about in a year.
     *
     * @param year the year
     * @return the number; empty if not stated
     */
    public Optional<Point> actual(FiscalYear year) {
        return point(year, Phase.ACTUAL);
    }

    /**
     * Returns what came about in the year before another.
     *
     * @param year the other year
     * @return the number; empty if not stated
     */
    public Optional<Point> actualBefore(FiscalYear year) {
        return points.stream()
                .filter(point -> point.phase() == Phase.ACTUAL && point.year().year() == year.year() - 1)
                .findFirst();
    }

    /**
     * Returns what was to be achieved in a year.
     *
     * @param year the year
     * @return the number; empty if not stated
     */
    public Optional<Point> target(FiscalYear year) {
        return point(year, Phase.TARGET);
    }

    /**
     * Returns what came about last.
     *
     * @return the actual of the latest year that states one; empty if none does
     */
    public Optional<Point> latestActual() {
        return points.stream().filter(point -> point.phase() == Phase.ACTUAL).reduce((earlier, later) -> later);
    }

    /**
     * Returns what is to be achieved later.
     *
     * @param year a year
     * @return the targets of the years after it, in their order
     */
    public List<Point> targetsAfter(FiscalYear year) {
        return points.stream()
                .filter(point -> point.phase() == Phase.TARGET && point.year().isAfter(year))
                .toList();
    }

    /**
     * Returns which way is better: the indicator's own polarity; else down if its name holds one of the words; else up if
     * every target of the series is at or above every actual and one is above one.
     *
     * @param lessIsBetter the words that are in force, see {@link #LESS_IS_BETTER}
     * @return the polarity; empty if it is not known
     */
    public Optional<Polarity> polarity(List<String> lessIsBetter) {
        if (indicator.polarity().isPresent()) {
            return indicator.polarity();
        }
        if (lessIsBetter.stream().anyMatch(indicator.name()::contains)) {
            return Optional.of(Polarity.DOWN);
        }
        Optional<BigDecimal> leastTarget = numbers(Phase.TARGET).min(Comparator.naturalOrder());
        Optional<BigDecimal> greatestActual = numbers(Phase.ACTUAL).max(Comparator.naturalOrder());
        if (leastTarget.isEmpty()
                || greatestActual.isEmpty()
                || leastTarget.get().compareTo(greatestActual.get()) < 0) {
            return Optional.empty();
        }
        BigDecimal greatestTarget =
                numbers(Phase.TARGET).max(Comparator.naturalOrder()).orElseThrow();
        BigDecimal leastActual =
                numbers(Phase.ACTUAL).min(Comparator.naturalOrder()).orElseThrow();
        return greatestTarget.compareTo(leastActual) > 0 ? Optional.of(Polarity.UP) : Optional.empty();
    }

    private Stream<BigDecimal> numbers(Phase phase) {
        return points.stream().filter(point -> point.phase() == phase).map(Point::number);
    }

    /**
     * Returns where a number stands.
     *
     * @param point one of this series' numbers
     * @return the place of the indicator's value; that of the whole value where it has parts
     */
    public Location location(Point point) {
        return Places.indicatorValue(position, indicator.place(point.value()));
    }

    /**
     * Returns a number's year with its phase.
     *
     * @param point one of this series' numbers
     * @return for example 令和3年度(目標), Fiscal 2021 (R3, target)
     */
    public Term year(Point point) {
        return Terms.year(indicator, point.value());
    }

    /**
     * Returns a number with its year, for messages that list several; programs know it by the value's place.
     *
     * @param point one of this series' numbers
     * @return for example 令和3年度 64, 64 in fiscal 2021 (R3)
     */
    public Term numbered(Point point) {
        Text year = Terms.year(point.year()).words();
        Argument number = new Argument.Figure(point.number());
        return new Term(
                indicator.place(point.value()),
                Text.of(year.ja() + " " + number.in(Language.JA), number.in(Language.EN) + " in " + year.en()));
    }

    /**
     * Returns what the numbers count, for messages; programs know it by the indicator's name.
     *
     * @return for example 「認知件数」のうち取手(件), “認知件数”, part 取手 (件)
     */
    public Term term() {
        String unit = indicator.unit().map(stated -> "(" + stated + ")").orElse("");
        return new Term(
                indicator.name(),
                Text.of(
                        "「" + indicator.name() + "」"
                                + label.map(part -> "のうち" + part).orElse("") + unit,
                        "“" + indicator.name() + "”"
                                + label.map(part -> ", part " + part).orElse("") + (unit.isEmpty() ? "" : " " + unit)));
    }

    /**
     * Returns a number and another one of this series with which it was compared.
     *
     * @param stated what is in question
     * @param other with what it was compared
     * @return the evidence, whose only operand is the other number
     */
    public Evidence evidence(Point stated, Point other) {
        return new Evidence(
                stated.measure(),
                other.measure(),
                List.of(new Operand(year(other), location(other), other.measure(), BigDecimal.ONE)));
    }
}
