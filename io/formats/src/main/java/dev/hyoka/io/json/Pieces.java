package dev.hyoka.io.json;

import java.io.IOException;
import java.util.Optional;

/** An input's documents, one after another. */
interface Pieces {

    /** Goes on to the next piece; empty at the end. */
    Optional<Piece> next() throws IOException;
}
