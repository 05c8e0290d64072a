package dev.hyoka.io.json;

import dev.hyoka.finding.Location;
import dev.hyoka.model.Phase;
import dev.hyoka.time.FiscalYear;

/**
 * Where a value stands, in the file and in the document.
 *
 * <p>The two differ in an array of documents, and where a year names an element. That name is known only when the whole
 * series was read, so a place becomes a {@link Location} late, and only if somebody asks.
 */
final class Place {

    /** Null for a document. */
    private final Place parent;
    /** The member's name; null for an element. */
    private final String member;
    /** The element's position from 0; below 0 for a document that is in no array. */
    private final int position;

    private final int index;
    private String raw = "";
    private FiscalYear year;
    private Phase phase;
    private boolean inSeries;
    private boolean yearInSeveralPhases;

    private Place(Place parent, String member, int position, int index) {
        this.parent = parent;
        this.member = member;
        this.position = position;
        this.index = index;
    }

    /** A document's place, by its position in the file's array; below 0 if it is in none. */
    static Place document(int position, int index) {
        return new Place(null, null, position, index);
    }

    /** The same place, at an index of the document's text. */
    Place at(int at) {
        return new Place(parent, member, position, at);
    }

    Place member(String name, int at) {
        return new Place(this, name, -1, at);
    }

    Place element(int number, int at) {
        return new Place(this, null, number, at);
    }

    /** The place of the whole document. */
    Place document() {
        return parent == null ? this : parent.document();
    }

    /** The index of the value's first character in the document's text. */
    int index() {
        return index;
    }

    /** What stands here, without quotation marks and escapes; empty for an object or array. */
    String raw() {
        return raw;
    }

    void tell(String text) {
        raw = text;
    }

    /** Tells the object around this value which year it is about. */
    void tell(FiscalYear stated) {
        parent.year = stated;
    }

    /** Tells the object around this value which phase it is about. */
    void tell(Phase stated) {
        parent.phase = stated;
    }

    /** The year of the object that stands here; null if none could be read. */
    FiscalYear year() {
        return year;
    }

    /** The phase of the object that stands here; null if none could be read. */
    Phase phase() {
        return phase;
    }

    /** Makes this an element that is named by its year, and by its phase if the year stands in several. */
    void standsInSeries(boolean severalPhases) {
        inSeries = true;
        yearInSeveralPhases = severalPhases;
    }

    /** The JSON Pointer in the file. */
    String pointer() {
        return inFile().toString();
    }

    /** The place in the document; that of the series for an element whose year could not be read. */
    Location location() {
        if (parent == null) {
            return Location.ROOT;
        }
        return isNameless()
                ? parent.location()
                : parent.location().child(inSeries ? Series.name(year, phase, yearInSeveralPhases) : step());
    }

    private Location inFile() {
        if (parent == null) {
            return position < 0 ? Location.ROOT : Location.ROOT.child(position);
        }
        return parent.inFile().child(step());
    }

    private String step() {
        return member == null ? Integer.toString(position) : member;
    }

    private boolean isNameless() {
        return (inSeries && (year == null || phase == null)) || (parent != null && parent.isNameless());
    }
}
