package dev.hyoka.io;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The stream that {@link SheetFormat#read} returns, for formats that read one step after another. */
public final class ItemStream {

    private ItemStream() {}

    /** What reads an input step by step. */
    public interface Source extends Closeable {

        /**
         * Reads the next step.
         *
         * @return the step; empty at the end of the input
         * @throws IOException if the input fails
         */
        Optional<ReadItem> next() throws IOException;
    }

    /**
     * Obtains a stream that reads when it is asked, ends with a problem where there are more documents than
     * {@link Limits#documents}, and closes the source when it is closed.
     *
     * @param source what reads
     * @param options what the reading is told
     * @return the stream
     */
    public static Stream<ReadItem> of(Source source, ReadOptions options) {
        Objects.requireNonNull(source, "source");
        return StreamSupport.stream(new Items(source, options), false).onClose(() -> close(source));
    }

    /**
     * Obtains the stream of a text in which each line is a step. A line that is too long, or in which bytes mean nothing,
     * becomes a problem.
     *
     * @param lines the lines; they are closed with the stream
     * @param options what the reading is told
     * @param step makes a step of a line
     * @return the stream
     */
    public static Stream<ReadItem> ofLines(
            TextLines lines, ReadOptions options, Function<TextLines.Line, ReadItem> step) {
        return of(new LineSource(lines, options.name(), step), options);
    }

    private record LineSource(TextLines lines, String name, Function<TextLines.Line, ReadItem> step) implements Source {
        @Override
        public Optional<ReadItem> next() throws IOException {
            return lines.next().map(line -> line.problem(name).map(ReadItem::of).orElseGet(() -> step.apply(line)));
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }

    /**
     * Obtains the stream of an input that can't be read at all.
     *
     * @param problem why not
     * @param input the input; it is closed with the stream
     * @return the stream of the problem
     */
    public static Stream<ReadItem> refused(Problem problem, Closeable input) {
        return Stream.of(ReadItem.of(problem)).onClose(() -> close(input));
    }

    private static void close(Closeable closeable) {
        try {
            closeable.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Items extends Spliterators.AbstractSpliterator<ReadItem> {

        private final Source source;
        private final ReadOptions options;
        private int documents;
        private boolean ended;

        Items(Source source, ReadOptions options) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
            this.source = source;
            this.options = options;
        }

        @Override
        public boolean tryAdvance(Consumer<? super ReadItem> action) {
            if (ended) {
                return false;
            }
            Optional<ReadItem> item = next();
            if (item.isPresent()
                    && item.get().document().isPresent()
                    && ++documents > options.limits().documents()) {
                ended = true;
                item = Optional.of(ReadItem.of(tooMany()));
            }
            item.ifPresent(action);
            return item.isPresent();
        }

        private Optional<ReadItem> next() {
            try {
                return source.next();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private Problem tooMany() {
            return new Problem(
                    Severity.ERROR,
                    "too-many-documents",
                    Message.of(
                                    "文書が{limit}件を超えています。ここから先は読みませんでした。入力を分けてください。",
                                    "There are more than {limit} documents; what follows was not read. Split the input.")
                            .with("limit", options.limits().documents())
                            .build(),
                    SourcePosition.of(options.name()),
                    Optional.empty());
        }
    }
}
