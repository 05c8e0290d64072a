package dev.hyoka.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Places;
import dev.hyoka.generators.Anything;
import dev.hyoka.io.Origin;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadResult;
import dev.hyoka.io.SourceMap;
import dev.hyoka.model.Cost;
import dev.hyoka.model.Document;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.time.FiscalYear;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripTest {

    @Property(tries = 80)
    void whatIsWrittenAsJsonIsReadAsItWas(@ForAll("someDocuments") List<Document> documents) {
        assertRead(documents, Json.read(Json.write(new JsonFormat(), documents)));
    }

    @Example
    void textsAreReadHoweverLongTheyAre() {
        Document sheet = GoalSheet.builder()
                .fiscalYear(FiscalYear.of(2025))
                .goal("目😀\"\u2028".repeat(200_000))
                .putAttributes("印".repeat(60_000), "\n字".repeat(60_000))
                .build();
        assertRead(List.of(sheet), Json.read(Json.write(new JsonFormat(), List.of(sheet))));
        assertRead(List.of(sheet), Json.readLines(Json.write(new NdjsonFormat(), List.of(sheet))));
    }

    @Property(tries = 80)
    void theLayoutMakesNoDifference(@ForAll("someDocuments") List<Document> documents) {
        JsonFormat compact = new JsonFormat().with(JsonOptions.DEFAULT.withPretty(false));
        String json = Json.write(compact, documents);
        assertThat(json).containsOnlyOnce("\n");
        assertRead(documents, Json.read(json));
    }

    @Property(tries = 80)
    void whatIsWrittenAsNdjsonIsReadAsItWas(@ForAll("someDocuments") List<Document> documents) {
        String lines = Json.write(new NdjsonFormat(), documents);
        assertThat(lines.lines()).hasSize(documents.size());
        assertRead(documents, Json.readLines(lines));
        // Several documents one after another are JSON, too
        if (!documents.isEmpty()) {
            assertRead(documents, Json.read(lines));
        }
    }

    @Property(tries = 80)
    void theOrderOfTheMembersMakesNoDifference(
            @ForAll("someDocuments") List<Document> documents, @ForAll Random random) {
        // Only the order in which attributes are printed means something, which maps don't compare
        assertRead(documents, Json.read(Json.shuffled(Json.write(new JsonFormat(), documents), random)));
    }

    @Property(tries = 80)
    void attributesKeepTheirOrder(@ForAll("document") Document document) {
        Document read = Json.read(Json.write(new JsonFormat(), List.of(document)))
                .documents()
                .get(0);
        assertThat(List.copyOf(read.attributes().keySet()))
                .isEqualTo(List.copyOf(document.attributes().keySet()));
    }

    @Property(tries = 80)
    void whatTheSourceMapSaysStandsAtItsPlace(@ForAll("document") Document document) {
        String json = Json.write(new JsonFormat(), List.of(document));
        String[] lines = json.split("\n", -1);
        Map<Location, Origin> origins = Json.only(Json.read(json)).sourceMap().origins();
        assertThat(origins).containsKeys(Location.ROOT, Places.FISCAL_YEAR);
        origins.forEach((location, origin) -> {
            int line = origin.position().line().getAsInt();
            int column = origin.position().column().getAsInt();
            String there = lines[line - 1].substring(column - 1);
            if (origin.raw().isEmpty()) {
                assertThat(there).matches("[\\[{].*");
            } else if (there.startsWith("\"")) {
                String literal = there.endsWith(",") ? there.substring(0, there.length() - 1) : there;
                assertThat(Json.tree(literal).stringValue()).isEqualTo(origin.raw());
            } else {
                assertThat(there).matches(Pattern.quote(origin.raw()) + ",?");
            }
        });
    }

    @Property(tries = 80)
    void valuesAndYearsAreNamedAsTheModelNamesThem(
            @ForAll("indicators") Indicator indicator, @ForAll("costs") Cost cost) {
        ManagementSheet sheet = ManagementSheet.builder()
                .fiscalYear(FiscalYear.of(2020))
                .name("名")
                .addIndicators(indicator)
                .cost(cost)
                .build();
        SourceMap found = Json.only(Json.read(Json.write(new JsonFormat(), List.of(sheet))))
                .sourceMap();
        List<Location> named = Stream.concat(
                        indicator.values().stream().map(value -> Places.indicatorValue(0, indicator.place(value))),
                        cost.years().stream().map(year -> Places.costYear(cost.place(year))))
                .toList();
        assertThat(found.origins().keySet()).containsAll(named);
        // And members that the form doesn't know are written again under these names
        Map<Location, String> unknown = new LinkedHashMap<>();
        named.forEach(place -> unknown.put(place.child("x"), "\"" + place + "\""));
        JsonFormat keeping = new JsonFormat().with(JsonOptions.DEFAULT.withKeepUnknownMembers(true));
        ReadItem item = new ReadItem(Optional.of(sheet), SourceMap.EMPTY, List.of(), unknown);
        String json = Json.write(keeping, new ReadResult(List.of(item)));
        assertThat(Json.only(Json.read(keeping, json)).unknownMembers()).isEqualTo(unknown);
    }

    @Provide
    Arbitrary<List<Document>> someDocuments() {
        return Anything.documents().list().ofMaxSize(3).withoutEdgeCases();
    }

    @Provide
    Arbitrary<Document> document() {
        return Anything.documents();
    }

    @Provide
    Arbitrary<Indicator> indicators() {
        return Anything.indicators().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Cost> costs() {
        return Anything.costs().withoutEdgeCases();
    }

    private static void assertRead(List<Document> expected, ReadResult result) {
        assertThat(result.problems()).isEmpty();
        assertThat(result.documents()).isEqualTo(expected);
    }
}
