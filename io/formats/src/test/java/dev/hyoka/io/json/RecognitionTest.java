package dev.hyoka.io.json;

import static dev.hyoka.io.SheetFormat.Recognition.NO;
import static dev.hyoka.io.SheetFormat.Recognition.POSSIBLE;
import static dev.hyoka.io.SheetFormat.Recognition.SURE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.generators.Anything;
import dev.hyoka.io.Beginning;
import dev.hyoka.io.SheetFormat;
import dev.hyoka.io.SheetFormat.Recognition;
import dev.hyoka.io.SheetFormats;
import dev.hyoka.model.Document;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RecognitionTest {

    private static final String SHEET = "{\"kind\":\"goal-sheet\",\"schemaVersion\":1,\"fiscalYear\":2025}";
    private static final String LONG = "{\"kind\":\"goal-sheet\",\"goal\":\"" + "目".repeat(50_000) + "\"}";

    static Stream<Arguments> beginnings() {
        return Stream.of(
                // content, json and ndjson without a name, ndjson named like it
                Arguments.of("", NO, NO, POSSIBLE),
                Arguments.of("\uFEFF \n", NO, NO, POSSIBLE),
                Arguments.of("name,unit\n1,2\n", NO, NO, NO),
                Arguments.of("<p>{}</p>", NO, NO, NO),
                Arguments.of("{\\rtf1}", NO, NO, NO),
                Arguments.of("[section]\nkey=value\n", NO, NO, NO),
                Arguments.of("{", POSSIBLE, NO, POSSIBLE),
                Arguments.of("[", POSSIBLE, NO, NO),
                Arguments.of("[]", POSSIBLE, NO, NO),
                Arguments.of("{}", POSSIBLE, POSSIBLE, POSSIBLE),
                Arguments.of("{\"kind\":\"other\"}", POSSIBLE, POSSIBLE, POSSIBLE),
                Arguments.of("{\"runs\":[{\"kind\":\"goal-sheet\"}]}", POSSIBLE, POSSIBLE, POSSIBLE),
                Arguments.of(SHEET, SURE, POSSIBLE, SURE),
                Arguments.of("\uFEFF\n " + SHEET + "\n", SURE, POSSIBLE, SURE),
                Arguments.of("{\"goal\":{\"kind\":1},\"kind\":\"goal-sheet\"", SURE, NO, POSSIBLE),
                Arguments.of("{\n \"kind\": \"goal-sheet\",\n \"x\"", SURE, NO, POSSIBLE),
                Arguments.of("[\n  {\n    \"kind\": \"goal-sheet\",", SURE, NO, NO),
                Arguments.of("[" + SHEET + "," + SHEET + "]", SURE, NO, NO),
                Arguments.of(SHEET + "\n" + SHEET, POSSIBLE, SURE, SURE),
                Arguments.of(SHEET + "\r\n\n{", POSSIBLE, SURE, SURE),
                Arguments.of(SHEET + "\nnonsense", SURE, POSSIBLE, SURE),
                Arguments.of("{}\n" + SHEET, POSSIBLE, POSSIBLE, POSSIBLE),
                Arguments.of(LONG, SURE, POSSIBLE, SURE));
    }

    @ParameterizedTest
    @MethodSource("beginnings")
    void theContentShowsTheFormat(String content, Recognition json, Recognition lines, Recognition linesIfNamed) {
        assertThat(recognize(new JsonFormat(), "input", content)).isEqualTo(json);
        assertThat(recognize(new NdjsonFormat(), "input", content)).isEqualTo(lines);
        assertThat(recognize(new NdjsonFormat(), "input.NDJSON", content)).isEqualTo(linesIfNamed);
        assertThat(recognize(new NdjsonFormat(), "input.jsonl", content)).isEqualTo(linesIfNamed);
    }

    @Test
    void anEmptyFileThatIsNamedLikeJsonMayBeMeantAsIt() {
        assertThat(recognize(new JsonFormat(), "input.json", " \n")).isEqualTo(POSSIBLE);
    }

    @Test
    void otherEncodingsAreNotRecognized() {
        for (var charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            Beginning beginning = Beginning.of("input.json", SHEET.getBytes(charset));
            assertThat(new JsonFormat().recognize(beginning)).isEqualTo(NO);
            assertThat(new NdjsonFormat().recognize(beginning)).isEqualTo(NO);
        }
    }

    @Test
    void theNameDecidesWhereTheContentSuitsBoth() {
        assertThat(chosen("sheet", SHEET)).isEqualTo("json");
        assertThat(chosen("sheet.json", SHEET)).isEqualTo("json");
        assertThat(chosen("sheet.ndjson", SHEET)).isEqualTo("ndjson");
        assertThat(chosen("sheet.jsonl", LONG)).isEqualTo("ndjson");
        assertThat(chosen("sheets", SHEET + "\n" + SHEET)).isEqualTo("ndjson");
        assertThat(chosen("sheets.ndjson", "[" + SHEET + "]")).isEqualTo("json");
    }

    @Property(tries = 60)
    void whatIsWrittenIsRecognized(@ForAll("documents") List<Document> documents) {
        assertThat(chosen("output", Json.write(new JsonFormat(), documents))).isEqualTo("json");
        String expected = documents.size() > 1 ? "ndjson" : "json";
        assertThat(chosen("output", Json.write(new NdjsonFormat(), documents))).isEqualTo(expected);
        assertThat(chosen("output.ndjson", Json.write(new NdjsonFormat(), documents)))
                .isEqualTo("ndjson");
    }

    @Provide
    Arbitrary<List<Document>> documents() {
        return Anything.documents().list().ofMinSize(1).ofMaxSize(2).withoutEdgeCases();
    }

    private static Recognition recognize(SheetFormat format, String name, String content) {
        return format.recognize(Beginning.of(name, content.getBytes(StandardCharsets.UTF_8)));
    }

    private static String chosen(String name, String content) {
        return SheetFormats.installed()
                .recognize(Beginning.of(name, content.getBytes(StandardCharsets.UTF_8)))
                .orElseThrow()
                .id();
    }
}
