package dev.hyoka.io.report.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Observation;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.RuleId;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Verdict;
import dev.hyoka.form.Head;
import dev.hyoka.io.SourceMap;
import dev.hyoka.io.findings.CheckedDocument;
import dev.hyoka.io.findings.CheckedSet;
import dev.hyoka.io.report.note.Anchors;
import dev.hyoka.io.report.words.Words;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.time.FiscalYear;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SetFindingsTest {

    private static CheckedDocument found(int number, String rule, Severity severity) {
        ManagementSheet sheet = ManagementSheet.builder()
                .fiscalYear(FiscalYear.of(2020))
                .name("事業" + number)
                .build();
        Finding finding = new Finding(
                RuleId.parse(rule),
                severity,
                Head.refTo(sheet),
                Observation.of(Message.of("違う", "differs").build(), Places.NAME));
        return new CheckedDocument(
                sheet,
                "",
                SourceMap.EMPTY,
                List.of(new Verdict(
                        RuleId.parse(rule), Head.refTo(sheet), new Outcome.Found(1, List.of(finding, finding)))));
    }

    private static SetFindings of(List<CheckedDocument> documents) {
        CheckedSet set = new CheckedSet(documents, List.of(), List.of());
        return SetFindings.of(set, Anchors.of(set), new Words(Language.EN));
    }

    @Test
    void theGravestRuleStandsFirst() {
        SetFindings findings = of(List.of(
                found(1, "TRD-01", Severity.INFO),
                found(2, "TRD-01", Severity.INFO),
                found(3, "TOT-01", Severity.ERROR)));

        assertThat(findings.rules()).extracting(SetFindings.OfRule::id).containsExactly("TOT-01", "TRD-01");
        assertThat(findings.severities())
                .extracting(SetFindings.OfSeverity::count)
                .containsExactly(2L, 0L, 4L);
        assertThat(findings.count()).isEqualTo(6);
    }

    @Test
    void aDocumentIsLinkedOnceAndSaysHowManyFindingsItHas() {
        assertThat(of(List.of(found(1, "TOT-01", Severity.ERROR)))
                        .rules()
                        .get(0)
                        .links())
                .containsExactly(new SetFindings.Link("事業1", "d1", 2));
    }

    @Test
    void manyDocumentsAreCutShortAndCounted() {
        List<CheckedDocument> documents = IntStream.range(0, 60)
                .mapToObj(number -> found(number, "TOT-01", Severity.ERROR))
                .toList();
        SetFindings.OfRule rule = of(documents).rules().get(0);

        assertThat(rule.count()).isEqualTo(120);
        assertThat(rule.links()).hasSize(25);
        assertThat(rule.more()).isEqualTo(35);
    }
}
