package dev.hyoka.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Language;
import dev.hyoka.finding.Location;
import dev.hyoka.io.Limits;
import dev.hyoka.io.Problem;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.ReadResult;
import dev.hyoka.io.SheetFormat;
import dev.hyoka.io.SourcePosition;
import dev.hyoka.model.Document;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GarbageTest {

    private static final String GOOD = "{\"kind\":\"goal-sheet\",\"schemaVersion\":1,\"fiscalYear\":2025}";
    private static final List<SheetFormat> BOTH = List.of(new JsonFormat(), new NdjsonFormat());

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\r\n", "\uFEFF", "\uFEFF\n"})
    void anEmptyInputIsNoJson(String json) {
        assertThat(codes(Json.read(json))).containsExactly("no-document");
        assertThat(Json.readLines(json).items()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nonsense                        | json-syntax    | 1 | 1
            "{}"                            | json-syntax    | 1 | 1
            ]                               | json-syntax    | 1 | 1
            [ nonsense ]                    | not-a-document | 1 | 3
            [                               | json-syntax    | 1 | 2
            {"kind": "goal-sheet"           | json-syntax    | 1 | 22
            {"kind": "goal-sh               | json-syntax    | 1 | 18
            {"kind": "goal-sheet", "x": tru}| json-syntax    | 1 | 29
            {"kind": "goal-sheet" "x": 1}   | json-syntax    | 1 | 23
            {"kind": 'goal-sheet'}          | json-syntax    | 1 | 10
            {kind: "goal-sheet"}            | json-syntax    | 1 | 2
            {"kind": "goal-sheet",}         | json-syntax    | 1 | 23
            {"kind": "goal-sheet" // note } | json-syntax    | 1 | 23
            {"kind": "goal-sheet", "x": 01} | json-syntax    | 1 | 30
            {"kind": "goal-sheet", "x": [}} | json-syntax    | 1 | 30
            {"kind": "goal-sheet", "x": "\\q"}| json-syntax  | 1 | 31
            {}                              | missing-member | 1 | 1
            """)
    void whatIsNoJsonIsToldWhereItStops(String json, String code, int line, int column) {
        Problem problem = Json.only(Json.read(json)).problems().get(0);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.position()).isEqualTo(SourcePosition.of(Json.NAME, line, column));
        assertThat(problem.message().in(Language.EN)).doesNotContain("[Source", "StreamReadFeature");
    }

    @Test
    void aSyntaxErrorCostsItsDocumentOnly() {
        ReadResult result = Json.read("[" + GOOD + ",\n{\"kind\": oops},\n" + GOOD + "]");
        assertThat(result.documents()).hasSize(2);
        assertThat(codes(result)).containsExactly("json-syntax");
        assertThat(result.problems().get(0).position()).isEqualTo(SourcePosition.of(Json.NAME, 2, 10));
        assertThat(result.problems().get(0).message().in(Language.EN)).startsWith("/1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[%s, {\"kind\": \"goal-sheet\", %s]",
                "[%s, {\"kind\": \"goal-sheet}, %s]",
                "[%s %s]",
                "[%s, ]",
                "[%s}",
                "[%s"
            })
    void whereTheBracketsDoNotPairTheReadingEndsWithOneProblem(String pattern) {
        ReadResult result = Json.read(pattern.replace("%s", GOOD));
        assertThat(result.documents()).hasSize(1);
        assertThat(codes(result)).containsExactly("json-syntax");
        assertThat(result.items().get(0).document()).isPresent();
    }

    @Test
    void elementsThatAreNoDocumentsSpoilNothing() {
        ReadResult result = Json.read("[1, -2.5e3, \"]\\\"\", [{}, [1]], null,true , false, " + GOOD + "]");
        assertThat(result.documents()).hasSize(1);
        assertThat(codes(result)).hasSize(7).containsOnly("not-a-document");
        assertThat(result.problems().get(3).position()).isEqualTo(SourcePosition.of(Json.NAME, 1, 20));
        assertThat(result.problems().get(3).message().in(Language.EN)).startsWith("/3: ");
    }

    @Test
    void aBadLineSpoilsNoOther() {
        ReadResult result = Json.readLines(String.join(
                "\n",
                GOOD,
                "nonsense",
                "",
                "  " + GOOD + "\r",
                "{\"kind\":",
                "[" + GOOD + "]",
                GOOD + " " + GOOD,
                "\"",
                GOOD));
        assertThat(result.items().stream().map(item -> item.document().isPresent()))
                .containsExactly(true, false, true, false, false, false, false, true);
        assertThat(codes(result))
                .containsExactly("json-syntax", "json-syntax", "not-a-document", "more-on-line", "json-syntax");
        assertThat(result.problems().stream()
                        .map(problem -> problem.position().line().getAsInt()))
                .containsExactly(2, 5, 6, 7, 8);
        assertThat(result.problems().get(3).position().column()).hasValue(GOOD.length() + 2);
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        for (SheetFormat format : BOTH) {
            ReadItem item = Json.only(Json.read(format, "\uFEFF" + GOOD));
            assertThat(item.document()).isPresent();
            assertThat(item.sourceMap().find(Location.ROOT).orElseThrow().position())
                    .isEqualTo(SourcePosition.of(Json.NAME, 1, 1));
        }
    }

    @ParameterizedTest
    @CsvSource({"0xFF", "0xC0", "0xE3", "0xED", "0x80"})
    void bytesThatAreNotUtf8CostTheirDocumentOnly(int bad) {
        byte[] spoilt = "{\"kind\":\"goal-sheet\",\n\"goal\":\"目標😀?\"}".getBytes(StandardCharsets.UTF_8);
        spoilt[spoilt.length - 3] = (byte) bad;
        byte[] good = GOOD.getBytes(StandardCharsets.UTF_8);
        ReadResult array = read(
                new JsonFormat(),
                join(
                        "[".getBytes(StandardCharsets.UTF_8),
                        good,
                        ",".getBytes(StandardCharsets.UTF_8),
                        spoilt,
                        ",".getBytes(StandardCharsets.UTF_8),
                        good,
                        "]".getBytes(StandardCharsets.UTF_8)));
        assertThat(array.documents()).hasSize(2);
        assertThat(codes(array)).containsExactly("not-utf8");
        assertThat(array.problems().get(0).position()).isEqualTo(SourcePosition.of(Json.NAME, 2, 13));
        // What follows is still counted right
        assertThat(array.items()
                        .get(2)
                        .sourceMap()
                        .find(Location.ROOT)
                        .orElseThrow()
                        .position()
                        .line())
                .hasValue(2);
        byte[] lineFeed = "\n".getBytes(StandardCharsets.UTF_8);
        ReadResult lines = read(new NdjsonFormat(), join(good, lineFeed, new byte[] {(byte) bad}, lineFeed, good));
        assertThat(lines.documents()).hasSize(2);
        assertThat(codes(lines)).containsExactly("not-utf8");
        assertThat(lines.problems().get(0).position()).isEqualTo(SourcePosition.of(Json.NAME, 2, 1));
    }

    @Test
    void anotherEncodingIsAProblem() {
        for (SheetFormat format : BOTH) {
            assertThat(codes(read(format, GOOD.getBytes(StandardCharsets.UTF_16))))
                    .containsExactly("not-utf8");
            ReadResult withoutMark = read(format, GOOD.getBytes(StandardCharsets.UTF_16LE));
            assertThat(withoutMark.documents()).isEmpty();
            assertThat(codes(withoutMark)).contains("json-syntax");
        }
    }

    @Test
    void aDocumentBeyondTheLimitCostsItselfOnly() {
        String filler = "字".repeat(400);
        String tooLong = "{\"kind\":\"goal-sheet\",\n\"goal\":\"" + filler + "\",\"role\":\"" + filler + "\"}";
        ReadOptions options = limited(Limits.DEFAULT
                .withDocumentCharacters(500)
                .withLineCharacters(450)
                .withLineCells(10)
                .withDepth(32)
                .withProblems(100));
        ReadResult array = Json.read(new JsonFormat(), utf8("[" + tooLong + "," + GOOD + "]"), options);
        assertThat(array.documents()).hasSize(1);
        assertThat(codes(array)).containsExactly("too-long");
        assertThat(array.problems().get(0).position()).isEqualTo(SourcePosition.of(Json.NAME, 1, 2));
        assertThat(array.items()
                        .get(1)
                        .sourceMap()
                        .find(Location.ROOT)
                        .orElseThrow()
                        .position())
                .isEqualTo(SourcePosition.of(Json.NAME, 2, 822));
        ReadResult lines = Json.read(new NdjsonFormat(), utf8(tooLong.replace("\n", "") + "\n" + GOOD), options);
        assertThat(lines.documents()).hasSize(1);
        assertThat(codes(lines)).containsExactly("too-long");
    }

    @Test
    void whatIsWithinTheLimitIsRead() {
        ReadOptions options = limited(Limits.DEFAULT
                .withDocumentCharacters(GOOD.length())
                .withLineCharacters(450)
                .withLineCells(10)
                .withDepth(32)
                .withProblems(100));
        assertThat(Json.read(new JsonFormat(), utf8(GOOD), options).documents()).hasSize(1);
        options = limited(Limits.DEFAULT
                .withDocumentCharacters(GOOD.length() - 1)
                .withLineCharacters(450)
                .withLineCells(10)
                .withDepth(32)
                .withProblems(100));
        assertThat(codes(Json.read(new JsonFormat(), utf8(GOOD), options))).containsExactly("too-long");
    }

    @Test
    void aTextBeyondTheLimitIsToldWhereItBegins() {
        ReadOptions options = limited(Limits.DEFAULT
                .withDocumentCharacters(5_000)
                .withLineCharacters(100)
                .withLineCells(10)
                .withDepth(32)
                .withProblems(100));
        String json = "[{\"kind\":\"goal-sheet\",\"goal\":\"" + "a".repeat(1_000) + "\"}," + GOOD + "]";
        ReadResult result = Json.read(new JsonFormat(), utf8(json), options);
        assertThat(result.documents()).hasSize(1);
        assertThat(codes(result)).containsExactly("too-long");
        assertThat(result.problems().get(0).position()).isEqualTo(SourcePosition.of(Json.NAME, 1, 30));
    }

    @Test
    void aNumberOfAMillionDigitsIsAProblem() {
        String json =
                "{\"kind\":\"management-sheet\",\"schemaVersion\":1,\"fiscalYear\":" + "9".repeat(1_000_000) + "}";
        assertThat(codes(Json.read(json))).hasSize(1).containsAnyOf("too-long", "too-many-digits");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999999999",
                "-1e999999999",
                "1e-999999999",
                "0e999999999",
                "1e99999999999999999999",
                "1e2147483647",
                "9e-2147483648"
            })
    void aNumberWithAnAbsurdExponentIsAProblem(String number) {
        for (String member : List.of(
                "\"fiscalYear\":%s",
                "\"fiscalYear\":2020,\"name\":\"n\",\"cost\":{\"currency\":\"JPY\",\"unit\":%s}",
                "\"fiscalYear\":2020,\"name\":\"n\",\"cost\":{\"currency\":\"JPY\",\"unit\":1,\"years\":[{\"fiscalYear\":2020,\"phase\":\"actual\",\"total\":%s}]}")) {
            String json = "{\"kind\":\"management-sheet\",\"schemaVersion\":1," + member.replace("%s", number) + "}";
            assertThat(codes(Json.read(json))).contains("too-many-digits");
        }
        assertThat(codes(Json.read("{\"kind\":\"goal-sheet\",\"schemaVersion\":" + number + "}")))
                .containsExactly("too-many-digits");
    }

    @Test
    void nestingBeyondTheLimitIsAProblem() {
        String bomb = "{\"kind\":\"goal-sheet\",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        ReadResult result = Json.read("[" + bomb + "," + GOOD + "]");
        assertThat(result.documents()).hasSize(1);
        assertThat(codes(result)).containsExactly("too-deep");
        assertThat(codes(Json.read("[".repeat(1_000_000)))).containsExactly("not-a-document");
        assertThat(codes(Json.read("{\"a\":".repeat(1_000_000)))).containsExactly("too-deep");
        assertThat(codes(Json.readLines("{\"a\":".repeat(1_000_000)))).containsExactly("too-deep");
    }

    @Test
    void aMillionElementsThatAreNoDocumentsAreCounted() {
        ReadResult result = Json.read("[" + "0,".repeat(999_999) + "0]");
        assertThat(result.items()).hasSize(Limits.DEFAULT.problems() + 1);
        Problem last = result.problems().get(Limits.DEFAULT.problems());
        assertThat(last.code()).isEqualTo("more-problems");
        assertThat(last.message().in(Language.EN)).startsWith("999000 further documents");
    }

    @Test
    void aMillionElementsInADocumentAreReadOrRefused() {
        String values = "\"planLinks\":{\"basicConcept\":[" + "\"a\",".repeat(999_999) + "\"a\"]}}";
        String head = GOOD.substring(0, GOOD.length() - 1) + ",";
        assertThat(Json.read(head + values).documents()).hasSize(1);
        ReadItem refused = Json.only(Json.read(head + values.replace("\"a\"", "1")));
        assertThat(refused.problems()).hasSize(Limits.DEFAULT.problems() + 1);
    }

    @ParameterizedTest
    @CsvSource({"a", "{", "'[{'", "'\"'", "' '", "'{\"kind\":\"'", "'{},'"})
    void megabytesOfOneThingAreAProblem(String thing) throws IOException {
        for (SheetFormat format : BOTH) {
            long read;
            try (Stream<ReadItem> items = format.read(repeated(thing), ReadOptions.of(Json.NAME))) {
                read = items.limit(2_000)
                        .filter(item -> item.document().isEmpty())
                        .count();
            }
            assertThat(read).isLessThanOrEqualTo(Limits.DEFAULT.problems() + 1L);
        }
    }

    @Property(tries = 300)
    void randomBytesAreNeverMoreThanProblems(@ForAll byte[] bytes) {
        for (SheetFormat format : BOTH) {
            assertThat(read(format, bytes).documents()).isEmpty();
        }
    }

    @Property(tries = 400)
    void aDamagedFileIsNeverMoreThanProblems(
            @ForAll @IntRange(max = 1_000) int at, @ForAll @IntRange(max = 3) int length, @ForAll byte[] instead) {
        byte[] bytes = utf8("[" + Json.file("goal-sheet.json") + "," + GOOD + "]");
        int from = at % bytes.length;
        int to = Math.min(bytes.length, from + length);
        byte[] damaged = join(Arrays.copyOf(bytes, from), instead, Arrays.copyOfRange(bytes, to, bytes.length));
        for (SheetFormat format : BOTH) {
            ReadResult result = read(format, damaged);
            assertThat(result.items())
                    .isNotEmpty()
                    .allSatisfy(item -> assertThat(item.document().isPresent())
                            .isEqualTo(item.problems().isEmpty()));
        }
    }

    @Property(tries = 400)
    void aFileThatIsCutOffGivesItsWholeDocumentsAndOneProblem(@ForAll @IntRange(min = 1, max = 1_000) int at) {
        byte[] bytes = utf8("[" + GOOD + "," + Json.file("goal-sheet.json").strip() + "]");
        int length = at % bytes.length;
        ReadResult result = read(new JsonFormat(), Arrays.copyOf(bytes, length));
        List<Document> whole =
                length < GOOD.length() + 1 ? List.of() : Json.read(GOOD).documents();
        if (length == bytes.length - 1) {
            assertThat(result.documents()).hasSize(2);
        } else {
            assertThat(result.documents()).isEqualTo(whole);
        }
        assertThat(codes(result)).hasSize(1).containsAnyOf("json-syntax", "not-utf8", "no-document");
    }

    /** An input of twenty megabytes: more than a document may have. */
    private static InputStream repeated(String thing) {
        byte[] block = utf8(thing.repeat(1_000_000 / thing.length()));
        return Stream.generate(() -> (InputStream) new ByteArrayInputStream(block))
                .limit(20)
                .reduce(SequenceInputStream::new)
                .orElseThrow();
    }

    private static ReadOptions limited(Limits limits) {
        return ReadOptions.of(Json.NAME).withLimits(limits);
    }

    private static ReadResult read(SheetFormat format, byte[] bytes) {
        return Json.read(format, bytes, ReadOptions.of(Json.NAME));
    }

    private static List<String> codes(ReadResult result) {
        return result.problems().stream().map(Problem::code).toList();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
