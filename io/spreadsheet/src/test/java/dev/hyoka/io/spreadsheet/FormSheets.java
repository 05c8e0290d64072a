package dev.hyoka.io.spreadsheet;

import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.Direction;
import dev.hyoka.model.DirectionCode;
import dev.hyoka.model.Figure;
import dev.hyoka.model.FundingSource;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorCategory;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Mark;
import dev.hyoka.model.Personnel;
import dev.hyoka.model.Phase;
import dev.hyoka.model.Policy;
import dev.hyoka.model.PriorityProject;
import dev.hyoka.model.Progress;
import dev.hyoka.model.ProgressGrade;
import dev.hyoka.model.RelatedProject;
import dev.hyoka.model.ScheduleEntry;
import dev.hyoka.model.ScheduledTask;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalMonth;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Small sheets for tests of forms. */
final class FormSheets {

    static final FiscalYear YEAR = FiscalYear.of(2020);

    /** (A) 1,200 + 300.5, (B) 45 h × 3,165 yen = 142.4 → 142, and 10 of other staff. */
    static final CostYear ACTUAL = CostYear.builder()
            .fiscalYear(YEAR)
            .phase(Phase.ACTUAL)
            .putFunding(FundingSource.NATIONAL, AmountUnit.THOUSAND_YEN.amount(new BigDecimal("1200")))
            .putFunding(FundingSource.GENERAL, AmountUnit.THOUSAND_YEN.amount(new BigDecimal("300.5")))
            .projectTotal(AmountUnit.THOUSAND_YEN.amount(new BigDecimal("1500.5")))
            .personnel(Personnel.builder()
                    .regularStaff(new BigDecimal("2"))
                    .hours(new BigDecimal("45"))
                    .otherStaff(AmountUnit.THOUSAND_YEN.amount(BigDecimal.TEN))
                    .total(AmountUnit.THOUSAND_YEN.amount(new BigDecimal("152")))
                    .build())
            .total(AmountUnit.THOUSAND_YEN.amount(new BigDecimal("1652.5")))
            .build();

    static final ManagementSheet MANAGEMENT = ManagementSheet.builder()
            .id("07")
            .fiscalYear(YEAR)
            .name("図書館運営事業")
            .policy("学びの場づくり")
            .organizationalGoal(true)
            .department("教育部")
            .division("図書館")
            .purpose("誰もが本に親しめる場を保つ。")
            .addIndicators(Indicator.builder()
                    .name("貸出冊数")
                    .category(IndicatorCategory.OUTCOME)
                    .unit("冊")
                    .addValues(IndicatorValue.of(YEAR.plusYears(-1), Phase.ACTUAL, new BigDecimal("37.0")))
                    .addValues(new IndicatorValue(YEAR, Phase.ACTUAL, new Figure.Words("実施なし")))
                    .addValues(IndicatorValue.of(YEAR.plusYears(1), Phase.TARGET, new BigDecimal("12345")))
                    .build())
            .plannedSchedule("毎月、おはなし会を開く。")
            .progress(Progress.builder().grade(ProgressGrade.B).text("おおむね開けた。").build())
            .direction(Direction.builder()
                    .code(DirectionCode.CONTINUE)
                    .text("続ける。")
                    .build())
            .cost(Cost.builder()
                    .unit(AmountUnit.THOUSAND_YEN)
                    .addYears(ACTUAL)
                    .changeReason("空調を直したため。")
                    .build())
            .build();

    static final GoalSheet GOAL = GoalSheet.builder()
            .fiscalYear(FiscalYear.of(2025))
            .department("教育部")
            .division("図書館")
            .goal("読書のまちをつくる。")
            .addRelatedProjects(new RelatedProject(Optional.of(policy(15, "学びの場づくり")), "図書館運営事業"))
            .addPriorityProjects(PriorityProject.builder()
                    .title("図書館運営事業")
                    .policy(policy(15, "学びの場づくり"))
                    .content("おはなし会と講座を開く。")
                    .addSchedule(new ScheduledTask(
                            "おはなし会",
                            List.of(
                                    entry(FiscalMonth.APRIL, FiscalMonth.APRIL, Mark.MILESTONE, "募集"),
                                    entry(FiscalMonth.JUNE, FiscalMonth.DECEMBER, Mark.SPAN, "毎月開催"),
                                    entry(FiscalMonth.OCTOBER, FiscalMonth.OCTOBER, Mark.TEXT, "読書週間"))))
                    .build())
            .build();

    private FormSheets() {}

    static Policy policy(int number, String name) {
        return new Policy(OptionalInt.of(number), name);
    }

    static ScheduleEntry entry(FiscalMonth from, FiscalMonth to, Mark mark, String label) {
        return new ScheduleEntry(from, to, mark, Optional.of(label));
    }

    /** The sheet with another year of costs. */
    static ManagementSheet withCost(CostYear year) {
        return MANAGEMENT.withCost(
                Cost.builder().unit(AmountUnit.THOUSAND_YEN).addYears(year).build());
    }

    static Map<FiscalYear, BigDecimal> rate(String rate) {
        return Map.of(YEAR, new BigDecimal(rate));
    }
}
