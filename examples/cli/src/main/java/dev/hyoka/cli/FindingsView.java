package dev.hyoka.cli;

import dev.hyoka.finding.Finding;
import dev.hyoka.io.Origin;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.SourcePosition;
import java.util.List;
import java.util.stream.Stream;

/** Shows what a check finds, as it finds it. */
interface FindingsView {

    /**
     * Shows a document's findings.
     *
     * @param findings the findings, at least one
     * @param item the document and where its parts were found
     * @param input the input's name
     */
    void show(List<Finding> findings, ReadItem item, String input);

    /**
     * Shows what all of it came to.
     *
     * @param documents how many documents were checked
     * @param tally what was found
     */
    void end(long documents, Tally tally);

    /**
     * Says where in the input a finding is to be looked for.
     *
     * @return the place itself; where that is not printed, as a total that is missing, the first of the places that
     *     belong to it; else the whole input
     */
    static SourcePosition position(Finding finding, ReadItem item, String input) {
        return Stream.concat(Stream.of(finding.location()), finding.related().stream())
                .flatMap(place -> item.sourceMap().find(place).stream())
                .findFirst()
                .map(Origin::position)
                .orElseGet(() -> SourcePosition.of(input));
    }
}
