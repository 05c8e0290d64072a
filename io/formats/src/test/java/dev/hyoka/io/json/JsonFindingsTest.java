package dev.hyoka.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Report;
import dev.hyoka.io.checked.CheckedSets;
import dev.hyoka.io.findings.CheckedSet;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class JsonFindingsTest {

    @Test
    void aStoryIsWrittenInTheInterchangeForm() {
        CheckedSets.assertStory(new JsonFindings().in(Language.JA), JsonFindingsTest.class, "findings.json");
    }

    @Test
    void messagesAreEnglishUnlessAnotherLanguageIsAskedFor() {
        String english = CheckedSets.written(new JsonFindings(), CheckedSets.story());
        assertThat(english).isEqualTo(CheckedSets.written(new JsonFindings().in(Language.EN), CheckedSets.story()));
        assertThat(Json.tree(english).get(0).get("message").stringValue())
                .isEqualTo(CheckedSets.story()
                        .findings()
                        .findFirst()
                        .orElseThrow()
                        .message()
                        .in(Language.EN));
    }

    @Test
    void nothingFoundIsAnEmptyArray() {
        assertThat(CheckedSets.written(new JsonFindings(), CheckedSet.ofDocuments(List.of(), Report.EMPTY)))
                .isEqualTo("[]\n");
    }

    @Property(tries = 100)
    void everyFindingIsAnObjectOnALineOfItsOwn(@ForAll("anything") CheckedSet set) {
        List<Finding> findings = set.findings().toList();
        String json = CheckedSets.written(new JsonFindings(), set);
        JsonNode array = Json.tree(json);
        assertThat(array.size()).isEqualTo(findings.size());
        assertThat(json.split("\n", -1)).hasSize(findings.isEmpty() ? 2 : findings.size() + 3);
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            JsonNode object = array.get(i);
            assertThat(object.get("rule").stringValue())
                    .isEqualTo(finding.rule().value());
            assertThat(object.get("message").stringValue())
                    .isEqualTo(finding.message().in(Language.EN));
            assertThat(object.get("location").stringValue())
                    .isEqualTo(finding.location().toString());
            assertThat(object.get("fingerprint").stringValue()).isEqualTo(finding.fingerprint());
            assertThat(object.path("suspects").size())
                    .isEqualTo(finding.suspects().size());
            assertThat(object.has("evidence")).isEqualTo(finding.evidence().isPresent());
            finding.evidence()
                    .ifPresent(evidence -> assertThat(object.get("evidence")
                                    .get("stated")
                                    .get("value")
                                    .decimalValue())
                            .isEqualByComparingTo(evidence.stated().value()));
        }
    }

    @Provide
    Arbitrary<CheckedSet> anything() {
        return CheckedSets.anything();
    }
}
