package dev.hyoka.io.report.project;

import dev.hyoka.finding.Location;
import dev.hyoka.io.report.note.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The notes of a section that are not shown yet: each is taken once, by the part that shows the place it is about. */
final class OpenNotes {

    private final List<YearSheet> sheets;
    private final List<Note> open = new ArrayList<>();

    OpenNotes(List<YearSheet> sheets) {
        this.sheets = sheets;
        sheets.forEach(sheet -> open.addAll(sheet.notes().all()));
    }

    /** Takes the notes about some places of a sheet. */
    List<Note> take(YearSheet sheet, Predicate<Location> places) {
        List<Note> taken = sheet.notes().all().stream()
                .filter(note -> places.test(note.finding().location()))
                .filter(open::contains)
                .toList();
        open.removeAll(taken);
        return taken;
    }

    /** Takes the notes about some places of every sheet. */
    List<Note> take(Predicate<Location> places) {
        return sheets.stream().flatMap(sheet -> take(sheet, places).stream()).toList();
    }

    /** Takes what is left: notes about places that the section doesn't show. */
    List<Note> takeRest() {
        return take(place -> true);
    }
}
