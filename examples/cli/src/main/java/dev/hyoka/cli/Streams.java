package dev.hyoka.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What a run reads from and writes to.
 *
 * @param in standard input
 * @param out standard output: results; closing it only flushes it
 * @param err standard error: problems and progress
 * @param isOutTerminal whether standard output goes to a terminal that shows colours
 * @param isErrTerminal whether a person sees standard error as it is written
 */
record Streams(InputStream in, Output out, PrintStream err, boolean isOutTerminal, boolean isErrTerminal) {

    static Streams of(
            InputStream in, OutputStream out, OutputStream err, boolean isOutTerminal, boolean isErrTerminal) {
        OutputStream kept = new FilterOutputStream(new BufferedOutputStream(out, 1 << 16)) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                this.out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
        PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Streams(in, new Output("standard output", kept), messages, isOutTerminal, isErrTerminal);
    }
}
