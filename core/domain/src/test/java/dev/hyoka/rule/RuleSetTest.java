package dev.hyoka.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Observation;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Report;
import dev.hyoka.finding.RuleId;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.finding.Verdict;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.rule.standard.StandardRules;
import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RuleSetTest {

    private static final Message REMARK = Message.of("確認", "Look").build();

    private static final ManagementSheet SHEET = ManagementSheet.builder()
            .id("17")
            .fiscalYear(FiscalYear.of(2020))
            .name("平和推進事業")
            .department("総務部")
            .division("総務課")
            .build();
    private static final DocumentRef SHEET_REF = new DocumentRef(
            "management-sheet", 2020, Optional.of("総務部"), Optional.of("総務課"), Optional.of("17"), Optional.of("平和推進事業"));

    private static final GoalSheet GOALS = GoalSheet.builder()
            .fiscalYear(FiscalYear.of(2025))
            .department("総務部")
            .build();
    private static final DocumentRef GOALS_REF = new DocumentRef(
            "goal-sheet", 2025, Optional.of("総務部"), Optional.empty(), Optional.empty(), Optional.empty());

    /** A rule of a user's own, as short as it gets. */
    private record OwnRule(RuleMetadata metadata, Function<RuleContext, Judgement> judgement) implements DocumentRule {

        static OwnRule of(String id, Function<RuleContext, Judgement> judgement) {
            RuleMetadata metadata = RuleMetadata.builder(id)
                    .severity(Severity.WARNING)
                    .title(Text.of("例", "Example"))
                    .description(Text.of("例", "Example"))
                    .addKinds(DocumentKind.MANAGEMENT_SHEET)
                    .build();
            return new OwnRule(metadata, judgement);
        }

        @Override
        public Judgement judge(RuleContext context) {
            return judgement.apply(context);
        }
    }

    @Test
    void theEngineAddsRuleSeverityAndDocument() {
        Rule rule = OwnRule.of("OWN-01", context -> Judgement.found(REMARK, Places.NAME, Places.ID));

        Report report = RuleSet.of(List.of(rule)).check(SHEET);

        Finding finding = new Finding(
                RuleId.parse("OWN-01"), Severity.WARNING, SHEET_REF, Observation.of(REMARK, Places.NAME, Places.ID));
        assertThat(report.verdicts())
                .containsExactly(
                        new Verdict(RuleId.parse("OWN-01"), SHEET_REF, new Outcome.Found(1, List.of(finding))));
    }

    @Test
    void whatARuleSeesStaysInItsOrderAndIsCounted() {
        Rule rule = OwnRule.of(
                "OWN-01",
                context -> Judgement.collect()
                        .examined()
                        .observed(REMARK, Places.PURPOSE)
                        .examined()
                        .examined()
                        .observed(REMARK, Places.DIVISION)
                        .orNotApplicable(REMARK));

        Report report = RuleSet.of(List.of(rule)).check(SHEET);

        assertThat(report.findings()).extracting(Finding::location).containsExactly(Places.PURPOSE, Places.DIVISION);
        assertThat(report.verdicts().get(0).outcome()).isEqualTo(new Outcome.Found(3, report.findings()));
    }

    @Test
    void aRuleThatLookedNowhereIsNotApplicable() {
        Rule rule = OwnRule.of("OWN-01", context -> Judgement.collect().orNotApplicable(REMARK));

        assertThat(outcome(rule, SHEET)).isEqualTo(new Outcome.NotApplicable(REMARK));
    }

    @Test
    void aRuleIsNotAskedForDocumentsOfAnotherKind() {
        Rule rule = OwnRule.of("OWN-01", context -> {
            throw new AssertionError("Must not be asked");
        });

        Report report = RuleSet.of(List.of(rule)).check(GOALS);

        assertThat(report.verdicts()).hasSize(1);
        assertThat(report.verdicts().get(0).document()).isEqualTo(GOALS_REF);
        assertThat(report.verdicts().get(0).outcome()).isInstanceOfSatisfying(Outcome.NotApplicable.class, outcome -> {
            assertThat(outcome.reason().in(Language.JA)).isEqualTo("この規則の対象は重点事業マネジメントシートです。");
            assertThat(outcome.reason().in(Language.EN))
                    .isEqualTo("This rule judges documents of another kind: management sheet.");
        });
    }

    @Test
    void aRuleThatThrowsDoesNotEndTheOthers() {
        Rule broken = OwnRule.of("OWN-01", context -> {
            throw new IllegalStateException("no {year} here $1");
        });
        Rule sound = OwnRule.of("OWN-02", context -> Judgement.passed(1));

        Report report = RuleSet.of(List.of(sound, broken)).check(List.of(SHEET, SHEET));

        assertThat(report.verdicts())
                .extracting(
                        verdict -> verdict.rule().value(),
                        verdict -> verdict.outcome().getClass().getSimpleName())
                .containsExactly(
                        tuple("OWN-01", "Failed"),
                        tuple("OWN-02", "Passed"),
                        tuple("OWN-01", "Failed"),
                        tuple("OWN-02", "Passed"));
        Message reason = ((Outcome.Failed) report.verdicts().get(0).outcome()).reason();
        assertThat(reason.in(Language.EN))
                .isEqualTo("Rule OWN-01 failed to run (java.lang.IllegalStateException: no {year} here $1);"
                        + " nothing is known of what it would find.");
    }

    @Test
    void aRuleThatThrowsWithoutAMessageIsReportedAsWell() {
        Rule broken = OwnRule.of("OWN-01", context -> {
            throw new UnsupportedOperationException();
        });

        assertThat(((Outcome.Failed) outcome(broken, SHEET)).reason().in(Language.EN))
                .contains("(java.lang.UnsupportedOperationException: -)");
    }

    @Test
    void aRuleThatAnswersNullFailed() {
        Rule silent = OwnRule.of("OWN-01", context -> null);

        assertThat(((Outcome.Failed) outcome(silent, SHEET)).reason().in(Language.JA))
                .isEqualTo("規則OWN-01が判定を返しませんでした(dev.hyoka.rule.RuleSetTest$OwnRule)。この規則の結果はありません。");
    }

    @Test
    void aRuleThatTakesTheDocumentForAnotherKindFailed() {
        Rule mistaken = OwnRule.of(
                "OWN-01",
                context ->
                        Judgement.passed(context.goalSheet().priorityProjects().size()));

        assertThat(((Outcome.Failed) outcome(mistaken, SHEET)).reason().in(Language.EN))
                .contains("The document is a management-sheet");
    }

    @Test
    void errorsOfTheMachineGoThrough() {
        OutOfMemoryError error = new OutOfMemoryError("for a test");
        Rule rule = OwnRule.of("OWN-01", context -> {
            throw error;
        });

        assertThatThrownBy(() -> RuleSet.of(List.of(rule)).check(SHEET)).isSameAs(error);
    }

    @Test
    void twoRulesWithOneIdAreRefused() {
        Rule own = OwnRule.of("TOT-01", context -> Judgement.passed(1));
        List<Rule> rules = new ArrayList<>(StandardRules.all());
        rules.add(own);

        assertThatThrownBy(() -> RuleSet.of(rules))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("TOT-01")
                .hasMessageContaining("dev.hyoka.rule.standard.ProjectTotalDiffers")
                .hasMessageContaining("dev.hyoka.rule.RuleSetTest$OwnRule");
    }

    @Test
    void aRuleWithoutMetadataIsRefusedWhenTheSetIsBuilt() {
        assertThatThrownBy(() -> RuleSet.of(List.of(new OwnRule(null, context -> Judgement.passed(1)))))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("dev.hyoka.rule.RuleSetTest$OwnRule");
        assertThatThrownBy(() -> RuleMetadata.builder("OWN-01").build()).hasMessageContaining("severity");
        assertThatThrownBy(() -> RuleMetadata.builder("OWN-01")
                        .severity(Severity.INFO)
                        .title(Text.of("例", "Example"))
                        .description(Text.of("例", "Example"))
                        .build())
                .hasMessage("kinds of OWN-01 must not be empty");
    }

    @Test
    void severalDocumentsAreReportedInTheirOrder() {
        Report report = RuleSet.of(StandardRules.all()).check(List.of(GOALS, SHEET));

        int rules = StandardRules.all().size();
        assertThat(report.verdicts()).hasSize(2 * rules);
        assertThat(report.verdicts().subList(0, rules))
                .allMatch(verdict -> verdict.document().equals(GOALS_REF));
        assertThat(report.verdicts().subList(rules, 2 * rules))
                .allMatch(verdict -> verdict.document().equals(SHEET_REF));
    }

    @Property(tries = 50)
    void theOrderInWhichRulesAreGivenDoesNotMatter(@ForAll long seed) {
        List<Rule> rules = new ArrayList<>(StandardRules.all());
        rules.add(OwnRule.of("OWN-01", context -> Judgement.found(REMARK, Places.NAME)));
        RuleSet inOrder = RuleSet.of(rules);
        Collections.shuffle(rules, new Random(seed));
        RuleSet shuffled = RuleSet.of(rules);

        assertThat(shuffled.rules()).isEqualTo(inOrder.rules());
        assertThat(shuffled.check(List.of(SHEET, GOALS))).isEqualTo(inOrder.check(List.of(SHEET, GOALS)));
    }

    private static Outcome outcome(Rule rule, ManagementSheet sheet) {
        return RuleSet.of(List.of(rule)).check(sheet).verdicts().get(0).outcome();
    }
}
