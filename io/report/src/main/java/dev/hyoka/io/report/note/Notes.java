package dev.hyoka.io.report.note;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Places;
import dev.hyoka.io.findings.CheckedDocument;
import dev.hyoka.io.report.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The notes of a section, each a finding.
 *
 * @param all the notes, in the order in which they are shown
 */
public record Notes(List<Note> all) {

    /** The parts of sheets in the order in which the page shows them; what isn't there stands at their head. */
    private static final List<Location> PARTS = List.of(
            Places.INDICATORS,
            Places.COST,
            Places.PLANNED_SCHEDULE,
            Location.of("progress"),
            Location.of("direction"),
            Places.CHANGE_REASON,
            Places.COLLABORATION,
            Places.GOAL,
            Places.ROLE,
            Location.of("planLinks"),
            Places.RELATED_PROJECTS,
            Places.PRIORITY_PROJECTS,
            Location.of("attributes"));

    /** Notes are counted as a reader meets them, part by part. */
    private static final Comparator<Finding> IN_PAGE_ORDER = Comparator.comparingInt(
                    (Finding finding) -> part(finding.location()))
            .thenComparing(finding -> new Location(finding.location()
                    .steps()
                    .subList(0, Math.min(2, finding.location().steps().size()))));

    /** No finding. */
    public static final Notes NONE = new Notes(List.of());

    /**
     * Makes notes of a document's findings.
     *
     * @param document the document
     * @param first the number of the first note: sections of several documents go on counting
     * @param section the anchor of the section, of which those of its notes are made
     */
    public static Notes of(CheckedDocument document, int first, String section, Anchors anchors, Words words) {
        List<Note> notes = new ArrayList<>();
        List<Finding> findings =
                document.findings().stream().sorted(IN_PAGE_ORDER).toList();
        for (Finding finding : findings) {
            int number = first + notes.size();
            notes.add(Note.of(number, section + "-" + number, finding, document, anchors, words));
        }
        return new Notes(List.copyOf(notes));
    }

    private static int part(Location place) {
        // From the last: what is said about costs stands apart from them
        for (int i = PARTS.size() - 1; i >= 0; i--) {
            if (place.isWithin(PARTS.get(i))) {
                return i;
            }
        }
        return place.equals(Location.ROOT) ? PARTS.size() : -1;
    }

    /** The notes about a place itself. */
    public List<Note> at(Location place) {
        return all.stream().filter(note -> note.isAt(place)).toList();
    }

    /** The notes about a place or a part of it. */
    public List<Note> within(Location place) {
        return all.stream()
                .filter(note -> note.finding().location().isWithin(place))
                .toList();
    }

    /** The notes to which a place belongs, such as a total's parts. */
    public List<Note> concerning(Location place) {
        return all.stream().filter(note -> note.concerns(place)).toList();
    }

    /** The notes that a mark at a part of the sheet doesn't show yet. */
    public Notes without(List<Note> shown) {
        return new Notes(all.stream().filter(note -> !shown.contains(note)).toList());
    }
}
