package dev.hyoka.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.hyoka.finding.Language;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Severity;
import dev.hyoka.io.Limits;
import dev.hyoka.io.Origin;
import dev.hyoka.io.Problem;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.SourcePosition;
import dev.hyoka.model.Document;
import dev.hyoka.model.Figure;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonParser;

class StrictReadingTest {

    private static final String GOOD = "{\"kind\":\"goal-sheet\",\"schemaVersion\":1,\"fiscalYear\":2025}";

    static Stream<BadDocument> badDocuments() {
        return BadDocument.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("badDocuments")
    void whatIsWrongIsToldWithItsPlaceAndTheDocumentIsRefused(BadDocument bad) {
        ReadItem item = Json.only(Json.read(bad.json()));
        assertThat(item.document()).isEmpty();
        assertThat(item.problems()).hasSize(1);
        Problem problem = item.problems().get(0);
        assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        assertThat(problem.code()).isEqualTo(bad.code());
        assertThat(problem.position()).isEqualTo(SourcePosition.of(Json.NAME, bad.line(), bad.column()));
        assertThat(problem.location()).contains(Location.parse(bad.location()));
        assertThat(problem.message().in(Language.EN)).startsWith(bad.pointer() + ": ");
        assertThat(problem.message().in(Language.JA)).startsWith(bad.pointer() + ": ");
    }

    @ParameterizedTest
    @MethodSource("badDocuments")
    void aBadDocumentSpoilsNeitherTheOneBeforeNorTheOneBehindIt(BadDocument bad) {
        List<ReadItem> items =
                Json.read("[" + GOOD + ",\n" + bad.json() + "," + GOOD + "]").items();
        assertThat(items).extracting(item -> item.document().isPresent()).containsExactly(true, false, true);
        Problem problem = items.get(1).problems().get(0);
        assertThat(problem.code()).isEqualTo(bad.code());
        assertThat(problem.position()).isEqualTo(SourcePosition.of(Json.NAME, bad.line() + 1, bad.column()));
        assertThat(problem.location()).contains(Location.parse(bad.location()));
        assertThat(problem.message().in(Language.EN)).startsWith("/1" + bad.pointer() + ": ");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        ReadItem item = Json.only(Json.read("""
                {"kind": "management-sheet", "schemaVersion": 1, "fiscalYear": "R2", "colour": 1,
                  "cost": {"currency": "JPY", "unit": 1000, "years": [
                    {"fiscalYear": 2020, "phase": "actual", "total": null},
                    {"fiscalYear": 2020, "phase": "budget", "total": "9"}]}}
                """));
        assertThat(item.document()).isEmpty();
        assertThat(item.problems())
                .extracting(
                        Problem::code,
                        problem -> problem.location().orElseThrow().toString())
                .containsExactly(
                        tuple("wrong-type", "/fiscalYear"),
                        tuple("unknown-member", "/colour"),
                        tuple("null-value", "/cost/years/2020-actual/total"),
                        tuple("wrong-type", "/cost/years/2020-budget/total"),
                        tuple("missing-member", "/name"));
    }

    @Test
    void moreProblemsThanTheLimitAreCounted() {
        String json = "{\"kind\":\"goal-sheet\",\"schemaVersion\":1,\"fiscalYear\":2025,\"relatedProjects\":["
                + "1,".repeat(99) + "1]}";
        ReadOptions options = ReadOptions.of(Json.NAME)
                .withLimits(Limits.DEFAULT
                        .withDocumentCharacters(10_000)
                        .withLineCharacters(1_000)
                        .withLineCells(10)
                        .withDepth(10)
                        .withProblems(3));
        ReadItem item = Json.only(Json.read(new JsonFormat(), json.getBytes(StandardCharsets.UTF_8), options));
        assertThat(item.problems()).hasSize(4);
        assertThat(item.problems().get(3).code()).isEqualTo("more-problems");
        assertThat(item.problems().get(3).message().in(Language.EN)).contains("97 further problems");
    }

    @Test
    void aYearThatIsNotStatedIsTheOneThatIsGiven() {
        String json = "{\"kind\": \"goal-sheet\", \"schemaVersion\": 1}";
        ReadOptions options = ReadOptions.of(Json.NAME).withFiscalYear(FiscalYear.of(2025));
        ReadItem item = Json.only(Json.read(new JsonFormat(), json.getBytes(StandardCharsets.UTF_8), options));
        assertThat(item.problems()).isEmpty();
        assertThat(item.document().map(Document::fiscalYear)).contains(FiscalYear.of(2025));
        Origin origin = item.sourceMap().find(Places.FISCAL_YEAR).orElseThrow();
        assertThat(origin.handling()).isEqualTo(Origin.Handling.GIVEN);
        assertThat(origin.raw()).isEqualTo("2025");
    }

    @Test
    void aYearThatIsStatedIsKeptWhateverIsGiven() {
        ReadOptions options = ReadOptions.of(Json.NAME).withFiscalYear(FiscalYear.of(2020));
        ReadItem item = Json.only(Json.read(new JsonFormat(), GOOD.getBytes(StandardCharsets.UTF_8), options));
        assertThat(item.document().map(Document::fiscalYear)).contains(FiscalYear.of(2025));
        assertThat(item.sourceMap().find(Places.FISCAL_YEAR).orElseThrow().handling())
                .isEqualTo(Origin.Handling.AS_PRINTED);
    }

    @Test
    void aNumberWithAnExponentIsTheNumberThatItMeans() {
        ReadItem item = Json.only(Json.read(
                "{\"kind\":\"management-sheet\",\"schemaVersion\":1.0,\"fiscalYear\":2.02e3,\"name\":\"n\",\"indicators\":[{"
                        + "\"name\":\"i\",\"category\":\"scale\",\"values\":["
                        + "{\"fiscalYear\":2020,\"phase\":\"actual\",\"value\":1.5E3},"
                        + "{\"fiscalYear\":2021,\"phase\":\"actual\",\"value\":370e-1}]}]}"));
        assertThat(item.problems()).isEmpty();
        ManagementSheet sheet = (ManagementSheet) item.document().orElseThrow();
        assertThat(sheet.fiscalYear()).isEqualTo(FiscalYear.of(2020));
        assertThat(sheet.indicators().get(0).values())
                .extracting(IndicatorValue::figure)
                .containsExactly(
                        new Figure.Numeric(new BigDecimal("1500")), new Figure.Numeric(new BigDecimal("37.0")));
    }

    @Test
    void whatARecordRefusesForAReasonOfItsOwnIsAProblemToo() {
        Form<String> form = new Form<>() {
            @Override
            Optional<String> build(Parts parts, Input input) {
                throw new IllegalArgumentException("the moon is full");
            }

            @Override
            void writeMembers(Output output, String value) {}
        };
        byte[] bytes = " {}\0".getBytes(StandardCharsets.UTF_8);
        Piece.Text text = new Piece.Text(bytes, 1, 1, -1);
        Characters characters = Characters.of(text, Json.NAME);
        Faults faults = new Faults(10);
        try (JsonParser parser = Tokens.UNBOUNDED.parser(characters)) {
            Place document = Place.document(-1, 0);
            CloseInput input = new CloseInput(
                    characters, document, Tokens.UNBOUNDED, parser, faults, JsonOptions.DEFAULT, Optional.empty());
            assertThat(form.read(input, input.start())).isEmpty();
        }
        Problem problem = faults.problems(characters.lines()).get(0);
        assertThat(problem.code()).isEqualTo("contradiction");
        assertThat(problem.position()).isEqualTo(SourcePosition.of(Json.NAME, 1, 2));
        assertThat(problem.message().in(Language.EN)).contains("the moon is full");
    }
}
