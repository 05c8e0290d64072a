package dev.hyoka.cli;

import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes an array of objects, each on a line of its own. */
final class Json {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final Output output;
    private boolean hasElements;

    Json(Output output) {
        this.output = output;
        output.text("[");
    }

    /**
     * Adds an object.
     *
     * @param members who writes its members
     */
    void add(Consumer<JsonGenerator> members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            generator.writeStartObject();
            members.accept(generator);
            generator.writeEndObject();
        }
        output.text((hasElements ? ",\n" : "\n") + text);
        hasElements = true;
    }

    void end() {
        output.text(hasElements ? "\n]\n" : "]\n");
    }
}
