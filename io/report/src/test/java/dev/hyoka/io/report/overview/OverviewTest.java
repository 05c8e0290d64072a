package dev.hyoka.io.report.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.hyoka.finding.Language;
import dev.hyoka.form.CostRow;
import dev.hyoka.io.SourceMap;
import dev.hyoka.io.findings.CheckedDocument;
import dev.hyoka.io.findings.CheckedSet;
import dev.hyoka.io.report.note.Anchors;
import dev.hyoka.io.report.page.Page;
import dev.hyoka.io.report.words.Words;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.Document;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Phase;
import dev.hyoka.model.Progress;
import dev.hyoka.model.ProgressGrade;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalYear;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OverviewTest {

    private static final Words WORDS = new Words(Language.EN);

    private static CheckedSet set(Document... documents) {
        return new CheckedSet(
                Stream.of(documents)
                        .map(document -> new CheckedDocument(document, "", SourceMap.EMPTY, List.of()))
                        .toList(),
                List.of(),
                List.of());
    }

    private static Overview overview(Document... documents) {
        CheckedSet set = set(documents);
        return Overview.of(set, new Contents(List.of(), List.of(), 0), Anchors.of(set), WORDS);
    }

    private static CostYear total(int year, Phase phase, AmountUnit unit, String total) {
        CostYear cost =
                CostYear.builder().fiscalYear(FiscalYear.of(year)).phase(phase).build();
        return CostRow.TOTAL.with(cost, unit, Optional.of(new BigDecimal(total)));
    }

    private static ManagementSheet sheet(int year, String name, String division, AmountUnit unit, CostYear... years) {
        return ManagementSheet.builder()
                .fiscalYear(FiscalYear.of(year))
                .name(name)
                .division(division)
                .cost(Cost.builder().unit(unit).addYears(years).build())
                .build();
    }

    private static ManagementSheet sheet(String name, String division, String total) {
        return sheet(
                2020,
                name,
                division,
                AmountUnit.THOUSAND_YEN,
                total(2020, Phase.ACTUAL, AmountUnit.THOUSAND_YEN, total));
    }

    private static List<String> totals(Overview overview) {
        return overview.sums().orElseThrow().rows().stream()
                .filter(row -> row.name().equals("total cost (A+B)"))
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.map(CostSums.Cell::figure).orElse("-"))
                .toList();
    }

    @Test
    void aProjectCountsOnceAYearAndItsActualCostBeforeAnEarlierEstimate() {
        AmountUnit unit = AmountUnit.THOUSAND_YEN;
        Overview overview = overview(
                sheet(
                        2019,
                        "防犯",
                        "総務課",
                        unit,
                        total(2019, Phase.ACTUAL, unit, "100"),
                        total(2020, Phase.ESTIMATE, unit, "999")),
                sheet(
                        2020,
                        "防犯",
                        "総務課",
                        unit,
                        total(2019, Phase.ACTUAL, unit, "101"),
                        total(2020, Phase.ACTUAL, unit, "120")));

        assertThat(overview.sums().orElseThrow().columns()).containsExactly("FY2019 (actual)", "FY2020 (actual)");
        assertThat(overview.sums().orElseThrow().projects()).containsExactly(1, 1);
        assertThat(totals(overview)).containsExactly("101", "120");
        assertThat(overview.facts()).contains(new Overview.Fact("Projects", "1", "", "projects"));
    }

    @Test
    void sumsConvertUnitsExactly() {
        Overview overview = overview(
                sheet("防犯", "総務課", "100"),
                sheet("防災", "総務課", "20.5"),
                sheet(2020, "選挙", "総務課", AmountUnit.YEN, total(2020, Phase.ACTUAL, AmountUnit.YEN, "1234")));

        assertThat(totals(overview)).containsExactly("121.734");
    }

    @Test
    void sumsAreOfOneCurrency() {
        AmountUnit dollars = AmountUnit.of("USD", 1);
        Overview overview = overview(
                sheet("防犯", "総務課", "100"),
                sheet("防災", "総務課", "20"),
                sheet(2020, "交流", "総務課", dollars, total(2020, Phase.ACTUAL, dollars, "5")));

        assertThat(totals(overview)).containsExactly("120");
        assertThat(overview.sums().orElseThrow().otherCurrencies()).isEqualTo(1);
    }

    @Test
    void aSheetThatWasReadTwiceCountsOnce() {
        assertThat(totals(overview(sheet("防犯", "総務課", "100"), sheet("防犯", "総務課", "100"))))
                .containsExactly("100");
    }

    @Test
    void theTotalSaysHowManySheetsStateIt() {
        Overview overview = overview(sheet("防犯", "総務課", "100"), sheet(2020, "防災", "総務課", AmountUnit.THOUSAND_YEN));

        assertThat(overview.facts())
                .contains(new Overview.Fact(
                        "Total cost", "100 thousand yen", "FY2020 (R2), as stated by 1 of 2 sheets", "costs"));
    }

    @Test
    void divisionsStandInTheOrderOfTheirCosts() {
        DivisionCosts costs = overview(sheet("防犯", "総務課", "100"), sheet("窓口", "市民課", "300"), sheet("防災", "総務課", "50"))
                .divisions()
                .orElseThrow();

        assertThat(costs.rows())
                .extracting(row -> row.name().orElseThrow(), DivisionCosts.Row::figure, DivisionCosts.Row::width)
                .containsExactly(tuple("市民課", "300", 160.0), tuple("総務課", "150", 80.0));
    }

    @Test
    void gradesAreCountedAndThoseNotStatedToo() {
        ManagementSheet graded = sheet("防犯", "総務課", "1")
                .withProgress(Progress.builder().grade(ProgressGrade.B).build());

        assertThat(overview(graded, sheet("防災", "総務課", "1")).grades().get(0).rows())
                .containsExactly(new CountTable.Row(Optional.of("FY2020 (R2)"), List.of(0, 1, 0, 1)));
    }

    @Test
    void ofGoalSheetsAloneThereAreNoCostsAndNoGrades() {
        Overview overview = overview(GoalSheet.builder()
                .fiscalYear(FiscalYear.of(2025))
                .department("総務部")
                .build());

        assertThat(overview.facts()).extracting(Overview.Fact::name).containsExactly("Goal sheets", "Departments");
        assertThat(overview.sums()).isEmpty();
        assertThat(overview.grades()).isEmpty();
    }

    @Test
    void anEmptySetSaysSo() {
        StringWriter page = new StringWriter();
        Page.of(set(), Language.EN, Optional.empty()).write(page);

        assertThat(page.toString()).contains("This report holds no sheets.", "<h1>Performance evaluation</h1>");
    }

    @Test
    void theTitleFollowsFromTheDocuments() {
        GoalSheet goals = GoalSheet.builder().fiscalYear(FiscalYear.of(2025)).build();
        CheckedSet set = set(sheet("防犯", "総務課", "1"), goals);

        assertThat(SetTitle.of(set, WORDS)).isEqualTo("Performance evaluation FY2020 (R2)");
        assertThat(SetTitle.of(set, new Words(Language.JA))).isEqualTo("令和2年度 行政評価");
        assertThat(SetTitle.of(set(goals), new Words(Language.JA))).isEqualTo("令和7年度 組織目標");
        assertThat(SetTitle.span(FiscalYear.of(2019), FiscalYear.of(2020), WORDS))
                .isEqualTo("FY2019–FY2020 (R1–R2)");
    }
}
