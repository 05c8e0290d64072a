package dev.hyoka.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Location;
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
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuppressionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final RuleId RULE = RuleId.parse("OWN-02");

    private record Named(RuleMetadata metadata) implements DocumentRule {
        @Override
        public Judgement judge(RuleContext context) {
            return Judgement.passed(1);
        }
    }

    private static final RuleSet RULES = RuleSet.of(List.of(new Named(RuleMetadata.builder("OWN-02")
            .addFormerIds(RuleId.parse("OLD-01"))
            .severity(Severity.WARNING)
            .title(Text.of("例", "Example"))
            .description(Text.of("例", "Example"))
            .addKinds(DocumentKind.MANAGEMENT_SHEET)
            .build())));

    private static final DocumentRef PEACE = document("平和推進事業");
    private static final DocumentRef ELECTION = document("選挙啓発事業");

    private static DocumentRef document(String name) {
        return new DocumentRef(
                "management-sheet", 2020, Optional.of("総務部"), Optional.of("総務課"), Optional.empty(), Optional.of(name));
    }

    private static Finding finding(DocumentRef document, Location place, String stated) {
        Message message = Message.of("{stated}", "{stated}")
                .with("stated", new BigDecimal(stated))
                .build();
        return new Finding(RULE, Severity.WARNING, document, Observation.of(message, place));
    }

    private static Verdict found(DocumentRef document, Finding... findings) {
        return new Verdict(RULE, document, new Outcome.Found(9, List.of(findings)));
    }

    private static final Finding IN_2019 = finding(PEACE, Places.projectTotal("2019"), "89");
    private static final Finding IN_2020 = finding(PEACE, Places.projectTotal("2020"), "706");
    private static final Finding ELSEWHERE = finding(ELECTION, Places.projectTotal("2019"), "89");
    private static final Report REPORT =
            new Report(List.of(found(PEACE, IN_2019, IN_2020), found(ELECTION, ELSEWHERE)));

    private static SuppressionBuilder suppression() {
        return Suppression.builder(RULE, "確認済み");
    }

    private static DocumentFilterBuilder peace() {
        return DocumentFilter.builder().name("平和推進事業");
    }

    private static Suppressions.Applied applied(Report report, Suppression... suppressions) {
        return new Suppressions(List.of(suppressions)).apply(report, DAY, RULES);
    }

    private static List<Suppressions.Cause> causes(Suppressions.Applied applied) {
        return applied.lapses().stream().map(Suppressions.Lapse::cause).toList();
    }

    @Test
    void withoutSuppressionsTheReportStaysAsItIs() {
        assertThat(Suppressions.NONE.apply(REPORT, DAY, RULES))
                .isEqualTo(new Suppressions.Applied(REPORT, List.of(), List.of()));
    }

    @Test
    void aSuppressedFindingIsTakenOutAndTheOthersStay() {
        Suppression suppression = suppression()
                .document(peace().build())
                .path(Places.costYear("2019"))
                .value("89")
                .until(DAY)
                .build();

        Suppressions.Applied applied = applied(REPORT, suppression);

        assertThat(applied.report().findings()).containsExactly(IN_2020, ELSEWHERE);
        assertThat(applied.report().verdicts().get(0).outcome()).isEqualTo(new Outcome.Found(9, List.of(IN_2020)));
        assertThat(applied.suppressed()).containsExactly(new Suppressions.Suppressed(IN_2019, suppression));
        assertThat(applied.lapses()).isEmpty();
    }

    @Test
    void aRuleWithoutAFindingLeftPassed() {
        Suppressions.Applied applied =
                applied(REPORT, suppression().document(peace().build()).build());

        assertThat(applied.report().verdicts())
                .containsExactly(new Verdict(RULE, PEACE, Outcome.passed(9)), found(ELECTION, ELSEWHERE));
    }

    @Test
    void aPathMeansItsPartsAndNoPlaceThatOnlyBeginsLikeIt() {
        assertThat(applied(REPORT, suppression().path(Location.ROOT).build())
                        .report()
                        .findings())
                .isEmpty();
        assertThat(applied(
                                REPORT,
                                suppression()
                                        .path(Location.parse("/cost/years/20"))
                                        .build())
                        .report()
                        .findings())
                .hasSize(3);
    }

    @Test
    void aFormerIdCounts() {
        Suppression suppression =
                Suppression.builder(RuleId.parse("OLD-01"), "確認済み").build();

        assertThat(applied(REPORT, suppression).report().findings()).isEmpty();
        assertThat(applied(REPORT, suppression).lapses()).isEmpty();
    }

    @Test
    void everythingThatIsGivenOfADocumentHasToAgree() {
        assertThat(DocumentFilter.ANY.matches(PEACE)).isTrue();
        DocumentFilter whole = peace().kind(DocumentKind.MANAGEMENT_SHEET)
                .fiscalYear(FiscalYear.of(2020))
                .department("総務部")
                .division("総務課")
                .build();
        assertThat(whole.matches(PEACE)).isTrue();
        assertThat(whole.matches(ELECTION)).isFalse();
        assertThat(peace().kind(DocumentKind.GOAL_SHEET).build().matches(PEACE)).isFalse();
        assertThat(peace().fiscalYear(FiscalYear.of(2021)).build().matches(PEACE))
                .isFalse();
        assertThat(peace().department("市長部局").build().matches(PEACE)).isFalse();
        assertThat(peace().division("管財課").build().matches(PEACE)).isFalse();
        assertThat(peace().id("17").build().matches(PEACE)).isFalse();
    }

    @Test
    void theLastDayCountsAndTheDayAfterDoesNot() {
        Suppression lastDay = suppression().until(DAY).build();
        Suppression dayBefore = suppression().until(DAY.minusDays(1)).build();

        assertThat(applied(REPORT, lastDay).report().findings()).isEmpty();
        Suppressions.Applied expired = applied(REPORT, dayBefore);
        assertThat(expired.report()).isEqualTo(REPORT);
        assertThat(expired.lapses()).singleElement().satisfies(lapse -> {
            assertThat(lapse.suppression()).isEqualTo(dayBefore);
            assertThat(lapse.cause()).isEqualTo(Suppressions.Cause.EXPIRED);
            assertThat(lapse.message().in(Language.EN))
                    .isEqualTo("The suppression of OWN-02 (reason: 確認済み) expired on 2026-03-30."
                            + " Look at the finding again; then extend the suppression or remove it.");
            assertThat(lapse.message().in(Language.JA))
                    .isEqualTo(
                            "規則OWN-02の指摘を抑制する設定(理由: 確認済み)は、期限(2026-03-30)が過ぎたため無効です。" + "内容を確認し、期限を延ばすか、設定を削除してください。");
        });
    }

    @Test
    void aValueThatChangedNoLongerCounts() {
        Suppression changed = suppression()
                .document(peace().build())
                .path(Places.projectTotal("2019"))
                .value("90")
                .build();

        Suppressions.Applied applied = applied(REPORT, changed);

        assertThat(applied.report()).isEqualTo(REPORT);
        assertThat(applied.lapses()).singleElement().satisfies(lapse -> {
            assertThat(lapse.cause()).isEqualTo(Suppressions.Cause.VALUE_CHANGED);
            assertThat(lapse.message().in(Language.EN))
                    .isEqualTo("The suppression of OWN-02 (reason: 確認済み) was given for 90, but 89 is stated now"
                            + " (/cost/years/2019/projectTotal). Look at the finding again; then give the new value or"
                            + " remove the suppression.");
        });
    }

    @Test
    void aNumberIsTheSameHoweverManyDigitsItHas() {
        assertThat(applied(REPORT, suppression().value("89.0").build()).report().findings())
                .containsExactly(IN_2020);
    }

    @Test
    void aValueOfAFindingThatNamesNoneIsSaid() {
        Finding silent = new Finding(
                RULE,
                Severity.WARNING,
                PEACE,
                Observation.of(Message.of("例", "Example").build(), Places.NAME));

        Suppressions.Applied applied = applied(
                new Report(List.of(found(PEACE, silent))),
                suppression().value("89").build());

        assertThat(applied.report().findings()).containsExactly(silent);
        assertThat(applied.lapses().get(0).message().in(Language.EN)).contains("the finding names no stated value");
    }

    @Test
    void oneThatMatchesNothingIsReported() {
        Suppression noPlace = suppression().path(Places.total("2019")).build();
        Suppression noDocument = suppression().document(peace().id("1").build()).build();

        Suppressions.Applied applied = applied(REPORT, noPlace, noDocument);

        assertThat(causes(applied))
                .containsExactly(Suppressions.Cause.MATCHED_NOTHING, Suppressions.Cause.DOCUMENT_NOT_CHECKED);
        assertThat(applied.lapses())
                .extracting(lapse -> lapse.message().in(Language.EN))
                .containsExactly(
                        "The suppression of OWN-02 (reason: 確認済み) matches no finding. Remove it.",
                        "The suppression of OWN-02 (reason: 確認済み) matches none of the documents that were checked.");
    }

    @Test
    void oneWhoseRuleDoesNotJudgeIsReported() {
        Suppression other = Suppression.builder(RuleId.parse("OWN-09"), "確認済み").build();

        assertThat(causes(applied(REPORT, other))).containsExactly(Suppressions.Cause.RULE_NOT_IN_FORCE);
    }

    @Test
    void nothingIsSaidOfOneWhoseRuleFailed() {
        Report failed = new Report(List.of(new Verdict(
                RULE, PEACE, new Outcome.Failed(Message.of("例外", "thrown").build()))));

        assertThat(applied(failed, suppression().build()).lapses()).isEmpty();
    }

    @Test
    void ofTwoThatMeanOneFindingTheFirstIsNamedAndBothCount() {
        Suppression first = suppression().document(peace().build()).build();
        Suppression second = suppression().path(Location.of("cost", "years")).build();

        Suppressions.Applied applied = applied(REPORT, first, second);

        assertThat(applied.suppressed())
                .extracting(Suppressions.Suppressed::suppression)
                .containsExactly(first, first, second);
        assertThat(applied.lapses()).isEmpty();
    }

    @Test
    void aReasonIsRequired() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Suppression.builder(RULE, "　").build())
                .withMessage("reason must not be blank");
    }
}
