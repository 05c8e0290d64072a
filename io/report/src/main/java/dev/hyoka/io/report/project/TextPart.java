package dev.hyoka.io.report.project;

import dev.hyoka.io.report.note.Note;
import dev.hyoka.io.report.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A text of a sheet, as it is shown.
 *
 * @param said what the sheet says
 * @param isSame whether the newest sheet says the same, so that it isn't shown again
 * @param marks the notes about it
 * @param touching the notes to which it belongs
 */
record TextPart(SheetText said, boolean isSame, List<Note> marks, List<Note> touching) {

    /** The texts of the newest sheet. */
    static List<TextPart> ofNewest(YearSheet sheet, OpenNotes open, Words words) {
        return shown(sheet, SheetText.of(sheet.sheet(), words), List.of(), open);
    }

    /** The texts of an earlier sheet, beside those of the newest. */
    static List<TextPart> ofEarlier(YearSheet sheet, YearSheet newest, OpenNotes open, Words words) {
        List<SheetText> texts = new ArrayList<>();
        texts.add(SheetText.purpose(sheet.sheet(), words));
        texts.addAll(SheetText.of(sheet.sheet(), words));
        List<SheetText> known = new ArrayList<>();
        known.add(SheetText.purpose(newest.sheet(), words));
        known.addAll(SheetText.of(newest.sheet(), words));
        return shown(sheet, texts, known, open);
    }

    private static List<TextPart> shown(YearSheet sheet, List<SheetText> texts, List<SheetText> known, OpenNotes open) {
        List<TextPart> shown = new ArrayList<>();
        for (SheetText said : texts) {
            List<Note> marks = open.take(sheet, said::isAt);
            List<Note> touching = said.places().stream()
                    .flatMap(place -> sheet.concerning(place).stream())
                    .distinct()
                    .filter(note -> !marks.contains(note))
                    .toList();
            if (said.isStated() || !marks.isEmpty()) {
                shown.add(new TextPart(said, said.isStated() && known.contains(said), marks, touching));
            }
        }
        return List.copyOf(shown);
    }
}
