package dev.hyoka.io.report.project;

import dev.hyoka.io.report.words.Words;
import dev.hyoka.model.SeriesBreak;
import dev.hyoka.time.FiscalYear;
import java.util.List;
import java.util.TreeMap;

/** The years at whose start a series stops being comparable, as the sheets of several years state them. */
final class Breaks {

    private Breaks() {}

    /**
     * What one sheet states.
     *
     * @param sheet the sheet's year
     * @param seriesBreak the break
     */
    record Stated(FiscalYear sheet, SeriesBreak seriesBreak) {}

    /** One a year, as the newest sheet states it. */
    static List<SeriesBreak> ofYears(List<Stated> newestFirst) {
        TreeMap<FiscalYear, SeriesBreak> years = new TreeMap<>();
        newestFirst.forEach(stated -> years.putIfAbsent(stated.seriesBreak.fiscalYear(), stated.seriesBreak));
        return List.copyOf(years.values());
    }

    /** Each in words, once. */
    static List<String> words(List<Stated> newestFirst, Words words) {
        return newestFirst.stream()
                .map(Stated::seriesBreak)
                .distinct()
                .map(found -> words.of(ProjectLabel.BREAK, "year", words.column(found.fiscalYear()))
                        + found.note().map(note -> ": " + note).orElse(""))
                .toList();
    }
}
