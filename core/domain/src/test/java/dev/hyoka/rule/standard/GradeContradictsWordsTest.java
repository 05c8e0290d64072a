package dev.hyoka.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Severity;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Progress;
import dev.hyoka.model.ProgressGrade;
import dev.hyoka.rule.Profile;
import dev.hyoka.rule.RuleSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CON-06. */
class GradeContradictsWordsTest {

    private static final Trial CON_06 = new Trial(new GradeContradictsWords());

    private static ManagementSheet graded(ProgressGrade grade, String label) {
        return CostTable.withoutTable()
                .withProgress(Progress.builder().grade(grade).label(label).build());
    }

    @Test
    void wordsOfAnotherGradeAreFoundAtTheLetter() {
        Finding finding = CON_06.onlyFinding(graded(ProgressGrade.A, "概ね予定どおり 進んでいる"));

        assertThat(finding.rule()).hasToString("CON-06");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.location()).isEqualTo(Places.GRADE);
        assertThat(finding.related()).containsExactly(Places.GRADE_LABEL);
        assertThat(finding.message().arguments().get("stated").plain()).isEqualTo("A");
        assertThat(finding.message().in(Language.JA))
                .isEqualTo("進捗度の記号はAですが、言葉は「概ね予定どおり 進んでいる」で、Bを示しています。どちらが正しいか確認してください。");
        assertThat(finding.message().in(Language.EN))
                .isEqualTo("The grade is stated as A, but its words “概ね予定どおり 進んでいる” say that it is B. Check"
                        + " which of the two is right.");
    }

    @Test
    void deniedWordsSayWhichGradeItIsNot() {
        Finding finding = CON_06.onlyFinding(graded(ProgressGrade.A, "予定どおり進んでいない"));

        assertThat(finding.message().in(Language.JA)).contains("Aではないことを示しています。");
        assertThat(finding.message().in(Language.EN)).contains("say that it is not A.");
    }

    /** The letters that contradict the words. */
    @ParameterizedTest
    @CsvSource({
        "予定どおり進んでいる, BC",
        "予定どおり\u3000進んでいる, BC",
        "計画通り, BC",
        "順調, BC",
        "予定どおり問題なく進んでいる, BC",
        "予定どおり遅れることなく進んでいる, BC",
        "概ね予定どおり進んでいる, AC",
        "おおむね順調, AC",
        "予定どおり(概ね), AC",
        "遅れている, AB",
        "予定より遅れが生じている, AB",
        "予定どおり進んでいない, A",
        "予定通りには進みませんでした, A",
        "順調とはいえず、, A",
        "概ね予定どおりではない, AB",
        "遅れていない, C",
        "概ね予定どおりだが一部遅れ, ''",
        "予定どおりではないが、概ね順調, ''",
        "遅れなし, ''",
        "実施済み, ''",
        "A, ''",
    })
    void wordsAreUnderstoodOrNotGuessed(String label, String contradicted) {
        StringBuilder letters = new StringBuilder();
        for (ProgressGrade grade : ProgressGrade.values()) {
            Outcome outcome = CON_06.outcome(graded(grade, label));
            if (outcome instanceof Outcome.Found) {
                letters.append(grade.code());
            } else {
                assertThat(outcome).isEqualTo(Outcome.passed(1));
            }
        }
        assertThat(letters).hasToString(contradicted);
    }

    @Test
    void aProfileReplacesTheWordsAndTheLongestOneCounts() {
        Profile profile = Profile.builder()
                .putVocabularies("grade-a", List.of("達成"))
                .putVocabularies("grade-b", List.of("一部達成", " "))
                .putVocabularies("grade-c", List.of("未達成"))
                .build();
        RuleSet rules = RuleSet.of(List.of(CON_06.rule())).with(profile);

        assertThat(rules.check(graded(ProgressGrade.A, "達成")).findings()).isEmpty();
        assertThat(rules.check(graded(ProgressGrade.B, "一部達成")).findings()).isEmpty();
        assertThat(rules.check(graded(ProgressGrade.C, "未達成")).findings()).isEmpty();
        assertThat(rules.check(graded(ProgressGrade.A, "未達成")).findings()).hasSize(1);
        assertThat(rules.check(graded(ProgressGrade.A, "遅れている")).findings()).isEmpty();
    }

    @Test
    void wordsSideBySideAreReadEach() {
        Profile profile = Profile.builder()
                .putVocabularies("grade-a", List.of("達成"))
                .putVocabularies("grade-b", List.of())
                .putVocabularies("grade-c", List.of("遅延中", "延期中"))
                .build();
        RuleSet rules = RuleSet.of(List.of(CON_06.rule())).with(profile);

        assertThat(rules.check(graded(ProgressGrade.A, "遅延中")).findings()).hasSize(1);
        assertThat(rules.check(graded(ProgressGrade.A, "遅延中達成")).findings()).isEmpty();
        assertThat(rules.check(graded(ProgressGrade.A, "達成延期中")).findings()).isEmpty();
    }

    @Test
    void aWordThatMeansTwoGradesSaysNothing() {
        Profile profile = Profile.builder()
                .putVocabularies("grade-a", List.of("実施"))
                .putVocabularies("grade-b", List.of())
                .putVocabularies("grade-c", List.of("実施"))
                .build();
        RuleSet rules = RuleSet.of(List.of(CON_06.rule())).with(profile);

        for (ProgressGrade grade : ProgressGrade.values()) {
            assertThat(rules.check(graded(grade, "実施")).findings()).isEmpty();
        }
    }

    @Test
    void withoutLetterOrWordsThereIsNothingToCompare() {
        assertThat(CON_06.reason(CostTable.withoutTable()
                        .withProgress(Progress.builder().label("遅れている").build())))
                .isEqualTo("The grade's letter and words to compare with it are not both stated.");
        assertThat(CON_06.outcome(CostTable.withoutTable()
                        .withProgress(Progress.builder().grade(ProgressGrade.C).build())))
                .isInstanceOf(Outcome.NotApplicable.class);
        assertThat(CON_06.outcome(CostTable.withoutTable())).isInstanceOf(Outcome.NotApplicable.class);
    }
}
