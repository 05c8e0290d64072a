package dev.hyoka.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import dev.hyoka.generators.Anything;
import dev.hyoka.model.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The published schema says what the reader does, and the writer keeps to it. */
class SchemaTest {

    private static final String TEXT = text();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT, InputFormat.JSON);

    private static final Map<String, Form<?>> FORMS = Map.ofEntries(
            Map.entry("managementSheet", Forms.MANAGEMENT_SHEET),
            Map.entry("indicator", new IndicatorForm()),
            Map.entry("indicatorValue", new IndicatorForm.ValueForm()),
            Map.entry("part", new IndicatorForm.PartForm()),
            Map.entry("seriesBreak", new BreakForm()),
            Map.entry("progress", new ManagementSheetForm.ProgressForm()),
            Map.entry("direction", new ManagementSheetForm.DirectionForm()),
            Map.entry("cost", new CostForm()),
            Map.entry("costYear", new CostForm.YearForm()),
            Map.entry("funding", new CostForm.FundingForm()),
            Map.entry("personnel", new CostForm.PersonnelForm()),
            Map.entry("goalSheet", Forms.GOAL_SHEET),
            Map.entry("planLinks", new GoalSheetForm.PlanLinksForm()),
            Map.entry("plan", new GoalSheetForm.PlanForm()),
            Map.entry("relatedProject", new GoalSheetForm.RelatedProjectForm()),
            Map.entry("policy", new GoalSheetForm.PolicyForm()),
            Map.entry("priorityProject", new PriorityProjectForm()),
            Map.entry("task", new PriorityProjectForm.TaskForm()),
            Map.entry("scheduleEntry", new PriorityProjectForm.EntryForm()));

    static Stream<BadDocument> badDocuments() {
        return BadDocument.ALL.stream();
    }

    @Test
    void theSchemaIsValidItself() {
        Schema metaSchema = SchemaRegistry.withDialect(Dialects.getDraft202012())
                .getSchema(com.networknt.schema.SchemaLocation.of(
                        Dialects.getDraft202012().getId()));
        assertThat(metaSchema.validate(TEXT, InputFormat.JSON)).isEmpty();
    }

    @Test
    void theExamplesOfTheContractAreValid() {
        String sheet = Json.file("management-sheet.json");
        assertValid(sheet);
        assertValid(Json.file("goal-sheet.json"));
        assertValid("[" + sheet + "," + Json.file("goal-sheet.json") + "]");
        assertValid("[]");
    }

    @Property(tries = 60)
    void whatIsWrittenIsValid(@ForAll("documents") List<Document> documents) {
        assertValid(Json.write(new JsonFormat(), documents));
        Json.write(new NdjsonFormat(), documents).lines().forEach(SchemaTest::assertValid);
    }

    @ParameterizedTest
    @MethodSource("badDocuments")
    void whatTheReaderRefusesIsInvalidWhereASchemaCanSayIt(BadDocument bad) {
        assertThat(SCHEMA.validate(bad.json(), InputFormat.JSON).isEmpty()).isEqualTo(!bad.seenBySchema());
    }

    @Test
    void theSchemaNamesTheMembersThatAreReadAndWritten() {
        Map<String, Set<String>> properties = new TreeMap<>();
        Map<String, Set<String>> required = new TreeMap<>();
        definitions().forEach((name, definition) -> {
            if (definition.has("properties")) {
                properties.put(name, new TreeSet<>(definition.get("properties").propertyNames()));
                Set<String> names = new TreeSet<>();
                definition.path("required").forEach(each -> names.add(each.stringValue()));
                required.put(name, names);
                assertThat(definition.get("additionalProperties").booleanValue())
                        .isFalse();
            }
        });
        Map<String, Set<String>> members = new TreeMap<>();
        Map<String, Set<String>> requiredMembers = new TreeMap<>();
        FORMS.forEach((name, form) -> {
            Set<String> all = new TreeSet<>();
            Set<String> needed = new TreeSet<>();
            for (Member<?> member : form.members()) {
                all.add(member.name());
                if (member.isRequired()) {
                    needed.add(member.name());
                }
            }
            members.put(name, all);
            requiredMembers.put(name, needed);
        });
        // A reader can be given the year of sheets that don't state it, but the form has it
        requiredMembers.get("managementSheet").add("fiscalYear");
        requiredMembers.get("goalSheet").add("fiscalYear");
        assertThat(properties).isEqualTo(members);
        assertThat(required).isEqualTo(requiredMembers);
    }

    @Test
    void everyDefinitionAndMemberIsExplained() {
        definitions().forEach((name, definition) -> {
            assertThat(definition.path("title").asString("")).as(name).isNotBlank();
            definition
                    .path("properties")
                    .forEachEntry((member, schema) -> assertThat(schema.has("description") || schema.has("$ref"))
                            .as(name + "." + member)
                            .isTrue());
        });
    }

    @Provide
    Arbitrary<List<Document>> documents() {
        return Anything.documents().list().ofMaxSize(2).withoutEdgeCases();
    }

    private static void assertValid(String json) {
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    }

    private static Map<String, JsonNode> definitions() {
        JsonNode definitions = Json.tree(TEXT).get("$defs");
        Map<String, JsonNode> byName = new TreeMap<>();
        for (String name : new LinkedHashSet<>(definitions.propertyNames())) {
            byName.put(name, definitions.get(name));
        }
        return byName;
    }

    private static String text() {
        try (InputStream schema = JsonFormat.schema().openStream()) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
