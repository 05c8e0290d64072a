package dev.hyoka.io.report.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Language;
import dev.hyoka.io.report.note.Anchors;
import dev.hyoka.io.report.note.Note;
import dev.hyoka.io.report.project.Statement.Other;
import dev.hyoka.io.report.words.Words;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.Direction;
import dev.hyoka.model.DirectionCode;
import dev.hyoka.model.FundingSource;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorCategory;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Phase;
import dev.hyoka.model.Progress;
import dev.hyoka.model.ProgressGrade;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;

class ProjectTest {

    private static final ManagementSheet R1 = ManagementSheet.builder()
            .fiscalYear(FiscalYear.of(2019))
            .name("平和推進事業")
            .department("総務部")
            .division("総務課")
            .purpose("平和の大切さを伝える。")
            .progress(progress(ProgressGrade.A, "予定どおり終えた。"))
            .cost(cost(AmountUnit.THOUSAND_YEN, year(2019, Phase.ACTUAL, 10), year(2020, Phase.ESTIMATE, 12)))
            .addIndicators(indicator("来場者数", value(2019, Phase.ACTUAL, "90"), value(2020, Phase.TARGET, "100")))
            .build();

    private static final ManagementSheet R2 = R1.withFiscalYear(FiscalYear.of(2020))
            .withProgress(progress(ProgressGrade.B, "予定どおり終えた。"))
            .withDirection(Direction.builder().code(DirectionCode.CONTINUE).build())
            .withCost(cost(
                    AmountUnit.THOUSAND_YEN,
                    year(2019, Phase.ACTUAL, 11),
                    year(2020, Phase.ACTUAL, 1_300),
                    year(2021, Phase.ESTIMATE, 14)))
            .withIndicators(
                    indicator("来場者数", value(2019, Phase.ACTUAL, "95"), value(2020, Phase.ACTUAL, "105")),
                    indicator("募金", value(2020, Phase.ACTUAL, "1.0")));

    @Test
    void aYearsFiguresAreThoseOfItsOwnSheetAndWhatOthersStateStandsBeside() {
        CostTable costs = project(R1, R2).costs().get(0);
        assertThat(costs.columns())
                .extracting(column -> column.year() + " " + column.phase())
                .containsExactly("R1 実績", "R2 実績", "R2 見込", "R3 見込");
        List<Statement> total = costs.rows().get(costs.rows().size() - 1).cells();
        assertThat(total).extracting(Statement::text).containsExactly("10", "1,300", "12", "14");
        assertThat(total.get(0).others()).containsExactly(new Other("R2", "11"));
        assertThat(total.subList(1, 4))
                .allSatisfy(cell -> assertThat(cell.others()).isEmpty());
    }

    @Test
    void rowsThatNoYearStatesAreLeftOut() {
        List<String> rows = project(R1).costs().get(0).rows().stream()
                .map(CostTable.Row::label)
                .toList();
        assertThat(rows).contains("トータルコスト(A+B)").doesNotContain("国庫支出金", "業務時間");
    }

    @Test
    void amountsInAnotherUnitStandInATableOfTheirOwn() {
        ManagementSheet inYen = R1.withCost(cost(AmountUnit.YEN, year(2019, Phase.ACTUAL, 10)));
        assertThat(project(inYen, R2).costs()).extracting(CostTable::unit).containsExactly("千円", "円");
    }

    @Test
    void indicatorsOfOneNameAndUnitAreOne() {
        List<IndicatorPart> indicators = project(R1, R2).indicators();
        assertThat(indicators).extracting(part -> part.name().text()).containsExactly("来場者数", "募金");
        assertThat(indicators.get(0).columns()).containsExactly("R1", "R2");
        assertThat(indicators.get(0).rows())
                .extracting(IndicatorPart.Row::label)
                .containsExactly("実績", "目標");
        assertThat(indicators.get(0).rows().get(0).cells())
                .extracting(Statement::text)
                .containsExactly("90", "105");
        assertThat(indicators.get(0).rows().get(0).cells().get(0).others()).containsExactly(new Other("R2", "95"));
        assertThat(indicators.get(0).rows().get(1).cells())
                .extracting(Statement::text)
                .containsExactly("", "100");
        assertThat(indicators.get(1).rows().get(0).cells())
                .extracting(Statement::text)
                .containsExactly("1.0");
    }

    @Test
    void twoIndicatorsOfOneNameStayTwo() {
        Indicator same = indicator("来場者数", value(2019, Phase.ACTUAL, "7"));
        assertThat(project(R1.withIndicators(same, same), R2.withIndicators(same, same))
                        .indicators())
                .hasSize(2);
    }

    @Test
    void theRowTellsTheGradesOfAllYearsAndTheNewestSheetsCost() {
        ProjectRow row = project(R1, R2).row();
        assertThat(row.grades())
                .extracting(grade -> grade.year() + " " + grade.code())
                .containsExactly("R1 A", "R2 B");
        assertThat(row.direction()).contains("継続");
        assertThat(row.cost()).contains(new ProjectRow.Amount("R2", "1,300", "千円"));
    }

    @Test
    void aCostThatIsNotStatedIsNotReckoned() {
        assertThat(project(R1.withFiscalYear(FiscalYear.of(2021))).row().cost()).isEmpty();
    }

    @Test
    void anEarlierDepartmentIsMentioned() {
        DepartmentProjects department =
                departments(R1.withDepartment(Optional.of("市民部")), R2).get(0);
        assertThat(department.name()).isEqualTo("総務部");
        assertThat(department.divisions().get(0).projects().get(0).head().entries())
                .filteredOn(entry -> entry.label().equals("担当部"))
                .extracting(entry -> entry.statement().others())
                .containsExactly(List.of(new Other("R1", "市民部")));
    }

    @Test
    void anEarlierTextThatIsStillSaidIsNotRepeated() {
        List<TextPart> earlier = project(R1, R2).earlier().get(0).texts();
        assertThat(earlier)
                .filteredOn(text -> text.said().isStated())
                .extracting(text -> text.said().label() + " " + text.isSame())
                .containsExactly("事業目的・概要 true", "進捗状況・進捗度 false");
    }

    @Test
    void aFindingIsMarkedAtItsFigureAndMoreLightlyAtThoseThatBelongToIt() {
        CostYear wrong = CostYear.builder()
                .fiscalYear(FiscalYear.of(2020))
                .phase(Phase.ACTUAL)
                .putFunding(FundingSource.GENERAL, amount(5))
                .putFunding(FundingSource.NATIONAL, amount(6))
                .projectTotal(amount(15))
                .build();
        CostTable costs = project(R2.withCost(Cost.builder()
                        .unit(AmountUnit.THOUSAND_YEN)
                        .addYears(wrong)
                        .build()))
                .costs()
                .get(0);
        Note note = costs.notes().stream()
                .filter(found -> found.rule().equals("TOT-01"))
                .findFirst()
                .orElseThrow();
        Map<String, Statement> cells = costs.rows().stream()
                .collect(Collectors.toMap(
                        CostTable.Row::label, row -> row.cells().get(0)));
        assertThat(cells.get("事業費計(A)").notes()).contains(note);
        assertThat(cells.get("国庫支出金").notes()).isEmpty();
        assertThat(cells.get("国庫支出金").touching()).contains(note);
        assertThat(cells.get("一般財源").touching()).contains(note);
    }

    @Test
    void aNoteAboutAnEarlierSheetSaysSo() {
        Project project = project(R1.withIndicators(List.of()), R2.withIndicators(List.of()));
        assertThat(project.indicatorNotes())
                .extracting(note -> note.number() + " " + note.sheet().orElse("-"))
                .hasSize(2)
                .anyMatch(words -> words.endsWith(" -"))
                .anyMatch(words -> words.endsWith(" 令和元年度のシート:"));
    }

    private static Project project(ManagementSheet... sheets) {
        return departments(sheets).get(0).divisions().get(0).projects().get(0);
    }

    private static List<DepartmentProjects> departments(ManagementSheet... sheets) {
        var set = PageText.checked(List.of(sheets));
        return DepartmentProjects.of(set, Anchors.of(set), new Words(Language.JA));
    }

    private static Progress progress(ProgressGrade grade, String text) {
        return Progress.builder().grade(grade).text(text).build();
    }

    private static Indicator indicator(String name, IndicatorValue... values) {
        return Indicator.builder()
                .name(name)
                .category(IndicatorCategory.OUTCOME)
                .addValues(values)
                .build();
    }

    private static IndicatorValue value(int year, Phase phase, String number) {
        return IndicatorValue.of(FiscalYear.of(year), phase, new BigDecimal(number));
    }

    private static Cost cost(AmountUnit unit, CostYear... years) {
        return Cost.builder().unit(unit).addYears(years).build();
    }

    private static CostYear year(int year, Phase phase, int total) {
        return CostYear.builder()
                .fiscalYear(FiscalYear.of(year))
                .phase(phase)
                .total(amount(total))
                .build();
    }

    private static MonetaryAmount amount(int thousands) {
        return AmountUnit.THOUSAND_YEN.amount(BigDecimal.valueOf(thousands));
    }
}
