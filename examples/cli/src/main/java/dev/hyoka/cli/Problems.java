package dev.hyoka.cli;

import dev.hyoka.finding.Language;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.form.Terms;
import dev.hyoka.io.Problem;
import dev.hyoka.io.SourcePosition;
import dev.hyoka.io.findings.Counts;
import dev.hyoka.io.findings.OneLine;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows on standard error what is wrong with the inputs, and counts it. */
final class Problems {

    private static final Text HIDDEN = Text.of("(情報は --verbose で表示)", " (--verbose shows the infos)");

    private final PrintStream err;
    private final Language language;
    private final boolean showsNotes;
    private Counts counts = Counts.NONE;
    private final List<Problem> shown = new ArrayList<>();

    /**
     * Starts with nothing counted.
     *
     * @param showsNotes whether problems that need nothing done are shown; they are counted in any case
     */
    Problems(PrintStream err, Language language, boolean showsNotes) {
        this.err = err;
        this.language = language;
        this.showsNotes = showsNotes;
    }

    void add(Problem problem) {
        counts = counts.plus(problem.severity());
        if (showsNotes || problem.severity().isAtLeast(Severity.WARNING)) {
            shown.add(problem);
            print(problem, err, language);
        }
    }

    /** Shows a problem as compilers do. */
    static void print(Problem problem, PrintStream err, Language language) {
        String line = problem.position() + ": "
                + Terms.severity(problem.severity()).in(language) + ": "
                + problem.message().in(language) + " [" + problem.code() + "]";
        err.print(OneLine.of(line) + "\n");
    }

    /** Adds a problem with an input as a whole, or with the run. */
    void add(Severity severity, String code, String name, Message message) {
        add(new Problem(severity, code, message, SourcePosition.of(name), Optional.empty()));
    }

    /** Returns what was shown. */
    List<Problem> shown() {
        return List.copyOf(shown);
    }

    Counts counts() {
        return counts;
    }

    /** Shows what the reading came to, unless nothing was to be said of it. */
    void sumUp(long documents) {
        if (counts.total() > 0) {
            boolean hidesNotes = !showsNotes && counts.infos() > 0;
            err.print(Words.reading(documents, counts, language) + (hidesNotes ? HIDDEN.in(language) : "") + "\n");
        }
    }
}
