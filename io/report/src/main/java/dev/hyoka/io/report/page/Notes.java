package dev.hyoka.io.report.page;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Location;
import dev.hyoka.io.findings.CheckedDocument;
import java.util.ArrayList;
import java.util.List;

/**
 * The notes of a section, each a finding.
 *
 * @param all the notes, in the order in which they are shown
 */
record Notes(List<Note> all) {

    /** No finding. */
    static final Notes NONE = new Notes(List.of());

    /**
     * Makes notes of a document's findings.
     *
     * @param document the document
     * @param first the number of the first note: sections of several documents go on counting
     * @param section the anchor of the section, of which those of its notes are made
     */
    static Notes of(CheckedDocument document, int first, String section, Anchors anchors, Words words) {
        List<Note> notes = new ArrayList<>();
        for (Finding finding : document.findings()) {
            int number = first + notes.size();
            notes.add(Note.of(number, section + "-" + number, finding, document, anchors, words));
        }
        return new Notes(List.copyOf(notes));
    }

    /** The notes about a place itself. */
    List<Note> at(Location place) {
        return all.stream().filter(note -> note.isAt(place)).toList();
    }

    /** The notes about a place or a part of it. */
    List<Note> within(Location place) {
        return all.stream()
                .filter(note -> note.finding().location().isWithin(place))
                .toList();
    }

    /** The notes to which a place belongs, such as a total's parts. */
    List<Note> concerning(Location place) {
        return all.stream().filter(note -> note.concerns(place)).toList();
    }

    /** The notes that a mark at a part of the sheet doesn't show yet. */
    Notes without(List<Note> shown) {
        return new Notes(all.stream().filter(note -> !shown.contains(note)).toList());
    }
}
