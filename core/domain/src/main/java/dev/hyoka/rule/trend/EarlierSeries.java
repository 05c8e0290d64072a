package dev.hyoka.rule.trend;

import dev.hyoka.model.IndicatorCategory;
import dev.hyoka.rule.Spelling;
import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which series of an earlier sheet of the same project goes on in the later one.
 *
 * <p>An indicator is the same if category, name and unit are the same (without regard to spaces and to full-width
 * letters), and a part if its label is too. Where a sheet has two such indicators, nobody can say which is which, and
 * neither goes on.
 */
public final class EarlierSeries {

    private record Key(IndicatorCategory category, String name, Optional<String> unit, Optional<String> label) {
        static Key of(Series series) {
            return new Key(
                    series.indicator().category(),
                    Spelling.plain(series.indicator().name()),
                    series.indicator().unit().map(Spelling::plain),
                    series.label().map(Spelling::plain));
        }
    }

    private final Map<Key, List<Series>> own;
    private final Map<Key, List<Series>> earlier;

    private EarlierSeries(Map<Key, List<Series>> own, Map<Key, List<Series>> earlier) {
        this.own = own;
        this.earlier = earlier;
    }

    /**
     * Compares the series of two sheets of a project.
     *
     * @param own those of the later sheet
     * @param earlier those of the earlier sheet
     * @return which goes on in which
     */
    public static EarlierSeries of(List<Series> own, List<Series> earlier) {
        return new EarlierSeries(byKey(own), byKey(earlier));
    }

    private static Map<Key, List<Series>> byKey(List<Series> all) {
        Map<Key, List<Series>> byKey = new HashMap<>();
        for (Series series : all) {
            byKey.computeIfAbsent(Key.of(series), key -> new ArrayList<>(1)).add(series);
        }
        return byKey;
    }

    /**
     * Returns the series of the earlier sheet whose numbers of a year can be compared with a series of the later one.
     *
     * @param series a series of the later sheet
     * @param year the year
     * @return the series that covers the year; empty if the indicator is not there, if a break of the later sheet lies
     *     between, or if the earlier sheet didn't know yet of the break from which on the series counts
     */
    public Optional<Series> of(Series series, FiscalYear year) {
        Key key = Key.of(series);
        List<Series> candidates = earlier.getOrDefault(key, List.of());
        if (!series.covers(year) || !isOne(own.getOrDefault(key, List.of())) || !isOne(candidates)) {
            return Optional.empty();
        }
        return candidates.stream()
                .filter(candidate -> candidate.covers(year))
                .filter(candidate -> series.breaks().isCountedAlike(candidate.breaks(), year))
                .findFirst();
    }

    /** Series of one key are one indicator's, cut at its breaks, unless another indicator has the same name. */
    private static boolean isOne(List<Series> series) {
        return series.stream().mapToInt(Series::position).distinct().count() == 1;
    }
}
