package dev.hyoka.io;

import dev.hyoka.finding.Location;
import java.lang.ref.SoftReference;
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

    /** Gives the origins: those at hand, or by a second look at the input. */
    private final Supplier<Map<Location, Origin>> collecting;

    /** The origins once they were collected, as long as there is room for them: those of many documents fill memory. */
    private volatile SoftReference<Map<Location, Origin>> collected;

    /**
     * Obtains a map of origins that are at hand.
     *
     * @param origins the origin of each part, in the order of the input
     */
    public SourceMap(Map<Location, Origin> origins) {
        Map<Location, Origin> copy = copy(origins);
        collecting = () -> copy;
        collected = new SoftReference<>(copy);
    }

    private SourceMap(Supplier<Map<Location, Origin>> collecting) {
        this.collecting = collecting;
    }

    /**
     * Obtains a map whose origins are collected when the first of them is asked for.
     *
     * @param origins gives the origin of each part, in the order of the input; asked by any thread, and again if what it
     *     gave had to make room, so that it must not depend on anything that changes
     * @return the map
     */
    public static SourceMap lazy(Supplier<Map<Location, Origin>> origins) {
        Objects.requireNonNull(origins, "origins");
        return new SourceMap(() -> copy(origins.get()));
    }

    /**
     * Returns where each part was found.
     *
     * @return the origins, in the order of the input
     */
    public Map<Location, Origin> origins() {
        SoftReference<Map<Location, Origin>> known = collected;
        Map<Location, Origin> origins = known == null ? null : known.get();
        if (origins == null) {
            origins = collecting.get();
            collected = new SoftReference<>(origins);
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
}
