package dev.hyoka.io.report.appendix;

import dev.hyoka.finding.Severity;
import dev.hyoka.form.Terms;
import dev.hyoka.io.Problem;
import dev.hyoka.io.findings.CheckedSet;
import dev.hyoka.io.report.words.Words;
import java.util.List;

/**
 * What the readers could not read, or read with a doubt.
 *
 * @param problems the problems, in the order of the input
 */
public record Unread(List<Entry> problems) {

    /**
     * A problem.
     *
     * @param severity error or warning: also its class in the style sheet
     * @param severityWords the same in words
     * @param message what is wrong
     * @param source where in the input
     */
    public record Entry(String severity, String severityWords, String message, String source) {}

    public static Unread of(CheckedSet set, Words words) {
        return new Unread(set.problems().stream()
                .filter(problem -> problem.severity().isAtLeast(Severity.WARNING))
                .map(problem -> entry(problem, words))
                .toList());
    }

    private static Entry entry(Problem problem, Words words) {
        return new Entry(
                problem.severity().code(),
                words.of(Terms.severity(problem.severity())),
                words.of(problem.message()),
                problem.position().toString());
    }
}
