package dev.hyoka.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.SheetFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LazyReadingTest {

    private static final String GOAL = "目".repeat(5_000);
    private static final String SHEET =
            "{\"kind\":\"goal-sheet\",\"schemaVersion\":1,\"fiscalYear\":2025,\"goal\":\"" + GOAL + "\"}";

    /** Repeats a document and then fails. */
    private static final class Failing extends InputStream {
        private final byte[] each;
        private final int times;
        private ByteArrayInputStream current;
        private int begun;
        private boolean closed;

        Failing(String first, String each, int times) {
            this.each = each.getBytes(StandardCharsets.UTF_8);
            this.times = times;
            this.current = new ByteArrayInputStream(first.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (current.available() == 0) {
                if (begun == times) {
                    throw new IOException("The line is dead");
                }
                begun++;
                current = new ByteArrayInputStream(each);
            }
            return current.read(bytes, from, length);
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @Test
    void documentsAreDeliveredBeforeTheInputFails() throws IOException {
        for (SheetFormat format : List.of(new JsonFormat(), new NdjsonFormat())) {
            boolean lines = format instanceof NdjsonFormat;
            Failing input = new Failing(lines ? "" : "[", SHEET + (lines ? "\n" : ","), 1_000);
            List<ReadItem> items = new ArrayList<>();
            try (Stream<ReadItem> stream = format.read(input, ReadOptions.of(Json.NAME))) {
                assertThatThrownBy(() -> stream.forEach(items::add))
                        .isInstanceOf(UncheckedIOException.class)
                        .hasRootCauseMessage("The line is dead");
            }
            // The last documents may be in the buffer that was being filled
            assertThat(items)
                    .hasSizeBetween(995, 1_000)
                    .allMatch(item -> item.document().isPresent());
            assertThat(input.closed).isTrue();
        }
    }

    @Test
    void noMoreIsReadThanWhatIsAskedFor() throws IOException {
        Failing input = new Failing("[", SHEET + ",", 1_000);
        try (Stream<ReadItem> stream = new JsonFormat().read(input, ReadOptions.of(Json.NAME))) {
            assertThat(input.begun).isZero();
            Iterator<ReadItem> items = stream.iterator();
            for (int i = 0; i < 100; i++) {
                assertThat(items.next().document()).isPresent();
            }
            assertThat(input.begun).isEqualTo(100);
            assertThat(input.closed).isFalse();
        }
        assertThat(input.closed).isTrue();
    }

    @Test
    void theInputCanBeLeftInTheMiddle() throws IOException {
        Failing input = new Failing("", SHEET + "\n", 1_000);
        try (Stream<ReadItem> stream = new NdjsonFormat().read(input, ReadOptions.of(Json.NAME))) {
            assertThat(stream.limit(3).toList()).hasSize(3);
        }
        assertThat(input.closed).isTrue();
    }

    @Test
    void anInputThatFailsAtOnceThrows() throws IOException {
        try (Stream<ReadItem> stream = new JsonFormat().read(new Failing("", "", 0), ReadOptions.of(Json.NAME))) {
            assertThatThrownBy(stream::toList).isInstanceOf(UncheckedIOException.class);
        }
    }

    @Test
    void aFailureToCloseIsTold() throws IOException {
        InputStream input = new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() throws IOException {
                throw new IOException("It won't close");
            }
        };
        Stream<ReadItem> stream = new JsonFormat().read(input, ReadOptions.of(Json.NAME));
        assertThatThrownBy(stream::close)
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("It won't close");
    }
}
