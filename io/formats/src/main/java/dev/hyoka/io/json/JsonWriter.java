package dev.hyoka.io.json;

import dev.hyoka.finding.Location;
import dev.hyoka.io.SheetWriter;
import dev.hyoka.model.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Writes documents, each as a whole or not at all. */
final class JsonWriter implements SheetWriter {

    private final OutputStream output;
    private final Layout layout;
    private final ByteArrayOutputStream document = new ByteArrayOutputStream(8 * 1024);
    private boolean none = true;
    private boolean closed;

    JsonWriter(OutputStream output, Layout layout) {
        this.output = output;
        this.layout = layout;
    }

    @Override
    public void write(Document sheet) throws IOException {
        write(sheet, Map.of());
    }

    @Override
    public void write(Document sheet, Map<Location, String> unknownMembers) throws IOException {
        if (closed) {
            throw new IllegalStateException("The writer is closed");
        }
        UnknownMembers unknown = unknownMembers.isEmpty() ? UnknownMembers.NONE : new UnknownMembers(unknownMembers);
        document.reset();
        try (JsonGenerator generator = Tokens.UNBOUNDED.generator(document, layout.context())) {
            Forms.write(sheet, new Output(generator, unknown));
        }
        unknown.requireAllWritten();
        put(layout.before(none));
        none = false;
        document.writeTo(output);
        put(layout.afterEach());
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (output) {
            put(layout.end(none));
        }
    }

    private void put(String text) throws IOException {
        output.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
