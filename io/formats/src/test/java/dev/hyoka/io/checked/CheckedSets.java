package dev.hyoka.io.checked;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.Report;
import dev.hyoka.finding.RuleId;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Verdict;
import dev.hyoka.generators.Anything;
import dev.hyoka.io.Origin;
import dev.hyoka.io.Problem;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.ReadResult;
import dev.hyoka.io.SourceMap;
import dev.hyoka.io.SourcePosition;
import dev.hyoka.io.findings.CheckedDocument;
import dev.hyoka.io.findings.CheckedSet;
import dev.hyoka.io.findings.FindingsFormat;
import dev.hyoka.io.published.PublishedTextFormat;
import dev.hyoka.model.Document;
import dev.hyoka.rule.Rule;
import dev.hyoka.rule.RuleSet;
import dev.hyoka.time.FiscalYear;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Sets for the tests of the forms in which findings are written. */
public final class CheckedSets {

    /** The name of the story's input. */
    public static final String INPUT = "課/見守り 1.txt";

    /** Rules of which one finds a wrong total and one isn't applicable to the story. */
    private static final Set<String> RULES = Set.of("TOT-01", "TOT-02");

    private CheckedSets() {}

    /**
     * The story: a sheet whose total has two digits swapped, a rule that failed on it, and an input that can't be read.
     */
    public static CheckedSet story() {
        List<Rule> rules = RuleSet.installed().rules().stream()
                .filter(rule -> RULES.contains(rule.metadata().id().value()))
                .toList();
        CheckedSet read = checked(resource(CheckedSets.class, "story.txt"), INPUT, RuleSet.of(rules));
        CheckedDocument document = read.documents().get(0);
        List<Verdict> verdicts = new ArrayList<>(document.verdicts());
        verdicts.add(new Verdict(
                RuleId.parse("OWN-01"),
                document.ref(),
                new Outcome.Failed(Message.of("規則が失敗しました。", "The rule failed.").build())));
        List<Problem> problems = List.of(
                Problem.error(
                        "malformed-bytes",
                        Message.of("読めません。", "This can't be read.").build(),
                        SourcePosition.of("other.txt", 3, 7)),
                new Problem(
                        Severity.WARNING,
                        "unplaced-text",
                        Message.of("「{text}」の項目が不明です。", "Where does \"{text}\" belong?")
                                .with("text", "<b>{x}</b>")
                                .build(),
                        new SourcePosition(
                                "book.xlsx",
                                OptionalInt.empty(),
                                OptionalInt.empty(),
                                Optional.of("様式"),
                                Optional.of("C12")),
                        Optional.of(Location.of("cost"))));
        return new CheckedSet(
                List.of(new CheckedDocument(document.document(), INPUT, document.sourceMap(), verdicts)),
                read.rules(),
                problems);
    }

    /** A published text, read and judged. */
    public static CheckedSet checked(String text, String input, RuleSet rules) {
        List<ReadItem> items;
        try {
            items = ReadResult.of(new PublishedTextFormat()
                            .read(
                                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                                    ReadOptions.of(input).withFiscalYear(FiscalYear.of(2025))))
                    .items();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Document> documents =
                items.stream().flatMap(item -> item.document().stream()).toList();
        Report report = rules.check(documents);
        return CheckedSet.of(items, report);
    }

    /** Sets of whatever the types can hold: verdicts that have nothing to do with the documents, any names and places. */
    public static Arbitrary<CheckedSet> anything() {
        Arbitrary<CheckedDocument> documents = Combinators.combine(
                        Anything.documents(),
                        inputs(),
                        positions().list().ofSize(3),
                        Anything.verdicts().list().ofMaxSize(3))
                .as(CheckedSets::document);
        Arbitrary<Problem> problems = Combinators.combine(
                        Arbitraries.of(Severity.values()),
                        Anything.messages(),
                        positions(),
                        Anything.locations().optional())
                .as((severity, message, position, location) ->
                        new Problem(severity, "some-code", message, position, location));
        return Combinators.combine(
                        documents.list().ofMaxSize(2),
                        Anything.reports(),
                        problems.list().ofMaxSize(3))
                .as((checked, report, said) -> new CheckedSet(checked, report.rules(), said))
                .withoutEdgeCases();
    }

    private static CheckedDocument document(
            Document document, String input, List<SourcePosition> positions, List<Verdict> verdicts) {
        Map<Location, Origin> origins = new LinkedHashMap<>();
        verdicts.stream()
                .flatMap(verdict -> verdict.findings().stream())
                .map(Finding::location)
                .limit(positions.size())
                .forEach(location -> origins.put(
                        location, new Origin(positions.get(origins.size()), "", Origin.Handling.AS_PRINTED)));
        return new CheckedDocument(document, input, new SourceMap(origins), verdicts);
    }

    private static Arbitrary<String> inputs() {
        return Arbitraries.oneOf(
                Anything.hostileTexts(),
                Arbitraries.of(
                        "",
                        "-",
                        ".",
                        "..",
                        "/",
                        "//",
                        "\\",
                        "\\\\",
                        "C:",
                        "C:\\",
                        "a/../..",
                        "sample:a.txt",
                        "a\u0000b"));
    }

    private static Arbitrary<SourcePosition> positions() {
        return Combinators.combine(
                        inputs(),
                        Arbitraries.integers().between(1, 99).optional(),
                        Arbitraries.integers().between(1, 99).optional(),
                        Anything.hostileTexts().optional(),
                        Arbitraries.oneOf(Anything.hostileTexts(), Arbitraries.of("A1", "XFD1048576", "ZZZ9"))
                                .optional())
                .as((input, line, column, sheet, cell) ->
                        new SourcePosition(input, optional(line), optional(column), sheet, cell));
    }

    private static OptionalInt optional(Optional<Integer> number) {
        return number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty();
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

    /** Compares what a format writes of the story with a resource beside the test. */
    public static void assertStory(FindingsFormat format, Class<?> test, String name) {
        String written = written(format, story());
        assertThat(written)
                .as("To accept what was written, paste this into " + name + ":\n" + written)
                .isEqualTo(resource(test, name));
    }

    /** A resource beside a class. */
    public static String resource(Class<?> type, String name) {
        try (InputStream input = Objects.requireNonNull(type.getResourceAsStream(name), name)) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
