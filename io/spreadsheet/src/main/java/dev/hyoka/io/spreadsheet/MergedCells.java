package dev.hyoka.io.spreadsheet;

import dev.hyoka.io.table.Cell;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which cells of a sheet are covered by others, row by row.
 *
 * <p>A sheet names its merged cells after its rows. They are read beforehand, from the sheet without its rows.
 */
final class MergedCells {

    /** How many there can be; each costs memory. */
    private static final int MOST = 1_000_000;

    private final List<CellRange> ranges = new ArrayList<>();

    private final int columns;

    /** For each column the last row that the range which stands there covers, and what it shows. */
    private int[] until = {};

    private Cell.Covered[] covered = {};
    private int next;

    private MergedCells(int columns) {
        this.columns = columns;
    }

    /**
     * Reads the merged cells of a sheet.
     *
     * @param columns how many columns of the sheet are read
     */
    static MergedCells read(Archive archive, String part, Optional<String> sheet, int columns) throws IOException {
        MergedCells merged = new MergedCells(columns);
        Archive.Part content = archive.open(part, sheet);
        try (XmlPart xml = XmlPart.of(content, new WithoutRows(content))) {
            while (xml.next() || !xml.isAtEnd()) {
                if (xml.name().equals("mergeCell")) {
                    xml.attribute("ref").flatMap(CellRange::parse).ifPresent(merged::add);
                    xml.skip();
                }
                if (merged.ranges.size() > MOST) {
                    throw content.refused(Refusal.TOO_MANY_PARTS, MOST);
                }
            }
        }
        merged.ranges.sort(Comparator.comparingInt(CellRange::firstRow).thenComparingInt(CellRange::firstColumn));
        return merged;
    }

    private void add(CellRange range) {
        if (range.firstColumn() < columns && !range.isOneCell()) {
            ranges.add(range);
        }
    }

    /**
     * Puts covers in their place.
     *
     * @param row the row's number; larger than any before
     * @param cells the row's cells, to which those that are covered are added
     */
    void cover(int row, List<Cell> cells) {
        while (next < ranges.size() && ranges.get(next).firstRow() <= row) {
            begin(ranges.get(next++), row, cells);
        }
        for (int column = 0; column < until.length; column++) {
            if (until[column] >= row && !isCorner(column, row)) {
                while (cells.size() <= column) {
                    cells.add(Cell.BLANK);
                }
                cells.set(column, covered[column]);
            }
        }
    }

    private boolean isCorner(int column, int row) {
        return covered[column].row() == row && covered[column].column() == column;
    }

    /** Takes a range into account, but not one that overlaps with another: no program writes those. */
    private void begin(CellRange range, int row, List<Cell> cells) {
        int last = Math.min(range.lastColumn(), columns - 1);
        if (range.lastRow() < row) {
            return;
        }
        if (until.length <= last) {
            until = Arrays.copyOf(until, last + 1);
            covered = Arrays.copyOf(covered, last + 1);
        }
        for (int column = range.firstColumn(); column <= last; column++) {
            if (until[column] >= row) {
                return;
            }
        }
        boolean stands = range.firstRow() == row && range.firstColumn() < cells.size();
        Cell corner = stands ? cells.get(range.firstColumn()) : Cell.BLANK;
        Cell.Covered cover = new Cell.Covered(range.firstRow(), range.firstColumn(), corner);
        Arrays.fill(until, range.firstColumn(), last + 1, range.lastRow());
        Arrays.fill(covered, range.firstColumn(), last + 1, cover);
    }
}
