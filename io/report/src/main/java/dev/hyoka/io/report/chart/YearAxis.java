package dev.hyoka.io.report.chart;

import dev.hyoka.finding.Language;
import dev.hyoka.form.Terms;
import dev.hyoka.io.report.words.PageLabel;
import dev.hyoka.io.report.words.Words;
import dev.hyoka.model.Phase;
import dev.hyoka.model.SeriesBreak;
import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The years along a chart's foot, from the first to the last that is stated. A year in between that isn't is a gap.
 *
 * @param slots one a year, without space between them; a long run of missing years is one gap
 * @param right where the last slot ends
 */
public record YearAxis(List<Slot> slots, int right) {

    /** How many missing years in a row are shown one by one. */
    private static final int GAPS = 3;

    private static final int BETWEEN = 8;

    /**
     * A year.
     *
     * @param first the year
     * @param last the same year; in a long gap the last missing one
     * @param x where it begins
     * @param width how wide it is
     * @param columns what it has, one a phase; none in a gap
     */
    public record Slot(FiscalYear first, FiscalYear last, int x, int width, List<Column> columns) {

        public boolean isGap() {
            return columns.isEmpty();
        }

        public double middle() {
            return x + width / 2.0;
        }

        public String name(Words words) {
            String name = year(first, words);
            return first.equals(last) ? name : name + "–" + year(last, words);
        }
    }

    /**
     * Where a year's figure of a phase stands.
     *
     * @param phase the phase
     * @param x where it begins
     * @param width how wide it is, never narrower than its label
     */
    public record Column(Phase phase, int x, int width) {

        public double middle() {
            return x + width / 2.0;
        }
    }

    /**
     * Lays years out.
     *
     * @param widths how wide each figure is at least, by year and phase; not empty
     * @param left where the first year begins
     */
    public static YearAxis of(SortedMap<FiscalYear, ? extends Map<Phase, Integer>> widths, int left, Words words) {
        List<Slot> slots = new ArrayList<>();
        int x = left;
        FiscalYear next = widths.firstKey();
        for (FiscalYear year : widths.keySet()) {
            boolean isLong = year.year() - next.year() > GAPS;
            while (next.isBefore(year)) {
                FiscalYear last = isLong ? year.plusYears(-1) : next;
                Slot gap = gap(next, last, x, words);
                slots.add(gap);
                x += gap.width();
                next = last.plusYears(1);
            }
            Slot slot = slot(year, widths.get(year), x, words);
            slots.add(slot);
            x += slot.width();
            next = year.year() == FiscalYear.MAX ? year : year.plusYears(1);
        }
        return new YearAxis(List.copyOf(slots), x);
    }

    private static Slot gap(FiscalYear first, FiscalYear last, int x, Words words) {
        Slot gap = new Slot(first, last, x, 0, List.of());
        int width = Math.max(ChartText.width(gap.name(words)), ChartText.width(words.of(PageLabel.NOT_STATED)));
        return new Slot(first, last, x, width + BETWEEN, List.of());
    }

    private static Slot slot(FiscalYear year, Map<Phase, Integer> widths, int x, Words words) {
        int columns = widths.values().stream().mapToInt(Integer::intValue).sum();
        int width = Math.max(columns, ChartText.width(year(year, words)));
        int columnX = x + (width - columns) / 2 + BETWEEN / 2;
        List<Column> row = new ArrayList<>();
        for (Map.Entry<Phase, Integer> column : widths.entrySet()) {
            row.add(new Column(column.getKey(), columnX, column.getValue()));
            columnX += column.getValue();
        }
        return new Slot(year, year, x, width + BETWEEN, List.copyOf(row));
    }

    /** Where a figure stands that was laid out. */
    public Column column(FiscalYear year, Phase phase) {
        return slots.stream()
                .filter(slot -> slot.first().equals(year))
                .flatMap(slot -> slot.columns().stream())
                .filter(column -> column.phase() == phase)
                .findFirst()
                .orElseThrow();
    }

    /** Columns of one phase that stand side by side, each run as one column: one name is enough for it. */
    public List<Column> runs() {
        List<Column> runs = new ArrayList<>();
        boolean isOpen = false;
        for (Slot slot : slots) {
            for (Column column : slot.columns()) {
                Column run = column;
                if (isOpen && runs.get(runs.size() - 1).phase() == column.phase()) {
                    int x = runs.remove(runs.size() - 1).x();
                    run = new Column(column.phase(), x, column.x() + column.width() - x);
                }
                runs.add(run);
                isOpen = true;
            }
            isOpen = isOpen && !slot.isGap();
        }
        return List.copyOf(runs);
    }

    /** The run in whose middle a name stands. */
    public Column runAt(double middle) {
        return runs().stream().filter(run -> run.middle() == middle).findFirst().orElseThrow();
    }

    /** Where the years before a break end; empty if it isn't between two years of the axis. */
    public Optional<Integer> at(SeriesBreak seriesBreak) {
        FiscalYear year = seriesBreak.fiscalYear();
        if (!slots.get(0).last().isBefore(year)) {
            return Optional.empty();
        }
        return slots.stream()
                .filter(slot -> !slot.last().isBefore(year))
                .findFirst()
                .map(Slot::x);
    }

    /** A column's short name: R2(実績), FY2020 (actual). */
    public static String year(FiscalYear year, Phase phase, Words words) {
        String space = words.language() == Language.JA ? "" : " ";
        return year(year, words) + space + "(" + words.of(Terms.phase(phase)) + ")";
    }

    /** A year's short name: R2, FY2020. */
    public static String year(FiscalYear year, Words words) {
        return switch (words.language()) {
            case JA -> year.toShortText();
            case EN -> "FY" + year;
        };
    }
}
