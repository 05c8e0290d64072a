package dev.hyoka.rule.trend;

import dev.hyoka.model.SeriesBreak;
import dev.hyoka.time.FiscalYear;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The years at whose start the figures of an indicator or of a cost table stop being comparable with what was before.
 *
 * @param years the first years after the breaks, in their order
 */
public record Breaks(List<FiscalYear> years) {

    /** Sorts the years. */
    public Breaks {
        years = years.stream().sorted().toList();
    }

    /**
     * Obtains the breaks that a sheet states.
     *
     * @param stated the breaks, in any order
     * @return the breaks
     */
    public static Breaks of(List<SeriesBreak> stated) {
        return new Breaks(stated.stream().map(SeriesBreak::fiscalYear).toList());
    }

    /**
     * Tells whether figures of two years can't be compared.
     *
     * @param from the earlier year
     * @param to the later year
     * @return true if a break lies between them
     */
    public boolean separate(FiscalYear from, FiscalYear to) {
        return years.stream().anyMatch(year -> year.isAfter(from) && !year.isAfter(to));
    }

    /**
     * Tells whether a year's figure of an earlier sheet can be compared with the same year's figure here.
     *
     * <p>It can't if the figures here count from a break on of which the earlier sheet didn't know yet.
     *
     * @param earlier the breaks that the earlier sheet states
     * @param year the year
     * @return true if the last break up to the year, if there is any, is stated there too
     */
    public boolean isCountedAlike(Breaks earlier, FiscalYear year) {
        Optional<FiscalYear> last =
                years.stream().filter(start -> !start.isAfter(year)).max(Comparator.naturalOrder());
        return last.isEmpty() || earlier.years.contains(last.get());
    }
}
