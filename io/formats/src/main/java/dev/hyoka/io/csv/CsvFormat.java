package dev.hyoka.io.csv;

import dev.hyoka.finding.Text;
import dev.hyoka.io.Beginning;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.SheetFormat;
import dev.hyoka.io.SheetWriter;
import dev.hyoka.io.wide.WideForm;
import dev.hyoka.io.wide.WideOptions;
import dev.hyoka.model.DocumentKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Management sheets as CSV in the {@linkplain WideForm wide form}: a row a sheet. */
public final class CsvFormat implements SheetFormat {

    private final CsvTables tables;
    private final WideForm form;

    /** The format with {@link CsvOptions#DEFAULT} and {@link WideOptions#DEFAULT}; for {@link java.util.ServiceLoader}. */
    public CsvFormat() {
        this(new CsvTables(), new WideForm());
    }

    private CsvFormat(CsvTables tables, WideForm form) {
        this.tables = tables;
        this.form = form;
    }

    /**
     * Returns the format with another encoding.
     *
     * @param options how CSV is written
     * @return the format
     */
    public CsvFormat with(CsvOptions options) {
        return new CsvFormat(tables.with(options), form);
    }

    /**
     * Returns the format with other columns.
     *
     * @param options how the wide form is written
     * @return the format
     */
    public CsvFormat with(WideOptions options) {
        return new CsvFormat(tables, new WideForm(Objects.requireNonNull(options, "options")));
    }

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public Text description() {
        return Text.of("CSV（1行1シート）", "CSV with a row a sheet");
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("text/csv");
    }

    @Override
    public List<String> fileExtensions() {
        return List.of("csv");
    }

    @Override
    public Set<DocumentKind> reads() {
        return Set.of(DocumentKind.MANAGEMENT_SHEET);
    }

    @Override
    public Set<DocumentKind> writes() {
        return reads();
    }

    /** Sure of a table with this form's header; a text whose name ends in {@code .csv} can't be anything else. */
    @Override
    public Recognition recognize(Beginning beginning) {
        Recognition asTable = tables.recognize(beginning);
        if (asTable == Recognition.NO) {
            // Reading says what is wrong with the bytes, where a name is all that speaks for CSV
            return beginning.isNamedLike(this) && !isOfficeFile(beginning.bytes())
                    ? Recognition.POSSIBLE
                    : Recognition.NO;
        }
        if (form.isIn(tables, new ByteArrayInputStream(beginning.bytes()), ReadOptions.of(beginning.name()))) {
            return Recognition.SURE;
        }
        return asTable == Recognition.SURE ? Recognition.POSSIBLE : Recognition.NO;
    }

    /** Whether the bytes begin a zip file, or a workbook of the old kind. */
    private static boolean isOfficeFile(byte[] bytes) {
        return bytes.length > 1
                && ((bytes[0] == 'P' && bytes[1] == 'K') || (bytes[0] == (byte) 0xD0 && bytes[1] == (byte) 0xCF));
    }

    @Override
    public Stream<ReadItem> read(InputStream input, ReadOptions options) throws IOException {
        return form.read(tables, input, options);
    }

    @Override
    public SheetWriter writer(OutputStream output) throws IOException {
        return form.writer(tables.writer(output));
    }
}
