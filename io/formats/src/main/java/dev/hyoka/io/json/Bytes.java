package dev.hyoka.io.json;

import java.io.IOException;
import java.io.InputStream;

/**
 * An input's bytes, and the line and column at which the next one stands.
 *
 * <p>Everything that shapes JSON is ASCII, and no byte of a longer UTF-8 sequence looks like ASCII. So documents can be
 * told apart before anything is decoded.
 */
final class Bytes {

    private static final int END = -1;

    private final InputStream input;
    private final byte[] buffer = new byte[32 * 1024];
    private int next;
    private int end;
    private int line = 1;
    private int column = 1;

    Bytes(InputStream input) {
        this.input = input;
    }

    /** Where a part of the input ends. It may remember what it saw. */
    interface Extent {
        /** The index after the part's last byte; -1 if it goes on beyond these bytes. */
        int end(byte[] bytes, int from, int to);
    }

    /** Takes over bytes, and keeps account of their lines. */
    interface Receiver {
        void accept(byte[] bytes, int from, int to);
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    /** The next byte, 0 to 255; below 0 at the input's end. */
    int peek() throws IOException {
        return next < end || fill() ? Byte.toUnsignedInt(buffer[next]) : END;
    }

    /** Leaves the next byte behind. */
    void skip() {
        count(buffer, next, next + 1);
        next++;
    }

    /** Leaves a byte order mark behind, which counts as no column. */
    void skipByteOrderMark() throws IOException {
        for (int mark : new int[] {0xEF, 0xBB, 0xBF}) {
            if (peek() != mark) {
                return;
            }
            next++;
        }
    }

    /** Leaves behind what JSON takes for space. */
    void skipSpace() throws IOException {
        for (int found = peek(); found == ' ' || found == '\t' || found == '\n' || found == '\r'; found = peek()) {
            skip();
        }
    }

    /**
     * Hands over all bytes of a part.
     *
     * @return whether the part ended, rather than the input
     */
    boolean pass(Extent extent, Receiver receiver) throws IOException {
        while (next < end || fill()) {
            int stop = extent.end(buffer, next, end);
            int to = stop < 0 ? end : stop;
            receiver.accept(buffer, next, to);
            next = to;
            if (stop >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Moves the line and column over bytes that were handed over. */
    void count(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            byte found = bytes[i];
            if (found == '\n') {
                line++;
                column = 1;
            } else if ((found & 0xC0) != 0x80) {
                // A sequence of four bytes makes two characters
                column += (found & 0xF8) == 0xF0 ? 2 : 1;
            }
        }
    }

    private boolean fill() throws IOException {
        next = 0;
        end = Math.max(0, input.read(buffer));
        return end > 0;
    }
}
