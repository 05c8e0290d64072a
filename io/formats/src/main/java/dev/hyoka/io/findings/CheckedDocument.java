package dev.hyoka.io.findings;

import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Verdict;
import dev.hyoka.form.Head;
import dev.hyoka.io.Origin;
import dev.hyoka.io.Problem;
import dev.hyoka.io.SourceMap;
import dev.hyoka.io.SourcePosition;
import dev.hyoka.model.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A document, where it stands, and what the rules said of it.
 *
 * @param document the document
 * @param input the name of the input that it was read from, as its reader was told it, such as sheets.txt; empty text if
 *     it was not read from anywhere
 * @param sourceMap where its parts were found
 * @param verdicts what became of each rule on it, in the order of the rules' ids
 */
public record CheckedDocument(Document document, String input, SourceMap sourceMap, List<Verdict> verdicts) {

    /** Where a document says which one it is. */
    private static final List<Location> NAMES = List.of(Places.NAME, Places.DIVISION, Places.DEPARTMENT);

    /** Checks that nothing is null and copies the list. */
    public CheckedDocument {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(sourceMap, "sourceMap");
        verdicts = List.copyOf(verdicts);
    }

    /**
     * Returns what tells the document from others.
     *
     * @return the reference by which findings name it
     */
    public DocumentRef ref() {
        return Head.refTo(document);
    }

    /**
     * Returns what was found.
     *
     * @return the findings, in the order of the rules' ids and then of the places
     */
    public List<Finding> findings() {
        return verdicts.stream().flatMap(verdict -> verdict.findings().stream()).toList();
    }

    /**
     * Returns the rules that went wrong themselves, so that nothing is known of what they would have found.
     *
     * @return an error with the code rule-failed for each of them, at the document's place; empty in a sound program
     */
    public List<Problem> failures() {
        List<Problem> failures = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            if (verdict.outcome() instanceof Outcome.Failed failed) {
                failures.add(Problem.error("rule-failed", failed.reason(), position()));
            }
        }
        return failures;
    }

    /**
     * Says where in the input a finding is to be looked for.
     *
     * @param finding a finding of this document
     * @return the place itself, or the first of its parts, as an indicator's name; where neither is printed, as a total
     *     that is missing, the first of the places that belong to it; else where the document is to be looked for
     */
    public SourcePosition position(Finding finding) {
        return position(finding.location())
                .or(() -> partOf(finding.location()))
                .or(() -> first(finding.related()))
                .orElseGet(this::position);
    }

    /**
     * Says where in the input the document is to be looked for.
     *
     * @return where it names itself; else the whole input
     */
    public SourcePosition position() {
        return first(NAMES).orElseGet(() -> SourcePosition.of(input));
    }

    private Optional<SourcePosition> first(List<Location> places) {
        return places.stream().flatMap(place -> position(place).stream()).findFirst();
    }

    /**
     * Says where in the input a place of the document stands.
     *
     * @param place the place
     * @return where it or the nearest part around it stands; empty if that is not known
     */
    public Optional<SourcePosition> position(Location place) {
        return sourceMap.find(place).map(Origin::position);
    }

    /** Where a part of a place stands; a reader of a form knows its cells, not what they are together. */
    private Optional<SourcePosition> partOf(Location place) {
        return place.equals(Location.ROOT)
                ? Optional.empty()
                : sourceMap.origins().entrySet().stream()
                        .filter(origin -> origin.getKey().isWithin(place))
                        .map(origin -> origin.getValue().position())
                        .findFirst();
    }
}
