package dev.hyoka.io.report.project;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Places;
import dev.hyoka.io.report.words.Plain;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorCategory;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.Phase;
import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One indicator in the sheets of several years: of the same name, unit and category. Where a sheet has two such ones, the first
 * goes with the first and the second with the second.
 *
 * @param sheets where it stands, the newest sheet first
 */
record SameIndicator(List<InSheet> sheets) {

    private record Key(String name, Optional<String> unit, IndicatorCategory category, int nth) {}

    /**
     * The indicator in one sheet.
     *
     * @param sheet the sheet
     * @param position its position there
     * @param indicator the indicator
     */
    record InSheet(YearSheet sheet, int position, Indicator indicator) {

        Location place() {
            return Places.indicator(position);
        }

        Optional<IndicatorValue> value(FiscalYear year, Phase phase) {
            return indicator.value(year, phase);
        }

        /** The place of a value, stated or not: where another one has the year's place, a missing one has its phase's too. */
        String place(Optional<IndicatorValue> value, FiscalYear year, Phase phase) {
            return value.map(indicator::place).orElse(hasYear(year) ? year + "-" + phase.code() : year.toString());
        }

        boolean hasYear(FiscalYear year) {
            return indicator.values().stream()
                    .anyMatch(value -> value.fiscalYear().equals(year));
        }
    }

    /** Finds the indicators, in the order of the newest sheet; those that only earlier sheets have follow. */
    static List<SameIndicator> of(List<YearSheet> sheets) {
        Map<Key, List<InSheet>> found = new LinkedHashMap<>();
        for (YearSheet sheet : sheets) {
            Map<Key, Integer> times = new HashMap<>();
            List<Indicator> indicators = sheet.sheet().indicators();
            for (int i = 0; i < indicators.size(); i++) {
                Indicator indicator = indicators.get(i);
                Key key = new Key(
                        Plain.name(indicator.name()), indicator.unit().map(Plain::name), indicator.category(), 0);
                int nth = times.merge(key, 1, Integer::sum);
                found.computeIfAbsent(
                                new Key(key.name, key.unit, key.category, nth),
                                absent -> new ArrayList<>(sheets.size()))
                        .add(new InSheet(sheet, i, indicator));
            }
        }
        return found.values().stream().map(SameIndicator::new).toList();
    }

    Stream<IndicatorValue> values() {
        return sheets.stream().flatMap(stated -> stated.indicator.values().stream());
    }

    List<Breaks.Stated> breaks() {
        return sheets.stream()
                .flatMap(stated ->
                        stated.indicator.breaks().stream().map(found -> new Breaks.Stated(stated.sheet.year(), found)))
                .toList();
    }

    /** The sheets in the order in which they are asked for a figure: that of the year, then the newest that states it. */
    List<InSheet> statedFirst(FiscalYear year, Phase phase) {
        return sheets.stream()
                .sorted(Comparator.comparing(
                                (InSheet stated) -> stated.value(year, phase).isEmpty())
                        .thenComparing(stated -> !stated.sheet.year().equals(year)))
                .toList();
    }
}
