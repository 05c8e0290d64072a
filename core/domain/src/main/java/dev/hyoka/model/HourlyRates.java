package dev.hyoka.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the sheets of a municipality and year say together of its hourly rate. Immutable.
 *
 * <p>The rates on which most sheets agree are those that lie in the greatest number of their intervals; a sheet that
 * contradicts the others does not change them.
 */
public final class HourlyRates {

    /** The ends of all intervals, in their order; at one rate the intervals that begin there come first. */
    private final List<End> ends;

    private record End(BigDecimal rate, boolean opens) {}

    /**
     * The rates on which most sheets agree.
     *
     * @param rate the rates that all of them allow
     * @param sheets how many sheets allow them, at least 1
     */
    public record Largest(HourlyRate rate, int sheets) {
        /** Checks that there is a rate. */
        public Largest {
            Objects.requireNonNull(rate, "rate");
        }
    }

    private HourlyRates(List<End> ends) {
        this.ends = ends;
    }

    /**
     * Obtains what sheets say.
     *
     * @param confined the interval to which each sheet confines the rate
     * @return what they say together
     */
    public static HourlyRates of(Collection<HourlyRate> confined) {
        List<End> ends = new ArrayList<>(confined.size() * 2);
        for (HourlyRate interval : confined) {
            ends.add(new End(interval.low(), true));
            ends.add(new End(interval.high(), false));
        }
        ends.sort(Comparator.comparing(End::rate).thenComparing(end -> end.opens() ? 0 : 1));
        return new HourlyRates(ends);
    }

    /**
     * Returns the rates on which most sheets agree.
     *
     * @return the interval; the lowest one where several have equally many sheets; empty if there is no sheet
     */
    public Optional<HourlyRate> agreed() {
        return largest().map(Largest::rate);
    }

    /**
     * Returns the rates on which most sheets agree, and how many those are.
     *
     * @return the largest set of sheets that agree, as {@link #agreed()} chooses it; empty if there is no sheet
     */
    public Optional<Largest> largest() {
        return largest(Optional.empty());
    }

    /**
     * Returns the rates on which most of the other sheets agree.
     *
     * @param own the interval of the sheet that is left out, one of those that were given
     * @return the interval, as {@link #agreed()} returns it; empty if there is no other sheet
     */
    public Optional<HourlyRate> agreedWithout(HourlyRate own) {
        return largest(Optional.of(own)).map(Largest::rate);
    }

    private Optional<Largest> largest(Optional<HourlyRate> without) {
        Optional<End> low = without.map(own -> new End(own.low(), true));
        Optional<End> high = without.map(own -> new End(own.high(), false));
        int open = 0;
        int most = 0;
        BigDecimal from = null;
        BigDecimal lowest = null;
        BigDecimal highest = null;
        for (End end : ends) {
            if (low.isPresent() && low.get().equals(end)) {
                low = Optional.empty();
            } else if (high.isPresent() && high.get().equals(end)) {
                high = Optional.empty();
            } else if (end.opens()) {
                open++;
                from = end.rate();
            } else {
                if (open > most) {
                    most = open;
                    lowest = from;
                    highest = end.rate();
                }
                open--;
            }
        }
        return most == 0 ? Optional.empty() : Optional.of(new Largest(new HourlyRate(lowest, highest), most));
    }
}
