package dev.hyoka.io.json;

/** What stands around the documents of an output, and how each is laid out. */
enum Layout {
    /** An array, a member a line. */
    PRETTY("[\n  ", ",\n  ", "", "\n]\n", "[]\n", true),
    /** An array, all on one line. */
    COMPACT("[", ",", "", "]\n", "[]\n", false),
    /** A document a line. */
    LINES("", "", "\n", "", "", false);

    private final String beforeFirst;
    private final String beforeOthers;
    private final String afterEach;
    private final String end;
    private final String endOfNone;
    private final boolean pretty;

    Layout(String beforeFirst, String beforeOthers, String afterEach, String end, String endOfNone, boolean pretty) {
        this.beforeFirst = beforeFirst;
        this.beforeOthers = beforeOthers;
        this.afterEach = afterEach;
        this.end = end;
        this.endOfNone = endOfNone;
        this.pretty = pretty;
    }

    String before(boolean first) {
        return first ? beforeFirst : beforeOthers;
    }

    String afterEach() {
        return afterEach;
    }

    String end(boolean none) {
        return none ? endOfNone : end;
    }

    /** Whether a document has a member a line. */
    boolean isPretty() {
        return pretty;
    }
}
