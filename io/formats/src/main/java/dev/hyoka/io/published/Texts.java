package dev.hyoka.io.published;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.io.Origin.Handling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text that stands in one or several cells. */
final class Texts {

    private Texts() {}

    /** The cells' texts as paragraphs of one. */
    static Optional<String> join(List<Cell> cells, Location location, Notes notes) {
        return join(cells, location, notes, false);
    }

    /** The lines of a running text, whose spaces stay. */
    static Optional<String> lines(List<Cell> cells, Location location, Notes notes) {
        return join(cells, location, notes, true);
    }

    /** A name that stands in one cell, or in several below one another. */
    static String joinNames(List<Cell> cells, Location location, Notes notes) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String part = PlainText.ofName(cells.get(i).raw()).orElseThrow();
            name.append(part);
            if (i == 0) {
                notes.foundText(location, cells.get(i), part);
            } else {
                notes.found(location.child(i), cells.get(i), Handling.JOINED);
                notes.info(
                        "joined-name",
                        cells.get(i),
                        location,
                        Message.of("この行は上の行の名称の続きとして読みました。", "This line was read as going on with the name above it.")
                                .build());
            }
        }
        return name.toString();
    }

    private static Optional<String> join(List<Cell> cells, Location location, Notes notes, boolean running) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : cells) {
            Optional<String> text = running ? PlainText.ofLine(cell.raw()) : PlainText.ofCell(cell.raw());
            if (text.isEmpty()) {
                cell.take();
                continue;
            }
            if (texts.isEmpty()) {
                notes.foundText(location, cell, text.get());
            } else {
                notes.found(location.child(Integer.toString(texts.size())), cell, Handling.JOINED);
                notes.info(
                        "joined-text",
                        cell,
                        location,
                        Message.of("この文は上の文の続きとして読みました。", "This text was read as the continuation of the one above.")
                                .build());
            }
            texts.add(text.get());
        }
        return texts.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", texts));
    }
}
