package dev.hyoka.cli;

import dev.hyoka.io.findings.OneLine;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Where results go: bytes, or lines of UTF-8 that end with a line feed.
 *
 * <p>A failure is an {@link OutputFailed}, also below a library that would wrap another exception.
 */
final class Output extends OutputStream {

    private final String name;
    private final OutputStream target;

    /**
     * Makes an output of a stream.
     *
     * @param name what messages call it
     * @param target the stream
     */
    Output(String name, OutputStream target) {
        this.name = name;
        this.target = target;
    }

    String name() {
        return name;
    }

    /** Writes a line; what would break it or act on a terminal is taken out. */
    void line(String text) {
        text(OneLine.of(text) + "\n");
    }

    /** Writes text as it is. */
    void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        write(bytes, 0, bytes.length);
    }

    /** Says of a failure which output it was. */
    OutputFailed failed(IOException cause) {
        return new OutputFailed(name, cause);
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        attempt(() -> target.write(bytes, offset, length));
    }

    @Override
    public void flush() {
        attempt(target::flush);
    }

    @Override
    public void close() {
        attempt(target::close);
    }

    private void attempt(Attempt attempt) {
        try {
            attempt.run();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private interface Attempt {
        void run() throws IOException;
    }
}
