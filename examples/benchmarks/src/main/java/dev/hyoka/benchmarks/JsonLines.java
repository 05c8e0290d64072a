package dev.hyoka.benchmarks;

import dev.hyoka.generators.Sheets;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.SheetWriter;
import dev.hyoka.io.json.NdjsonFormat;
import dev.hyoka.model.Document;
import dev.hyoka.model.DocumentKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The documents that are read and written: the same ones at every call, in the model, as records of data binding, and as
 * lines of JSON.
 *
 * @param <T> the record of data binding
 */
final class JsonLines<T> {

    static final int DOCUMENTS = 1_000;

    private static final long SEED = 20_200_401;

    private final List<? extends Document> documents;
    private final byte[] text;
    private final DataBinding<T> binding;
    private final List<T> bound;

    private JsonLines(Stream<? extends Document> documents, Class<T> type) {
        this.documents = documents.limit(DOCUMENTS).toList();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        write(this.documents, written);
        this.text = written.toByteArray();
        this.binding = new DataBinding<>(type);
        this.bound = binding.readAll(new ByteArrayInputStream(text));
    }

    static JsonLines<?> of(DocumentKind kind) {
        return switch (kind) {
            case MANAGEMENT_SHEET ->
                new JsonLines<>(Sheets.managementSheets().samples(SEED), BoundManagementSheet.class);
            case GOAL_SHEET -> new JsonLines<>(Sheets.goalSheets().samples(SEED), BoundGoalSheet.class);
        };
    }

    /** The documents in the model. */
    List<? extends Document> documents() {
        return documents;
    }

    /** The documents as this library writes them. */
    byte[] text() {
        return text;
    }

    DataBinding<T> binding() {
        return binding;
    }

    /** Writes the documents with data binding. */
    void writeBound(OutputStream output) {
        binding.write(bound, output);
    }

    /** Reads documents with this library. */
    static void read(InputStream input, Consumer<ReadItem> items) {
        try (Stream<ReadItem> read = new NdjsonFormat().read(input, ReadOptions.of("sheets.ndjson"))) {
            read.forEach(items);
        }
    }

    /** Writes documents with this library. */
    static void write(List<? extends Document> documents, OutputStream output) {
        try (SheetWriter writer = new NdjsonFormat().writer(output)) {
            for (Document document : documents) {
                writer.write(document);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
