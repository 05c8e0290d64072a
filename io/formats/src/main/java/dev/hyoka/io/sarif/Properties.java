package dev.hyoka.io.sarif;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.Evidence;
import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Suspect;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes what a finding holds for programs and the standard has no member for, named as in the interchange form. */
final class Properties {

    private Properties() {}

    /**
     * Writes the bag of properties.
     *
     * @param finding the finding
     * @param elsewhere places of documents of which no file is known
     * @param to where to
     */
    static void write(Finding finding, List<String> elsewhere, JsonGenerator to) {
        to.writeObjectPropertyStart("properties");
        to.writeObjectPropertyStart("arguments");
        finding.message().arguments().forEach((name, argument) -> {
            to.writeName(name);
            write(argument, to);
        });
        to.writeEndObject();
        finding.evidence().ifPresent(evidence -> {
            to.writeObjectPropertyStart("evidence");
            write("stated", evidence.stated(), to);
            write("computed", evidence.computed(), to);
            to.writeEndObject();
        });
        if (!finding.suspects().isEmpty()) {
            to.writeArrayPropertyStart("suspects");
            finding.suspects().forEach(suspect -> write(suspect, to));
            to.writeEndArray();
        }
        if (!elsewhere.isEmpty()) {
            to.writeArrayPropertyStart("elsewhere");
            elsewhere.forEach(to::writeString);
            to.writeEndArray();
        }
        to.writeEndObject();
    }

    private static void write(Argument argument, JsonGenerator to) {
        // Java 17 can't switch over types yet
        if (argument instanceof Argument.Figure figure) {
            to.writeNumber(figure.value());
        } else if (argument instanceof Argument.Ordinal ordinal) {
            to.writeNumber(ordinal.value());
        } else if (argument instanceof Argument.Series series) {
            to.writeStartArray();
            series.elements().forEach(element -> write(element, to));
            to.writeEndArray();
        } else {
            to.writeString(argument.plain());
        }
    }

    private static void write(String name, Evidence.Measure measure, JsonGenerator to) {
        to.writeObjectPropertyStart(name);
        to.writeNumberProperty("value", measure.value());
        to.writeNumberProperty("low", measure.low());
        to.writeNumberProperty("high", measure.high());
        to.writeEndObject();
    }

    private static void write(Suspect suspect, JsonGenerator to) {
        to.writeStartObject();
        to.writeStringProperty("kind", suspect.kind().code());
        to.writeStringProperty("path", suspect.edit().path().toString());
        suspect.edit().from().ifPresent(value -> to.writeNumberProperty("from", value));
        suspect.edit().to().ifPresent(value -> to.writeNumberProperty("to", value));
        to.writeEndObject();
    }
}
