package dev.hyoka.io.spreadsheet;

import dev.hyoka.io.Limits;
import dev.hyoka.io.SourcePosition;
import dev.hyoka.io.table.Cell;
import dev.hyoka.io.table.Columns;
import dev.hyoka.io.table.Table;
import dev.hyoka.io.table.TableRow;
import dev.hyoka.io.table.UnreadableTableException;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A sheet of a workbook, read row by row. */
final class SheetTable implements Table, Closeable {

    private final Outline.Sheet sheet;
    private final Limits limits;
    private final SourcePosition position;
    private final Archive.Part part;
    private final XmlPart xml;
    private final CellReader cellReader;
    private final MergedCells merged;
    private final BitSet hiddenColumns = new BitSet();
    private boolean ended;
    private int lastRow;
    private int width;

    private SheetTable(WorkbookParts workbook, Outline.Sheet sheet, Archive.Part part, MergedCells merged)
            throws IOException {
        this.sheet = sheet;
        this.limits = workbook.archive().options().limits();
        this.position = new SourcePosition(
                workbook.archive().options().name(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.of(sheet.name()),
                Optional.empty());
        this.part = part;
        this.xml = XmlPart.of(part);
        this.cellReader = new CellReader(xml, workbook);
        this.merged = merged;
    }

    /**
     * Starts to read a sheet.
     *
     * @param name the name of its part
     * @throws UnreadableTableException if it can't be read
     */
    static SheetTable open(WorkbookParts workbook, Outline.Sheet sheet, String name) throws IOException {
        Optional<String> title = Optional.of(sheet.name());
        int columns = Math.min(workbook.archive().options().limits().lineCells(), Columns.MOST);
        MergedCells merged = MergedCells.read(workbook.archive(), name, title, columns);
        SheetTable table = new SheetTable(workbook, sheet, workbook.archive().open(name, title), merged);
        try {
            table.readToFirstRow();
            return table;
        } catch (IOException e) {
            table.close();
            throw e;
        }
    }

    private void readToFirstRow() throws IOException {
        while (xml.next() || !xml.isAtEnd()) {
            switch (xml.name()) {
                case "sheetData" -> {
                    return;
                }
                case "col" -> {
                    hideColumns();
                    xml.skip();
                }
                default -> {}
            }
        }
        ended = true;
    }

    private void hideColumns() throws IOException {
        int first = Digits.number(xml.attribute("min").orElse(""), 0, Columns.MOST);
        int last = Digits.number(xml.attribute("max").orElse(""), 0, Columns.MOST);
        if (first > 0 && last >= first && (xml.isSet("hidden") || isZero(xml.attribute("width")))) {
            hiddenColumns.set(first - 1, last);
        }
    }

    private static boolean isZero(Optional<String> size) {
        return size.filter(text -> text.matches("0(\\.0*)?")).isPresent();
    }

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
        return hiddenColumns.get(column);
    }

    @Override
    public Optional<TableRow> next() throws IOException {
        try {
            while (!ended && xml.next()) {
                Optional<TableRow> row = xml.name().equals("row") ? row() : skipped();
                if (row.isPresent()) {
                    return row;
                }
            }
        } catch (UnreadableTableException e) {
            ended = true;
            throw e;
        }
        ended = true;
        return Optional.empty();
    }

    private Optional<TableRow> skipped() throws IOException {
        xml.skip();
        return Optional.empty();
    }

    private Optional<TableRow> row() throws IOException {
        int number = xml.attribute("r")
                .map(digits -> Digits.number(digits, 0, CellRange.MOST_ROWS))
                .orElse(lastRow + 1);
        if (number <= lastRow || number > CellRange.MOST_ROWS) {
            throw part.refused(Refusal.ROWS_OUT_OF_ORDER, 0);
        }
        lastRow = number;
        boolean hidden = xml.isSet("hidden") || isZero(xml.attribute("ht"));
        RowProblems problems = new RowProblems(position, number);
        List<Cell> cells = cells(problems);
        if (cells.isEmpty() && problems.all().isEmpty()) {
            return Optional.empty();
        }
        merged.cover(number, cells);
        width = cells.size();
        return Optional.of(new TableRow(number, hidden, cells, position, problems.all()));
    }

    /** The cells of the row that has begun, up to the last one in which something stands. */
    private List<Cell> cells(RowProblems problems) throws IOException {
        List<Cell> cells = new ArrayList<>(width);
        int column = -1;
        while (xml.next()) {
            if (!xml.name().equals("c")) {
                xml.skip();
                continue;
            }
            String reference = "";
            String type = "n";
            int style = 0;
            for (int i = 0; i < xml.attributes(); i++) {
                switch (xml.attributeName(i)) {
                    case "r" -> reference = xml.attribute(i);
                    case "t" -> type = xml.attribute(i);
                    case "s" -> style = Digits.number(xml.attribute(i), 0, Integer.MAX_VALUE);
                    default -> xml.remember(xml.attributeName(i));
                }
            }
            column = reference.isEmpty() ? column + 1 : CellRange.column(reference);
            Optional<Cell> cell = cellReader.read(type, style);
            if (column < 0 || column >= Columns.MOST || cell.isEmpty()) {
                problems.badReference(reference);
            } else if (!cell.get().equals(Cell.BLANK)) {
                put(cells, column, cell.get(), problems);
            }
        }
        return cells;
    }

    private void put(List<Cell> cells, int column, Cell cell, RowProblems problems) {
        if (column >= limits.lineCells()) {
            problems.tooManyCells(column, limits.lineCells());
            return;
        }
        if (!cellReader.isWhole()) {
            problems.textTooLong(column, limits.lineCharacters());
        }
        while (cells.size() <= column) {
            cells.add(Cell.BLANK);
        }
        cells.set(column, cell);
    }

    @Override
    public void close() throws IOException {
        ended = true;
        xml.close();
    }
}
