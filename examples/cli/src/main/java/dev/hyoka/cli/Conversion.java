package dev.hyoka.cli;

import dev.hyoka.finding.Language;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.form.Terms;
import dev.hyoka.io.Problem;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.SheetFormat;
import dev.hyoka.io.SheetWriter;
import dev.hyoka.io.SourcePosition;
import dev.hyoka.model.Document;
import dev.hyoka.model.DocumentKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads inputs and writes what they hold.
 *
 * @param items what the inputs hold
 * @param reading how they are read
 * @param format what is written
 * @param language the language of problems
 */
record Conversion(Items items, Reading reading, SheetFormat format, Language language) {

    /** Writes to a file that appears when it is complete, and only if something could be read. */
    void writeTo(Path path) {
        try (OutputFile file = OutputFile.open(path)) {
            writeTo(new Output(path.toString(), file.stream()));
            // A file that stands there already is better than one in which nothing stands
            if (reading.progress().documents() > 0
                    || reading.problems().counts().errors() == 0) {
                file.commit();
            }
        } catch (IOException e) {
            throw new OutputFailed(path.toString(), e);
        }
    }

    /** Writes to an output, and closes it. */
    void writeTo(Output output) {
        Map<NotWritable, Integer> left = new LinkedHashMap<>();
        try {
            SheetWriter writer = format.writer(output);
            try (writer) {
                items.forEach((input, item) -> {
                    Document document = item.document().orElseThrow();
                    if (format.writes().contains(document.kind())) {
                        write(document, item, writer, output);
                    } else {
                        left.merge(new NotWritable(input.name(), document.kind()), 1, Integer::sum);
                    }
                });
            }
            // Some formats know only at the end what they could not hold
            writer.problems().forEach(problem -> reading.problems().add(in(output, problem)));
        } catch (IOException e) {
            throw output.failed(e);
        }
        left.forEach((what, count) ->
                reading.problems().add(Severity.ERROR, "not-writable", what.input(), message(what.kind(), count)));
    }

    private static void write(Document document, ReadItem item, SheetWriter writer, Output output) {
        try {
            writer.write(document, item.unknownMembers());
        } catch (IOException e) {
            throw output.failed(e);
        }
    }

    /** A writer knows no name of what it writes to. */
    private static Problem in(Output output, Problem problem) {
        SourcePosition place = problem.position();
        return new Problem(
                problem.severity(),
                problem.code(),
                problem.message(),
                new SourcePosition(output.name(), place.line(), place.column(), place.sheet(), place.cell()),
                problem.location());
    }

    private Message message(DocumentKind kind, int count) {
        return Message.of(
                        "形式 {format} には{kind}を書き込めないため、{count}件を書き込みませんでした",
                        "the format {format} can't hold a {kind}: " + (count == 1 ? "one was" : "{count} were")
                                + " left out")
                .with("format", format.id())
                .with("kind", Terms.kind(kind).in(language))
                .with("count", count)
                .build();
    }

    /** Documents of an input that the format can't hold. */
    private record NotWritable(String input, DocumentKind kind) {}
}
