package dev.hyoka.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Report;
import dev.hyoka.finding.RuleId;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.published.PublishedTextFormat;
import dev.hyoka.model.Document;
import dev.hyoka.rule.Rule;
import dev.hyoka.rule.RuleSet;
import dev.hyoka.rule.standard.StandardRules;
import dev.hyoka.time.FiscalYear;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the standard rules find in the samples, a file for each rule that finds something. The figures of the samples are
 * the published ones: what stands in the files was read from them by hand.
 */
class SampleFindingsTest {

    private static final RuleSet RULES = RuleSet.of(StandardRules.all());
    private static final List<Document> DOCUMENTS = new ArrayList<>();
    private static Report report;

    @BeforeAll
    static void check() throws IOException {
        DOCUMENTS.addAll(read("management-sheets-r2.txt"));
        DOCUMENTS.addAll(read("goal-sheets-r7.txt"));
        report = RULES.check(DOCUMENTS);
    }

    private static List<Document> read(String sample) throws IOException {
        ReadOptions options = ReadOptions.of(sample).withFiscalYear(FiscalYear.of(2025));
        try (InputStream stream = SampleFindingsTest.class.getResourceAsStream("samples/" + sample);
                Stream<Document> documents =
                        new PublishedTextFormat().read(stream, options).flatMap(item -> item.document().stream())) {
            return documents.toList();
        }
    }

    static List<RuleId> rules() {
        return StandardRules.all().stream()
                .map(Rule::metadata)
                .map(metadata -> metadata.id())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void eachRuleFindsWhatACarefulClerkFinds(RuleId rule) throws IOException {
        String found =
                report.findings(rule).stream().map(SampleFindingsTest::line).collect(Collectors.joining());

        assertThat(found).as("sample-findings/" + rule + ".txt").isEqualTo(expected(rule));
    }

    private static String line(Finding finding) {
        DocumentRef document = finding.document();
        String who = document.name()
                .orElse(Stream.of(document.department(), document.division())
                        .flatMap(part -> part.stream())
                        .collect(Collectors.joining("/")));
        return who + " " + finding.location() + "\n";
    }

    private static String expected(RuleId rule) throws IOException {
        try (InputStream stream = SampleFindingsTest.class.getResourceAsStream("sample-findings/" + rule + ".txt")) {
            return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void manyThreadsGiveTheSameReport() {
        assertThat(RULES.checkInParallel(DOCUMENTS)).isEqualTo(report);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderOfTheDocumentsChangesTheOrderOfTheReportAlone(long seed) {
        List<Document> shuffled = new ArrayList<>(DOCUMENTS);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(RULES.check(shuffled).verdicts()).containsExactlyInAnyOrderElementsOf(report.verdicts());
    }

    @Test
    void noRuleFailsOnTheSamples() {
        assertThat(report.failures()).isEmpty();
    }
}
