package dev.hyoka.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final Message MESSAGE = Message.of("確認", "Look").build();
    private static final RuleId FIRST_RULE = RuleId.parse("TOT-01");
    private static final RuleId SECOND_RULE = RuleId.parse("TOT-04");
    private static final DocumentRef FIRST = document("平和推進事業");
    private static final DocumentRef SECOND = document("選挙常時啓発事業");

    private static final Finding ERROR = finding(FIRST_RULE, Severity.ERROR, FIRST, Places.projectTotal("2019"));
    private static final Finding WARNING = finding(SECOND_RULE, Severity.WARNING, FIRST, Places.total("2020"));
    private static final Finding LATER = finding(SECOND_RULE, Severity.WARNING, SECOND, Places.total("2019"));

    private static final Report REPORT = new Report(List.of(
            found(ERROR), found(WARNING), new Verdict(FIRST_RULE, SECOND, new Outcome.Passed(3)), found(LATER)));

    @Test
    void findingsComeInTheOrderOfTheVerdicts() {
        assertThat(REPORT.findings()).containsExactly(ERROR, WARNING, LATER);
    }

    @Test
    void findingsAreToldByDocumentRuleAndPlace() {
        assertThat(REPORT.findings(FIRST)).containsExactly(ERROR, WARNING);
        assertThat(REPORT.findings(SECOND_RULE)).containsExactly(WARNING, LATER);
        assertThat(REPORT.findings(Places.costYear("2019"))).containsExactly(ERROR, LATER);
        assertThat(REPORT.findings(Places.total("2020"))).containsExactly(WARNING);
    }

    @Test
    void findingsAreGroupedInTheReportsOrder() {
        assertThat(REPORT.findingsByDocument())
                .containsExactly(entry(FIRST, List.of(ERROR, WARNING)), entry(SECOND, List.of(LATER)));
        assertThat(REPORT.findingsByRule())
                .containsExactly(entry(FIRST_RULE, List.of(ERROR)), entry(SECOND_RULE, List.of(WARNING, LATER)));
        assertThat(REPORT.findingsByLocation().keySet())
                .containsExactly(Places.projectTotal("2019"), Places.total("2019"), Places.total("2020"));
    }

    @Test
    void aRuleThatWentWrongIsAFailureAndNoFinding() {
        Verdict failed = new Verdict(FIRST_RULE, FIRST, new Outcome.Failed(MESSAGE));
        Report report = REPORT.plus(new Report(List.of(failed)));

        assertThat(report.failures()).containsExactly(failed);
        assertThat(report.findings()).isEqualTo(REPORT.findings());
        assertThat(REPORT.failures()).isEmpty();
    }

    @Test
    void theWorstFindingIsTheGravest() {
        assertThat(REPORT.worst()).contains(Severity.ERROR);
        assertThat(new Report(List.of(found(LATER))).worst()).contains(Severity.WARNING);
        assertThat(Report.EMPTY.worst()).isEmpty();
        assertThat(new Report(List.of(new Verdict(FIRST_RULE, FIRST, new Outcome.Failed(MESSAGE)))).worst())
                .isEmpty();
    }

    @Test
    void reportsAreJoinedInTheirOrder() {
        Report joined = new Report(List.of(found(LATER))).plus(new Report(List.of(found(ERROR))));

        assertThat(joined.findings()).containsExactly(LATER, ERROR);
        assertThat(REPORT.plus(Report.EMPTY)).isEqualTo(REPORT);
    }

    @Test
    void anOutcomeWithNothingExaminedOrFoundIsRefused() {
        assertThatThrownBy(() -> new Outcome.Passed(0)).hasMessageContaining("examined must be at least 1");
        assertThatThrownBy(() -> new Outcome.Found(0, List.of(ERROR))).hasMessageContaining("examined");
        assertThatThrownBy(() -> new Outcome.Found(1, List.of())).hasMessage("findings must not be empty");
    }

    private static Verdict found(Finding finding) {
        return new Verdict(finding.rule(), finding.document(), new Outcome.Found(1, List.of(finding)));
    }

    private static Finding finding(RuleId rule, Severity severity, DocumentRef document, Location location) {
        return new Finding(rule, severity, document, Observation.of(MESSAGE, location));
    }

    private static DocumentRef document(String name) {
        return new DocumentRef(
                "management-sheet", 2020, Optional.of("総務部"), Optional.of("総務課"), Optional.empty(), Optional.of(name));
    }
}
