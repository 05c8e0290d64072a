package dev.hyoka.io.report.chart;

import dev.hyoka.finding.Language;
import dev.hyoka.form.Terms;
import dev.hyoka.io.report.words.PageLabel;
import dev.hyoka.io.report.words.Words;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.Phase;
import dev.hyoka.model.SeriesBreak;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a project cost by year, and who paid: bars stacked from zero, with the stated total as a tick across.
 *
 * @param unit the unit of the figures
 * @param frame the years and the scale
 * @param stacks a bar a year and phase
 * @param legend the parts that occur
 * @param notes what the bars can't say: which years lack something
 */
public record CostChart(String unit, ChartFrame frame, List<Stack> stacks, List<CostPart> legend, List<String> notes) {

    private static final int PLOT = 120;
    private static final int WIDEST_BAR = 36;
    private static final int NARROWEST = 40;
    private static final int BESIDE = 6;
    private static final int OVERHANG = 4;

    /**
     * A bar.
     *
     * @param soft whether it hasn't come about: an estimate, a target or a budget
     * @param segments its parts
     * @param tick the line at the stated total, as a path; empty if not stated
     * @param figure the stated total as text, or that nothing is stated; possibly empty
     * @param labelX the text's middle
     * @param labelY the text's foot
     */
    public record Stack(
            boolean soft, List<Segment> segments, Optional<String> tick, String figure, double labelX, double labelY) {}

    /**
     * A part of a bar.
     *
     * @param part which
     * @param value its figure
     * @param x where it begins
     * @param y its upper end
     * @param width its width
     * @param height its height
     */
    public record Segment(CostPart part, BigDecimal value, double x, double y, int width, double height) {}

    public static Optional<CostChart> of(List<CostYear> years, AmountUnit unit, List<SeriesBreak> breaks, Words words) {
        return ofStacks(
                years.stream().map(year -> CostStack.of(year, unit)).toList(),
                words.of(Terms.unit(unit)),
                breaks,
                words);
    }

    public static Optional<CostChart> ofStacks(
            List<CostStack> years, String unit, List<SeriesBreak> breaks, Words words) {
        if (years.stream().noneMatch(CostStack::isStated)) {
            return Optional.empty();
        }
        TreeMap<FiscalYear, Map<Phase, Integer>> widths = new TreeMap<>();
        for (CostStack year : years) {
            int width = Stream.of(label(year, words), words.of(Terms.phase(year.phase())))
                    .mapToInt(ChartText::width)
                    .max()
                    .getAsInt();
            widths.computeIfAbsent(year.fiscalYear(), key -> new EnumMap<>(Phase.class))
                    .put(year.phase(), Math.max(width, NARROWEST) + BESIDE);
        }
        Scale scale = Scale.of(
                years.stream().flatMap(year -> year.extremes().stream()).toList(), PLOT);
        ChartFrame frame = ChartFrame.of(scale, 1, widths, breaks, words);
        List<CostPart> legend = Stream.of(CostPart.values())
                .filter(part -> years.stream()
                        .map(year -> year.parts().get(part))
                        .anyMatch(value -> value != null && value.signum() != 0))
                .toList();
        return Optional.of(new CostChart(
                unit,
                frame,
                years.stream().map(year -> stack(year, frame, words)).toList(),
                legend,
                notes(years, words)));
    }

    private static String label(CostStack year, Words words) {
        return year.total()
                .map(total -> ChartText.figure(total, words))
                .orElse(year.isStated() ? "" : words.of(PageLabel.NOT_STATED));
    }

    private static Stack stack(CostStack year, ChartFrame frame, Words words) {
        YearAxis.Column column = frame.years().column(year.fiscalYear(), year.phase());
        int width = Math.min(WIDEST_BAR, column.width() - 2 * BESIDE);
        double x = column.middle() - width / 2.0;
        List<Segment> segments = new ArrayList<>();
        BigDecimal above = BigDecimal.ZERO;
        BigDecimal below = BigDecimal.ZERO;
        for (Map.Entry<CostPart, BigDecimal> part : year.parts().entrySet()) {
            BigDecimal value = part.getValue();
            BigDecimal start = value.signum() < 0 ? below : above;
            BigDecimal end = start.add(value);
            if (value.signum() < 0) {
                below = end;
            } else {
                above = end;
            }
            double upper = frame.y(start.max(end));
            double height = ChartFrame.tenth(frame.y(start.min(end)) - upper);
            if (height > 0) {
                segments.add(new Segment(part.getKey(), value, x, upper, width, height));
            }
        }
        double highest = year.extremes().stream().mapToDouble(frame::y).min().getAsDouble();
        return new Stack(
                year.phase() != Phase.ACTUAL,
                List.copyOf(segments),
                year.total()
                        .map(total -> "M" + ChartText.number(x - OVERHANG) + " " + ChartText.number(frame.y(total))
                                + "h" + (width + 2 * OVERHANG)),
                label(year, words),
                column.middle(),
                ChartFrame.tenth(highest - OVERHANG));
    }

    private static List<String> notes(List<CostStack> years, Words words) {
        List<String> notes = new ArrayList<>();
        lacking(years, year -> !year.parts().containsKey(CostPart.PERSONNEL), words)
                .ifPresent(list -> notes.add(words.of(ChartLabel.PERSONNEL_NOT_STATED) + list));
        lacking(years, year -> year.total().isEmpty(), words)
                .ifPresent(list -> notes.add(words.of(ChartLabel.TOTAL_NOT_STATED) + list));
        return List.copyOf(notes);
    }

    /** The years that state something, but not what is asked for; empty if there are none. */
    private static Optional<String> lacking(List<CostStack> years, Predicate<CostStack> lacks, Words words) {
        String list = years.stream()
                .filter(CostStack::isStated)
                .filter(lacks)
                .sorted(Comparator.comparing(CostStack::fiscalYear).thenComparing(CostStack::phase))
                .map(year -> YearAxis.year(year.fiscalYear(), year.phase(), words))
                .collect(Collectors.joining(words.language() == Language.JA ? "、" : ", "));
        return list.isEmpty() ? Optional.empty() : Optional.of(list);
    }

    /** Whether a bar hasn't come about, so that the legend has to explain how such bars look. */
    public boolean hasSoft() {
        return stacks.stream().anyMatch(Stack::soft);
    }

    /** Whether a total is stated. */
    public boolean hasTotal() {
        return stacks.stream().anyMatch(stack -> stack.tick().isPresent());
    }
}
