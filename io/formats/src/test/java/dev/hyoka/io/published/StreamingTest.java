package dev.hyoka.io.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.model.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A text of any length is read in the same memory: only a window of its sheets is held. */
class StreamingTest {

    /** Sheets that tell one another the hourly rates. */
    private static final int WINDOW = 256;

    private static final int BUFFERS = 256 * 1024;

    private static final int COPIES = 1_000;

    private final PublishedTextFormat format = new PublishedTextFormat();

    @Test
    void noMoreThanAWindowIsReadAhead() throws IOException {
        String sheet = sample();
        int length = sheet.getBytes(StandardCharsets.UTF_8).length;
        RepeatedText input = new RepeatedText("", sheet, COPIES);
        Set<Document> documents = new HashSet<>();
        long items = 0;
        try (Stream<ReadItem> stream = format.read(input, ReadOptions.of(Published.FILE))) {
            assertThat(input.position()).isLessThanOrEqualTo(BUFFERS);
            for (Iterator<ReadItem> iterator = stream.iterator(); iterator.hasNext(); ) {
                documents.add(iterator.next().document().orElseThrow());
                items++;
                assertThat(input.position()).isLessThanOrEqualTo((items + WINDOW + 1) * length + BUFFERS);
            }
        }

        assertThat(items).isEqualTo(COPIES);
        assertThat(documents).hasSize(1);
        assertThat(input.position()).isEqualTo(input.length());
    }

    @Test
    void aStreamThatIsLeftEarlyIsNotReadToItsEnd() throws IOException {
        RepeatedText input = new RepeatedText("", sample(), COPIES);
        try (Stream<ReadItem> stream = format.read(input, ReadOptions.of(Published.FILE))) {
            assertThat(stream.limit(10)).hasSize(10);
        }

        assertThat(input.position()).isLessThan(input.length() / 3);
        assertThat(input.isClosed()).isTrue();
    }

    @Test
    void aRefusedInputIsClosedToo() throws IOException {
        RepeatedText input = new RepeatedText("", "\u0000\u0001\u0002", COPIES);
        try (Stream<ReadItem> stream = format.read(input, ReadOptions.of(Published.FILE))) {
            assertThat(stream).hasSize(1);
        }

        assertThat(input.isClosed()).isTrue();
    }

    @Test
    void anInputThatFailsOnTheWayThrows() throws IOException {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("The disk is gone");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return read();
            }
        };
        InputStream input = new SequenceInputStream(new RepeatedText("", sample(), WINDOW * 2), failing);

        try (Stream<ReadItem> stream = format.read(input, ReadOptions.of(Published.FILE))) {
            Iterator<ReadItem> items = stream.iterator();
            assertThat(items.next().document()).isPresent();
            assertThatThrownBy(() -> items.forEachRemaining(item -> {}))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("The disk is gone");
        }
    }

    private static String sample() throws IOException {
        try (InputStream input = StreamingTest.class.getResourceAsStream("text-in-the-last-years-place.txt")) {
            return new String(Objects.requireNonNull(input).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
