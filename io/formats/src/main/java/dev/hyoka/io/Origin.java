package dev.hyoka.io;

import java.util.Objects;

/**
 * Where a value was found, and what had to be done to it.
 *
 * @param position the place in the input
 * @param raw the text that stands there
 * @param handling how the value came out of it
 */
public record Origin(SourcePosition position, String raw, Handling handling) {

    /** Checks that nothing is null. */
    public Origin {
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(raw, "raw");
        Objects.requireNonNull(handling, "handling");
    }

    /** How a value came out of its text. */
    public enum Handling {
        /** It stands there as it is. */
        AS_PRINTED,
        /** Marks of the markup, or spaces that come from line breaks, were taken out. */
        CLEANED,
        /** It stands in several cells that belong together. */
        JOINED,
        /** It stands in another column than the one that it belongs to. */
        MOVED,
        /** It is not in the input; whoever started the reading gave it. */
        GIVEN
    }
}
