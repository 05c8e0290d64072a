package dev.hyoka.io.wide;

import dev.hyoka.io.table.Cell;
import dev.hyoka.io.table.TableRow;
import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/** What stands in which column, as a table's first row says it. */
final class WideHeader {

    private final Map<Column, Integer> places = new HashMap<>();
    private final SortedMap<Integer, Indicator> indicators = new TreeMap<>();
    private final SortedMap<YearAndPhase, Map<Part, Integer>> costYears = new TreeMap<>();
    private final SortedMap<FiscalYear, Integer> costBreaks = new TreeMap<>();
    private final List<Integer> costColumns = new ArrayList<>();
    private final Map<String, Integer> attributes = new LinkedHashMap<>();
    private final Map<Integer, String> unknown = new LinkedHashMap<>();
    private final Map<Integer, String> repeated = new LinkedHashMap<>();
    private final int width;

    /** The columns of an indicator. */
    static final class Indicator {
        private final int number;
        private final SortedMap<YearAndPhase, Integer> values = new TreeMap<>();
        private final SortedMap<FiscalYear, Integer> breaks = new TreeMap<>();
        private final List<Integer> columns = new ArrayList<>();

        Indicator(int number) {
            this.number = number;
        }

        /** The number in the columns' names, from 1. */
        int number() {
            return number;
        }

        SortedMap<YearAndPhase, Integer> values() {
            return values;
        }

        SortedMap<FiscalYear, Integer> breaks() {
            return breaks;
        }

        /** All of its columns. */
        List<Integer> columns() {
            return columns;
        }
    }

    WideHeader(TableRow row) {
        width = row.cells().size();
        for (int i = 0; i < width; i++) {
            Optional<String> text = text(row.cell(i));
            Optional<Column> column = text.flatMap(Column::parse);
            if (column.isEmpty()) {
                unknown.put(i, text.orElse(""));
            } else if (places.putIfAbsent(column.get(), i) != null) {
                repeated.put(i, text.get());
            } else {
                place(column.get(), i);
            }
        }
    }

    private static Optional<String> text(Cell cell) {
        return cell instanceof Cell.Text text ? Optional.of(text.text()) : Optional.empty();
    }

    private void place(Column column, int at) {
        switch (column.part().scope()) {
            case SHEET -> {
                // Found by its part alone
            }
            case INDICATOR -> {
                Indicator indicator = indicators.computeIfAbsent(column.indicator(), Indicator::new);
                indicator.columns.add(at);
                column.year().ifPresent(year -> indicator.values.put(year, at));
                column.breakYear().ifPresent(year -> indicator.breaks.put(year, at));
            }
            case COST -> {
                costColumns.add(at);
                column.breakYear().ifPresent(year -> costBreaks.put(year, at));
            }
            case COST_YEAR -> {
                costColumns.add(at);
                costYears
                        .computeIfAbsent(column.year().orElseThrow(), year -> new EnumMap<>(Part.class))
                        .put(column.part(), at);
            }
            case ATTRIBUTES -> column.label().ifPresent(label -> attributes.put(label, at));
        }
    }

    /** Whether it names the project's name and something else. */
    boolean isWide() {
        return places.containsKey(Column.of(Part.NAME)) && places.size() > 1;
    }

    /** Whether it is no other kind of table in which the same words occur: it knows more of its columns than it does not. */
    boolean isSurelyWide() {
        return isWide()
                && places.size()
                        > unknown.values().stream()
                                .filter(name -> !name.isEmpty())
                                .count();
    }

    /** Where a part of the sheet or its cost stands. */
    OptionalInt place(Part part) {
        return place(Column.of(part));
    }

    OptionalInt place(Column column) {
        Integer place = places.get(column);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    Iterable<Indicator> indicators() {
        return Collections.unmodifiableCollection(indicators.values());
    }

    SortedMap<YearAndPhase, Map<Part, Integer>> costYears() {
        return costYears;
    }

    SortedMap<FiscalYear, Integer> costBreaks() {
        return costBreaks;
    }

    /** All columns of the cost. */
    List<Integer> costColumns() {
        return costColumns;
    }

    /** The attributes by their label, in the order of their columns. */
    Map<String, Integer> attributes() {
        return attributes;
    }

    /** The columns that this form does not know, with what stands in the header; empty if nothing does. */
    Map<Integer, String> unknown() {
        return unknown;
    }

    /** The columns that say the same as one before. */
    Map<Integer, String> repeated() {
        return repeated;
    }

    int width() {
        return width;
    }
}
