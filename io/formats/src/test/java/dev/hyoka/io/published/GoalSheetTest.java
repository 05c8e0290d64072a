package dev.hyoka.io.published;

import static dev.hyoka.io.published.Published.alarms;
import static dev.hyoka.io.published.Published.goalSheet;
import static dev.hyoka.io.published.Published.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Location;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.PlanLinks;
import dev.hyoka.model.Policy;
import dev.hyoka.model.PriorityProject;
import dev.hyoka.model.RelatedProject;
import dev.hyoka.time.FiscalYear;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class GoalSheetTest {

    private static final String SHEET = """
            部名\t福祉部
            ----\t-----

            課名\t高齢福祉課
            ----\t---------

            ■組織目標（今年度組織が目指す姿）

            一人でも安心して 暮らせるまちをつくる。
            地域とともに進める。

            ■組織の業務内容と果たすべき役割

            見守りと相談を担う。

            ■組織目標と計画等との関連（位置づけと意味づけ）

            ① 総合計画基本構想\t<ul style="list-style-type: none"> ・支え合うまち ・安心な まち
            ② みらい計画2024\t・見守りの推進
            ③ 個別計画\t

            ■自部署が関連する「みらい計画2024」における重点事業

            \s
            \t重点施策\t重点事業
            1\t③見守りの推進\t高齢者見守り事業
            2\t見守りの推進\t協力員の育成

            ■今年度の重点事業(自部署の中で優先順位の高いもの)

            重点事業①\t高齢者見守り 事業\t総合計画 重点施策\t③見守りの推進\t\t\t\t\t\t\t\t\t
            取組の内容\t<p>声をかける。</p> <p>つなぐ。</p>\t\t\t\t\t\t\t\t\t\t\t
            取組とスケジュール\t4月\t5月\t6月\t7月\t8月\t9月\t10月\t11月\t12月\t1月\t2月\t3月
            協力員の募集\t● 説明会\t\t\t\t\t\t\t\t\t\t\t
            訪問\t\t\t\t\t\t\t\t\t\t\t\t

            重点事業②\t協力員の育成\t\t\t総合計画 重点施策\t\t\t-\t\t\t\t\t
            取組の内容\t研修を開く。\t\t\t\t\t\t\t\t\t\t\t
            取組とスケジュール\t4月\t5月\t6月\t7月\t8月\t9月\t10月\t11月\t12月\t1月\t2月\t3月
            研修\t\t\t\t\t\t\t\t\t\t\t\t● 研修
            """;

    private final GoalSheet sheet = goalSheet(SHEET);

    @Test
    void aSectionThatAPageBreakCutsIsReadAsOne() {
        GoalSheet cut = goalSheet(SHEET.replace("■組織の業務内容", "■組織目標（つづき）\n\n次の頁の文。\n\n■組織の業務内容"));

        assertThat(cut.goal().orElseThrow()).isEqualTo(sheet.goal().orElseThrow() + "\n次の頁の文。");
    }

    @Test
    void aRegularSheetRaisesNoAlarm() {
        assertThat(alarms(item(SHEET, Published.goalOptions()))).isEmpty();
    }

    @Test
    void theHeadAndTheTextsAreRead() {
        assertThat(sheet.fiscalYear()).isEqualTo(FiscalYear.of(2025));
        assertThat(sheet.department()).contains("福祉部");
        assertThat(sheet.division()).contains("高齢福祉課");
        assertThat(sheet.goal()).contains("一人でも安心して 暮らせるまちをつくる。\n地域とともに進める。");
        assertThat(sheet.role()).contains("見守りと相談を担う。");
        assertThat(sheet.attributes()).isEmpty();
    }

    @Test
    void planLinksAreListsThatCanBeEmpty() {
        assertThat(sheet.planLinks())
                .isEqualTo(new PlanLinks(
                        List.of("支え合うまち", "安心なまち"),
                        new PlanLinks.Plan(Optional.of("みらい計画2024"), List.of("見守りの推進")),
                        List.of()));
    }

    @Test
    void relatedProjectsHaveTheirPolicies() {
        assertThat(sheet.relatedProjects())
                .containsExactly(
                        new RelatedProject(Optional.of(policy(3, "見守りの推進")), "高齢者見守り事業"),
                        new RelatedProject(Optional.of(new Policy(OptionalInt.empty(), "見守りの推進")), "協力員の育成"));
    }

    @Test
    void aNumberedRowWithNothingInItMeansNoRelatedProject() {
        String text = SHEET.replace("1\t③見守りの推進\t高齢者見守り事業\n2\t見守りの推進\t協力員の育成\n", "I\t\t\n");

        assertThat(goalSheet(text)).isEqualTo(sheet.withRelatedProjects());
        assertThat(alarms(item(text, Published.goalOptions()))).isEmpty();
    }

    @Test
    void priorityProjectsHavePolicyContentAndSchedule() {
        assertThat(sheet.priorityProjects()).extracting(PriorityProject::title).containsExactly("高齢者見守り事業", "協力員の育成");
        assertThat(sheet.priorityProjects())
                .extracting(PriorityProject::policy)
                .containsExactly(Optional.of(policy(3, "見守りの推進")), Optional.empty());
        assertThat(sheet.priorityProjects())
                .extracting(PriorityProject::content)
                .containsExactly(Optional.of("声をかける。\nつなぐ。"), Optional.of("研修を開く。"));
        assertThat(sheet.priorityProjects().get(0).schedule()).hasSize(2);
        assertThat(sheet.priorityProjects().get(0).schedule().get(1).task()).isEqualTo("訪問");
        assertThat(sheet.priorityProjects().get(0).schedule().get(1).entries()).isEmpty();
    }

    @Test
    void theSectionOfPriorityProjectsCanBeAbsent() {
        String text = SHEET.substring(0, SHEET.indexOf("■今年度の重点事業"));

        assertThat(goalSheet(text)).isEqualTo(sheet.withPriorityProjects());
        assertThat(alarms(item(text, Published.goalOptions()))).isEmpty();
    }

    @Test
    void aDepartmentsOwnSheetHasNoDivision() {
        GoalSheet department = goalSheet(SHEET.replace("課名\t高齢福祉課\n----\t---------\n", ""));

        assertThat(department).isEqualTo(sheet.withDivision(Optional.empty()));
    }

    @Test
    void sheetsFollowOneAnotherByTheirDepartments() {
        List<ReadItem> items =
                Published.read(SHEET + "\n" + SHEET, Published.goalOptions()).items();

        assertThat(items)
                .hasSize(2)
                .allSatisfy(item -> assertThat(item.document()).contains(sheet));
    }

    @Test
    void aSheetWithoutAFiscalYearNeedsToBeToldIt() {
        ReadItem item = item(SHEET);

        assertThat(item.document()).isEmpty();
        assertThat(alarms(item)).containsExactly("ERROR no-fiscal-year 1");
    }

    @Test
    void aFiscalYearThatIsPrintedIsRead() {
        GoalSheet dated = (GoalSheet) item("令和6年度 組織目標シート\n" + SHEET, ReadOptions.of("f.txt"))
                .document()
                .orElseThrow();

        assertThat(dated).isEqualTo(sheet.withFiscalYear(FiscalYear.of(2024)));
    }

    @Test
    void fieldsThatTheModelDoesNotKnowAreAttributes() {
        GoalSheet more = goalSheet(SHEET.replace("課名\t高齢福祉課\n", "課名\t高齢福祉課\n課長名\t取手 花子\n"));

        assertThat(more).isEqualTo(sheet.withAttributes(Map.of("課長名", "取手花子")));
    }

    @Test
    void aSectionThatIsMissingIsSaid() {
        String text = SHEET.replace("■組織の業務内容と果たすべき役割\n\n見守りと相談を担う。\n", "");
        ReadItem item = item(text, Published.goalOptions());

        assertThat(item.document()).contains(sheet.withRole(Optional.empty()));
        assertThat(alarms(item))
                .containsExactly("WARNING missing-section " + text.lines().count());
    }

    @Test
    void bothKindsOfSheetCanStandInOneText() {
        String management = Published.sheetWith("""
                事業費(単位:千円)\t\tR1(実績)\t事業費増減理由
                事業費\t一般財源\t1\t
                事業費計(A)\t\t1\t
                人件費計(B)\t\t2\t
                トータルコスト(A+B)\t\t3\t
                """);

        List<ReadItem> items = Published.read(SHEET + management + SHEET, Published.goalOptions())
                .items();

        assertThat(items)
                .extracting(item -> item.document().orElseThrow().kind())
                .containsExactly(DocumentKind.GOAL_SHEET, DocumentKind.MANAGEMENT_SHEET, DocumentKind.GOAL_SHEET);
        assertThat(items.get(2).document()).contains(sheet);
        assertThat(items.get(2).sourceMap().find(Location.of("department")))
                .hasValueSatisfying(origin -> assertThat(origin.position().line())
                        .hasValue(SHEET.lines().toList().size() + 13 + 1));
    }

    @Test
    void plansCanBePartedByCommas() {
        GoalSheet parted = goalSheet(SHEET.replace("③ 個別計画\t", "③ 個別計画\t地域福祉計画（第2期）、障害者プラン"));

        assertThat(parted.planLinks().individualPlans()).containsExactly("地域福祉計画（第2期）", "障害者プラン");
        assertThat(goalSheet(SHEET.replace("③ 個別計画\t", "③ 個別計画\t支え合い、守る計画"))
                        .planLinks()
                        .individualPlans())
                .containsExactly("支え合い、守る計画");
    }

    @Test
    void aHeadingOfItsOwnAboveTheMonthsIsNoContent() {
        ReadItem item = item(SHEET.replaceFirst("取組とスケジュール\t4月", "取組とスケジュール\n\t4月"), Published.goalOptions());

        assertThat(((GoalSheet) item.document().orElseThrow()).priorityProjects())
                .isEqualTo(sheet.priorityProjects());
    }

    private static Policy policy(int number, String name) {
        return new Policy(OptionalInt.of(number), name);
    }
}
