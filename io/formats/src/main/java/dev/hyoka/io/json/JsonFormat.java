package dev.hyoka.io.json;

import dev.hyoka.finding.Text;
import dev.hyoka.io.Beginning;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.SheetFormat;
import dev.hyoka.io.SheetWriter;
import dev.hyoka.model.DocumentKind;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Documents as JSON, both kinds, both ways: the interchange form.
 *
 * <p>Reads a document, an array of documents, or several documents one after another. Writes an array, also of a single
 * document or of none.
 */
public final class JsonFormat implements SheetFormat {

    private final JsonOptions options;

    /** The format with {@link JsonOptions#DEFAULT}; for {@link java.util.ServiceLoader}, too. */
    public JsonFormat() {
        this(JsonOptions.DEFAULT);
    }

    private JsonFormat(JsonOptions options) {
        this.options = options;
    }

    /**
     * Returns the format with other options.
     *
     * @param other the options
     * @return the format
     */
    public JsonFormat with(JsonOptions other) {
        return new JsonFormat(Objects.requireNonNull(other, "options"));
    }

    /**
     * Returns the JSON Schema (draft 2020-12) of the form: of a document, and of an array of documents.
     *
     * @return where it can be read; UTF-8
     */
    public static URL schema() {
        return JsonFormat.class.getResource("sheets-1.schema.json");
    }

    @Override
    public String id() {
        return "json";
    }

    @Override
    public Text description() {
        return Text.of("JSON(交換様式)", "JSON (the interchange form)");
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/json");
    }

    @Override
    public List<String> fileExtensions() {
        return List.of("json");
    }

    @Override
    public Set<DocumentKind> reads() {
        return Collections.unmodifiableSet(EnumSet.allOf(DocumentKind.class));
    }

    @Override
    public Set<DocumentKind> writes() {
        return reads();
    }

    @Override
    public Recognition recognize(Beginning beginning) {
        return new FirstLook(beginning).json(beginning.isNamedLike(this));
    }

    @Override
    public Stream<ReadItem> read(InputStream input, ReadOptions reading) {
        Pieces pieces = new JsonPieces(input, reading);
        return Reading.of(input, pieces, new DocumentReader(options, reading), reading);
    }

    @Override
    public SheetWriter writer(OutputStream output) {
        return new JsonWriter(output, options.pretty() ? Layout.PRETTY : Layout.COMPACT);
    }
}
