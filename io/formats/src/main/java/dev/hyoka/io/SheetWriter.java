package dev.hyoka.io;

import dev.hyoka.finding.Location;
import dev.hyoka.model.Document;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes documents in a format, one after another. Closing it finishes the output and closes it. */
public interface SheetWriter extends Closeable {

    /**
     * Writes a document.
     *
     * @param document the document
     * @throws IOException if the output fails
     * @throws IllegalArgumentException if the format can't hold a document of this kind
     */
    void write(Document document) throws IOException;

    /**
     * Writes a document with what its reader kept although the model has no word for it. A format that has no place for
     * that writes the document alone.
     *
     * @param document the document
     * @param unknownMembers what {@link ReadItem#unknownMembers} holds
     * @throws IOException if the output fails
     * @throws IllegalArgumentException if the format can't hold a document of this kind
     */
    default void write(Document document, Map<Location, String> unknownMembers) throws IOException {
        write(document);
    }

    /**
     * Returns what the output could not hold as it was, such as characters that its encoding lacks.
     *
     * @return the problems so far, each once with a count and an example; complete when the writer is closed
     */
    default List<Problem> problems() {
        return List.of();
    }

    /**
     * Obtains a writer of a text in which each line is a document.
     *
     * @param output where to
     * @param charset the text's encoding
     * @param line makes a line of a document, without the line's end
     * @return the writer
     */
    static SheetWriter ofLines(OutputStream output, Charset charset, Function<Document, String> line) {
        return new SheetWriter() {
            @Override
            public void write(Document document) throws IOException {
                output.write((line.apply(document) + "\n").getBytes(charset));
            }

            @Override
            public void close() throws IOException {
                output.close();
            }
        };
    }
}
