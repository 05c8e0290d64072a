package dev.hyoka.io.findings;

import dev.hyoka.finding.Language;
import dev.hyoka.finding.Text;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A form in which findings are written: an extension point, found by {@link java.util.ServiceLoader}.
 *
 * <p>Implementations are immutable and safe for use by several threads; options of a format are part of its object.
 */
public interface FindingsFormat {

    /**
     * Returns the format's stable name, such as {@code sarif}: lower-case letters, digits and hyphens.
     *
     * @return the id, unique among the installed formats
     */
    String id();

    /**
     * Returns what the format is, in a few words.
     *
     * @return the description
     */
    Text description();

    /**
     * Returns the format with its words in another language. What a document states stays as it is.
     *
     * @param language the language of messages and headings
     * @return the format
     */
    FindingsFormat in(Language language);

    /**
     * Writes all that was found.
     *
     * @param set the documents and what was found in them
     * @param output where to; flushed, and left open
     * @throws IOException if the output fails
     */
    void write(CheckedSet set, OutputStream output) throws IOException;
}
