package dev.hyoka.io.published;

import dev.hyoka.io.PrintedNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A label with its value, as the head of a sheet prints them side by side.
 *
 * @param label what the label stands for; empty if it is not known
 * @param labelCell the label's cell
 * @param valueCell the value's cell, which can be the label's own; empty if there is no value
 * @param value the value as printed
 */
record Pair(Optional<Label> label, Cell labelCell, Optional<Cell> valueCell, String value) {

    /** A label is at most this far into a cell that it shares with its value. */
    private static final int LONGEST_LABEL = 30;

    /** Whether the value is a dash: not stated. */
    boolean isDash() {
        return PrintedNumber.isDash(Markup.withoutTags(value));
    }

    /** The name of an attribute: the label as printed. */
    String name() {
        return PlainText.ofName(labelCell.raw()).orElseThrow();
    }

    /**
     * Reads the pairs of a row. Merged cells can leave blank ones between a label and its value; an unknown text before
     * another one is taken for a label.
     */
    static List<Pair> of(Row row, Labels labels, List<Label> among) {
        List<Pair> pairs = new ArrayList<>();
        List<Cell> cells = row.filled();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            Optional<Label> label = labels.find(cell, among);
            if (label.isEmpty()) {
                Optional<Pair> shared = shared(cell, labels, among);
                if (shared.isPresent()) {
                    pairs.add(shared.get());
                    continue;
                }
            }
            boolean hasValue = i + 1 < cells.size()
                    && isValue(cells.get(i + 1), labels, among)
                    && !(label.isPresent() && isLabelOfNext(row, cells, i + 1, labels, among));
            if (hasValue) {
                Cell value = cells.get(++i);
                pairs.add(new Pair(label, cell, Optional.of(value), value.raw()));
            } else if (label.isPresent()) {
                pairs.add(new Pair(label, cell, Optional.empty(), ""));
            }
        }
        return pairs;
    }

    /** A label and its value in one cell, with a space or a colon between them. */
    static Optional<Pair> shared(Cell cell, Labels labels, List<Label> among) {
        String text = Markup.withoutTags(cell.raw()).strip();
        for (int i = Math.min(text.length() - 1, LONGEST_LABEL); i > 0; i--) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n' || c == '\u00A0' || c == '\u3000' || c == ':' || c == '\uFF1A') {
                Optional<Label> label = labels.find(text.substring(0, i), among);
                String value = text.substring(i + 1).strip();
                if (label.isPresent() && !value.isEmpty()) {
                    return Optional.of(new Pair(label, cell, Optional.of(cell), value));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isValue(Cell cell, Labels labels, List<Label> among) {
        return labels.find(cell, among).isEmpty() && shared(cell, labels, among).isEmpty();
    }

    /** Whether a text that stands apart from the label before it has a value of its own beside it. */
    private static boolean isLabelOfNext(Row row, List<Cell> cells, int i, Labels labels, List<Label> among) {
        boolean apart = row.indexOf(cells.get(i)) - row.indexOf(cells.get(i - 1)) > 1;
        boolean beside = i + 1 < cells.size()
                && row.indexOf(cells.get(i + 1)) - row.indexOf(cells.get(i)) == 1
                && isValue(cells.get(i + 1), labels, among);
        return apart && beside;
    }
}
