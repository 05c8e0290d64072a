package dev.hyoka.io.report.appendix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Language;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.io.Problem;
import dev.hyoka.io.SourcePosition;
import dev.hyoka.io.findings.CheckedSet;
import dev.hyoka.io.report.project.PageText;
import dev.hyoka.io.report.words.Words;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.time.FiscalYear;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AppendixTest {

    private static final CheckedSet SET = PageText.checked(List.of(ManagementSheet.builder()
            .fiscalYear(FiscalYear.of(2020))
            .name("平和推進事業")
            .build()));

    @Test
    void whatCouldNotBeReadIsToldButNotWhatWasReadOnGoodGrounds() {
        CheckedSet set = new CheckedSet(
                SET.documents(),
                SET.rules(),
                List.of(
                        problem(Severity.ERROR, "読めません"),
                        problem(Severity.WARNING, "確認してください"),
                        problem(Severity.INFO, "つなぎました")));
        assertThat(Unread.of(set, new Words(Language.JA)).problems())
                .containsExactly(
                        new Unread.Entry("error", "エラー", "読めません", "sheets.txt:3:7"),
                        new Unread.Entry("warning", "警告", "確認してください", "sheets.txt:3:7"));
        assertThat(PageText.of(set, Language.JA).select("#unread li").eachText())
                .hasSize(2);
    }

    @Test
    void aPageOfASetThatWasReadWithoutProblemsHasNoSuchPart() {
        assertThat(PageText.of(SET, Language.JA).select("#unread")).isEmpty();
    }

    @Test
    void theRulesThatFoundSomethingAreExplained() {
        List<RuleLegend.Entry> rules =
                RuleLegend.of(SET, new Words(Language.EN)).rules();
        assertThat(rules)
                .extracting(RuleLegend.Entry::id)
                .isSorted()
                .containsExactlyElementsOf(SET.findings()
                        .map(finding -> finding.rule().value())
                        .distinct()
                        .toList());
        assertThat(rules).allSatisfy(rule -> assertThat(rule.description()).isPresent());
    }

    @Test
    void aRuleOfWhichNothingIsKnownIsNamedAllTheSame() {
        CheckedSet set = new CheckedSet(SET.documents(), List.of(), List.of());
        assertThat(RuleLegend.of(set, new Words(Language.EN)).rules())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.title()).isEmpty());
    }

    private static Problem problem(Severity severity, String words) {
        return new Problem(
                severity,
                "some-problem",
                Message.of(words, "some problem").build(),
                SourcePosition.of("sheets.txt", 3, 7),
                Optional.empty());
    }
}
