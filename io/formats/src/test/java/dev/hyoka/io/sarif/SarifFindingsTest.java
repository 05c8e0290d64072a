package dev.hyoka.io.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.Report;
import dev.hyoka.finding.Severity;
import dev.hyoka.io.checked.CheckedSets;
import dev.hyoka.io.findings.CheckedSet;
import dev.hyoka.rule.RuleSet;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifFindingsTest {

    /** As the standard's committee published it. */
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(
                    CheckedSets.resource(SarifFindingsTest.class, "/schema/sarif-schema-2.1.0.json"), InputFormat.JSON);

    private static final String PUBLISHED = "/dev/hyoka/io/published/";

    @Test
    void aStoryIsWrittenForServicesToTake() {
        CheckedSets.assertStory(new SarifFindings(), SarifFindingsTest.class, "story.sarif");
    }

    @Test
    void theSchemaRefusesWhatIsNotSarif() {
        assertThat(SCHEMA.validate("{\"version\": \"2.1.0\", \"runs\": [{}]}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void nothingFoundIsARunWithoutResults() {
        JsonNode run = run(CheckedSet.ofDocuments(List.of(), Report.EMPTY), Language.EN);
        assertThat(run.get("results").size()).isZero();
        assertThat(run.get("invocations").get(0).get("executionSuccessful").booleanValue())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text-in-the-last-years-place",
                "two-fields-pushed-aside",
                "letter-spaced-text",
                "completed-project",
                "department-with-related-projects",
                "no-related-project"
            })
    void publishedSheetsAreWrittenInBothLanguages(String name) {
        String text = CheckedSets.resource(SarifFindingsTest.class, PUBLISHED + name + ".txt");
        CheckedSet set = CheckedSets.checked(text, name + ".txt", RuleSet.installed());
        for (Language language : Language.values()) {
            JsonNode run = run(set, language);
            assertThat(run.get("language").stringValue()).isEqualTo(language.code());
            List<Finding> findings = set.findings().toList();
            assertThat(run.get("results").size()).isEqualTo(findings.size());
            assertThat(run.get("tool").get("driver").get("rules").size())
                    .isEqualTo(RuleSet.installed().rules().size());
        }
    }

    @Property(tries = 200)
    void whateverIsFoundIsValidAndStandsInAFile(@ForAll("anything") CheckedSet set) {
        JsonNode run = run(set, Language.JA);
        List<Finding> findings = set.findings().toList();
        JsonNode results = run.get("results");
        JsonNode rules = run.get("tool").get("driver").get("rules");
        assertThat(results.size()).isEqualTo(findings.size());
        Set<String> hashes = new HashSet<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            JsonNode result = results.get(i);
            assertThat(result.get("ruleId").stringValue())
                    .isEqualTo(finding.rule().value());
            if (result.has("ruleIndex")) {
                assertThat(rules.get(result.get("ruleIndex").intValue()).get("id"))
                        .isEqualTo(result.get("ruleId"));
            } else {
                assertThat(set.rule(finding.rule())).isEmpty();
            }
            assertThat(result.get("locations").size()).isEqualTo(1);
            assertThat(hashes.add(result.get("partialFingerprints")
                            .get("primaryLocationLineHash")
                            .stringValue()))
                    .isTrue();
            result.get("locations").forEach(SarifFindingsTest::assertPhysical);
            result.path("relatedLocations").forEach(SarifFindingsTest::assertPhysical);
        }
    }

    /** A terminal takes U+009B for the beginning of a command, and U+202E turns what follows. */
    @Property(tries = 200)
    void nothingThatActsUnseenReachesAFile(@ForAll("anything") CheckedSet set) {
        assertThat(Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\n]&&[\\x{0}-\\x{FFFF}]]")
                        .matcher(CheckedSets.written(new SarifFindings(), set))
                        .results())
                .isEmpty();
    }

    @Property(tries = 100)
    void anErrorOfAReaderOrARuleIsAnExecutionWithoutSuccess(@ForAll("anything") CheckedSet set) {
        JsonNode invocation = run(set, Language.EN).get("invocations").get(0);
        long failed = set.documents().stream()
                .flatMap(document -> document.verdicts().stream())
                .filter(verdict -> verdict.outcome() instanceof Outcome.Failed)
                .count();
        long errors = set.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
        JsonNode notifications = invocation.get("toolExecutionNotifications");
        assertThat(notifications.size()).isEqualTo((int) failed + set.problems().size());
        notifications.forEach(each -> assertPhysical(each.get("locations").get(0)));
        assertThat(invocation.get("executionSuccessful").booleanValue()).isEqualTo(failed + errors == 0);
    }

    @Provide
    Arbitrary<CheckedSet> anything() {
        return CheckedSets.anything();
    }

    private static void assertPhysical(JsonNode location) {
        JsonNode physical = location.get("physicalLocation");
        URI uri = URI.create(physical.get("artifactLocation").get("uri").stringValue());
        assertThat(uri.getScheme()).isIn(null, "file");
        assertThat(uri.toString()).isNotEmpty();
        assertThat(physical.get("region").get("startLine").intValue()).isPositive();
    }

    private static JsonNode run(CheckedSet set, Language language) {
        String json = CheckedSets.written(new SarifFindings().in(language), set);
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
        JsonNode runs = JsonMapper.builder().build().readTree(json).get("runs");
        assertThat(runs.size()).isEqualTo(1);
        return runs.get(0);
    }
}
