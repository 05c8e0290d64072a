package dev.hyoka.io.json;

import dev.hyoka.io.ReadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The documents of an NDJSON input: one a line. Lines without anything on them are left out. */
final class NdjsonPieces implements Pieces {

    private final Bytes bytes;
    private final Texts texts;
    private boolean begun;

    NdjsonPieces(InputStream input, ReadOptions options) {
        this.bytes = new Bytes(input);
        this.texts = new Texts(bytes, options);
    }

    @Override
    public Optional<Piece> next() throws IOException {
        if (!begun) {
            begun = true;
            bytes.skipByteOrderMark();
        }
        bytes.skipSpace();
        return bytes.peek() < 0 ? Optional.empty() : Optional.of(texts.take(Extents.LINE, -1));
    }
}
