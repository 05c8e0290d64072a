package dev.hyoka.io.sarif;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Severity;
import dev.hyoka.io.findings.CheckedDocument;
import dev.hyoka.io.findings.CheckedSet;
import tools.jackson.core.JsonGenerator;

/** Writes the whole: a log of one run. */
final class Log {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final CheckedSet set;
    private final Language language;
    private final JsonGenerator to;

    Log(CheckedSet set, Language language, JsonGenerator to) {
        this.set = set;
        this.language = language;
        this.to = to;
    }

    /** The name of a severity here. */
    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    void write() {
        Rules rules = new Rules(set.rules());
        to.writeStartObject();
        to.writeStringProperty("$schema", SCHEMA);
        to.writeStringProperty("version", "2.1.0");
        to.writeArrayPropertyStart("runs");
        to.writeStartObject();
        to.writeObjectPropertyStart("tool");
        to.writeObjectPropertyStart("driver");
        to.writeStringProperty("name", "Hyoka");
        rules.write(language, to);
        to.writeEndObject();
        to.writeEndObject();
        to.writeStringProperty("language", language.code());
        to.writeStringProperty("columnKind", "utf16CodeUnits");
        to.writeArrayPropertyStart("invocations");
        new Invocation(set, language, to).write();
        to.writeEndArray();
        writeResults(rules);
        to.writeEndObject();
        to.writeEndArray();
        to.writeEndObject();
    }

    private void writeResults(Rules rules) {
        Results results = new Results(set, rules, language, to);
        to.writeArrayPropertyStart("results");
        for (CheckedDocument document : set.documents()) {
            for (Finding finding : document.findings()) {
                results.write(finding, document);
            }
        }
        to.writeEndArray();
    }
}
