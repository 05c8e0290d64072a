package dev.hyoka.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Language;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.RuleId;
import dev.hyoka.io.SourcePosition;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.rule.DocumentFilter;
import dev.hyoka.rule.Suppression;
import dev.hyoka.time.FiscalYear;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuppressionReaderTest {

    private static Parsed<SuppressionFile> read(String text) {
        try {
            return SuppressionReader.of(SomeRules.ALL).read(new StringReader(text), "known.yaml");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> problems(String text) {
        return read(text).problems().stream()
                .map(problem -> problem.position() + " " + problem.code() + ": "
                        + problem.message().in(Language.EN))
                .toList();
    }

    @Test
    void everyKeyIsReadAndTheFormerIdBecomesTheCurrentOne() {
        SuppressionFile file = read("""
                # decided in May
                - rule: OLD-06
                  document:
                    kind: management-sheet
                    fiscalYear: 令和2年度
                    department: 総務部
                    division: 総務課
                    id: 017
                    name: 平和推進事業
                  path: /cost/years/2019
                  reason: 確認済み
                  until: 2027-03-31
                  value: 1062
                - {rule: TOT-01, reason: 様式}
                """).content().orElseThrow();

        Suppression first = Suppression.builder(RuleId.parse("TRD-06"), "確認済み")
                .document(DocumentFilter.builder()
                        .kind(DocumentKind.MANAGEMENT_SHEET)
                        .fiscalYear(FiscalYear.of(2020))
                        .department("総務部")
                        .division("総務課")
                        .id("017")
                        .name("平和推進事業")
                        .build())
                .path(Location.parse("/cost/years/2019"))
                .until(LocalDate.of(2027, 3, 31))
                .value("1062")
                .build();
        Suppression second = Suppression.builder(RuleId.parse("TOT-01"), "様式").build();
        assertThat(file.suppressions().all()).containsExactly(first, second);
        assertThat(file.position(first)).contains(SourcePosition.of("known.yaml", 2, 3));
        assertThat(file.position(second)).contains(SourcePosition.of("known.yaml", 14, 3));
    }

    @Test
    void jsonIsRead() {
        assertThat(read("[{\"rule\": \"TOT-01\", \"reason\": \"様式\", \"value\": 89}]")
                        .content()
                        .orElseThrow()
                        .suppressions())
                .isEqualTo(read("- {rule: TOT-01, reason: 様式, value: '89'}")
                        .content()
                        .orElseThrow()
                        .suppressions());
    }

    @Test
    void aFileMayHoldNone() {
        assertThat(read("# none\n").content().orElseThrow().suppressions().all())
                .isEmpty();
        assertThat(read("[]").content().orElseThrow().suppressions().all()).isEmpty();
    }

    @Test
    void everyMistakeIsReportedWithItsPlaceAndWhatIsAllowed() {
        assertThat(problems("""
                        - rule: TOT-09
                        - rule: TRD
                          reason: ' '
                          until: 2027-02-29
                          path: cost
                          dokument: {}
                        - text
                        - rule: [TOT-01]
                          reason: x
                          document: {nmae: 平和, kind: sheet, fiscalYear: 2}
                        - {rule: TOT-01, reason: x}
                        - reason: x
                          rule: TOT-01
                        """))
                .containsExactly(
                        "known.yaml:1:9 unknown-rule: There is no rule TOT-09. Possible: LAB-01, LAB-02, TOT-01, TOT-04,"
                                + " TOT-06, TRD-06, TRD-07. Did you mean TOT-01?",
                        "known.yaml:1:3 missing-key: reason is missing; it has to be stated.",
                        "known.yaml:6:3 unknown-key: There is no key dokument."
                                + " Possible: rule, document, path, reason, until, value. Did you mean document?",
                        "known.yaml:2:9 unknown-rule: There is no rule TRD. Possible: LAB-01, LAB-02, TOT-01, TOT-04,"
                                + " TOT-06, TRD-06, TRD-07.",
                        "known.yaml:3:11 wrong-value: reason must be text, but is  .",
                        "known.yaml:5:9 wrong-value: path must be a place in the document, such as /cost/years/2019,"
                                + " but is cost.",
                        "known.yaml:4:10 wrong-value: until must be a day, such as 2027-03-31, but is 2027-02-29.",
                        "known.yaml:7:3 wrong-value: suppression must be keys such as rule, but is text.",
                        "known.yaml:8:9 wrong-value: rule must be a rule's id, such as TOT-01, but is a list.",
                        "known.yaml:10:14 unknown-key: There is no key nmae."
                                + " Possible: kind, fiscalYear, department, division, id, name. Did you mean name?",
                        "known.yaml:10:30 wrong-value: kind must be management-sheet or goal-sheet, but is sheet.",
                        "known.yaml:10:49 wrong-value: fiscalYear must be a fiscal year, such as R2, 2020 or 令和2年度,"
                                + " but is 2.",
                        "known.yaml:12:3 duplicate-suppression: is the same as the one in line 11. Remove one of them.");
    }

    @Test
    void whatIsNoListIsRefused() {
        assertThat(problems("rule: TOT-01"))
                .containsExactly(
                        "known.yaml:1:1 wrong-value: suppressions must be a list (- rule: …), but is keys with values.");
        assertThat(read("rule: TOT-01").problems().get(0).message().in(Language.JA))
                .isEqualTo("suppressionsには一覧(- rule: …)を書いてください(記載: 項目と値の組)。");
    }
}
