package dev.hyoka.io.json;

import dev.hyoka.io.Problem;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.SourcePosition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads an input's documents as they are asked for. */
final class Reading extends Spliterators.AbstractSpliterator<ReadItem> {

    private final Pieces pieces;
    private final DocumentReader documents;
    private final ReadOptions options;
    private int unread;
    private boolean ended;

    private Reading(Pieces pieces, DocumentReader documents, ReadOptions options) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.pieces = pieces;
        this.documents = documents;
        this.options = options;
    }

    /** A stream that closes the input when it is closed. */
    static Stream<ReadItem> of(InputStream input, Pieces pieces, DocumentReader documents, ReadOptions options) {
        return StreamSupport.stream(new Reading(pieces, documents, options), false)
                .onClose(() -> close(input));
    }

    @Override
    public boolean tryAdvance(Consumer<? super ReadItem> action) {
        try {
            while (!ended) {
                Optional<Piece> piece = pieces.next();
                ended = piece.isEmpty();
                Optional<ReadItem> item =
                        piece.map(this::read).filter(this::isTold).or(this::summary);
                if (item.isPresent()) {
                    action.accept(item.get());
                    return true;
                }
            }
            return false;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
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

    private static void close(InputStream input) {
        try {
            input.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
