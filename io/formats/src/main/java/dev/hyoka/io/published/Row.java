package dev.hyoka.io.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A line of the input as cells; the last row of an input that ends without a line's end knows it. */
record Row(int line, List<Cell> cells, boolean last) {

    private static final Pattern HEADING = Pattern.compile("(?:[■◆].{1,60}|【[^】]{1,60}】)");
    private static final Pattern RULE = Pattern.compile("[-─━=＝‐―—|:]{2,}");

    /** Splits a line at its tabs. Cells beyond a limit are left out, which the caller reports. */
    static Row of(int line, String text, int limit, boolean last) {
        List<Cell> cells = new ArrayList<>();
        int start = 0;
        while (cells.size() < limit) {
            int tab = text.indexOf('\t', start);
            cells.add(new Cell(line, start + 1, text.substring(start, tab < 0 ? text.length() : tab)));
            if (tab < 0) {
                break;
            }
            start = tab + 1;
        }
        return new Row(line, cells, last);
    }

    boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }

    /** Whether the row only draws a line, as between a table's header and its body. */
    boolean isRule() {
        List<Cell> filled = filled();
        return !filled.isEmpty()
                && filled.get(0) == cells.get(0)
                && filled.stream()
                        .allMatch(cell -> RULE.matcher(cell.raw().strip()).matches());
    }

    /** Whether the row is a heading by its sign, whatever it says: ■課題, 【評価】. */
    boolean isMarkedHeading() {
        List<Cell> filled = filled();
        return filled.size() == 1
                && HEADING.matcher(filled.get(0).raw().strip()).matches();
    }

    int size() {
        return cells.size();
    }

    Cell cell(int index) {
        return cells.get(index);
    }

    /** Whether there is visible text in a cell. */
    boolean has(int index) {
        return index < cells.size() && !cells.get(index).isBlank();
    }

    /** The first cell that is not blank. */
    Optional<Cell> first() {
        return cells.stream().filter(cell -> !cell.isBlank()).findFirst();
    }

    int indexOf(Cell cell) {
        return cells.indexOf(cell);
    }

    /** The indexes of the cells that are not blank. */
    List<Integer> filledIndexes() {
        return IntStream.range(0, cells.size()).filter(this::has).boxed().toList();
    }

    List<Cell> filled() {
        return cells.stream().filter(cell -> !cell.isBlank()).toList();
    }
}
