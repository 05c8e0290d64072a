package dev.hyoka.io.json;

import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.SourcePosition;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The documents of a JSON input: one, several one after another, or those of arrays.
 *
 * <p>A document reaches from its opening brace to the one that closes it. So whatever is wrong inside of it doesn't
 * spoil the next one; only where the brackets themselves don't pair, the rest is lost.
 */
final class JsonPieces implements Pieces {

    /** What may come next. */
    private enum Expected {
        START,
        DOCUMENT_OR_ARRAY,
        FIRST_ELEMENT_OR_END,
        ELEMENT,
        COMMA_OR_END,
        NOTHING
    }

    private final Bytes bytes;
    private final Texts texts;
    private final ReadOptions options;
    private Expected expected = Expected.START;
    private int index;

    JsonPieces(InputStream input, ReadOptions options) {
        this.bytes = new Bytes(input);
        this.texts = new Texts(bytes, options);
        this.options = options;
    }

    @Override
    public Optional<Piece> next() throws IOException {
        while (expected != Expected.NOTHING) {
            if (expected == Expected.START) {
                bytes.skipByteOrderMark();
            }
            bytes.skipSpace();
            Optional<Piece> piece = step(bytes.peek());
            if (piece.isPresent()) {
                return piece;
            }
        }
        return Optional.empty();
    }

    /** Takes a piece, or a sign that stands between them. */
    private Optional<Piece> step(int found) throws IOException {
        return switch (expected) {
            case START -> first(found);
            case DOCUMENT_OR_ARRAY -> found < 0 ? end() : betweenDocuments(found);
            case FIRST_ELEMENT_OR_END -> found == ']' ? sign(Expected.DOCUMENT_OR_ARRAY) : element(found);
            case ELEMENT -> element(found);
            case COMMA_OR_END -> afterElement(found);
            case NOTHING -> Optional.empty();
        };
    }

    private Optional<Piece> first(int found) throws IOException {
        return switch (found) {
            case -1 -> stop(Fault.NO_DOCUMENT);
            // UTF-16 begins so
            case 0xFE, 0xFF, 0 -> stop(Fault.NOT_UTF8);
            default -> betweenDocuments(found);
        };
    }

    private Optional<Piece> betweenDocuments(int found) throws IOException {
        return switch (found) {
            case '{' -> document(-1, Expected.DOCUMENT_OR_ARRAY);
            case '[' -> {
                index = 0;
                yield sign(Expected.FIRST_ELEMENT_OR_END);
            }
            default -> stop(Fault.NO_JSON_DOCUMENT);
        };
    }

    private Optional<Piece> element(int found) throws IOException {
        return switch (found) {
            case -1 -> stop(Fault.ARRAY_NOT_CLOSED);
            case '{' -> document(index++, Expected.COMMA_OR_END);
            case '[' -> otherElement(new Extents.Brackets());
            case '"' -> otherElement(new Extents.Quoted());
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 't', 'f', 'n' -> otherElement(Extents.WORD);
            default -> stop(Fault.NO_ELEMENT);
        };
    }

    private Optional<Piece> afterElement(int found) {
        return switch (found) {
            case -1 -> stop(Fault.ARRAY_NOT_CLOSED);
            case ',' -> sign(Expected.ELEMENT);
            case ']' -> sign(Expected.DOCUMENT_OR_ARRAY);
            default -> stop(Fault.NO_COMMA);
        };
    }

    private Optional<Piece> document(int position, Expected then) throws IOException {
        Piece piece = texts.take(new Extents.Brackets(), position);
        // Where its brackets don't pair, nobody knows what the next ones mean
        expected = texts.endedWith('}') ? then : Expected.NOTHING;
        return Optional.of(piece);
    }

    private Optional<Piece> otherElement(Bytes.Extent extent) throws IOException {
        Piece gap = gap(Fault.NOT_A_DOCUMENT);
        index++;
        expected = bytes.pass(extent, bytes::count) ? Expected.COMMA_OR_END : Expected.NOTHING;
        return Optional.of(gap);
    }

    private Optional<Piece> sign(Expected then) {
        bytes.skip();
        expected = then;
        return Optional.empty();
    }

    private Optional<Piece> end() {
        expected = Expected.NOTHING;
        return Optional.empty();
    }

    private Optional<Piece> stop(Fault fault) {
        Piece gap = gap(fault);
        expected = Expected.NOTHING;
        return Optional.of(gap);
    }

    private Piece gap(Fault fault) {
        boolean inArray = expected == Expected.FIRST_ELEMENT_OR_END
                || expected == Expected.ELEMENT
                || expected == Expected.COMMA_OR_END;
        return new Piece.Gap(fault.problem(
                SourcePosition.of(options.name(), bytes.line(), bytes.column()),
                Place.document(inArray ? index : -1, 0).pointer()));
    }
}
