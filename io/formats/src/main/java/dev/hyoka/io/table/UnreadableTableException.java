package dev.hyoka.io.table;

import dev.hyoka.finding.Language;
import dev.hyoka.io.Problem;
import java.io.IOException;

/** Says that an input, or the rest of it, can't be read as tables: it is broken, protected or beyond the limits. */
public final class UnreadableTableException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /**
     * Creates it.
     *
     * @param problem what is wrong, where, and what to do
     */
    public UnreadableTableException(Problem problem) {
        super(problem.message().in(Language.EN));
        this.problem = problem;
    }

    /**
     * Returns what is wrong.
     *
     * @return the problem
     */
    public Problem problem() {
        return problem;
    }
}
