package dev.hyoka.io.json;

import dev.hyoka.io.ItemStream;
import dev.hyoka.io.Problem;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.SourcePosition;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads an input's documents as they are asked for. */
final class Reading implements ItemStream.Source {

    private final InputStream input;
    private final Pieces pieces;
    private final DocumentReader documents;
    private final ReadOptions options;
    private int unread;
    private boolean ended;

    private Reading(InputStream input, Pieces pieces, DocumentReader documents, ReadOptions options) {
        this.input = input;
        this.pieces = pieces;
        this.documents = documents;
        this.options = options;
    }

    /** A stream that closes the input when it is closed. */
    static Stream<ReadItem> of(InputStream input, Pieces pieces, DocumentReader documents, ReadOptions options) {
        return ItemStream.of(new Reading(input, pieces, documents, options), options);
    }

    @Override
    public Optional<ReadItem> next() throws IOException {
        while (!ended) {
            Optional<Piece> piece = pieces.next();
            ended = piece.isEmpty();
            Optional<ReadItem> item = piece.map(this::read).filter(this::isTold).or(this::summary);
            if (item.isPresent()) {
                return item;
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        input.close();
    }

    private ReadItem read(Piece piece) {
        if (piece instanceof Piece.Text text) {
            return documents.read(text);
        }
        return ReadItem.of(((Piece.Gap) piece).problem());
    }

    /** Documents that can't be read are told up to a limit, and from there on counted. */
    private boolean isTold(ReadItem item) {
        if (item.document().isEmpty()) {
            unread++;
        }
        return item.document().isPresent() || unread <= options.limits().problems();
    }

    private Optional<ReadItem> summary() {
        int more = unread - options.limits().problems();
        if (!ended || more <= 0) {
            return Optional.empty();
        }
        Problem problem =
                Fault.MORE_GAPS.problem(SourcePosition.of(options.name()), "", message -> message.with("count", more));
        return Optional.of(ReadItem.of(problem));
    }
}
