package dev.hyoka.cli;

import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Verdict;
import dev.hyoka.form.Head;
import dev.hyoka.io.Origin;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.SourceMap;
import dev.hyoka.io.SourcePosition;
import dev.hyoka.rule.Comparing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is kept of a document until all of them were checked: not the document itself.
 *
 * @param document the document
 * @param input the input's name
 * @param sourceMap where its parts were found
 * @param findings what was found so far
 * @param failures why rules failed on it so far
 */
record Checked(
        DocumentRef document, String input, SourceMap sourceMap, List<Finding> findings, List<Message> failures) {

    /** Where a document says which one it is. */
    private static final List<Location> NAMES = List.of(Places.NAME, Places.DIVISION, Places.DEPARTMENT);

    static Checked of(ReadItem item, String input, List<Verdict> verdicts) {
        DocumentRef document = Head.refTo(item.document().orElseThrow());
        return new Checked(document, input, item.sourceMap(), List.of(), List.of()).with(verdicts);
    }

    /** With more verdicts; the findings are in the order of the rules. */
    Checked with(List<Verdict> verdicts) {
        List<Finding> allFindings = new ArrayList<>(findings);
        List<Message> allFailures = new ArrayList<>(failures);
        for (Verdict verdict : verdicts) {
            allFindings.addAll(verdict.findings());
            if (verdict.outcome() instanceof Outcome.Failed failed) {
                allFailures.add(failed.reason());
            }
        }
        allFindings.sort(Comparator.comparing(Finding::rule));
        return new Checked(document, input, sourceMap, allFindings, allFailures);
    }

    /** With those findings only that a baseline doesn't hold. */
    Checked onlyNew(Comparing comparing) {
        List<Finding> added = findings.stream().filter(comparing::isNew).toList();
        return new Checked(document, input, sourceMap, added, failures);
    }

    /**
     * Says where in the input a finding is to be looked for.
     *
     * @return the place itself; where that is not printed, as a total that is missing, the first of the places that
     *     belong to it; else where the document names itself; else the whole input
     */
    SourcePosition position(Finding finding) {
        return Stream.of(Stream.of(finding.location()), finding.related().stream(), NAMES.stream())
                .flatMap(places -> places)
                .flatMap(place -> position(place).stream())
                .findFirst()
                .orElseGet(() -> SourcePosition.of(input));
    }

    /** Says where in the input a place of the document stands; empty if it is not printed, or not known. */
    Optional<SourcePosition> position(Location place) {
        return sourceMap.find(place).map(Origin::position);
    }
}
