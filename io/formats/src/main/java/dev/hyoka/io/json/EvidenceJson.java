package dev.hyoka.io.json;

import dev.hyoka.finding.Evidence;
import tools.jackson.core.JsonGenerator;

/** Writes the figures behind a finding: what is stated, what follows, and from what. */
final class EvidenceJson {

    private EvidenceJson() {}

    static void write(Evidence evidence, JsonGenerator to) {
        to.writeObjectPropertyStart("evidence");
        to.writeObjectPropertyStart("stated");
        write(evidence.stated(), to);
        to.writeEndObject();
        to.writeObjectPropertyStart("computed");
        write(evidence.computed(), to);
        to.writeEndObject();
        to.writeArrayPropertyStart("operands");
        for (Evidence.Operand operand : evidence.operands()) {
            to.writeStartObject();
            to.writeStringProperty("term", operand.term().code());
            to.writeStringProperty("location", operand.location().toString());
            write(operand.measure(), to);
            to.writeNumberProperty("weight", operand.weight());
            to.writeEndObject();
        }
        to.writeEndArray();
        to.writeEndObject();
    }

    private static void write(Evidence.Measure measure, JsonGenerator to) {
        to.writeNumberProperty("value", measure.value());
        to.writeNumberProperty("low", measure.low());
        to.writeNumberProperty("high", measure.high());
    }
}
