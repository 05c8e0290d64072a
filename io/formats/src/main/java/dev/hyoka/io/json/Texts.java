package dev.hyoka.io.json;

import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.SourcePosition;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Takes documents' texts out of an input, one at a time, in memory that is used again for the next one. */
final class Texts {

    /** No character of UTF-8 takes more bytes for its Java characters. */
    private static final long BYTES_PER_CHARACTER = 3;

    private final Bytes bytes;
    private final ReadOptions options;
    private byte[] stored = new byte[8 * 1024];
    private int length;
    private boolean overlong;
    private boolean ended;
    private byte lastByte;

    Texts(Bytes bytes, ReadOptions options) {
        this.bytes = bytes;
        this.options = options;
    }

    /** Whether the piece that was taken last ended before the input did, and with a certain byte. */
    boolean endedWith(char last) {
        return ended && lastByte == last;
    }

    /** Takes the text that begins at the next byte, which belongs to a position in an array or, below 0, to none. */
    Piece take(Bytes.Extent extent, int index) throws IOException {
        int line = bytes.line();
        int column = bytes.column();
        length = 0;
        overlong = false;
        ended = bytes.pass(extent, this::store);
        return overlong ? tooLong(line, column, index) : text(line, column, index, extent == Extents.LINE);
    }

    private void store(byte[] from, int start, int stop) {
        int more = stop - start;
        if (more > 0) {
            lastByte = from[stop - 1];
        }
        if (!overlong
                && length + (long) more > BYTES_PER_CHARACTER * options.limits().documentCharacters()) {
            overlong = true;
            bytes.count(stored, 0, length);
        }
        if (overlong) {
            bytes.count(from, start, stop);
            return;
        }
        if (length + more > stored.length) {
            stored = Arrays.copyOf(stored, Math.max(2 * stored.length, length + more));
        }
        System.arraycopy(from, start, stored, length, more);
        length += more;
    }

    private Piece text(int line, int column, int index, boolean onOneLine) {
        int characters = Utf8.characters(stored, length);
        if (onOneLine && characters >= 0) {
            bytes.count(characters);
        } else {
            bytes.count(stored, 0, length);
        }
        if (characters < 0) {
            return new Piece.Gap(Fault.NOT_UTF8.problem(malformed(line, column), pointer(index)));
        }
        return characters > options.limits().documentCharacters()
                ? tooLong(line, column, index)
                : new Piece.Text(stored, length, line, column, index);
    }

    /** Where the first byte stands that is not UTF-8. */
    private SourcePosition malformed(int line, int column) {
        CharBuffer characters = CharBuffer.allocate(length);
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(stored, 0, length), characters, true);
        int count = characters.position();
        return Lines.of(characters.array(), count, options.name(), line, column).at(count);
    }

    private Piece tooLong(int line, int column, int index) {
        return new Piece.Gap(Fault.DOCUMENT_TOO_LONG.problem(
                SourcePosition.of(options.name(), line, column),
                pointer(index),
                message -> message.with("limit", options.limits().documentCharacters())));
    }

    private static String pointer(int index) {
        return Place.document(index, 0).pointer();
    }
}
