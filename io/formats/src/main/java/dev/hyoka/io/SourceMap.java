package dev.hyoka.io;

import dev.hyoka.finding.Location;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the parts of a document were found.
 *
 * @param origins the origin of each part, in the order of the input
 */
public record SourceMap(Map<Location, Origin> origins) {

    /** Knows nothing. */
    public static final SourceMap EMPTY = new SourceMap(Map.of());

    /** Copies the map in its order. */
    public SourceMap {
        origins = Collections.unmodifiableMap(new LinkedHashMap<>(origins));
        origins.forEach((location, origin) -> {
            Objects.requireNonNull(location, "location");
            Objects.requireNonNull(origin, "origin");
        });
    }

    /**
     * Returns where a part was found.
     *
     * @param location the part
     * @return its origin; that of the nearest part around it that has one if it has none itself; empty if none has
     */
    public Optional<Origin> find(Location location) {
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
}
