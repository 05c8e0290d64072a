package dev.hyoka.io.report.project;

import dev.hyoka.finding.Location;
import dev.hyoka.io.findings.CheckedDocument;
import dev.hyoka.io.report.note.Anchors;
import dev.hyoka.io.report.note.Note;
import dev.hyoka.io.report.note.Notes;
import dev.hyoka.io.report.words.Words;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the sheets of a project's section.
 *
 * @param sheet the sheet
 * @param notes what was found in it
 * @param anchor the id of the element that shows it
 */
record YearSheet(ManagementSheet sheet, Notes notes, String anchor) {

    /** Makes the sheets of a section, the newest first, whose notes are numbered throughout. */
    static List<YearSheet> of(ProjectSheets project, Anchors anchors, Words words) {
        List<YearSheet> sheets = new ArrayList<>();
        String section = anchors.of(project.newestFirst().get(0));
        int first = 1;
        for (CheckedDocument document : project.newestFirst()) {
            ManagementSheet sheet = (ManagementSheet) document.document();
            Notes notes = Notes.of(document, first, section, anchors, words);
            first += notes.all().size();
            if (!sheets.isEmpty()) {
                String year = words.of(ProjectLabel.SHEET_OF, "year", words.year(sheet.fiscalYear()));
                notes = new Notes(
                        notes.all().stream().map(note -> note.ofSheet(year)).toList());
            }
            sheets.add(new YearSheet(sheet, notes, anchors.of(document)));
        }
        return List.copyOf(sheets);
    }

    FiscalYear year() {
        return sheet.fiscalYear();
    }

    List<Note> at(Location place) {
        return notes.at(place);
    }

    List<Note> concerning(Location place) {
        return notes.concerning(place);
    }
}
