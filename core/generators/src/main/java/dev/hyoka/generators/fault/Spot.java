package dev.hyoka.generators.fault;

import dev.hyoka.finding.Location;
import java.util.Objects;

/**
 * A place in one document of several.
 *
 * @param document the document's position in its list, from 0
 * @param location the place in it
 */
public record Spot(int document, Location location) {

    /** Checks that the position is none below the first. */
    public Spot {
        if (document < 0) {
            throw new IllegalArgumentException("document must be a position from 0, but is " + document);
        }
        Objects.requireNonNull(location, "location");
    }
}
