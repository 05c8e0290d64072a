package dev.hyoka.io.spreadsheet;

import dev.hyoka.finding.Text;
import dev.hyoka.io.Beginning;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.SheetFormat;
import dev.hyoka.io.SheetWriter;
import dev.hyoka.io.table.Table;
import dev.hyoka.io.table.TableReader;
import dev.hyoka.io.table.TableRow;
import dev.hyoka.io.table.UnreadableTableException;
import dev.hyoka.io.wide.WideForm;
import dev.hyoka.io.wide.WideOptions;
import dev.hyoka.model.DocumentKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Management sheets as a workbook (.xlsx) in the {@linkplain WideForm wide form}, a row a sheet, for those who sort and
 * filter. Whatever tables of the workbook have the wide form's header are read, hidden ones too.
 */
public final class WideWorkbookFormat implements SheetFormat {

    private final WorkbookTables tables = new WorkbookTables();
    private final WideForm form;

    /** The format with {@link WideOptions#DEFAULT}; for {@link java.util.ServiceLoader}, too. */
    public WideWorkbookFormat() {
        this(new WideForm());
    }

    private WideWorkbookFormat(WideForm form) {
        this.form = form;
    }

    /**
     * Returns the format with other columns.
     *
     * @param options how the wide form is written
     * @return the format
     */
    public WideWorkbookFormat with(WideOptions options) {
        return new WideWorkbookFormat(new WideForm(options));
    }

    @Override
    public String id() {
        return "xlsx-wide";
    }

    @Override
    public Text description() {
        return Text.of("Excelブック（1行1シート）", "Workbook with a row a sheet");
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    @Override
    public List<String> fileExtensions() {
        return List.of("xlsx");
    }

    @Override
    public Set<DocumentKind> reads() {
        return Set.of(DocumentKind.MANAGEMENT_SHEET);
    }

    @Override
    public Set<DocumentKind> writes() {
        return reads();
    }

    @Override
    public Recognition recognize(Beginning beginning) {
        return OfficeFile.recognize(beginning);
    }

    @Override
    public Stream<ReadItem> read(InputStream input, ReadOptions options) throws IOException {
        return form.read(tables, input, options);
    }

    @Override
    public SheetWriter writer(OutputStream output) throws IOException {
        return form.writer(tables.writer(output));
    }

    /**
     * Reads a file that is held already, if it is in the wide form: for formats that other workbooks are read in.
     *
     * @return the documents and problems; empty if no table has the wide form's header in its first row
     * @throws UnreadableTableException if the file can't be read
     */
    Optional<Stream<ReadItem>> readIfWide(HeldFile file, ReadOptions options) throws IOException {
        return isWide(file, options)
                ? Optional.of(form.read(WorkbookTables.read(file, options), options))
                : Optional.empty();
    }

    private boolean isWide(HeldFile file, ReadOptions options) throws IOException {
        try (TableReader reader = WorkbookTables.read(file, options)) {
            for (Optional<Table> table = reader.next(); table.isPresent(); table = reader.next()) {
                if (first(table.get()).filter(form::isHeader).isPresent()) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A table's first row; empty if it has none, or none that can be read. */
    private static Optional<TableRow> first(Table table) throws IOException {
        try {
            return table.next();
        } catch (UnreadableTableException e) {
            return Optional.empty(); // Whoever reads the table says why
        }
    }
}
