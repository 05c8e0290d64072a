package dev.hyoka.io.findings;

import dev.hyoka.finding.Language;
import dev.hyoka.finding.Text;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A form in which findings are written: an extension point.
 *
 * <p>Implementations are immutable and safe for use by several threads; options of a format are part of its object.
 *
 * <p>A format is installed by {@link java.util.ServiceLoader}: its class is public, has a public constructor without
 * parameters, which makes it in English with its usual options, and is named in
 * {@code META-INF/services/dev.hyoka.io.findings.FindingsFormat} or by the {@code provides} of a module.
 *
 * <p>What a document states can hold anything: markup, control characters, formulas. Each format escapes it for its own
 * medium; {@link OneLine} and {@link VisibleText} are a beginning.
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
     * @return the description, which follows the id in a list: SARIF 2.1.0, for code-scanning services
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
