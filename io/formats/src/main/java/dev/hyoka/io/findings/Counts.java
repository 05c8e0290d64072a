package dev.hyoka.io.findings;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.form.Terms;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * How many findings or problems there are of each severity.
 *
 * @param errors how many errors, from 0
 * @param warnings how many warnings, from 0
 * @param infos how many infos, from 0
 */
public record Counts(int errors, int warnings, int infos) {

    /** Nothing was counted. */
    public static final Counts NONE = new Counts(0, 0, 0);

    /** Checks the bounds. */
    public Counts {
        if (errors < 0 || warnings < 0 || infos < 0) {
            throw new IllegalArgumentException("No count is below 0: " + errors + ", " + warnings + ", " + infos);
        }
    }

    /**
     * Counts severities.
     *
     * @param severities one a finding
     * @return the counts
     */
    public static Counts of(Collection<Severity> severities) {
        return new Counts(
                count(severities, Severity.ERROR),
                count(severities, Severity.WARNING),
                count(severities, Severity.INFO));
    }

    /**
     * Counts the findings of a set.
     *
     * @param set the set
     * @return the counts
     */
    public static Counts of(CheckedSet set) {
        return of(set.findings().map(Finding::severity).toList());
    }

    private static int count(Collection<Severity> severities, Severity wanted) {
        return (int) severities.stream().filter(wanted::equals).count();
    }

    /**
     * Returns how many there are of a severity.
     *
     * @param severity the severity
     * @return the count
     */
    public int of(Severity severity) {
        return switch (severity) {
            case ERROR -> errors;
            case WARNING -> warnings;
            case INFO -> infos;
        };
    }

    /**
     * Counts one more.
     *
     * @param severity how grave it is
     * @return the counts with it
     */
    public Counts plus(Severity severity) {
        return switch (severity) {
            case ERROR -> new Counts(errors + 1, warnings, infos);
            case WARNING -> new Counts(errors, warnings + 1, infos);
            case INFO -> new Counts(errors, warnings, infos + 1);
        };
    }

    /**
     * Returns how many there are in all.
     *
     * @return the sum
     */
    public int total() {
        return errors + warnings + infos;
    }

    /**
     * Says how many there are.
     *
     * @return for example エラー2件、警告1件、情報0件; 2 errors, 1 warning, 0 infos
     */
    public Text words() {
        return Text.of(words(Language.JA, "、"), words(Language.EN, ", "));
    }

    private String words(Language language, String separator) {
        return Arrays.stream(Severity.values())
                .map(severity -> {
                    String word = Terms.severity(severity).in(language);
                    return language == Language.JA ? word + of(severity) + "件" : counted(of(severity), word);
                })
                .collect(Collectors.joining(separator));
    }

    /**
     * Says what a check came to.
     *
     * @param documents how many documents were checked
     * @return for example 点検 26文書: エラー3件、警告1件、情報0件; checked 26 documents: 3 errors, 1 warning, 0 infos
     */
    public Text checked(int documents) {
        return Text.of(
                "点検 " + documents + "文書: " + words().ja(),
                "checked " + counted(documents, "document") + ": " + words().en());
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
