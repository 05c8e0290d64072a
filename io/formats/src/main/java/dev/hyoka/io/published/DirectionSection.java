package dev.hyoka.io.published;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Places;
import dev.hyoka.io.Origin.Handling;
import dev.hyoka.io.PrintedNumber;
import dev.hyoka.model.Direction;
import dev.hyoka.model.DirectionCode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 今後の方向性: a word for the direction, and an explanation beside it. */
final class DirectionSection {

    private static final Map<Label, DirectionCode> DIRECTIONS = new EnumMap<>(Map.of(
            Label.DIRECTION_CONTINUE, DirectionCode.CONTINUE,
            Label.DIRECTION_COMPLETED, DirectionCode.COMPLETED,
            Label.DIRECTION_EXPAND, DirectionCode.EXPAND,
            Label.DIRECTION_IMPROVE, DirectionCode.IMPROVE,
            Label.DIRECTION_REDUCE, DirectionCode.REDUCE,
            Label.DIRECTION_MERGE, DirectionCode.MERGE,
            Label.DIRECTION_SUSPEND, DirectionCode.SUSPEND,
            Label.DIRECTION_ABOLISH, DirectionCode.ABOLISH));

    private static final int LONGEST_WORD = 15;

    private final Labels labels;
    private final Notes notes;

    DirectionSection(Labels labels, Notes notes) {
        this.labels = labels;
        this.notes = notes;
    }

    /** Reads the section's cells without its heading. */
    Direction read(List<Cell> cells) {
        if (cells.isEmpty()) {
            return Direction.NOT_STATED;
        }
        Cell first = cells.get(0);
        Optional<Label> known = labels.find(first, DIRECTIONS.keySet());
        boolean word = known.isPresent()
                || (cells.size() > 1 && cells.get(1).line() == first.line())
                || (cells.size() == 1 && isWord(first));
        Optional<String> text = Texts.join(word ? cells.subList(1, cells.size()) : cells, Places.DIRECTION_TEXT, notes);
        if (word && PrintedNumber.isDash(first.text())) {
            first.take();
        } else if (word) {
            return withCode(text, first, known);
        }
        return new Direction(Optional.empty(), Optional.empty(), text);
    }

    /** Whether a text that stands alone is too short for a sentence. */
    private static boolean isWord(Cell cell) {
        return cell.normal().length() <= LONGEST_WORD && !cell.normal().endsWith("。");
    }

    private Direction withCode(Optional<String> text, Cell cell, Optional<Label> known) {
        String printed = PlainText.ofName(cell.raw()).orElseThrow();
        notes.found(Places.DIRECTION_CODE, cell, Handling.AS_PRINTED);
        if (known.isEmpty()) {
            notes.warn(
                    "unknown-direction",
                    cell,
                    Places.DIRECTION_CODE,
                    Message.of(
                                    "今後の方向性「{text}」の意味が分かりません。ラベルのファイルに加えてください。",
                                    "The direction \"{text}\" is not known. Add it to a file of labels.")
                            .with("text", printed)
                            .build());
            notes.found(Places.DIRECTION_LABEL, cell, Handling.AS_PRINTED);
            return new Direction(Optional.of(DirectionCode.OTHER), Optional.of(printed), text);
        }
        boolean saysMore = !labels.wordings(known.get()).contains(cell.normal());
        if (saysMore) {
            notes.found(Places.DIRECTION_LABEL, cell, Handling.AS_PRINTED);
        }
        return new Direction(
                Optional.of(DIRECTIONS.get(known.get())), saysMore ? Optional.of(printed) : Optional.empty(), text);
    }
}
