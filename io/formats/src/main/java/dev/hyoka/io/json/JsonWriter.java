package dev.hyoka.io.json;

import dev.hyoka.finding.Location;
import dev.hyoka.io.SheetWriter;
import dev.hyoka.model.Document;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** Writes documents, each as a whole or not at all. */
final class JsonWriter implements SheetWriter {

    private final OutputStream output;
    private final Layout layout;
    private final JsonText text;
    private boolean none = true;
    private boolean closed;

    JsonWriter(OutputStream output, Layout layout) {
        this.output = output;
        this.layout = layout;
        this.text = new JsonText(layout.isPretty());
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
        text.clear();
        text.between(layout.before(none));
        Forms.write(sheet, new Output(text, unknown));
        unknown.requireAllWritten();
        text.between(layout.afterEach());
        none = false;
        text.writeTo(output);
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (output) {
            text.clear();
            text.between(layout.end(none));
            text.writeTo(output);
        }
    }
}
