package dev.hyoka.layout;

import dev.hyoka.io.SourcePosition;
import dev.hyoka.io.table.Cell;
import dev.hyoka.io.table.Table;
import dev.hyoka.io.table.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A workbook's sheet that a test makes. */
final class Sheet {

    private final String name;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private boolean hidden;

    Sheet(String name) {
        this.name = name;
    }

    Sheet hidden() {
        hidden = true;
        return this;
    }

    /** Adds a row: texts, numbers, cells, and null for nothing. */
    Sheet row(Object... values) {
        List<Cell> cells = new ArrayList<>();
        for (Object value : values) {
            cells.add(cell(value));
        }
        rows.add(cells);
        return this;
    }

    Sheet hiddenRow(Object... values) {
        hiddenRows.add(rows.size() + 1);
        return row(values);
    }

    private static Cell cell(Object value) {
        if (value == null || value.equals("")) {
            return Cell.BLANK;
        }
        if (value instanceof Cell cell) {
            return cell;
        }
        return value instanceof String text ? new Cell.Text(text) : new Cell.Numeric(new BigDecimal(value.toString()));
    }

    /** A cell that is merged with another one. */
    static Cell merged(int row, int column, Object value) {
        return new Cell.Covered(row, column, cell(value));
    }

    Table table(String file) {
        return new Table() {
            private int next;

            @Override
            public Optional<String> name() {
                return Optional.of(name);
            }

            @Override
            public boolean isHidden() {
                return hidden;
            }

            @Override
            public boolean isHidden(int column) {
                return false;
            }

            @Override
            public Optional<TableRow> next() {
                while (next < rows.size() && rows.get(next).stream().allMatch(Cell.Blank.class::isInstance)) {
                    next++;
                }
                if (next == rows.size()) {
                    return Optional.empty();
                }
                next++;
                return Optional.of(new TableRow(
                        next,
                        hiddenRows.contains(next),
                        rows.get(next - 1),
                        new SourcePosition(
                                file, OptionalInt.empty(), OptionalInt.empty(), Optional.of(name), Optional.empty()),
                        List.of()));
            }
        };
    }
}
