package dev.hyoka.io.spreadsheet;

import dev.hyoka.finding.Text;
import dev.hyoka.io.Beginning;
import dev.hyoka.io.ItemStream;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.SheetFormat;
import dev.hyoka.io.SheetWriter;
import dev.hyoka.io.table.UnreadableTableException;
import dev.hyoka.model.DocumentKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Documents as a workbook (.xlsx) with a sheet each, laid out as the printed form, A4, ready for a clerk: totals are
 * formulas, grades and directions are chosen from lists, and what rules found can be shown as comments.
 *
 * <p>Reads what it wrote, also after a clerk has changed it in an office program, and the wide workbooks of
 * {@code xlsx-wide}. A row is known by the key in the hidden first column: a row that is copied with its key is one more
 * of its kind.
 */
public final class WorkbookFormat implements SheetFormat {

    private final WorkbookOptions options;

    /** The format with {@link WorkbookOptions#DEFAULT}; for {@link java.util.ServiceLoader}, too. */
    public WorkbookFormat() {
        this(WorkbookOptions.DEFAULT);
    }

    private WorkbookFormat(WorkbookOptions options) {
        this.options = options;
    }

    /**
     * Returns the format with other options.
     *
     * @param other the options
     * @return the format
     */
    public WorkbookFormat with(WorkbookOptions other) {
        return new WorkbookFormat(Objects.requireNonNull(other, "options"));
    }

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public Text description() {
        return Text.of("Excelブック(1シート1文書、印刷様式)", "Workbook, a sheet per document laid out as the printed form");
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
        return Collections.unmodifiableSet(EnumSet.allOf(DocumentKind.class));
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
    public Stream<ReadItem> read(InputStream input, ReadOptions reading) throws IOException {
        try {
            HeldFile file = HeldFile.read(input, reading);
            Optional<Stream<ReadItem>> wide = FormReading.beginsWithForm(file, reading)
                    ? Optional.empty()
                    : new WideWorkbookFormat().readIfWide(file, reading);
            return wide.isPresent()
                    ? wide.get()
                    : ItemStream.of(new FormReading(WorkbookTables.read(file, reading), reading), reading);
        } catch (UnreadableTableException e) {
            return ItemStream.refused(e.problem(), input);
        }
    }

    @Override
    public SheetWriter writer(OutputStream output) {
        return new FormWriter(output, options);
    }
}
