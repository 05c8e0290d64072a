package dev.hyoka.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Observation;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.Report;
import dev.hyoka.finding.RuleId;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Verdict;
import dev.hyoka.form.Head;
import dev.hyoka.io.SourceMap;
import dev.hyoka.io.checked.CheckedSets;
import dev.hyoka.io.findings.CheckedDocument;
import dev.hyoka.io.findings.CheckedSet;
import dev.hyoka.model.Document;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.time.FiscalYear;
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

    /** A terminal takes U+009B for the beginning of a command. */
    @Test
    void noControlCharacterOfAMessageReachesATerminal() {
        Document sheet = GoalSheet.builder().fiscalYear(FiscalYear.of(2025)).build();
        String words = "a\u009B31m\u007F\u2028字";
        Finding finding = new Finding(
                RuleId.parse("OWN-01"),
                Severity.WARNING,
                Head.refTo(sheet),
                Observation.of(Message.of(words, words).build(), Location.ROOT));
        CheckedDocument document = new CheckedDocument(
                sheet,
                "",
                SourceMap.EMPTY,
                List.of(new Verdict(finding.rule(), finding.document(), new Outcome.Found(1, List.of(finding)))));
        String json = CheckedSets.written(new JsonFindings(), new CheckedSet(List.of(document), List.of(), List.of()));
        assertThat(json).contains("a\\u009B31m\\u007F\\u2028字");
        assertThat(Json.tree(json).get(0).get("message").stringValue()).isEqualTo(words);
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
