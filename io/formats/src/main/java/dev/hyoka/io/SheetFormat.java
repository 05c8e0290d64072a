package dev.hyoka.io;

import dev.hyoka.finding.Text;
import dev.hyoka.model.DocumentKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A format in which sheets are kept: the extension point of this module, found by {@link java.util.ServiceLoader}.
 *
 * <p>Implementations are immutable and safe for use by several threads; options of a format are part of its object.
 */
public interface SheetFormat {

    /**
     * Returns the format's stable name, such as {@code json}: lower-case letters, digits and hyphens.
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
     * Returns the media types that stand for the format.
     *
     * @return the types, the preferred one first; possibly none
     */
    default List<String> mediaTypes() {
        return List.of();
    }

    /**
     * Returns the endings of file names that are usual for the format, without the dot.
     *
     * @return the endings, the preferred one first; possibly none
     */
    default List<String> fileExtensions() {
        return List.of();
    }

    /**
     * Returns the kinds of document that the format can be read for.
     *
     * @return the kinds; empty if it can only be written
     */
    default Set<DocumentKind> reads() {
        return Set.of();
    }

    /**
     * Returns the kinds of document that can be written in the format.
     *
     * @return the kinds; empty if it can only be read
     */
    default Set<DocumentKind> writes() {
        return Set.of();
    }

    /**
     * Tells how sure it is that an input is of this format; unless a format knows better, that it can be if its name says
     * so.
     *
     * @param beginning the input's name and its first bytes
     * @return the answer
     */
    default Recognition recognize(Beginning beginning) {
        return beginning.isNamedLike(this) ? Recognition.POSSIBLE : Recognition.NO;
    }

    /**
     * Reads documents, one after another, holding no more of the input than the form needs.
     *
     * <p>The stream is lazy and has to be closed, which closes the input. It throws
     * {@link java.io.UncheckedIOException} if the input fails; whatever is wrong with the content is a problem instead.
     *
     * @param input the input; it is closed with the stream
     * @param options what the reading is told
     * @return the documents and problems in the order of the input
     * @throws IOException if the input fails at its beginning
     * @throws UnsupportedOperationException if the format can only be written
     */
    default Stream<ReadItem> read(InputStream input, ReadOptions options) throws IOException {
        throw new UnsupportedOperationException("The format " + id() + " can't be read");
    }

    /**
     * Starts to write documents.
     *
     * @param output where to; it is closed with the writer
     * @return the writer
     * @throws IOException if the output fails
     * @throws UnsupportedOperationException if the format can only be read
     */
    default SheetWriter writer(OutputStream output) throws IOException {
        throw new UnsupportedOperationException("The format " + id() + " can't be written");
    }

    /** How sure a format is that an input is its own. */
    enum Recognition {
        /** It can't be. */
        NO,
        /** Nothing speaks against it. */
        POSSIBLE,
        /** The content shows it. */
        SURE
    }
}
