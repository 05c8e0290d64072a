package dev.hyoka.io.report.overview;

import dev.hyoka.io.report.chart.ChartFrame;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * How often each of some words occurs, in one row or several: progress grades by division, directions.
 *
 * @param first what the rows are
 * @param heads the words
 * @param rows the counts
 */
record CountTable(String first, List<String> heads, List<Row> rows) {

    static final int BAR = 120;

    /**
     * A row.
     *
     * @param name whose counts they are; empty if that isn't stated
     * @param counts the counts, in the order of the heads
     */
    record Row(Optional<String> name, List<Integer> counts) {

        int total() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }

        /** The counts as parts of one bar: where each begins, and where the last ends. */
        List<Double> ends() {
            List<Double> ends = new ArrayList<>(List.of(0.0));
            int sum = 0;
            for (int count : counts) {
                sum += count;
                ends.add(ChartFrame.tenth(total() == 0 ? 0 : (double) sum * BAR / total()));
            }
            return ends;
        }
    }

    /**
     * Counts things.
     *
     * @param things the things
     * @param row of which row a thing is; the rows stand in the order in which they come up
     * @param column of which column it is
     * @param columns the columns, with their heads in order
     */
    static <T, C> CountTable of(
            String first,
            Collection<T> things,
            Function<T, Optional<String>> row,
            Function<T, C> column,
            Map<C, String> columns) {
        List<C> keys = List.copyOf(columns.keySet());
        Map<Optional<String>, int[]> rows = new LinkedHashMap<>();
        for (T thing : things) {
            rows.computeIfAbsent(row.apply(thing), key -> new int[keys.size()])[keys.indexOf(column.apply(thing))]++;
        }
        return new CountTable(
                first,
                List.copyOf(columns.values()),
                rows.entrySet().stream()
                        .map(entry -> new Row(
                                entry.getKey(),
                                IntStream.of(entry.getValue()).boxed().toList()))
                        .toList());
    }
}
