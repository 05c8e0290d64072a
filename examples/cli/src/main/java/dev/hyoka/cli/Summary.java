package dev.hyoka.cli;

import dev.hyoka.finding.Language;
import dev.hyoka.io.findings.Counts;
import dev.hyoka.rule.Baseline;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a check came to.
 *
 * @param documents how many documents were checked
 * @param findings what was found and shown
 * @param suppressed how many findings were suppressed; empty if no suppressions were given
 * @param unchanged how many findings the baseline holds already; empty if no baseline was given
 * @param gone what the baseline holds and was not found again
 */
record Summary(
        int documents, Counts findings, OptionalInt suppressed, OptionalInt unchanged, List<Baseline.Entry> gone) {

    /** Says it in a line. */
    String line(Language language) {
        return findings.checked(documents).in(language);
    }

    /** Says what was not shown, and what is no longer found; nothing if neither was asked for. */
    List<String> remarks(Language language) {
        List<String> lines = new ArrayList<>();
        suppressed.ifPresent(number -> lines.add(Words.suppressed(number, language)));
        unchanged.ifPresent(number -> lines.add(Words.compared(findings.total(), number, gone.size(), language)));
        if (!gone.isEmpty()) {
            lines.add(Words.gone(language));
            gone.forEach(entry -> lines.add("  " + Words.entry(entry, language)));
        }
        return lines;
    }
}
