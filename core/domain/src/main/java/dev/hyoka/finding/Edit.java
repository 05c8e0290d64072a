package dev.hyoka.finding;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A change of one figure of a document.
 *
 * @param path where the figure stands
 * @param from what is stated there, amounts in the sheet's unit; empty if nothing is stated
 * @param to what is to be stated there; empty if nothing is to be
 */
public record Edit(Location path, Optional<BigDecimal> from, Optional<BigDecimal> to) {

    /** Checks that nothing is null and that there is a change. */
    public Edit {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (from.equals(to)) {
            throw new IllegalArgumentException("An edit must change something, but " + path + " stays " + from);
        }
    }
}
