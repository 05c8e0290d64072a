package dev.hyoka.io.findings;

import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Reference;
import dev.hyoka.finding.Text;
import dev.hyoka.form.Terms;
import dev.hyoka.io.SourcePosition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Another document that a finding speaks of, and where.
 *
 * @param document the document
 * @param where the place to be looked at first: in the input, or else in the document
 * @param more how many further places of the document belong to the finding
 */
public record Elsewhere(DocumentRef document, String where, int more) {

    /** Checks that nothing is null. */
    public Elsewhere {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(where, "where");
    }

    /**
     * Returns the other documents that a finding speaks of.
     *
     * @param finding the finding
     * @param set the set in which they are sought
     * @return one a document, in the order in which the finding names them; possibly none
     */
    public static List<Elsewhere> of(Finding finding, CheckedSet set) {
        Map<DocumentRef, List<Reference>> documents = new LinkedHashMap<>();
        for (Reference reference : finding.elsewhere()) {
            documents
                    .computeIfAbsent(reference.document(), document -> new ArrayList<>())
                    .add(reference);
        }
        List<Elsewhere> others = new ArrayList<>();
        documents.forEach((document, places) -> others.add(of(document, places, set)));
        return List.copyOf(others);
    }

    private static Elsewhere of(DocumentRef document, List<Reference> places, CheckedSet set) {
        String where = set.find(document)
                .flatMap(found -> position(found, places))
                .map(SourcePosition::toString)
                .filter(position -> !position.isEmpty())
                .orElseGet(() -> places.get(0).location().toString());
        return new Elsewhere(document, where, places.size() - 1);
    }

    /** A place that is found to the line is worth more than an earlier one of which only the input is known. */
    private static Optional<SourcePosition> position(CheckedDocument document, List<Reference> places) {
        return places.stream()
                .flatMap(place ->
                        Stream.concat(document.position(place.location()).stream(), parts(document, place.location())))
                .filter(position ->
                        position.line().isPresent() || position.cell().isPresent())
                .findFirst()
                .or(() -> Optional.of(SourcePosition.of(document.input())));
    }

    private static Stream<SourcePosition> parts(CheckedDocument document, Location place) {
        return document.sourceMap().origins().entrySet().stream()
                .filter(origin -> origin.getKey().isWithin(place))
                .map(origin -> origin.getValue().position());
    }

    /**
     * Says where to look.
     *
     * @return for example 参照: 組織目標シート、令和7年度、総務部(goals.txt:29:3、ほか3か所); see goal sheet, fiscal 2025 (R7), 総務部
     *     (goals.txt:29:3, and 3 more places)
     */
    public Text words() {
        Text name = Terms.document(document);
        String ja = where + (more > 0 ? "、ほか" + more + "か所" : "");
        String en = where + (more > 0 ? ", and " + more + " more place" + (more == 1 ? "" : "s") : "");
        return Text.of(
                "参照: " + name.ja() + (ja.isEmpty() ? "" : "(" + ja + ")"),
                "see " + name.en() + (en.isEmpty() ? "" : " (" + en + ")"));
    }
}
