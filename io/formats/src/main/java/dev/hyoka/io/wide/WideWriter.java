package dev.hyoka.io.wide;

import dev.hyoka.io.Problem;
import dev.hyoka.io.SheetWriter;
import dev.hyoka.io.table.Cell;
import dev.hyoka.io.table.TableWriter;
import dev.hyoka.model.Document;
import dev.hyoka.model.ManagementSheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a row a management sheet. The rows wait until it is closed, since any of them can have a column of its own. */
final class WideWriter implements SheetWriter {

    private final TableWriter table;
    private final WideOptions options;
    private final HeldRows rows;
    private final Map<Column, Integer> columns = new HashMap<>();
    private final List<Column> inOrderOfUse = new ArrayList<>();
    private boolean failed;
    private boolean closed;

    WideWriter(TableWriter table, WideOptions options) {
        this.table = table;
        this.options = options;
        rows = new HeldRows(options.heldBytes());
        column(Column.of(Part.FISCAL_YEAR));
        column(Column.of(Part.NAME));
    }

    @Override
    public void write(Document document) throws IOException {
        if (!(document instanceof ManagementSheet sheet)) {
            throw new IllegalArgumentException("The wide form holds management sheets, not a "
                    + document.kind().code());
        }
        Map<Column, Cell> cells = new SheetCells(sheet, options.header()).cells();
        Map<Integer, Cell> byColumn = new LinkedHashMap<>();
        boolean inOrder = true;
        int last = -1;
        for (Map.Entry<Column, Cell> entry : cells.entrySet()) {
            int column = column(entry.getKey());
            if (entry.getKey().part() == Part.ATTRIBUTE) {
                inOrder &= column > last;
                last = column;
            }
            byColumn.put(column, entry.getValue());
        }
        if (!inOrder) {
            byColumn.put(
                    column(Column.of(Part.ATTRIBUTE_ORDER)),
                    new Cell.Text(Notation.labels(List.copyOf(sheet.attributes().keySet()))));
        }
        failed = true;
        if (columns.size() > options.columns()) {
            throw new IOException("The sheets need more than " + options.columns()
                    + " columns; write them as data-package, which needs no columns of their own, or allow more");
        }
        rows.add(byColumn);
        failed = false;
    }

    private int column(Column column) {
        return columns.computeIfAbsent(column, added -> {
            inOrderOfUse.add(added);
            return inOrderOfUse.size() - 1;
        });
    }

    @Override
    public List<Problem> problems() {
        return table.problems();
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (table;
                rows) {
            if (!failed) {
                writeRows();
            }
        }
    }

    private void writeRows() throws IOException {
        List<Column> inOrder = new ArrayList<>(inOrderOfUse);
        inOrder.sort(Column.ORDER);
        int[] places = new int[inOrder.size()];
        List<Cell> names = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            places[columns.get(inOrder.get(i))] = i;
            names.add(new Cell.Text(inOrder.get(i).name(options.header())));
        }
        table.row(names);
        rows.forEach(cells -> {
            Cell[] row = new Cell[places.length];
            Arrays.fill(row, Cell.BLANK);
            cells.forEach((column, cell) -> row[places[column]] = cell);
            table.row(Collections.unmodifiableList(Arrays.asList(row)));
        });
    }
}
