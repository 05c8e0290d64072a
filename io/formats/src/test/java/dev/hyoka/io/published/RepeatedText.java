package dev.hyoka.io.published;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** An input that makes its text while it is read: a beginning once, then a piece many times; it counts what was read. */
final class RepeatedText extends InputStream {

    private final byte[] once;
    private final byte[] piece;
    private final long length;
    private long position;
    private boolean closed;

    RepeatedText(String once, String piece, int times) {
        this.once = once.getBytes(StandardCharsets.UTF_8);
        this.piece = piece.getBytes(StandardCharsets.UTF_8);
        this.length = this.once.length + (long) this.piece.length * times;
    }

    /** How many bytes were read so far. */
    long position() {
        return position;
    }

    long length() {
        return length;
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public int read() {
        if (position == length) {
            return -1;
        }
        long at = position++;
        return 0xFF & (at < once.length ? once[(int) at] : piece[(int) ((at - once.length) % piece.length)]);
    }

    @Override
    public int read(byte[] bytes, int offset, int count) {
        int read = 0;
        while (read < count && position < length) {
            bytes[offset + read++] = (byte) read();
        }
        return read == 0 && count > 0 ? -1 : read;
    }

    @Override
    public void close() throws IOException {
        closed = true;
    }
}
