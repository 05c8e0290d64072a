package dev.hyoka.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hyoka.finding.Location;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadResult;
import dev.hyoka.io.SheetWriter;
import dev.hyoka.model.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownMembersTest {

    private static final JsonOptions KEEP = JsonOptions.DEFAULT.withKeepUnknownMembers(true);
    private static final String EXTENDED = Json.file("extended.json");

    @Test
    void membersThatTheFormDoesNotKnowAreKeptAsTheyStand() {
        ReadItem item = Json.only(Json.read(new JsonFormat().with(KEEP), EXTENDED));
        assertThat(item.problems()).isEmpty();
        assertThat(item.unknownMembers())
                .containsExactly(
                        Map.entry(Location.parse("/indicators/0/values/2020-target/source"), "\"年報 \\u3042\""),
                        Map.entry(Location.parse("/indicators/0/values/2020-target/parts/0/rank"), "1.50"),
                        Map.entry(Location.parse("/indicators/0/weight"), "12345678901234567890.10e+400"),
                        Map.entry(Location.parse("/cost/years/2019/funding/city~1ward"), "[ ]"),
                        Map.entry(Location.parse("/cost/years/2019/checked"), "true"),
                        Map.entry(Location.parse("/x"), "{ \"deep\": [ { \"a\": null } ],\n    \"kind\": \"none\" }"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theyAreWrittenAgainAtTheirPlaces(boolean lines) {
        JsonFormat json = new JsonFormat().with(KEEP);
        ReadResult read = Json.read(json, EXTENDED);
        String written = Json.write(lines ? new NdjsonFormat() : json, read);
        assertThat(Json.tree(lines ? written : written.substring(1, written.lastIndexOf(']'))))
                .isEqualTo(Json.tree(EXTENDED));
        assertThat(written.lines().count() == 1).isEqualTo(lines);
        // Numbers keep their digits
        assertThat(written).contains("12345678901234567890.10e+400").contains("1.50");
        ReadItem again = Json.only(Json.read(json, written));
        assertThat(again.document()).isEqualTo(Json.only(read).document());
        assertThat(again.unknownMembers().keySet())
                .isEqualTo(Json.only(read).unknownMembers().keySet());
    }

    @Test
    void withoutTheOptionEachIsAnError() {
        ReadItem item = Json.only(Json.read(EXTENDED));
        assertThat(item.document()).isEmpty();
        assertThat(item.problems())
                .hasSize(6)
                .allMatch(problem -> problem.code().equals("unknown-member"));
        assertThat(item.unknownMembers()).isEmpty();
    }

    @Test
    void twoOfTheSameNameAreAnError() {
        ReadItem item = Json.only(Json.read(
                new JsonFormat().with(KEEP),
                "{\"kind\":\"goal-sheet\",\"schemaVersion\":1,\"fiscalYear\":2025,\"a\":1,\"a\":2}"));
        assertThat(item.problems()).extracting(problem -> problem.code()).containsExactly("duplicate-member");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\\ud83d\"", "[\"\\ude00\"]"})
    void textThatCannotBeWrittenAsUtf8IsAnError(String value) {
        ReadItem item = Json.only(Json.read(
                new JsonFormat().with(KEEP),
                "{\"kind\":\"goal-sheet\",\"schemaVersion\":1,\"fiscalYear\":2025,\"a\":" + value + "}"));
        assertThat(item.problems()).extracting(problem -> problem.code()).containsExactly("half-surrogate");
    }

    @Test
    void whatHasNoPlaceInTheDocumentIsRefusedAndNothingIsWritten() throws IOException {
        assertRefused("/cost/years/2019/checked", "true", "no object /cost/years/2019");
        assertRefused("", "true", "document itself");
        assertRefused("/goal", "\"g\"", "knows the member /goal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "tru", "[1", "1 2", "]", "{\"a\"}", "\"\\ud83d\""})
    void whatIsNoJsonValueIsRefusedAndNothingIsWritten(String value) throws IOException {
        assertRefused("/x", value, "/x");
    }

    private static void assertRefused(String location, String value, String message) throws IOException {
        Document sheet = Json.read(Json.file("goal-sheet.json")).documents().get(0);
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (SheetWriter writer = new JsonFormat().writer(output)) {
            Map<Location, String> unknown = Map.of(Location.parse(location), value);
            assertThatThrownBy(() -> writer.write(sheet, unknown))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(message);
            writer.write(sheet);
        }
        assertThat(output.toString(StandardCharsets.UTF_8)).isEqualTo(Json.write(new JsonFormat(), List.of(sheet)));
    }
}
