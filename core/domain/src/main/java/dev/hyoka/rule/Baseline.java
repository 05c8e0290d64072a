package dev.hyoka.rule;

import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Report;
import dev.hyoka.finding.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The findings of an earlier report, as far as a later one is compared with it.
 *
 * @param entries one for each finding, in the order of the report
 */
public record Baseline(List<Entry> entries) {

    /** An earlier report that found nothing. */
    public static final Baseline EMPTY = new Baseline(List.of());

    /** Copies the list. */
    public Baseline {
        entries = List.copyOf(Objects.requireNonNull(entries, "entries"));
    }

    /**
     * What is kept of a finding: what tells whether it is there again, and what names it if it is gone.
     *
     * @param fingerprint {@link Finding#fingerprint()}
     * @param rule the rule that found it
     * @param document the document
     * @param location the place
     */
    public record Entry(String fingerprint, RuleId rule, DocumentRef document, Location location) {
        /** Checks that nothing is null. */
        public Entry {
            Objects.requireNonNull(fingerprint, "fingerprint");
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(document, "document");
            Objects.requireNonNull(location, "location");
        }

        /**
         * Obtains what is kept of a finding.
         *
         * @param finding the finding
         * @return the entry
         */
        public static Entry of(Finding finding) {
            return new Entry(finding.fingerprint(), finding.rule(), finding.document(), finding.location());
        }
    }

    /**
     * What a later report says that the earlier one didn't, and the reverse.
     *
     * @param added findings that are new, in the order of the later report
     * @param unchanged findings that were there before, in the order of the later report
     * @param gone findings that are no longer there, in the order of the earlier report
     */
    public record Changes(List<Finding> added, List<Finding> unchanged, List<Entry> gone) {
        /** Copies the lists. */
        public Changes {
            added = List.copyOf(added);
            unchanged = List.copyOf(unchanged);
            gone = List.copyOf(gone);
        }
    }

    /**
     * Keeps of a report what later ones are compared with.
     *
     * @param report the report
     * @return the baseline
     */
    public static Baseline of(Report report) {
        return new Baseline(report.findings().stream().map(Entry::of).toList());
    }

    /**
     * Compares a later report with this one. Of several findings with the same fingerprint as many are unchanged as there
     * were before; the others are new.
     *
     * @param later the later report
     * @return what is new, unchanged and gone
     */
    public Changes compare(Report later) {
        Comparing comparing = comparing();
        List<Finding> added = new ArrayList<>();
        List<Finding> unchanged = new ArrayList<>();
        for (Finding finding : later.findings()) {
            (comparing.isNew(finding) ? added : unchanged).add(finding);
        }
        return new Changes(added, unchanged, comparing.gone());
    }

    /**
     * Starts to compare findings that pass by one after the other.
     *
     * @return the start, at which no finding has passed
     */
    public Comparing comparing() {
        return new Comparing(entries);
    }
}
