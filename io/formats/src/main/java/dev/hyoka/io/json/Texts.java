package dev.hyoka.io.json;

import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.SourcePosition;
import java.io.IOException;
import java.util.Arrays;

/** Takes documents' texts out of an input, one at a time. */
final class Texts {

    /** No character of UTF-8 takes more bytes for its Java characters. */
    private static final long BYTES_PER_CHARACTER = 3;

    private static final byte[] NOTHING = {};

    private final Bytes bytes;
    private final ReadOptions options;
    private byte[] stored = NOTHING;
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
        if (overlong) {
            return tooLong(line, column, index);
        }
        if (extent != Extents.LINE) {
            // Behind a line no column is asked for: another line begins there, or nothing
            bytes.count(stored, 0, length);
        }
        return text(line, column, index);
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
        if (length == 0) {
            // Mostly this is all of it, and there is place for the 0
            stored = Arrays.copyOfRange(from, start, stop + 1);
        } else {
            if (length + more > stored.length) {
                stored = Arrays.copyOf(stored, Math.max(2 * stored.length, length + more));
            }
            System.arraycopy(from, start, stored, length, more);
        }
        length += more;
    }

    private Piece text(int line, int column, int index) {
        byte[] whole = stored.length == length + 1 ? stored : Arrays.copyOf(stored, length + 1);
        whole[length] = 0;
        stored = NOTHING;
        Piece.Text text = new Piece.Text(whole, line, column, index);
        return isTooLong(text) ? tooLong(line, column, index) : text;
    }

    /** Whether there are too many characters in a text that is UTF-8. */
    private boolean isTooLong(Piece.Text text) {
        int limit = options.limits().documentCharacters();
        if (text.length() <= limit) {
            return false;
        }
        Characters characters = Characters.of(text, options.name());
        return characters.array().length > limit && !characters.areCutOff();
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
