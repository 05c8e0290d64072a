package dev.hyoka.io.report.chart;

import dev.hyoka.form.Terms;
import dev.hyoka.io.report.words.Words;
import dev.hyoka.model.Figure;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.Phase;
import dev.hyoka.model.SeriesBreak;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An indicator's values by year: bars from zero, those that didn't come about in outline.
 *
 * @param unit the unit; empty if not stated
 * @param frame the years and the scale, the same in all panels
 * @param panels one, or one a labelled part
 * @param moreParts how many parts have no panel
 */
public record IndicatorChart(Optional<String> unit, ChartFrame frame, List<Panel> panels, int moreParts) {

    private static final int PLOT = 96;
    private static final int MOST_PANELS = 6;
    private static final int WIDEST_BAR = 28;
    private static final int WORDS_WIDTH = 66;
    private static final int WORDS_LINES = 3;
    private static final int BESIDE = 6;

    /**
     * The values of the indicator or of one of its parts.
     *
     * @param label the part's label; empty text if it is the indicator itself
     * @param bars the numbers
     * @param words what stands in a number's place
     */
    public record Panel(String label, List<Bar> bars, List<Line> words) {}

    /**
     * A number.
     *
     * @param phase its phase
     * @param value the number
     * @param x where its bar begins
     * @param y the bar's upper end
     * @param width the bar's width
     * @param height the bar's height
     * @param figure the number as text
     * @param labelX the text's middle
     * @param labelY the text's foot
     */
    public record Bar(
            Phase phase,
            BigDecimal value,
            double x,
            double y,
            int width,
            double height,
            String figure,
            double labelX,
            double labelY) {}

    /** A line of words. */
    public record Line(String text, double x, double y) {}

    public static Optional<IndicatorChart> of(
            List<IndicatorValue> values, Optional<String> unit, List<SeriesBreak> breaks, Words words) {
        Set<String> labels = new LinkedHashSet<>();
        List<BigDecimal> numbers = new ArrayList<>();
        TreeMap<FiscalYear, Map<Phase, Integer>> widths = new TreeMap<>();
        for (IndicatorValue value : values) {
            numbers(value.figure()).forEach(part -> {
                labels.add(part.label());
                numbers.add(part.value());
            });
            widths.computeIfAbsent(value.fiscalYear(), year -> new EnumMap<>(Phase.class))
                    .put(value.phase(), width(value, words));
        }
        int lines = values.stream()
                .mapToInt(value -> inWords(value, "").size())
                .max()
                .orElse(0);
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        ChartFrame frame = ChartFrame.of(Scale.of(numbers, PLOT), lines, widths, breaks, words);
        List<Panel> panels = labels.stream()
                .limit(MOST_PANELS)
                .map(label -> panel(label, values, frame, words))
                .toList();
        return Optional.of(new IndicatorChart(unit, frame, panels, labels.size() - panels.size()));
    }

    /** The numbers of a figure; one without a label has the empty text, which no stated label is. */
    private static Stream<Labelled> numbers(Figure figure) {
        if (figure instanceof Figure.Numeric numeric) {
            return Stream.of(new Labelled("", numeric.value()));
        }
        if (figure instanceof Figure.Parts parts) {
            return parts.parts().stream().map(part -> new Labelled(part.label(), part.value()));
        }
        return Stream.empty();
    }

    private record Labelled(String label, BigDecimal value) {}

    private static int width(IndicatorValue value, Words words) {
        Stream<String> texts = value.figure() instanceof Figure.Words stated
                ? ChartText.lines(stated.text(), WORDS_WIDTH, WORDS_LINES).stream()
                : numbers(value.figure()).map(part -> ChartText.figure(part.value(), words));
        return Stream.concat(texts, Stream.of(words.of(Terms.phase(value.phase()))))
                        .mapToInt(ChartText::width)
                        .max()
                        .getAsInt()
                + BESIDE;
    }

    private static Panel panel(String label, List<IndicatorValue> values, ChartFrame frame, Words words) {
        List<Bar> bars = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (IndicatorValue value : values) {
            YearAxis.Column column = frame.years().column(value.fiscalYear(), value.phase());
            numbers(value.figure())
                    .filter(part -> part.label().equals(label))
                    .forEach(part -> bars.add(bar(part.value(), column, frame, words)));
            lines.addAll(lines(inWords(value, label), column, frame));
        }
        return new Panel(label, List.copyOf(bars), List.copyOf(lines));
    }

    private static Bar bar(BigDecimal value, YearAxis.Column column, ChartFrame frame, Words words) {
        double end = frame.y(value);
        double zero = frame.zero();
        boolean isNegative = value.signum() < 0;
        int width = Math.min(WIDEST_BAR, column.width() - BESIDE);
        return new Bar(
                column.phase(),
                value,
                column.middle() - width / 2.0,
                Math.min(end, zero),
                width,
                ChartFrame.tenth(Math.abs(end - zero)),
                ChartText.figure(value, words),
                column.middle(),
                isNegative ? ChartFrame.tenth(end + ChartText.LINE - 2) : ChartFrame.tenth(end - 3));
    }

    /** What stands in the place of a bar: words; a dash where the sheet states other parts only; nothing behind a bar. */
    private static List<String> inWords(IndicatorValue value, String label) {
        if (value.figure() instanceof Figure.Words stated) {
            return ChartText.lines(stated.text(), WORDS_WIDTH, WORDS_LINES);
        }
        boolean isStated = numbers(value.figure()).anyMatch(part -> part.label().equals(label));
        return isStated ? List.of() : List.of("–");
    }

    private static List<Line> lines(List<String> texts, YearAxis.Column column, ChartFrame frame) {
        List<Line> lines = new ArrayList<>();
        double first = frame.zero() - ChartFrame.ABOVE_ZERO - (texts.size() - 1) * ChartText.LINE;
        for (String text : texts) {
            lines.add(new Line(text, column.middle(), ChartFrame.tenth(first + lines.size() * ChartText.LINE)));
        }
        return lines;
    }
}
