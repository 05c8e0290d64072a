package dev.hyoka.cli;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Reference;
import dev.hyoka.finding.Suspect;
import dev.hyoka.io.SourcePosition;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Shows findings to programs: the interchange form's array of findings. */
final class FindingsJson implements FindingsView {

    private final Json json;
    private final Streams streams;
    private final Language language;
    private final Sources sources;

    FindingsJson(Streams streams, Language language, Sources sources) {
        this.json = new Json(streams.out());
        this.streams = streams;
        this.language = language;
        this.sources = sources;
    }

    @Override
    public void show(List<Finding> findings, Checked document) {
        for (Finding finding : findings) {
            SourcePosition source = document.position(finding);
            json.add(to -> write(finding, source, to));
        }
    }

    /** The array holds findings and nothing else; what is not shown in it is said beside it. */
    @Override
    public void end(Summary summary) {
        json.end();
        summary.gone().forEach(entry -> say(Words.gone(language) + ": " + Words.entry(entry, language)));
        List<String> lines = summary.lines(language);
        lines.subList(1, lines.size()).forEach(this::say);
    }

    private void say(String text) {
        streams.err().print(Output.onOneLine(text) + "\n");
    }

    private void write(Finding finding, SourcePosition source, JsonGenerator to) {
        to.writeStringProperty("rule", finding.rule().value());
        to.writeStringProperty("severity", finding.severity().code());
        to.writeStringProperty("message", finding.message().in(language));
        to.writeStringProperty("location", finding.location().toString());
        writeDocument(finding.document(), to);
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
            finding.elsewhere().forEach(place -> writeElsewhere(place, to));
            to.writeEndArray();
        }
        finding.evidence().ifPresent(evidence -> EvidenceJson.write(evidence, to));
        if (!finding.suspects().isEmpty()) {
            to.writeArrayPropertyStart("suspects");
            finding.suspects().forEach(suspect -> write(suspect, to));
            to.writeEndArray();
        }
        writeSource(source, to);
        to.writeStringProperty("fingerprint", finding.fingerprint());
    }

    private void writeElsewhere(Reference place, JsonGenerator to) {
        to.writeStartObject();
        writeDocument(place.document(), to);
        to.writeStringProperty("location", place.location().toString());
        sources.position(place).ifPresent(source -> writeSource(source, to));
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

    private static void writeDocument(DocumentRef document, JsonGenerator to) {
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

    private static void writeSource(SourcePosition source, JsonGenerator to) {
        to.writeObjectPropertyStart("source");
        to.writeStringProperty("file", source.file());
        source.line().ifPresent(line -> to.writeNumberProperty("line", line));
        source.column().ifPresent(column -> to.writeNumberProperty("column", column));
        source.sheet().ifPresent(sheet -> to.writeStringProperty("sheet", sheet));
        source.cell().ifPresent(cell -> to.writeStringProperty("cell", cell));
        to.writeEndObject();
    }
}
