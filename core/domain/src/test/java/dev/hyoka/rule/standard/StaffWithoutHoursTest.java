package dev.hyoka.rule.standard;

import static dev.hyoka.rule.standard.LabourTable.sheet;
import static dev.hyoka.rule.standard.LabourTable.year;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Severity;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.rule.Reasons;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** LAB-02. */
class StaffWithoutHoursTest {

    private static final Trial LAB_02 = new Trial(new StaffWithoutHours());

    @Test
    void hoursWithoutStaffAreFoundWhereTheStaffShouldStand() {
        Finding finding = LAB_02.onlyFinding(
                sheet("平和推進事業", year(2020, "3", "58", null, "185"), year(2021, null, "58", null, "184")));

        assertThat(finding.rule()).hasToString("LAB-02");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.location()).isEqualTo(Places.regularStaff("2021"));
        assertThat(finding.related()).containsExactly(Places.hours("2021"));
        assertThat(finding.message().arguments()).doesNotContainKey("stated");
        assertThat(finding.message().in(Language.JA))
                .isEqualTo("令和3年度(見込)の業務時間は58時間と記載されていますが、正規職員数が記載されていません。記入漏れでないか確認してください。");
        assertThat(finding.message().in(Language.EN))
                .isEqualTo("Fiscal 2021 (R3, estimate): hours are stated as 58, but regular staff is not stated. Check"
                        + " whether a figure was forgotten.");
    }

    @Test
    void staffWithHoursOfZeroIsFoundAtTheHours() {
        Finding finding = LAB_02.onlyFinding(sheet("平和推進事業", year(2020, "0.5", "0", null, null)));

        assertThat(finding.location()).isEqualTo(Places.hours("2020"));
        assertThat(finding.message().arguments()).containsEntry("stated", new Argument.Figure(new BigDecimal("0")));
        assertThat(finding.message().in(Language.JA))
                .isEqualTo("令和2年度(実績)の正規職員数は0.5人と記載されていますが、業務時間は0時間です。記入漏れでないか確認してください。");
        assertThat(finding.message().in(Language.EN))
                .contains("regular staff is stated as 0.5, but hours are stated as 0.");
    }

    @Test
    void staffThatRoundsToZeroWhereTheFormPrintsDecimalsIsNoGap() {
        ManagementSheet other = sheet("選挙啓発事業", year(2020, "0.5", "950", null, null));

        assertThat(LAB_02.findings(List.of(other, sheet("平和推進事業", year(2020, "0", "114", null, null)))))
                .isEmpty();
        assertThat(LAB_02.findings(List.of(other, sheet("平和推進事業", year(2020, "0", "115", null, null)))))
                .hasSize(1);
        // Not stated is not 0, and a form that counts heads rounds none away
        assertThat(LAB_02.findings(List.of(other, sheet("平和推進事業", year(2020, null, "114", null, null)))))
                .hasSize(1);
        assertThat(LAB_02.findings(List.of(sheet("平和推進事業", year(2020, "0", "4", null, null)))))
                .hasSize(1);
    }

    @Test
    void bothOrNeitherPasses() {
        assertThat(LAB_02.outcome(sheet(
                        "平和推進事業",
                        year(2019, "3", "45", null, "143"),
                        year(2020, "0", "0", null, "0"),
                        year(2021, null, null, null, "57"))))
                .isEqualTo(Outcome.passed(1));
    }

    @Test
    void aSheetThatStatesNeitherIsNotJudged() {
        assertThat(LAB_02.reason(sheet("平和推進事業", year(2020, "0", null, null, "20"))))
                .isEqualTo("In no year are regular staff or hours above 0 stated.");
        assertThat(LAB_02.outcome(CostTable.withoutTable()))
                .isEqualTo(new Outcome.NotApplicable(Reasons.NO_COST_TABLE));
    }

    @Test
    void aFormWithoutARowForStaffIsNotBlamedOnItsSheets() {
        List<ManagementSheet> sheets = new ArrayList<>();
        for (String name : List.of("甲", "乙")) {
            sheets.add(sheet(name, year(2020, null, "58", null, "185")));
        }
        // A sheet that states neither tells nothing of the form
        sheets.add(sheet("丙", year(2020, null, null, null, "185")));
        assertThat(LAB_02.findings(sheets)).hasSize(2);

        sheets.add(sheet("丁", year(2020, null, "10", null, "32")));
        assertThat(LAB_02.findings(sheets)).isEmpty();
        assertThat(((Outcome.NotApplicable) LAB_02.outcomes(sheets).get(0))
                        .reason()
                        .in(Language.EN))
                .isEqualTo("None of the sheets states regular staff: the form seems to have no such row.");

        sheets.add(sheet("戊", year(2020, "1", "10", null, "32")));
        assertThat(LAB_02.findings(sheets)).hasSize(3);
        assertThat(LAB_02.byDocument(Trial.reversed(sheets))).isEqualTo(LAB_02.byDocument(sheets));
    }

    @Test
    void aFormWithoutARowForHoursIsNotBlamedOnItsSheets() {
        List<ManagementSheet> sheets = List.of(
                sheet("甲", year(2020, "3", null, null, "185")),
                sheet("乙", year(2020, "2", null, null, "185")),
                sheet("丙", year(2020, "1", null, null, "185")));

        assertThat(LAB_02.findings(sheets)).isEmpty();
    }

    @Test
    void theFormOfAYearIsToldByTheSheetsOfThatYear() {
        List<ManagementSheet> sheets = new ArrayList<>();
        for (String name : List.of("甲", "乙", "丙")) {
            ManagementSheet sheet = sheet(name, year(2020, null, "58", null, "185"));
            sheets.add(sheet);
            sheets.add(sheet(name, year(2020, "3", "58", null, "185")).withFiscalYear(FiscalYear.of(2021)));
        }
        sheets.add(sheet("丁", year(2020, null, "58", null, "185")).withFiscalYear(FiscalYear.of(2021)));

        assertThat(LAB_02.findings(sheets))
                .singleElement()
                .satisfies(finding -> assertThat(finding.document().name()).hasValue("丁"));
    }
}
