package dev.hyoka.io.sarif;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Reference;
import dev.hyoka.finding.Suspect;
import dev.hyoka.io.SourcePosition;
import dev.hyoka.io.findings.CheckedDocument;
import dev.hyoka.io.findings.CheckedSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Writes findings as results. */
final class Results {

    private final CheckedSet set;
    private final Rules rules;
    private final Language language;
    private final JsonGenerator to;
    private final Map<String, Integer> fingerprints = new HashMap<>();

    Results(CheckedSet set, Rules rules, Language language, JsonGenerator to) {
        this.set = set;
        this.rules = rules;
        this.language = language;
        this.to = to;
    }

    void write(Finding finding, CheckedDocument document) {
        to.writeStartObject();
        to.writeStringProperty("ruleId", finding.rule().value());
        rules.position(finding.rule()).ifPresent(position -> to.writeNumberProperty("ruleIndex", position));
        to.writeStringProperty("level", Log.level(finding.severity()));
        to.writeObjectPropertyStart("message");
        to.writeStringProperty("text", Shown.message(text(finding)));
        to.writeEndObject();
        to.writeArrayPropertyStart("locations");
        Place.of(document.position(finding), Place.Logical.of(document.ref(), finding.location(), language))
                .write(to);
        to.writeEndArray();
        writeRelated(finding, document);
        writeFingerprints(finding.fingerprint());
        Properties.write(finding, unplaced(finding), to);
        to.writeEndObject();
    }

    /** What was found, then what would settle it, a line each. */
    private String text(Finding finding) {
        StringBuilder text = new StringBuilder(finding.message().in(language));
        for (Suspect suspect : finding.suspects()) {
            text.append('\n').append(suspect.message().in(language));
        }
        return text.toString();
    }

    private void writeRelated(Finding finding, CheckedDocument document) {
        List<Place> places = new ArrayList<>();
        for (Location location : finding.related()) {
            SourcePosition position = document.position(location).orElseGet(() -> SourcePosition.of(document.input()));
            places.add(Place.of(position, Place.Logical.of(document.ref(), location, language)));
        }
        for (Reference reference : finding.elsewhere()) {
            set.position(reference).ifPresent(position -> places.add(Place.of(position, logical(reference))));
        }
        if (!places.isEmpty()) {
            to.writeArrayPropertyStart("relatedLocations");
            for (int i = 0; i < places.size(); i++) {
                places.get(i).writeRelated(i + 1, to);
            }
            to.writeEndArray();
        }
    }

    /** Places of documents that aren't in the set, or can't be told apart: no file is known in which they stand. */
    private List<String> unplaced(Finding finding) {
        return finding.elsewhere().stream()
                .filter(reference -> set.position(reference).isEmpty())
                .map(reference -> logical(reference).fullyQualifiedName())
                .toList();
    }

    private Place.Logical logical(Reference reference) {
        return Place.Logical.of(reference.document(), reference.location(), language);
    }

    /**
     * Services know a finding again by what they call the hash of its line, with a number that tells equal ones apart. A
     * finding's own fingerprint is better than that: it stays the same when the line is corrected in part.
     */
    private void writeFingerprints(String fingerprint) {
        int number = fingerprints.merge(fingerprint, 1, Integer::sum);
        to.writeObjectPropertyStart("partialFingerprints");
        to.writeStringProperty("primaryLocationLineHash", fingerprint + ":" + number);
        to.writeStringProperty("hyokaFinding/v1", fingerprint);
        to.writeEndObject();
    }
}
