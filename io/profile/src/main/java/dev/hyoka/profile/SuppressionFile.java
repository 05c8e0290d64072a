package dev.hyoka.profile;

import dev.hyoka.io.SourcePosition;
import dev.hyoka.rule.Suppression;
import dev.hyoka.rule.Suppressions;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The suppressions of a file, no two of which are equal.
 *
 * @param positions where each of them stands, in the order of the file
 */
public record SuppressionFile(Map<Suppression, SourcePosition> positions) {

    /** Copies the map in its order. */
    public SuppressionFile {
        positions = Collections.unmodifiableMap(new LinkedHashMap<>(positions));
    }

    /**
     * Returns the suppressions.
     *
     * @return the suppressions, in the order of the file
     */
    public Suppressions suppressions() {
        return new Suppressions(List.copyOf(positions.keySet()));
    }

    /**
     * Returns where a suppression stands.
     *
     * @param suppression the suppression
     * @return the position; empty if it is not of this file
     */
    public Optional<SourcePosition> position(Suppression suppression) {
        return Optional.ofNullable(positions.get(suppression));
    }
}
