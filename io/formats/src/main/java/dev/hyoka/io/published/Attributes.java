package dev.hyoka.io.published;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Places;
import dev.hyoka.io.Origin.Handling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a form prints and the model has no word for, in the form's order. */
final class Attributes {

    private final Notes notes;
    private final Map<String, String> texts = new LinkedHashMap<>();

    Attributes(Notes notes) {
        this.notes = notes;
    }

    /** Keeps a row of figures that the table's form does not have; without it the sums may not come out. */
    void addUnknownRow(Cell labelCell, List<Cell> cells) {
        String label = name(labelCell);
        if (keep(labelCell, label, cells)) {
            notes.warn(
                    "unknown-row",
                    cells.get(0),
                    Places.attribute(label),
                    Message.of(
                                    "「{label}」は未知の行なので、値を属性として残しました。財源や人件費の行なら、ラベルのファイルに加えてください。",
                                    "\"{label}\" is not a known row; its figures were kept as an attribute. If it is a source or a part of the cost, add it to a file of labels.")
                            .with("label", label)
                            .build());
        }
    }

    /** Keeps a row of figures whose label another row of the table has too. */
    void addRepeatedRow(Cell labelCell, List<Cell> cells) {
        String label = name(labelCell);
        notes.error(
                "stated-twice",
                labelCell,
                Places.COST,
                Message.of(
                                "「{label}」の行が二つあります。最初の行を読みました。この行の値は属性として残しました。原本で確かめてください。",
                                "There are two rows \"{label}\". The first was read; the figures of this one were kept as an attribute. Look at the original.")
                        .with("label", label)
                        .build());
        keep(labelCell, label, cells);
    }

    /** Keeps cells under a label as printed. A label that stands there twice keeps its first text. */
    void add(Cell labelCell, List<Cell> cells) {
        String label = name(labelCell);
        if (keep(labelCell, label, cells)) {
            notes.info(
                    "kept-as-attribute",
                    cells.get(0),
                    Places.attribute(label),
                    Message.of(
                                    "「{label}」は未知の項目なので、そのまま属性として残しました。既知の項目なら、ラベルのファイルに加えてください。",
                                    "\"{label}\" is not a known label; its text was kept as an attribute. If it means a known one, add it to a file of labels.")
                            .with("label", label)
                            .build());
        }
    }

    private static String name(Cell labelCell) {
        return PlainText.ofName(labelCell.raw()).orElseThrow();
    }

    private boolean keep(Cell labelCell, String label, List<Cell> cells) {
        String text = cells.stream()
                .flatMap(cell -> PlainText.ofCell(cell.raw()).stream())
                .collect(Collectors.joining(
                        cells.stream().map(Cell::line).distinct().count() > 1 ? "\n" : " / "));
        if (text.isEmpty() || texts.putIfAbsent(label, text) != null) {
            return false;
        }
        labelCell.take();
        notes.found(Places.attribute(label), cells.get(0), Handling.AS_PRINTED);
        for (int i = 1; i < cells.size(); i++) {
            notes.found(Places.attribute(label).child(i), cells.get(i), Handling.JOINED);
        }
        return true;
    }

    Map<String, String> texts() {
        return texts;
    }
}
