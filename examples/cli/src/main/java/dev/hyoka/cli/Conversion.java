package dev.hyoka.cli;

import dev.hyoka.finding.Language;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.SheetFormat;
import dev.hyoka.io.SheetWriter;
import dev.hyoka.model.Document;
import dev.hyoka.rule.Terms;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads inputs and writes what they hold.
 *
 * @param inputs the inputs
 * @param reading how they are read
 * @param format what is written
 * @param language the language of problems
 */
record Conversion(List<Input> inputs, Reading reading, SheetFormat format, Language language) {

    /** Writes to a file that appears when it is complete, and only if something could be read. */
    void writeTo(Path path) {
        try (OutputFile file = OutputFile.open(path)) {
            writeTo(new Output(path.toString(), file.stream()));
            // A file that stands there already is better than one in which nothing stands
            if (reading.progress().documents() > 0
                    || !reading.problems().tally().has(Severity.ERROR)) {
                file.commit();
            }
        } catch (IOException e) {
            throw new OutputFailed(path.toString(), e);
        }
    }

    /** Writes to an output, and closes it. */
    void writeTo(Output output) {
        try {
            SheetWriter writer = format.writer(output);
            try (writer) {
                for (Input input : inputs) {
                    reading.read(input, item -> write(item, input, writer, output));
                }
            }
            // Some formats know only at the end what they could not hold
            writer.problems().forEach(reading.problems()::add);
        } catch (IOException e) {
            throw output.failed(e);
        }
    }

    private void write(ReadItem item, Input input, SheetWriter writer, Output output) {
        Document document = item.document().orElseThrow();
        if (!format.writes().contains(document.kind())) {
            reading.problems().add(Severity.ERROR, "not-writable", input.name(), notWritable(document));
            return;
        }
        try {
            writer.write(document, item.unknownMembers());
        } catch (IOException e) {
            throw output.failed(e);
        }
    }

    private Message notWritable(Document document) {
        return Message.of("形式 {format} には{kind}を書き込めません", "the format {format} can't hold a {kind}")
                .with("format", format.id())
                .with("kind", Terms.kind(document.kind()).in(language))
                .build();
    }
}
