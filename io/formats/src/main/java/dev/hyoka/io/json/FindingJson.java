package dev.hyoka.io.json;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Reference;
import dev.hyoka.finding.Suspect;
import dev.hyoka.io.SourcePosition;
import dev.hyoka.io.findings.CheckedSet;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes a finding as an object of the interchange form. */
final class FindingJson {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /** Controls that a terminal obeys and JSON takes as they are, and line ends of Unicode; none stands outside of texts. */
    private static final Pattern UNESCAPED = Pattern.compile("[\\x7F-\\x9F\\x{2028}\\x{2029}]");

    private final CheckedSet set;
    private final Language language;

    /**
     * Writes findings of a set.
     *
     * @param set knows where places of other documents stand
     * @param language the language of the messages
     */
    FindingJson(CheckedSet set, Language language) {
        this.set = set;
        this.language = language;
    }

    /** The object, on one line. */
    String text(Finding finding, SourcePosition source) {
        StringWriter text = new StringWriter();
        try (JsonGenerator to = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            to.writeStartObject();
            write(finding, source, to);
            to.writeEndObject();
        }
        return UNESCAPED
                .matcher(text.toString())
                .replaceAll(found -> String.format(
                        Locale.ROOT, "\\\\u%04X", (int) found.group().charAt(0)));
    }

    private void write(Finding finding, SourcePosition source, JsonGenerator to) {
        to.writeStringProperty("rule", finding.rule().value());
        to.writeStringProperty("severity", finding.severity().code());
        to.writeStringProperty("message", finding.message().in(language));
        to.writeStringProperty("location", finding.location().toString());
        write(finding.document(), to);
        to.writeObjectPropertyStart("arguments");
        for (Map.Entry<String, Argument> argument :
                finding.message().arguments().entrySet()) {
            to.writeName(argument.getKey());
            write(argument.getValue(), to);
        }
        to.writeEndObject();
        if (!finding.related().isEmpty()) {
            to.writeArrayPropertyStart("related");
            for (Location place : finding.related()) {
                to.writeString(place.toString());
            }
            to.writeEndArray();
        }
        if (!finding.elsewhere().isEmpty()) {
            to.writeArrayPropertyStart("elsewhere");
            finding.elsewhere().forEach(place -> write(place, to));
            to.writeEndArray();
        }
        finding.evidence().ifPresent(evidence -> EvidenceJson.write(evidence, to));
        if (!finding.suspects().isEmpty()) {
            to.writeArrayPropertyStart("suspects");
            finding.suspects().forEach(suspect -> write(suspect, to));
            to.writeEndArray();
        }
        write(source, to);
        to.writeStringProperty("fingerprint", finding.fingerprint());
    }

    private void write(Reference place, JsonGenerator to) {
        to.writeStartObject();
        write(place.document(), to);
        to.writeStringProperty("location", place.location().toString());
        set.position(place).ifPresent(source -> write(source, to));
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

    private static void write(DocumentRef document, JsonGenerator to) {
        to.writeObjectPropertyStart("document");
        to.writeStringProperty("kind", document.kind());
        to.writeNumberProperty("fiscalYear", document.fiscalYear());
        document.department().ifPresent(words -> to.writeStringProperty("department", words));
        document.division().ifPresent(words -> to.writeStringProperty("division", words));
        document.id().ifPresent(words -> to.writeStringProperty("id", words));
        document.name().ifPresent(words -> to.writeStringProperty("name", words));
        to.writeEndObject();
    }

    private static void write(Argument argument, JsonGenerator to) {
        // Java 17 can't switch over types yet
        if (argument instanceof Argument.Figure figure) {
            to.writeNumber(figure.value());
        } else if (argument instanceof Argument.Ordinal ordinal) {
            to.writeNumber(ordinal.value());
        } else if (argument instanceof Argument.Quote quote) {
            to.writeString(quote.value());
        } else if (argument instanceof Argument.Term term) {
            to.writeString(term.code());
        } else if (argument instanceof Argument.Series series) {
            to.writeStartArray();
            series.elements().forEach(element -> write(element, to));
            to.writeEndArray();
        }
    }

    private static void write(SourcePosition source, JsonGenerator to) {
        to.writeObjectPropertyStart("source");
        to.writeStringProperty("file", source.file());
        source.line().ifPresent(line -> to.writeNumberProperty("line", line));
        source.column().ifPresent(column -> to.writeNumberProperty("column", column));
        source.sheet().ifPresent(sheet -> to.writeStringProperty("sheet", sheet));
        source.cell().ifPresent(cell -> to.writeStringProperty("cell", cell));
        to.writeEndObject();
    }
}
