package dev.hyoka.io.report.chart;

import dev.hyoka.form.Terms;
import dev.hyoka.io.report.words.PageLabel;
import dev.hyoka.io.report.words.Words;
import dev.hyoka.model.Phase;
import dev.hyoka.model.SeriesBreak;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What stands around a chart's bars: the years at its foot, the scale at its left, breaks between years.
 *
 * @param top where the scale begins
 * @param scale the scale
 * @param years the years
 * @param ticks the scale's round values
 * @param texts the words at the foot: phases and years, and that a year isn't stated
 * @param breaks where a new series begins
 */
public record ChartFrame(int top, Scale scale, YearAxis years, List<Tick> ticks, List<Text> texts, List<Break> breaks) {

    private static final int TOP = 20;
    private static final int EDGE = 4;
    private static final int SHORTEST_LINE = 12;

    /** How far words stand above the zero line. */
    public static final int ABOVE_ZERO = 4;

    /** A chart wider than this is scrolled rather than shrunk on a small screen. */
    private static final int WIDE = 420;

    /** A round value of the scale. */
    public record Tick(String figure, double y) {}

    /**
     * A word.
     *
     * @param kind phase, year or gap: its class in the style sheet
     */
    public record Text(String kind, String words, double x, double y) {}

    /**
     * Where a new series begins.
     *
     * @param x where the line stands; empty if the chart doesn't show both sides of it
     * @param year the first year of the new series
     * @param note why; empty if not stated
     */
    public record Break(Optional<Integer> x, String year, Optional<String> note) {}

    /**
     * Makes a frame.
     *
     * @param lines how many lines of words stand on the zero line at most
     */
    public static ChartFrame of(
            Scale scale,
            int lines,
            SortedMap<FiscalYear, ? extends Map<Phase, Integer>> widths,
            List<SeriesBreak> breaks,
            Words words) {
        int top = Math.max(TOP, (int) Math.ceil(ABOVE_ZERO + lines * ChartText.LINE - scale.fromTop(BigDecimal.ZERO)));
        List<Tick> ticks = scale.ticks().stream()
                .map(tick -> new Tick(ChartText.figure(tick, words), tenth(top + scale.fromTop(tick))))
                .toList();
        int left = ticks.stream()
                        .mapToInt(tick -> ChartText.width(tick.figure()))
                        .max()
                        .getAsInt()
                + 2 * EDGE;
        YearAxis years = YearAxis.of(widths, left, words);
        ChartFrame bare = new ChartFrame(top, scale, years, ticks, List.of(), List.of());
        return new ChartFrame(
                top,
                scale,
                years,
                ticks,
                bare.texts(words),
                breaks.stream()
                        .map(each -> new Break(years.at(each), YearAxis.year(each.fiscalYear(), words), each.note()))
                        .toList());
    }

    private List<Text> texts(Words words) {
        List<Text> texts = new ArrayList<>();
        int phase = phaseLine();
        for (YearAxis.Column run : years.runs()) {
            texts.add(new Text("phase", words.of(Terms.phase(run.phase())), run.middle(), phase));
        }
        for (YearAxis.Slot slot : years.slots()) {
            if (slot.isGap()) {
                texts.add(new Text("gap", words.of(PageLabel.NOT_STATED), slot.middle(), tenth(zero() - ABOVE_ZERO)));
            }
            texts.add(new Text("year", slot.name(words), slot.middle(), phase + ChartText.LINE + 2));
        }
        return List.copyOf(texts);
    }

    /** The height at which a value is drawn. */
    public double y(BigDecimal value) {
        return tenth(top + scale.fromTop(value));
    }

    /** The height at which zero is drawn. */
    public double zero() {
        return y(BigDecimal.ZERO);
    }

    /** Where the years begin. */
    public int left() {
        return years.slots().get(0).x();
    }

    /** Where the plot ends; the labels of negative bars still have room. */
    private int bottom() {
        return scale.hasNegative() ? top + scale.length() + ChartText.LINE : (int) Math.ceil(zero());
    }

    private int phaseLine() {
        return bottom() + ChartText.LINE;
    }

    public int width() {
        return years.right() + EDGE;
    }

    public int height() {
        return bottom() + 2 * ChartText.LINE + 2 + EDGE;
    }

    public boolean isWide() {
        return width() > WIDE;
    }

    /** Lines across the plot at the ticks but zero, as a path. */
    public String grid() {
        StringBuilder path = new StringBuilder();
        for (Tick tick : ticks) {
            path.append('M')
                    .append(left())
                    .append(' ')
                    .append(ChartText.number(tick.y()))
                    .append('h')
                    .append(years.right() - left());
        }
        return path.toString();
    }

    /** The zero line, as a path. */
    public String zeroLine() {
        return "M" + left() + " " + ChartText.number(zero()) + "h" + (years.right() - left());
    }

    /** Lines beside the names of phases, as far as the bars that they are about reach, as a path; possibly empty. */
    public String runLines() {
        StringBuilder path = new StringBuilder();
        double y = phaseLine() - 4;
        for (Text text : texts) {
            if (text.kind().equals("phase")) {
                YearAxis.Column run = years.runAt(text.x());
                double half = ChartText.width(text.words()) / 2.0 + EDGE;
                addLine(path, run.x() + EDGE, text.x() - half, y);
                addLine(path, text.x() + half, run.x() + run.width() - EDGE, y);
            }
        }
        return path.toString();
    }

    private static void addLine(StringBuilder path, double from, double to, double y) {
        if (to - from >= SHORTEST_LINE) {
            path.append('M')
                    .append(ChartText.number(tenth(from)))
                    .append(' ')
                    .append(ChartText.number(y))
                    .append('H')
                    .append(ChartText.number(tenth(to)));
        }
    }

    /** The lines where new series begin, as a path; empty text if there are none. */
    public String breakLines() {
        StringBuilder path = new StringBuilder();
        for (Break each : breaks) {
            each.x().ifPresent(x -> path.append("M").append(x).append(" 4V").append(bottom()));
        }
        return path.toString();
    }

    public static double tenth(double value) {
        return Math.rint(value * 10) / 10;
    }
}
