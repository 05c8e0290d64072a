package dev.hyoka.generators;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Report;
import dev.hyoka.finding.RuleId;
import dev.hyoka.finding.Verdict;
import dev.hyoka.generators.fault.Fault;
import dev.hyoka.generators.fault.Faults;
import dev.hyoka.generators.fault.Faulty;
import dev.hyoka.model.Document;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.rule.RuleMetadata;
import dev.hyoka.rule.RuleSet;
import dev.hyoka.rule.standard.StandardRules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules and generators hold one another to their word: what is put in on purpose is found, and nothing else changes it. */
class ClosedLoopTest {

    private static final RuleSet RULES = RuleSet.installed();

    @Property
    void everyFaultIsReportedByItsRuleAtItsPlace(@ForAll Faulty faulty) {
        Report report = RULES.with(faulty.profile()).check(faulty.documents());

        assertThat(faulty.isReportedIn(report))
                .as("%s at %s", faulty.fault(), faulty.reported())
                .isTrue();
    }

    @Example
    void thereIsAFaultForEveryStandardRule() {
        Set<RuleId> reported = Faults.all().stream().map(Fault::rule).collect(Collectors.toSet());

        assertThat(RuleSet.of(StandardRules.all()).metadata().stream().map(RuleMetadata::id))
                .allMatch(reported::contains);
    }

    @ParameterizedTest
    @MethodSource("dev.hyoka.generators.fault.Faults#all")
    void everyFaultFindsItsPlaceInGeneratedSheets(Fault fault) {
        assertThat(Sheets.faulty(List.of(fault)).sampleStream().limit(3))
                .allSatisfy(faulty -> assertThat(faulty.fault()).isEqualTo(fault));
    }

    @Property
    void aReportDependsNeitherOnTheOrderOfDocumentsNorOnThreads(
            @ForAll("sets") List<Document> documents, @ForAll long seed) {
        List<Document> shuffled = new ArrayList<>(documents);
        Collections.shuffle(shuffled, new Random(seed));
        Report report = RULES.check(documents);

        assertThat(RULES.checkInParallel(documents)).isEqualTo(report);
        assertThat(inOrder(RULES.check(shuffled))).isEqualTo(inOrder(report));
    }

    private static List<String> inOrder(Report report) {
        return report.verdicts().stream().map(Verdict::toString).sorted().toList();
    }

    @Provide
    Arbitrary<List<Document>> sets() {
        Arbitrary<List<ManagementSheet>> sheets = Sheets.municipalities().overYears(2);
        Arbitrary<List<GoalSheet>> goals = Sheets.departments();
        return Combinators.combine(sheets, goals).as((some, others) -> {
            List<Document> documents = new ArrayList<>(some);
            documents.addAll(others);
            return documents;
        });
    }
}
