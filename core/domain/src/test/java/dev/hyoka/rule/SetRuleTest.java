package dev.hyoka.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Report;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.finding.Verdict;
import dev.hyoka.model.Document;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rules over a set: their notes, their isolation, and the reports in which they stand beside other rules. */
class SetRuleTest {

    private static final Text KEEPS = Text.of("事業名", "the name");

    /** Finds names that several sheets bear. */
    private record SharedName(
            RuleMetadata metadata,
            Function<RuleContext, String> noteTaker,
            Function<List<String>, List<String>> gatherer,
            BiFunction<String, List<String>, Judgement> judge)
            implements SetRule<String, List<String>> {

        static SharedName working() {
            return new SharedName(
                    builder("SET-01").keeps(KEEPS).build(),
                    context -> context.managementSheet().name(),
                    names -> names,
                    (own, names) -> names.stream().filter(own::equals).count() > 1
                            ? Judgement.found(message(own), Places.NAME)
                            : Judgement.passed(1));
        }

        @Override
        public String note(RuleContext context) {
            return noteTaker.apply(context);
        }

        @Override
        public List<String> gather(List<String> notes, Settings settings) {
            return gatherer.apply(notes);
        }

        @Override
        public Judgement judge(String own, List<String> all, Settings settings) {
            return judge.apply(own, all);
        }
    }

    private record AlwaysFound(RuleMetadata metadata) implements DocumentRule {
        @Override
        public Judgement judge(RuleContext context) {
            return Judgement.found(message(context.managementSheet().name()), Places.NAME);
        }
    }

    private static RuleMetadataBuilder builder(String id) {
        return RuleMetadata.builder(id)
                .severity(Severity.WARNING)
                .title(Text.of("例", "Example"))
                .description(Text.of("例", "Example"))
                .addKinds(DocumentKind.MANAGEMENT_SHEET);
    }

    private static Message message(String name) {
        return Message.of("{name}", "{name}").with("name", name).build();
    }

    private static ManagementSheet sheet(String name) {
        return ManagementSheet.builder()
                .fiscalYear(FiscalYear.of(2020))
                .name(name)
                .build();
    }

    private static final GoalSheet GOALS =
            GoalSheet.builder().fiscalYear(FiscalYear.of(2020)).build();

    private static List<String> outcomes(Report report) {
        return report.verdicts().stream()
                .map(Verdict::outcome)
                .map(outcome -> outcome.getClass().getSimpleName())
                .toList();
    }

    @Test
    void everyDocumentIsJudgedByWhatAllSayTogether() {
        Report report =
                RuleSet.of(List.of(SharedName.working())).check(List.of(sheet("一"), GOALS, sheet("二"), sheet("一")));

        assertThat(outcomes(report)).containsExactly("Found", "NotApplicable", "Passed", "Found");
    }

    @Test
    void verdictsStandInTheOrderOfTheRulesForEachDocument() {
        RuleSet rules = RuleSet.of(List.of(
                SharedName.working(),
                new AlwaysFound(builder("AAA-01").build()),
                new AlwaysFound(builder("ZZZ-01").build())));

        assertThat(rules.check(List.of(sheet("一"), sheet("二"))).verdicts())
                .extracting(verdict -> verdict.document().name().orElseThrow() + " " + verdict.rule())
                .containsExactly("一 AAA-01", "一 SET-01", "一 ZZZ-01", "二 AAA-01", "二 SET-01", "二 ZZZ-01");
    }

    @Test
    void manyThreadsGiveTheSameReport() {
        RuleSet rules = RuleSet.of(
                List.of(SharedName.working(), new AlwaysFound(builder("AAA-01").build())));
        List<Document> documents = new ArrayList<>();
        IntStream.range(0, 500).forEach(i -> documents.add(i % 7 == 0 ? GOALS : sheet("事業" + i % 300)));

        assertThat(rules.checkInParallel(documents)).isEqualTo(rules.check(documents));
    }

    @Test
    void documentsCanPassOneByOne() {
        RuleSet rules = RuleSet.of(
                List.of(SharedName.working(), new AlwaysFound(builder("AAA-01").build())));
        Checking checking = rules.checking();

        assertThat(checking.add(sheet("一"))).extracting(Verdict::rule).hasToString("[AAA-01]");
        assertThat(checking.add(sheet("一")).get(0).findings())
                .extracting(Finding::location)
                .containsExactly(Places.NAME);
        assertThat(checking.finish())
                .hasSize(2)
                .allSatisfy(verdicts -> assertThat(verdicts)
                        .singleElement()
                        .satisfies(verdict -> assertThat(verdict.outcome()).isInstanceOf(Outcome.Found.class)));
    }

    @Test
    void aNoteThatCantBeTakenCostsThatDocumentAlone() {
        SharedName working = SharedName.working();
        SharedName broken = new SharedName(
                working.metadata(),
                context -> {
                    String name = context.managementSheet().name();
                    if (name.equals("壊")) {
                        throw new IllegalStateException("for a test");
                    }
                    return name.equals("無") ? null : name;
                },
                working.gatherer(),
                working.judge());

        Report report = RuleSet.of(List.of(broken)).check(List.of(sheet("壊"), sheet("一"), sheet("無"), sheet("一")));

        assertThat(outcomes(report)).containsExactly("Failed", "Found", "Failed", "Found");
        assertThat(report.failures()).hasSize(2);
    }

    @Test
    void aGatheringThatFailsIsAnEntryForEveryDocumentOfItsKind() {
        SharedName working = SharedName.working();
        for (Function<List<String>, List<String>> gatherer : List.<Function<List<String>, List<String>>>of(
                names -> {
                    throw new AssertionError("for a test");
                },
                names -> null)) {
            SharedName broken = new SharedName(working.metadata(), working.noteTaker(), gatherer, working.judge());

            assertThat(outcomes(RuleSet.of(List.of(broken)).check(List.of(sheet("一"), GOALS))))
                    .containsExactly("Failed", "NotApplicable");
        }
    }

    @Test
    void aJudgementThatFailsCostsThatDocumentAlone() {
        SharedName working = SharedName.working();
        SharedName broken =
                new SharedName(working.metadata(), working.noteTaker(), working.gatherer(), (own, names) -> {
                    if (own.equals("深")) {
                        throw new StackOverflowError();
                    }
                    return Judgement.passed(1);
                });

        assertThat(outcomes(RuleSet.of(List.of(broken)).check(List.of(sheet("深"), sheet("一")))))
                .containsExactly("Failed", "Passed");
    }

    @Test
    void aRuleOverASetHasToSayWhatItKeeps() {
        SharedName working = SharedName.working();
        SharedName silent = new SharedName(
                builder("SET-01").keeps(Optional.empty()).build(),
                working.noteTaker(),
                working.gatherer(),
                working.judge());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.of(List.of(silent)))
                .withMessageContaining("SET-01")
                .withMessageContaining("SharedName");
    }
}
