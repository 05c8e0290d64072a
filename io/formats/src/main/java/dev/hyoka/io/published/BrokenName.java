package dev.hyoka.io.published;

import java.util.regex.Pattern;

/** A name that a form has broken into lines: told by the particle at the end of one line or at the start of the next. */
final class BrokenName {

    private static final Pattern OPEN_END = Pattern.compile("(?s).*(?:[^も]の|[へをに、・（(]|及び|並びに|による|に関する|に係る)");
    private static final Pattern OPEN_START = Pattern.compile("(?:[を、）)]|への|による|に関する|に係る|及び|並びに).*");

    private BrokenName() {}

    /** Whether a name goes on with a further line. */
    static boolean goesOn(String name, String further) {
        return OPEN_END.matcher(name).matches() || OPEN_START.matcher(further).matches();
    }
}
