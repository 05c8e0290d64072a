package dev.hyoka.model;

import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalMonth;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.money.MonetaryAmount;

/** One sheet of each kind in which everything is stated. */
final class Samples {

    static final FiscalYear YEAR = FiscalYear.of(2020);

    private Samples() {}

    static MonetaryAmount thousand(String printed) {
        return AmountUnit.THOUSAND_YEN.amount(new BigDecimal(printed));
    }

    static CostYear costYear() {
        return CostYear.builder()
                .fiscalYear(YEAR)
                .phase(Phase.ACTUAL)
                .putFunding(FundingSource.NATIONAL, thousand("500"))
                .putFunding(FundingSource.OTHER, thousand("206"))
                .projectTotal(thousand("706"))
                .personnel(Personnel.builder()
                        .regularStaff(new BigDecimal("3"))
                        .hours(new BigDecimal("58"))
                        .otherStaff(thousand("0.5"))
                        .total(thousand("185"))
                        .build())
                .total(thousand("891"))
                .build();
    }

    static Cost cost() {
        return Cost.builder()
                .unit(AmountUnit.THOUSAND_YEN)
                .addYears(costYear())
                .addBreaks(new SeriesBreak(YEAR, Optional.of("会計の変更")))
                .changeReason("式典の中止")
                .collaboration("市民団体と協働")
                .build();
    }

    static Indicator indicator() {
        return Indicator.builder()
                .name("講座の参加者数")
                .category(IndicatorCategory.OUTCOME)
                .unit("人")
                .polarity(Polarity.UP)
                .addValues(
                        IndicatorValue.of(FiscalYear.of(2019), Phase.ACTUAL, new BigDecimal("37.0")),
                        new IndicatorValue(YEAR, Phase.ACTUAL, new Figure.Words("実施なし")),
                        new IndicatorValue(
                                YEAR.plusYears(1),
                                Phase.TARGET,
                                new Figure.Parts(List.of(
                                        new Figure.Part("東", new BigDecimal("160")),
                                        new Figure.Part("西", new BigDecimal("137"))))))
                .addBreaks(new SeriesBreak(YEAR, Optional.empty()))
                .build();
    }

    static ManagementSheet managementSheet() {
        return ManagementSheet.builder()
                .id("15-2")
                .fiscalYear(YEAR)
                .name("平和の集い事業")
                .policy("未来をひらくまちづくり")
                .organizationalGoal(true)
                .department("総務部")
                .division("総務課")
                .purpose("平和の尊さを伝える。")
                .addIndicators(indicator())
                .plannedSchedule("8月 式典")
                .progress(Progress.builder()
                        .grade(ProgressGrade.B)
                        .label("概ね順調")
                        .text("式典は中止した。")
                        .build())
                .direction(Direction.builder()
                        .code(DirectionCode.CONTINUE)
                        .label("継続(拡大)")
                        .text("来年度も行う。")
                        .build())
                .cost(cost())
                .putAttributes("記入者", "係長")
                .putAttributes("記入日", "6月1日")
                .build();
    }

    static GoalSheet goalSheet() {
        Policy policy = new Policy(OptionalInt.of(15), "認め合う社会");
        return GoalSheet.builder()
                .fiscalYear(YEAR)
                .department("総務部")
                .division("総務課")
                .goal("信頼される市役所")
                .role("法規と選挙")
                .planLinks(PlanLinks.builder()
                        .addBasicConcept("市民とともに")
                        .plan(new PlanLinks.Plan(Optional.of("未来プラン"), List.of("認め合う社会")))
                        .addIndividualPlans("男女共同参画計画")
                        .build())
                .addRelatedProjects(new RelatedProject(Optional.of(policy), "平和の集い事業"))
                .addPriorityProjects(PriorityProject.builder()
                        .title("平和の集い事業")
                        .policy(policy)
                        .content("絵画展を開く。")
                        .addSchedule(new ScheduledTask(
                                "絵画展",
                                List.of(new ScheduleEntry(
                                        FiscalMonth.MAY, FiscalMonth.JUNE, Mark.SPAN, Optional.of("募集")))))
                        .build())
                .putAttributes("備考", "なし")
                .build();
    }
}
