package dev.hyoka.generators.fault;

import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Report;
import dev.hyoka.form.Head;
import dev.hyoka.model.Document;
import dev.hyoka.rule.Profile;
import java.util.List;
import java.util.Objects;

/**
 * Documents of which one holds a fault.
 *
 * @param fault the fault
 * @param documents the documents, in the order of the valid ones; a document that was put in stands last
 * @param touched where something was changed; the document itself where one was put in
 * @param reported where the fault's rule has to have a finding
 * @param profile what the rule has to know of the municipality in order to see the fault; empty for most
 */
public record Faulty(Fault fault, List<Document> documents, Spot touched, Spot reported, Profile profile) {

    /** Copies the documents, and checks that both places lie in one of them. */
    public Faulty {
        Objects.requireNonNull(fault, "fault");
        documents = List.copyOf(documents);
        Objects.checkIndex(touched.document(), documents.size());
        Objects.checkIndex(reported.document(), documents.size());
        Objects.requireNonNull(profile, "profile");
    }

    /**
     * Tells whether a report holds what the fault's rule has to report.
     *
     * @param report what rules with this {@link #profile} found in these {@link #documents}
     * @return true if there is a finding of that rule, in that document and at that place
     */
    public boolean isReportedIn(Report report) {
        DocumentRef document = Head.refTo(documents.get(reported.document()));
        return report.findings(fault.rule()).stream()
                .anyMatch(finding -> finding.document().equals(document)
                        && finding.location().equals(reported.location()));
    }
}
