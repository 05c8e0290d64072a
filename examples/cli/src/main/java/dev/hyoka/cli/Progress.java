package dev.hyoka.cli;

import dev.hyoka.finding.Language;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Locale;

/** A line that tells how far a long run has come; shown only to a person, and gone at the end. */
final class Progress {

    private final PrintStream err;
    private final boolean enabled;
    private final Language language;
    private final long nanosBetween;
    private long documents;
    private long bytes;
    private long drawnAt = System.nanoTime();
    private boolean visible;

    Progress(Streams streams, Language language) {
        this(streams, language, 200_000_000);
    }

    Progress(Streams streams, Language language, long nanosBetween) {
        this.err = streams.err();
        this.enabled = streams.isErrTerminal();
        this.language = language;
        this.nanosBetween = nanosBetween;
    }

    /** Counts what is read from an input. */
    InputStream counting(InputStream input) {
        return new FilterInputStream(input) {
            @Override
            public int read() throws IOException {
                int value = super.read();
                bytes += value < 0 ? 0 : 1;
                return value;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int count = super.read(buffer, offset, length);
                bytes += Math.max(0, count);
                return count;
            }
        };
    }

    /** Counts a document, and shows the line if it is time to. */
    void document() {
        documents++;
        long now = System.nanoTime();
        if (enabled && now - drawnAt >= nanosBetween) {
            drawnAt = now;
            visible = true;
            err.print('\r' + text() + "\u001b[K");
            err.flush();
        }
    }

    /** Makes room for other output. */
    void clear() {
        if (visible) {
            visible = false;
            err.print("\r\u001b[K");
            err.flush();
        }
    }

    long documents() {
        return documents;
    }

    private String text() {
        String pattern = language == Language.JA ? "%,d件、%,.1f MB" : "%,d read, %,.1f MB";
        return String.format(Locale.ROOT, pattern, documents, bytes / 1e6);
    }
}
