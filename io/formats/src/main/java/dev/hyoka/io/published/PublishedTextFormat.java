package dev.hyoka.io.published;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.io.Beginning;
import dev.hyoka.io.ItemStream;
import dev.hyoka.io.Problem;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.SheetFormat;
import dev.hyoka.io.SourcePosition;
import dev.hyoka.io.TextEncoding;
import dev.hyoka.io.TextLines;
import dev.hyoka.model.DocumentKind;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The text of published documents (format id {@code published-text}): tables whose cells are separated by tabs, headings
 * and paragraphs between them, as they come out of a city's pages and documents.
 *
 * <p>Sheets are found by their labels, which are data ({@link Labels}). Figures that merged cells have moved are put
 * right by the sheet's own arithmetic; what is moved, joined or left out is said as a problem.
 */
public final class PublishedTextFormat implements SheetFormat {

    private static final Set<DocumentKind> READS = Collections.unmodifiableSet(EnumSet.allOf(DocumentKind.class));

    private final Labels labels;

    /** Creates the format with the labels that the library knows. */
    public PublishedTextFormat() {
        this(Labels.standard());
    }

    private PublishedTextFormat(Labels labels) {
        this.labels = labels;
    }

    /**
     * Returns this format with other labels, such as {@code Labels.standard().plus(file)}.
     *
     * @param other the labels
     * @return the format
     */
    public PublishedTextFormat withLabels(Labels other) {
        return new PublishedTextFormat(Objects.requireNonNull(other, "other"));
    }

    @Override
    public String id() {
        return "published-text";
    }

    @Override
    public Text description() {
        return Text.of("公表された文書のテキスト（タブ区切りの表と文章）", "text of published documents: tab-separated tables and paragraphs");
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("text/plain", "text/tab-separated-values");
    }

    @Override
    public List<String> fileExtensions() {
        return List.of("txt", "tsv");
    }

    @Override
    public Set<DocumentKind> reads() {
        return READS;
    }

    @Override
    public Set<DocumentKind> writes() {
        return Set.of();
    }

    @Override
    public Recognition recognize(Beginning beginning) {
        Optional<String> text = TextEncoding.decode(beginning.bytes());
        if (text.isEmpty()) {
            return Recognition.NO;
        }
        if (SheetSplitter.beginsSheet(text.get(), labels)) {
            return Recognition.SURE;
        }
        return beginning.isNamedLike(this) ? Recognition.POSSIBLE : Recognition.NO;
    }

    @Override
    public Stream<ReadItem> read(InputStream input, ReadOptions options) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(input, Beginning.LENGTH);
        byte[] start;
        try {
            start = Beginning.of(options.name(), buffered).bytes();
        } catch (IOException | RuntimeException e) {
            input.close(); // there is no stream yet that would
            throw e;
        }
        if (start.length == 0) {
            return refused(input, options, "empty-input", Message.of("入力が空です。", "The input is empty."));
        }
        Optional<Charset> charset = TextEncoding.detect(start);
        if (charset.isEmpty()) {
            return refused(
                    input,
                    options,
                    "unknown-encoding",
                    Message.of(
                            "文字コードがUTF-8、UTF-16、Windows-31Jのいずれでもないか、テキストではありません。UTF-8で保存し直してください。",
                            "The input is no text in UTF-8, UTF-16 or Windows-31J. Save it as UTF-8."));
        }
        TextLines lines = new TextLines(buffered, charset.get(), options.limits());
        return ItemStream.of(new SheetQueue(lines, labels, options), options);
    }

    private static Stream<ReadItem> refused(
            InputStream input, ReadOptions options, String code, Message.Builder message) {
        Problem problem =
                new Problem(Severity.ERROR, code, message.build(), SourcePosition.of(options.name()), Optional.empty());
        return ItemStream.refused(problem, input);
    }
}
