package dev.hyoka.generators.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Places;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.Direction;
import dev.hyoka.model.DirectionCode;
import dev.hyoka.model.Document;
import dev.hyoka.model.FundingSource;
import dev.hyoka.model.GoalSheet;
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
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;

/** What each fault of a management sheet does. */
class ConsistencyFaultsTest {

    private static final FiscalYear YEAR = FiscalYear.of(2020);
    private static final FiscalYear NEXT = FiscalYear.of(2021);

    private static final CostYear ACTUAL = CostYear.builder()
            .fiscalYear(YEAR)
            .phase(Phase.ACTUAL)
            .putFunding(FundingSource.PREFECTURAL, thousand(1_234))
            .putFunding(FundingSource.GENERAL, thousand(40))
            .projectTotal(thousand(1_274))
            .build();

    private static final ManagementSheet GOING_ON = ManagementSheet.builder()
            .id("7")
            .fiscalYear(YEAR)
            .name("街路樹管理事業")
            .department("環境部")
            .division("公園緑地課")
            .purpose("緑を保つ。")
            .addIndicators(Indicator.builder()
                    .name("剪定した本数")
                    .category(IndicatorCategory.OUTCOME)
                    .addValues(value(YEAR, Phase.ACTUAL, 5_678), value(NEXT, Phase.TARGET, 5_700))
                    .build())
            .plannedSchedule("令和2年度\n5月 剪定")
            .progress(Progress.builder()
                    .grade(ProgressGrade.B)
                    .label("概ね予定どおり進んでいる")
                    .text("終えた。")
                    .build())
            .direction(Direction.builder()
                    .code(DirectionCode.CONTINUE)
                    .text("続ける。")
                    .build())
            .cost(Cost.builder().unit(AmountUnit.THOUSAND_YEN).addYears(ACTUAL).build())
            .build();

    private static final ManagementSheet COMPLETED = GOING_ON.withId("8")
            .withName("公園管理事業")
            .withIndicators(GOING_ON.indicators().get(0).withValues(value(YEAR, Phase.ACTUAL, 31)))
            .withDirection(Direction.builder()
                    .code(DirectionCode.COMPLETED)
                    .text("終えた。")
                    .build())
            .withPlannedSchedule("5月 入札");

    @Test
    void aProjectThatGoesOnIsStatedAsCompleted() {
        assertThat(all("continued-as-completed", GOING_ON, COMPLETED))
                .singleElement()
                .satisfies(faulty -> {
                    assertThat(faulty.reported()).isEqualTo(new Spot(0, Places.DIRECTION_CODE));
                    assertThat(sheet(faulty).direction().flatMap(Direction::code))
                            .contains(DirectionCode.COMPLETED);
                    assertThat(sheet(faulty).direction().flatMap(Direction::text))
                            .contains("続ける。");
                });
    }

    @Test
    void aCompletedProjectHasATargetOrCosts() {
        assertThat(all("completed-with-target", GOING_ON, COMPLETED))
                .singleElement()
                .satisfies(faulty -> {
                    assertThat(faulty.touched()).isEqualTo(new Spot(1, Places.indicatorValue(0, "2021")));
                    assertThat(sheet(faulty).indicators().get(0).values())
                            .containsExactly(value(YEAR, Phase.ACTUAL, 31), value(NEXT, Phase.TARGET, 31));
                });
        assertThat(all("completed-with-cost", GOING_ON, COMPLETED))
                .singleElement()
                .satisfies(faulty -> {
                    assertThat(faulty.touched()).isEqualTo(new Spot(1, Places.costYear("2021")));
                    assertThat(sheet(faulty).cost().orElseThrow().years())
                            .containsExactly(ACTUAL, ACTUAL.withFiscalYear(NEXT).withPhase(Phase.ESTIMATE));
                });
    }

    @Test
    void aBlankYearIsFilledWithTheCostsOfTheYearBefore() {
        CostYear blank = CostYear.builder().fiscalYear(NEXT).phase(Phase.BUDGET).build();
        ManagementSheet sheet =
                COMPLETED.withCost(COMPLETED.cost().orElseThrow().withYears(ACTUAL, blank));
        assertThat(all("completed-with-cost", sheet))
                .singleElement()
                .satisfies(faulty -> assertThat(
                                sheet(faulty).cost().orElseThrow().years())
                        .containsExactly(ACTUAL, ACTUAL.withFiscalYear(NEXT).withPhase(Phase.BUDGET)));
    }

    @Test
    void whatASheetShouldStateIsLeftOut() {
        assertThat(all("indicators-dropped", GOING_ON))
                .singleElement()
                .satisfies(faulty -> assertThat(sheet(faulty).indicators()).isEmpty());
        assertThat(all("purpose-dropped", GOING_ON))
                .singleElement()
                .satisfies(faulty -> assertThat(sheet(faulty).purpose()).isEmpty());
        assertThat(all("planned-schedule-dropped", GOING_ON))
                .singleElement()
                .satisfies(faulty -> assertThat(sheet(faulty).plannedSchedule()).isEmpty());
        assertThat(all("progress-text-dropped", GOING_ON))
                .singleElement()
                .satisfies(faulty -> assertThat(sheet(faulty).progress())
                        .contains(Progress.builder()
                                .grade(ProgressGrade.B)
                                .label("概ね予定どおり進んでいる")
                                .build()));
        assertThat(all("grade-dropped", GOING_ON))
                .singleElement()
                .satisfies(faulty -> assertThat(sheet(faulty).progress())
                        .contains(Progress.builder().text("終えた。").build()));
        assertThat(all("direction-text-dropped", GOING_ON))
                .singleElement()
                .satisfies(faulty -> assertThat(sheet(faulty).direction())
                        .contains(
                                Direction.builder().code(DirectionCode.CONTINUE).build()));
    }

    @Test
    void aRowThatNoOtherSheetStatesIsNotMissedFromSeveral() {
        List<ManagementSheet> sheets = Stream.of("1", "2", "3")
                .map(id -> GOING_ON.withId(id).withPurpose(Optional.empty()))
                .toList();
        Fault fault = Faults.named("purpose-dropped").orElseThrow();

        assertThat(fault.in(List.of(sheets.get(0), sheets.get(1), GOING_ON))).isEmpty();
        assertThat(fault.in(List.of(sheets.get(0), GOING_ON))).hasSize(1);
        assertThat(fault.in(List.of(sheets.get(0), COMPLETED, GOING_ON))).hasSize(2);
        assertThat(fault.in(List.of(sheets.get(0), sheets.get(1), GOING_ON, COMPLETED.withFiscalYear(NEXT))))
                .as("the form of a year")
                .extracting(faulty -> faulty.touched().document())
                .containsExactly(3);
    }

    @Test
    void theScheduleIsThatOfAnotherYear() {
        assertThat(all("planned-schedule-of-year-before", GOING_ON, COMPLETED))
                .extracting(faulty -> sheet(faulty).plannedSchedule().orElseThrow())
                .containsExactly("令和元年度の予定。\n5月 剪定", "令和元年度の予定。\n5月 入札");
        assertThat(all("planned-schedule-of-year-after", GOING_ON))
                .extracting(faulty -> sheet(faulty).plannedSchedule().orElseThrow())
                .containsExactly("令和3年度の予定。\n5月 剪定");
        assertThat(Faults.named("planned-schedule-of-year-after")
                        .orElseThrow()
                        .in(List.of(GOING_ON.withPlannedSchedule("年4回の会議、R2から実施"))))
                .isEmpty();
    }

    @Test
    void gradeAndWordsDisagree() {
        assertThat(all("grade-words-of-other-grade", GOING_ON))
                .extracting(faulty ->
                        sheet(faulty).progress().flatMap(Progress::label).orElseThrow())
                .containsExactly("予定どおり進んでいる", "予定より遅れている");
        assertThat(all("grade-letter-of-other-grade", GOING_ON))
                .extracting(faulty ->
                        sheet(faulty).progress().flatMap(Progress::grade).orElseThrow())
                .containsExactly(ProgressGrade.A, ProgressGrade.C);
    }

    @Test
    void aSheetStandsThereASecondTimeUnderAnotherName() {
        assertThat(all("sheet-under-other-name", GOING_ON)).singleElement().satisfies(faulty -> {
            assertThat(faulty.touched()).isEqualTo(new Spot(1, Location.ROOT));
            assertThat(faulty.documents())
                    .containsExactly(GOING_ON, GOING_ON.withId("7-2").withName("街路樹管理事業(再掲)"));
        });
        assertThat(all("sheet-under-other-name-retouched", GOING_ON))
                .extracting(Faulty::touched)
                .containsExactly(
                        new Spot(1, Places.funding("2020", "prefectural")),
                        new Spot(1, Places.funding("2020", "general")));
        assertThat(((ManagementSheet) all("sheet-under-other-name-retouched", GOING_ON)
                                .get(1)
                                .documents()
                                .get(1))
                        .cost()
                        .orElseThrow()
                        .years()
                        .get(0)
                        .funding())
                .containsEntry(FundingSource.GENERAL, thousand(41));
    }

    @Test
    void figuresThatCanBeEqualByChanceMakeNoDuplicate() {
        assertThat(Faults.named("sheet-under-other-name")
                        .orElseThrow()
                        .in(List.of(
                                GOING_ON.withIndicators(),
                                GOING_ON.withCost(Optional.empty()),
                                COMPLETED.withIndicators(
                                        COMPLETED.indicators().get(0).withValues(value(YEAR, Phase.ACTUAL, 0))))))
                .isEmpty();
    }

    @Test
    void twoSheetsClaimToBeOne() {
        assertThat(all("sheet-twice", GOING_ON, COMPLETED))
                .extracting(faulty -> faulty.documents().get(2))
                .containsExactly(GOING_ON, COMPLETED);
        assertThat(all("id-taken", GOING_ON, COMPLETED))
                .singleElement()
                .satisfies(faulty -> assertThat(faulty.documents().get(1)).isEqualTo(COMPLETED.withId("7")));
        ManagementSheet unnumbered = COMPLETED.withId(Optional.empty());
        assertThat(all("name-taken", GOING_ON.withId(Optional.empty()), unnumbered))
                .singleElement()
                .satisfies(faulty ->
                        assertThat(faulty.documents().get(1)).isEqualTo(unnumbered.withName(GOING_ON.name())));
        assertThat(Faults.named("id-taken").orElseThrow().in(List.of(GOING_ON, COMPLETED.withDivision("環境政策課"))))
                .isEmpty();
    }

    @Test
    void twoGoalSheetsClaimToBeOne() {
        GoalSheet department =
                GoalSheet.builder().fiscalYear(YEAR).department("環境部").build();
        GoalSheet[] sheets = {department.withDivision("公園緑地課"), department, department.withDivision("環境政策課")};
        assertThat(all("division-taken", sheets))
                .singleElement()
                .satisfies(faulty -> assertThat(faulty.documents().get(2)).isEqualTo(sheets[0]));
        assertThat(all("division-dropped", sheets))
                .extracting(Faulty::reported)
                .containsExactly(new Spot(0, Places.DEPARTMENT), new Spot(2, Places.DEPARTMENT));
        assertThat(all("sheet-twice", sheets))
                .extracting(Faulty::reported)
                .containsExactly(
                        new Spot(3, Places.DIVISION), new Spot(3, Places.DEPARTMENT), new Spot(3, Places.DIVISION));
    }

    private static List<Faulty> all(String name, Document... valid) {
        Fault fault = Faults.named(name).orElseThrow();
        assertThat(ReportedAtItsPlace.check(fault, List.of(valid), 100)).isPositive();
        return fault.in(List.of(valid)).toList();
    }

    /** The sheet that was touched. */
    private static ManagementSheet sheet(Faulty faulty) {
        return (ManagementSheet) faulty.documents().get(faulty.touched().document());
    }

    private static IndicatorValue value(FiscalYear year, Phase phase, long number) {
        return IndicatorValue.of(year, phase, BigDecimal.valueOf(number));
    }

    private static MonetaryAmount thousand(long printed) {
        return AmountUnit.THOUSAND_YEN.amount(BigDecimal.valueOf(printed));
    }
}
