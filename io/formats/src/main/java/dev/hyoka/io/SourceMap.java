package dev.hyoka.io;

import dev.hyoka.finding.Location;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where the parts of a document were found.
 *
 * <p>Immutable. Most documents are read without anyone asking for a place, so a reader can put off collecting them
 * ({@link #lazy}).
 */
public final class SourceMap {

    /** Knows nothing. */
    public static final SourceMap EMPTY = new SourceMap(Map.of());

    /** A map is made for every document that is read, and a final field makes it visible without a barrier of its own. */
    private final Collecting collecting;

    /** The origins; null until they were collected. */
    private volatile Map<Location, Origin> collected;

    /**
     * Obtains a map of origins that are at hand.
     *
     * @param origins the origin of each part, in the order of the input
     */
    public SourceMap(Map<Location, Origin> origins) {
        Map<Location, Origin> copy = copy(origins);
        collecting = new Collecting(() -> copy);
    }

    private SourceMap(Supplier<Map<Location, Origin>> collecting) {
        this.collecting = new Collecting(Objects.requireNonNull(collecting, "origins"));
    }

    /**
     * Obtains a map whose origins are collected when the first of them is asked for.
     *
     * @param origins gives the origin of each part, in the order of the input; asked once at the most, by any thread,
     *     and it must not depend on anything that changes
     * @return the map
     */
    public static SourceMap lazy(Supplier<Map<Location, Origin>> origins) {
        return new SourceMap(origins);
    }

    /**
     * Returns where each part was found.
     *
     * @return the origins, in the order of the input
     */
    public Map<Location, Origin> origins() {
        Map<Location, Origin> origins = collected;
        if (origins == null) {
            synchronized (this) {
                if (collected == null) {
                    collected = copy(collecting.origins.get());
                    collecting.origins = null;
                }
                origins = collected;
            }
        }
        return origins;
    }

    /**
     * Returns where a part was found.
     *
     * @param location the part
     * @return its origin; that of the nearest part around it that has one if it has none itself; empty if none has
     */
    public Optional<Origin> find(Location location) {
        Map<Location, Origin> origins = origins();
        for (Location place = location; ; place = place.parent()) {
            Origin origin = origins.get(place);
            if (origin != null) {
                return Optional.of(origin);
            }
            if (place.steps().isEmpty()) {
                return Optional.empty();
            }
        }
    }

    /** Maps are equal if they hold the same origins. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SourceMap map && origins().equals(map.origins());
    }

    @Override
    public int hashCode() {
        return origins().hashCode();
    }

    @Override
    public String toString() {
        return origins().toString();
    }

    private static Map<Location, Origin> copy(Map<Location, Origin> origins) {
        Map<Location, Origin> copy = new LinkedHashMap<>(origins);
        copy.forEach((location, origin) -> {
            Objects.requireNonNull(location, "location");
            Objects.requireNonNull(origin, "origin");
        });
        return Collections.unmodifiableMap(copy);
    }

    /** What collects the origins; let go of as soon as that was done. */
    private static final class Collecting {
        private Supplier<Map<Location, Origin>> origins;

        Collecting(Supplier<Map<Location, Origin>> origins) {
            this.origins = origins;
        }
    }
}
