package dev.hyoka.io.spreadsheet;

import dev.hyoka.io.table.Table;
import dev.hyoka.io.table.TableReader;
import dev.hyoka.io.table.TableRow;
import dev.hyoka.io.table.UnreadableTableException;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;

/** Reads the sheets of a workbook in the order in which they are shown. A sheet that is broken spoils no other one. */
final class WorkbookReader implements TableReader {

    private final WorkbookParts workbook;
    private final Iterator<Outline.Sheet> sheets;
    private Optional<SheetTable> current = Optional.empty();

    WorkbookReader(WorkbookParts workbook) {
        this.workbook = workbook;
        this.sheets = workbook.outline().sheets().iterator();
    }

    @Override
    public Optional<Table> next() throws IOException {
        closeCurrent();
        return sheets.hasNext() ? Optional.of(table(sheets.next())) : Optional.empty();
    }

    private Table table(Outline.Sheet sheet) throws IOException {
        if (sheet.part().isEmpty()) {
            String file = workbook.archive().options().name();
            return new BrokenTable(sheet, Refusal.BROKEN.of(file, Optional.of(sheet.name()), 0));
        }
        try {
            SheetTable table = SheetTable.open(workbook, sheet, sheet.part().get());
            current = Optional.of(table);
            return table;
        } catch (UnreadableTableException e) {
            return new BrokenTable(sheet, e);
        }
    }

    private void closeCurrent() throws IOException {
        if (current.isPresent()) {
            current.get().close();
            current = Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            closeCurrent();
        } finally {
            workbook.close();
        }
    }

    /** A sheet of which nothing can be read. */
    private record BrokenTable(Outline.Sheet sheet, UnreadableTableException reason) implements Table {

        @Override
        public Optional<String> name() {
            return Optional.of(sheet.name());
        }

        @Override
        public boolean isHidden() {
            return sheet.hidden();
        }

        @Override
        public boolean isHidden(int column) {
            return false;
        }

        @Override
        public Optional<TableRow> next() throws IOException {
            throw reason;
        }
    }
}
