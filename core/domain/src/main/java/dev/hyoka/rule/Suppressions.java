package dev.hyoka.rule;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Report;
import dev.hyoka.finding.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The suppressions of a municipality.
 *
 * @param all the suppressions, in the order in which they are reported
 */
public record Suppressions(List<Suppression> all) {

    /** No suppression. */
    public static final Suppressions NONE = new Suppressions(List.of());

    /** Copies the list. */
    public Suppressions {
        all = List.copyOf(Objects.requireNonNull(all, "all"));
    }

    /**
     * Takes what is suppressed out of a report.
     *
     * @param report the report
     * @param day the day on which it is read
     * @param rules the rules that judged; they know their former ids
     * @return the rest, what was taken out, and the suppressions that no longer count
     */
    public Applied apply(Report report, LocalDate day, RuleSet rules) {
        Suppressing suppressing = on(day, rules);
        List<Verdict> verdicts =
                report.verdicts().stream().map(suppressing::apply).toList();
        return new Applied(new Report(verdicts, report.rules()), suppressing.suppressed(), suppressing.lapses());
    }

    /**
     * Starts to take what is suppressed out of verdicts that pass by one after the other.
     *
     * @param day the day on which they are read
     * @param rules the rules that judge; they know their former ids
     * @return the start, at which no verdict has passed
     */
    public Suppressing on(LocalDate day, RuleSet rules) {
        return new Suppressing(all, Objects.requireNonNull(day, "day"), rules);
    }

    /**
     * What became of a report.
     *
     * @param report the report without what is suppressed; a rule all of whose findings in a document are suppressed
     *     passed there
     * @param suppressed what was taken out, in the order of the report
     * @param lapses the suppressions that no longer count, in their order
     */
    public record Applied(Report report, List<Suppressed> suppressed, List<Lapse> lapses) {
        /** Copies the lists. */
        public Applied {
            Objects.requireNonNull(report, "report");
            suppressed = List.copyOf(suppressed);
            lapses = List.copyOf(lapses);
        }
    }

    /**
     * A finding that was taken out.
     *
     * @param finding the finding
     * @param suppression the first suppression that means it
     */
    public record Suppressed(Finding finding, Suppression suppression) {
        /** Checks that nothing is null. */
        public Suppressed {
            Objects.requireNonNull(finding, "finding");
            Objects.requireNonNull(suppression, "suppression");
        }
    }

    /**
     * A suppression that no longer counts.
     *
     * @param suppression the suppression
     * @param cause why not
     * @param message the same for a reader: why not, and what to do
     */
    public record Lapse(Suppression suppression, Cause cause, Message message) {
        /** Checks that nothing is null. */
        public Lapse {
            Objects.requireNonNull(suppression, "suppression");
            Objects.requireNonNull(cause, "cause");
            Objects.requireNonNull(message, "message");
        }
    }

    /** Why a suppression no longer counts. */
    public enum Cause {
        /** Its last day is over. */
        EXPIRED("expired"),

        /** The document states another value than it did. */
        VALUE_CHANGED("value-changed"),

        /** The documents that it means were checked, and there is no such finding. */
        MATCHED_NOTHING("matched-nothing"),

        /** The documents that it means were not among those that were checked; it may count elsewhere. */
        DOCUMENT_NOT_CHECKED("document-not-checked"),

        /** Its rule isn't among those that judge. */
        RULE_NOT_IN_FORCE("rule-not-in-force");

        private final String code;

        Cause(String code) {
            this.code = code;
        }

        /**
         * Returns the name that programs know it by.
         *
         * @return the code, such as value-changed
         */
        public String code() {
            return code;
        }
    }
}
