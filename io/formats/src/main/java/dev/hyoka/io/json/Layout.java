package dev.hyoka.io.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** What stands around the documents of an output, and how each is laid out. */
enum Layout {
    /** An array, a member a line. */
    PRETTY("[\n  ", ",\n  ", "", "\n]\n", "[]\n", true),
    /** An array, all on one line. */
    COMPACT("[", ",", "", "]\n", "[]\n", false),
    /** A document a line. */
    LINES("", "", "\n", "", "", false);

    private static final DefaultPrettyPrinter INDENTED = new DefaultPrettyPrinter(new Separators()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(new Indenter())
            .withArrayIndenter(new Indenter());

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

    ObjectWriteContext context() {
        return pretty ? new Indented() : ObjectWriteContext.empty();
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return INDENTED.createInstance();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    /** Indents by two spaces, and by two more, because every document stands in an array. */
    private static final class Indenter implements DefaultPrettyPrinter.Indenter {
        @Override
        public void writeIndentation(JsonGenerator generator, int level) {
            generator.writeRaw("\n  " + "  ".repeat(level));
        }

        @Override
        public boolean isInline() {
            return false;
        }
    }
}
