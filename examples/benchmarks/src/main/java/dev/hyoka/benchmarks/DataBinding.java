package dev.hyoka.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents of a kind, read and written a line each by Jackson's data binding.
 *
 * <p>It is set up as its documentation advises: one mapper, readers and writers that are used again, and streams of
 * values. What is not stated is left out, and numbers keep their digits; all else is as it comes.
 *
 * @param <T> the record of a document
 */
final class DataBinding<T> {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final ObjectReader reader;
    private final ObjectWriter writer;

    DataBinding(Class<T> type) {
        reader = MAPPER.readerFor(type);
        writer = MAPPER.writerFor(type).withRootValueSeparator("\n");
    }

    /** Reads documents one after another. */
    void read(InputStream input, Consumer<? super T> documents) {
        try (MappingIterator<T> values = reader.readValues(input)) {
            values.forEachRemaining(documents);
        }
    }

    List<T> readAll(InputStream input) {
        try (MappingIterator<T> values = reader.readValues(input)) {
            return values.readAll();
        }
    }

    /** Writes documents one after another. */
    void write(List<T> documents, OutputStream output) {
        try (SequenceWriter values = writer.writeValues(output)) {
            values.writeAll(documents);
        }
    }
}
