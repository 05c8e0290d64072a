package dev.hyoka.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Places;
import dev.hyoka.io.Origin;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.SourcePosition;
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
import dev.hyoka.model.Mark;
import dev.hyoka.model.Personnel;
import dev.hyoka.model.Phase;
import dev.hyoka.model.PlanLinks;
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
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;

class ContractExampleTest {

    private static final String MANAGEMENT_SHEET = Json.file("management-sheet.json");
    private static final String GOAL_SHEET = Json.file("goal-sheet.json");

    @Test
    void theManagementSheetIsRead() {
        assertRead(MANAGEMENT_SHEET, managementSheet());
    }

    @Test
    void theGoalSheetIsRead() {
        assertRead(GOAL_SHEET, goalSheet());
    }

    @Test
    void whatIsWrittenIsTheContract() {
        assertThat(Json.tree(Json.write(new JsonFormat(), List.of(managementSheet(), goalSheet()))))
                .isEqualTo(Json.tree("[" + MANAGEMENT_SHEET + "," + GOAL_SHEET + "]"));
        // Trees don't compare the order of members; a text without spaces does
        assertThat(Json.write(new NdjsonFormat(), List.of(managementSheet(), goalSheet())))
                .isEqualTo(oneLine(MANAGEMENT_SHEET) + oneLine(GOAL_SHEET));
    }

    @Test
    void theLayoutIsTwoSpacesAMember() {
        assertThat(Json.write(new JsonFormat(), List.of(managementSheet()))).isEqualTo(Json.file("written.json"));
    }

    @Test
    void theSourceMapKnowsLineColumnAndTextOfEachValue() {
        ReadItem item = Json.only(Json.read(MANAGEMENT_SHEET));
        assertThat(item.sourceMap().find(Places.funding("2020", "other")))
                .contains(new Origin(SourcePosition.of(Json.NAME, 16, 40), "706", Origin.Handling.AS_PRINTED));
        assertThat(item.sourceMap().find(Places.POLICY))
                .contains(new Origin(
                        SourcePosition.of(Json.NAME, 2, 51), "自主・自律、未来をひらくまちづくり", Origin.Handling.AS_PRINTED));
        // What is not stated points at what is around it
        assertThat(item.sourceMap().find(Places.regularStaff("2021")).map(Origin::position))
                .contains(SourcePosition.of(Json.NAME, 20, 31));
    }

    private static void assertRead(String json, Document expected) {
        ReadItem item = Json.only(Json.read(json));
        assertThat(item.problems()).isEmpty();
        assertThat(item.document()).contains(expected);
        assertThat(item.unknownMembers()).isEmpty();
    }

    /** Without the spaces of the layout; no text of the examples has one in front of a quotation mark. */
    private static String oneLine(String json) {
        return json.strip().replaceAll("(?<=[{}\\[\\],:\"0-9e])\\s+(?=[{}\\[\\]\"0-9t])", "") + "\n";
    }

    private static ManagementSheet managementSheet() {
        Indicator donations = Indicator.builder()
                .name("平和基金募金箱への募金")
                .category(IndicatorCategory.OUTCOME)
                .unit("円")
                .addValues(
                        IndicatorValue.of(FiscalYear.of(2019), Phase.ACTUAL, new BigDecimal("81933")),
                        IndicatorValue.of(FiscalYear.of(2020), Phase.ACTUAL, new BigDecimal("77659")),
                        IndicatorValue.of(FiscalYear.of(2021), Phase.TARGET, new BigDecimal("100000")))
                .build();
        Cost cost = Cost.builder()
                .unit(AmountUnit.THOUSAND_YEN)
                .addYears(
                        year(2019, Phase.ACTUAL, 89, Optional.of(new BigDecimal("3")), 45, 143, 232),
                        year(2020, Phase.ACTUAL, 706, Optional.of(new BigDecimal("3")), 58, 185, 891),
                        year(2021, Phase.ESTIMATE, 142, Optional.empty(), 58, 184, 326))
                .changeReason("記念品を作った。")
                .collaboration("学校とともに行う。")
                .build();
        return ManagementSheet.builder()
                .fiscalYear(FiscalYear.of(2020))
                .name("平和推進事業")
                .policy("自主・自律、未来をひらくまちづくり")
                .organizationalGoal(true)
                .department("総務部")
                .division("総務課")
                .purpose("平和の大切さを伝える。\n絵画展と募金を行う。")
                .addIndicators(donations)
                .plannedSchedule("8月 絵画展")
                .progress(new Progress(Optional.of(ProgressGrade.A), Optional.empty(), Optional.of("予定した行事を終えた。")))
                .direction(new Direction(Optional.of(DirectionCode.CONTINUE), Optional.empty(), Optional.of("続けて行う。")))
                .cost(cost)
                .build();
    }

    private static CostYear year(
            int year, Phase phase, long other, Optional<BigDecimal> staff, long hours, long personnel, long total) {
        return new CostYear(
                FiscalYear.of(year),
                phase,
                Map.of(FundingSource.OTHER, thousandYen(other)),
                Optional.of(thousandYen(other)),
                new Personnel(
                        staff,
                        Optional.of(BigDecimal.valueOf(hours)),
                        Optional.empty(),
                        Optional.of(thousandYen(personnel))),
                Optional.of(thousandYen(total)));
    }

    private static MonetaryAmount thousandYen(long printed) {
        return AmountUnit.THOUSAND_YEN.amount(BigDecimal.valueOf(printed));
    }

    private static GoalSheet goalSheet() {
        Policy peace = new Policy(OptionalInt.of(15), "多様性を認め合う平和な社会");
        ScheduledTask contest = new ScheduledTask(
                "“平和なまち”絵画コンテスト",
                List.of(
                        new ScheduleEntry(FiscalMonth.MAY, FiscalMonth.MAY, Mark.SPAN, Optional.of("作品募集依頼配付")),
                        new ScheduleEntry(FiscalMonth.JANUARY, FiscalMonth.JANUARY, Mark.TEXT, Optional.of("返却"))));
        return GoalSheet.builder()
                .fiscalYear(FiscalYear.of(2025))
                .department("総務部")
                .division("総務課")
                .goal("開かれた市役所をつくる。")
                .role("文書と統計を扱う。")
                .planLinks(new PlanLinks(
                        List.of("ともに生きるまち"),
                        new PlanLinks.Plan(Optional.of("とりで未来創造プラン2024"), List.of("多様性を認め合う平和な社会")),
                        List.of()))
                .addRelatedProjects(new RelatedProject(Optional.of(peace), "平和推進事業"))
                .addPriorityProjects(
                        new PriorityProject("平和推進事業", Optional.of(peace), Optional.of("絵画を集めて展示する。"), List.of(contest)))
                .build();
    }
}
