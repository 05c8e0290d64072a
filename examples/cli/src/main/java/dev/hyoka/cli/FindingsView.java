package dev.hyoka.cli;

import dev.hyoka.finding.Finding;
import java.util.List;

/** Shows what a check finds. */
interface FindingsView {

    /**
     * Shows a document's findings.
     *
     * @param findings the findings, at least one
     * @param document the document that they are about
     */
    void show(List<Finding> findings, Checked document);

    /**
     * Shows what all of it came to.
     *
     * @param summary what was found in how many documents, and what was not shown
     */
    void end(Summary summary);
}
