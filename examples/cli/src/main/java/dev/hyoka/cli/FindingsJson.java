package dev.hyoka.cli;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Location;
import dev.hyoka.io.SourcePosition;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Shows findings to programs: the interchange form's array of findings. */
final class FindingsJson implements FindingsView {

    private final Json json;
    private final Language language;

    FindingsJson(Output output, Language language) {
        this.json = new Json(output);
        this.language = language;
    }

    @Override
    public void show(List<Finding> findings, Checked document) {
        for (Finding finding : findings) {
            SourcePosition source = document.position(finding);
            json.add(to -> write(finding, source, to));
        }
    }

    @Override
    public void end(long documents, Tally tally) {
        json.end();
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
        writeSource(source, to);
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
