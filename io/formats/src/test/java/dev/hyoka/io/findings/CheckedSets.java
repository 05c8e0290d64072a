package dev.hyoka.io.findings;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.Report;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Verdict;
import dev.hyoka.form.Head;
import dev.hyoka.generators.Anything;
import dev.hyoka.io.Problem;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.SourceMap;
import dev.hyoka.io.SourcePosition;
import dev.hyoka.io.json.JsonFormat;
import dev.hyoka.model.Document;
import dev.hyoka.rule.RuleSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Documents with what was found in them, for the tests of the formats. */
public final class CheckedSets {

    private CheckedSets() {}

    /** Two management sheets, one with wrong totals, and the goal sheets of a department and a division. */
    public static CheckedSet example() {
        try (InputStream input = resource("findings/set.json");
                Stream<ReadItem> items = new JsonFormat().read(input, ReadOptions.of("set.json"))) {
            List<ReadItem> read = items.toList();
            Report report = RuleSet.installed()
                    .check(read.stream()
                            .flatMap(item -> item.document().stream())
                            .toList());
            return CheckedSet.of(read, report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Any documents with any findings and problems, which speak of whatever places. */
    @SuppressWarnings("exports") // Tests are part of no module
    public static Arbitrary<CheckedSet> any() {
        return Combinators.combine(
                        checkedDocuments().list().ofMaxSize(3),
                        problems().list().ofMaxSize(2))
                .as((documents, problems) -> new CheckedSet(documents, List.of(), problems));
    }

    private static Arbitrary<CheckedDocument> checkedDocuments() {
        return Combinators.combine(
                        Anything.documents(),
                        Anything.hostileTexts(),
                        Anything.findings().list().ofMinSize(1).ofMaxSize(3))
                .as(CheckedSets::checked);
    }

    private static CheckedDocument checked(Document document, String input, List<Finding> findings) {
        List<Verdict> verdicts = findings.stream()
                .map(finding ->
                        new Verdict(finding.rule(), Head.refTo(document), new Outcome.Found(1, List.of(finding))))
                .toList();
        return new CheckedDocument(document, input, SourceMap.EMPTY, verdicts);
    }

    private static Arbitrary<Problem> problems() {
        return Combinators.combine(Anything.messages(), Anything.hostileTexts())
                .as((message, file) ->
                        new Problem(Severity.WARNING, "code", message, SourcePosition.of(file), Optional.empty()));
    }

    /** What a format writes. */
    public static String written(FindingsFormat format, CheckedSet set) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try {
            format.write(set, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return output.toString(StandardCharsets.UTF_8);
    }

    /** A file of the test's resources. */
    public static String text(String name) throws IOException {
        try (InputStream input = resource(name)) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(CheckedSets.class.getResourceAsStream("/dev/hyoka/io/" + name), name);
    }
}
