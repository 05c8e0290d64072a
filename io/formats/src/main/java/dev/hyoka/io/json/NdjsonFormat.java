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
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Documents as JSON, one a line: the interchange form for streams of documents.
 *
 * <p>A line that can't be read doesn't spoil the others; lines without anything on them are passed over. An output of
 * no documents is empty.
 */
public final class NdjsonFormat implements SheetFormat {

    private final JsonOptions options;

    /** The format with {@link JsonOptions#DEFAULT}; for {@link java.util.ServiceLoader}, too. */
    public NdjsonFormat() {
        this(JsonOptions.DEFAULT);
    }

    private NdjsonFormat(JsonOptions options) {
        this.options = options;
    }

    /**
     * Returns the format with other options.
     *
     * @param other the options
     * @return the format
     */
    public NdjsonFormat with(JsonOptions other) {
        return new NdjsonFormat(Objects.requireNonNull(other, "options"));
    }

    @Override
    public String id() {
        return "ndjson";
    }

    @Override
    public Text description() {
        return Text.of("NDJSON(交換様式、1行1文書)", "NDJSON (the interchange form, a document a line)");
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/x-ndjson", "application/jsonl");
    }

    @Override
    public List<String> fileExtensions() {
        return List.of("ndjson", "jsonl");
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
        return new FirstLook(beginning).ndjson(beginning.isNamedLike(this));
    }

    @Override
    public Stream<ReadItem> read(InputStream input, ReadOptions reading) {
        Pieces pieces = new NdjsonPieces(input, reading);
        return Reading.of(input, pieces, new DocumentReader(options, reading), reading);
    }

    @Override
    public SheetWriter writer(OutputStream output) {
        return new JsonWriter(output, Layout.LINES);
    }
}
