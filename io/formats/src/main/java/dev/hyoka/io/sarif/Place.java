package dev.hyoka.io.sarif;

import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Location;
import dev.hyoka.form.Terms;
import dev.hyoka.io.SourcePosition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/**
 * A place in a file, with what stands there where that is known.
 *
 * @param position where in the input
 * @param logical where in which document; empty if it belongs to none
 */
record Place(SourcePosition position, Optional<Logical> logical) {

    /**
     * A place of a document.
     *
     * @param document the document's words
     * @param location the place
     */
    record Logical(String document, Location location) {

        static Logical of(DocumentRef document, Location location, Language language) {
            return new Logical(Terms.document(document).in(language), location);
        }

        String fullyQualifiedName() {
            return document + location;
        }

        private String name() {
            List<String> steps = location.steps();
            return steps.isEmpty() ? document : steps.get(steps.size() - 1);
        }
    }

    static Place of(SourcePosition position, Logical logical) {
        return new Place(position, Optional.of(logical));
    }

    /** Writes the place at which something was found; of a cell, it says which. */
    void write(JsonGenerator to) {
        to.writeStartObject();
        writePlace(to);
        writeMessage(cell(), to);
        to.writeEndObject();
    }

    /** Writes a place that belongs to something found elsewhere, with its number and what it is. */
    void writeRelated(int number, JsonGenerator to) {
        to.writeStartObject();
        to.writeNumberProperty("id", number);
        writePlace(to);
        Optional<String> name = logical.map(Logical::fullyQualifiedName);
        writeMessage(
                Optional.of(Stream.of(name, cell()).flatMap(Optional::stream).collect(Collectors.joining(" · "))), to);
        to.writeEndObject();
    }

    private void writePlace(JsonGenerator to) {
        Region region = Region.of(position);
        to.writeObjectPropertyStart("physicalLocation");
        to.writeObjectPropertyStart("artifactLocation");
        to.writeStringProperty("uri", ArtifactUri.of(position.file()));
        to.writeEndObject();
        to.writeObjectPropertyStart("region");
        to.writeNumberProperty("startLine", region.startLine());
        region.startColumn().ifPresent(column -> to.writeNumberProperty("startColumn", column));
        to.writeEndObject();
        to.writeEndObject();
        logical.ifPresent(place -> {
            to.writeArrayPropertyStart("logicalLocations");
            to.writeStartObject();
            to.writeStringProperty("name", place.name());
            to.writeStringProperty("fullyQualifiedName", place.fullyQualifiedName());
            to.writeEndObject();
            to.writeEndArray();
        });
    }

    private static void writeMessage(Optional<String> text, JsonGenerator to) {
        text.ifPresent(words -> {
            to.writeObjectPropertyStart("message");
            to.writeStringProperty("text", Shown.message(words));
            to.writeEndObject();
        });
    }

    /** The cell as spreadsheet programs write it: 様式!C12. */
    private Optional<String> cell() {
        return position.sheet().isEmpty() && position.cell().isEmpty()
                ? Optional.empty()
                : Optional.of(Stream.of(position.sheet(), position.cell())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("!")));
    }
}
