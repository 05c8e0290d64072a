package dev.hyoka.finding;

import java.util.Objects;

/**
 * A place of some document, where it is not plain which document is meant.
 *
 * @param document the document
 * @param location the place in it
 */
public record Reference(DocumentRef document, Location location) {

    /** Checks that nothing is null. */
    public Reference {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(location, "location");
    }
}
