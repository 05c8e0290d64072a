package dev.hyoka.layout;

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
import dev.hyoka.io.table.TableFormat;
import dev.hyoka.io.table.TableFormats;
import dev.hyoka.io.table.UnreadableTableException;
import dev.hyoka.model.DocumentKind;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads management sheets from a municipality's own table, a row each, by a layout. It is not among the installed formats,
 * because it needs one.
 *
 * <p>What a table has in common in many of its rows is told once, with how often it occurs and where first: in a step
 * without a document after the last row, or before the first one if it is about the header.
 */
public final class LayoutFormat implements SheetFormat {

    private final Layout layout;
    private final TableFormats tables;

    private LayoutFormat(Layout layout, TableFormats tables) {
        this.layout = Objects.requireNonNull(layout, "layout");
        this.tables = Objects.requireNonNull(tables, "tables");
    }

    /**
     * Obtains the format of tables in any kind of file that is installed.
     *
     * @param layout how the tables are laid out
     * @return the format
     */
    public static LayoutFormat of(Layout layout) {
        return new LayoutFormat(layout, TableFormats.installed());
    }

    /**
     * Returns this format for other kinds of files.
     *
     * @param formats the kinds
     * @return the format
     */
    public LayoutFormat withTables(TableFormats formats) {
        return new LayoutFormat(layout, formats);
    }

    @Override
    public String id() {
        return "layout";
    }

    @Override
    public Text description() {
        return Text.of("レイアウトに従って読む、自治体独自の表(1行1事業)", "A municipality's own table, a row a project, read by a layout");
    }

    @Override
    public List<String> mediaTypes() {
        return List.of();
    }

    @Override
    public List<String> fileExtensions() {
        return List.of("xlsx", "csv");
    }

    @Override
    public Set<DocumentKind> reads() {
        return EnumSet.of(DocumentKind.MANAGEMENT_SHEET);
    }

    @Override
    public Set<DocumentKind> writes() {
        return Set.of();
    }

    /** Tells whether an input holds tables; whether it holds those of the layout is seen only when it is read. */
    @Override
    public Recognition recognize(Beginning beginning) {
        return tables.recognize(beginning).isPresent() ? Recognition.POSSIBLE : Recognition.NO;
    }

    @Override
    public Stream<ReadItem> read(InputStream input, ReadOptions options) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(input, Beginning.LENGTH);
        try {
            Optional<TableFormat> format = tables.recognize(Beginning.of(options.name(), buffered));
            if (format.isEmpty()) {
                return ItemStream.refused(noTable(options), buffered);
            }
            return ItemStream.of(
                    new LayoutSource(layout.description(), format.get().read(buffered, options), options), options);
        } catch (UnreadableTableException e) {
            return ItemStream.refused(e.problem(), buffered);
        } catch (IOException | RuntimeException e) {
            input.close();
            throw e;
        }
    }

    private static Problem noTable(ReadOptions options) {
        return new Problem(
                Severity.ERROR,
                "no-table",
                Message.of(
                                "表(CSVまたはExcelブック)ではないため、レイアウトでは読めません。",
                                "is no table (CSV or a workbook), so it can't be read by a layout.")
                        .build(),
                SourcePosition.of(options.name()),
                Optional.empty());
    }
}
