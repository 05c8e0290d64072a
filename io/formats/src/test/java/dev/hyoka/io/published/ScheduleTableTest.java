package dev.hyoka.io.published;

import static dev.hyoka.io.published.Published.alarms;
import static dev.hyoka.io.published.Published.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Location;
import dev.hyoka.io.Origin.Handling;
import dev.hyoka.io.Problem;
import dev.hyoka.io.ReadItem;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.ScheduleEntry;
import dev.hyoka.model.ScheduledTask;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleTableTest {

    private static final String HEAD = """
            部名\t福祉部
            ■組織目標
            支え合うまちをつくる。
            ■組織の業務内容と果たすべき役割
            見守りを担う。
            ■組織目標と計画等との関連
            ① 総合計画基本構想\t・支え合うまち
            ■自部署が関連する重点事業
            I\t\t
            重点事業①\t高齢者見守り事業
            取組の内容\t声をかける。
            取組とスケジュール\t4月\t5月\t6月\t7月\t8月\t9月\t10月\t11月\t12月\t1月\t2月\t3月
            """;

    @Test
    void aMarkStandsInItsMonth() {
        assertThat(read("""
                        募集\t●\t\t⇔\t\t\t\t\t\t\t\t\t● 発表
                        """)).containsExactly("募集: 4 milestone; 6 span; 3 milestone 発表");
    }

    @Test
    void everyDrawingOfASpanIsASpan() {
        assertThat(read("""
                        募集\t←→\t⇔\t↔\t↕\t◀▶\t← 随時 →\t←———→\t◀ 随時\t\t\t\t
                        """))
                .containsExactly("募集: 4 span; 5 span; 6 span; 7 span; 8 span; 9 span 随時; 10 span; 11 span 随時");
    }

    @Test
    void bareWordsAreText() {
        assertThat(read("""
                        募集\t\t\t随時 受付\t\t\t\t\t\t\t\t\t準備 → 発表
                        """)).containsExactly("募集: 6 text 随時受付; 3 text 準備 → 発表");
    }

    @Test
    void aMonthCanHoldSeveralMarks() {
        assertThat(read("""
                        募集\t\t\t\t\t\t\t\t\t\t\t● 準備 ● 発表\t
                        """)).containsExactly("募集: 2 milestone 準備; 2 milestone 発表");
    }

    @Test
    void theWordsOfAMarkCanStandInTheNextLine() {
        ReadItem item = sheet("""
                募集\t\t⇔\t\t\t\t●\t\t\t\t\t\t
                \t\t書類の 配付\t\t\t\t選定\t\t\t\t\t\t
                """);

        assertThat(tasks(item)).containsExactly("募集: 5 span 書類の配付; 9 milestone 選定");
        Location entry = Location.of("priorityProjects", "0", "schedule", "0", "entries", "0");
        assertThat(item.sourceMap().find(entry.child("label"))).hasValueSatisfying(origin -> {
            assertThat(origin.handling()).isEqualTo(Handling.JOINED);
            assertThat(origin.position().line()).hasValue(14);
        });
        assertThat(alarms(item)).isEmpty();
    }

    @Test
    void wordsWithoutAMarkAboveThemStandForThemselves() {
        assertThat(read("""
                        募集\t\t⇔\t\t\t\t\t\t\t\t\t\t
                        \t\t書類の配付\t\t\t\t\t\t\t展示\t返却\t\t
                        """)).containsExactly("募集: 5 span 書類の配付; 12 text 展示; 1 text 返却");
    }

    @Test
    void aMarkThatHasWordsOfItsOwnTakesNoOthers() {
        assertThat(read("""
                        募集\t\t● 説明会\t\t\t\t\t\t\t\t\t\t
                        \t\t締切\t\t\t\t\t\t\t\t\t\t
                        """)).containsExactly("募集: 5 milestone 説明会; 5 text 締切");
    }

    @Test
    void aTaskCanGoOnOverSeveralLines() {
        assertThat(read("""
                        募集\t\t⇔\t\t⇔\t\t\t\t\t\t\t\t
                        \t\t植樹\t\t配布\t\t\t\t\t\t\t\t
                        \t\t⇔\t\t\t\t\t\t\t\t\t\t
                        \t\t修繕\t\t\t\t\t\t\t\t\t\t
                        訪問\t\t\t\t\t\t\t\t\t\t\t\t←→
                        """)).containsExactly("募集: 5 span 植樹; 7 span 配布; 5 span 修繕", "訪問: 3 span");
    }

    @Test
    void aTaskWithoutAnyMarkStays() {
        assertThat(read("募集\t\t\t\t\t\t\t\t\t\t\t\t\n訪問\t●\n")).containsExactly("募集:", "訪問: 4 milestone");
    }

    @Test
    void aLineBreakInATasksNameLeavesNoSpace() {
        assertThat(read("いばらき電子申請・届出 サービスの拡充\t●\n")).containsExactly("いばらき電子申請・届出サービスの拡充: 4 milestone");
    }

    @Test
    void aSpanThatIsDrawnAcrossMonthsEndsWhereItsArrowDoes() {
        assertThat(read("準備\t\t← 準備\t――\t―→\t● 本番\t\t\t\t\t\t\t\n")).containsExactly("準備: 5-7 span 準備; 8 milestone 本番");
    }

    @Test
    void rowsThatStandOneFieldFromTheirHeaderAreReadWithTheirMonths() {
        ReadItem item = sheet("募集\t\t●\t\t\t\t\t\t\t\t\t\t\t◆\n訪問\t\t\t●\t\t\t\t\t\t\t\t\t\t\n");

        assertThat(tasks(item)).containsExactly("募集: 4 milestone; 3 milestone", "訪問: 5 milestone");
        assertThat(item.problems()).extracting(problem -> problem.code()).contains("moved-schedule");
    }

    @Test
    void monthsCanBeFullWidthAndMissing() {
        String text = HEAD.replace("4月\t5月\t6月", "\t５月\t 6月 ") + "募集\t\t●\t◆\n";

        assertThat(tasks(item(text, Published.goalOptions()))).containsExactly("募集: 5 milestone; 6 milestone");
    }

    @Test
    void whatStandsBehindTheLastMonthIsSaid() {
        ReadItem item = sheet("募集\t●\t\t\t\t\t\t\t\t\t\t\t\tはみ出した文\n");

        assertThat(tasks(item)).containsExactly("募集: 4 milestone");
        assertThat(alarms(item)).containsExactly("WARNING ambiguous-columns 13", "WARNING unplaced-text 13");
    }

    @Test
    void aLastLineThatIsCutIsSaid() {
        ReadItem item = item(HEAD + "募集\t●\t\t\t\t\t\t\t\t\t\t\t\n訪問\t●\t", Published.goalOptions());

        assertThat(alarms(item)).containsExactly("ERROR cut-off 14");
    }

    @Test
    void aProjectWithoutAScheduleIsSaid() {
        String text = HEAD.substring(0, HEAD.indexOf("取組とスケジュール"));

        assertThat(alarms(item(text, Published.goalOptions()))).containsExactly("WARNING no-schedule 10");
    }

    @Test
    void aSpanThatIsDrawnAcrossMonthsCanHaveItsWordsBetweenItsEnds() {
        ReadItem item = sheet("募集\t\t←\t\t準備\t―\t→\t\t\t\t\t\t\n");

        assertThat(tasks(item)).containsExactly("募集: 5-9 span 準備");
        Location entry = Location.of("priorityProjects", "0", "schedule", "0", "entries", "0");
        assertThat(item.sourceMap().origins()).containsKeys(entry, entry.child("label"), entry.child("to"));
        assertThat(read("募集\t\t←\t\t準備\t\t\t\t\t\t\t\t\n")).containsExactly("募集: 5 span; 7 text 準備");
    }

    @Test
    void aLineBeforeWordsIsASpan() {
        assertThat(read("募集\t----- 準備\t━━━━ 受付\t\t\t\t\t\t\t\t\t\t\n")).containsExactly("募集: 4 span 準備; 5 span 受付");
    }

    @Test
    void aDashAloneIsNoMark() {
        assertThat(read("募集\t―\t-\t●\t\t\t\t\t\t\t\t\t\n")).containsExactly("募集: 6 milestone");
    }

    @Test
    void aNameThatIsBrokenAtAParticleIsOneTask() {
        ReadItem item = sheet("""
                地域の\t\t● 案内\t\t\t\t\t\t\t\t\t\t
                敬老会\t\t\t\t\t\t\t\t\t\t\t\t
                への補助\t\t\t\t\t\t\t\t\t\t\t\t
                """);

        assertThat(tasks(item)).containsExactly("地域の敬老会への補助: 5 milestone 案内");
        assertThat(item.problems()).extracting(Problem::code).containsExactly("joined-name", "joined-name");
    }

    @Test
    void aTaskWithoutMarksIsATask() {
        assertThat(read("""
                        募集\t●\t\t\t\t\t\t\t\t\t\t\t
                        選定\t\t\t\t\t\t\t\t\t\t\t\t
                        """)).containsExactly("募集: 4 milestone", "選定:");
    }

    @Test
    void aBlankThatTheHeaderAloneHasMovesNoMonth() {
        ReadItem item = item(
                HEAD.replace("スケジュール\t4月", "スケジュール\t\t4月") + "募集\t\t●\t\t\t\t\t\t\t\t\t\t\n", Published.goalOptions());

        assertThat(tasks(item)).containsExactly("募集: 5 milestone");
        assertThat(item.problems()).extracting(Problem::code).contains("moved-schedule");
    }

    @Test
    void aMonthThatCanNotBeReadIsTheOneBetweenItsNeighbours() {
        ReadItem item = item(HEAD.replace("\t6月", "\t六月") + "募集\t\t\t●\t\t\t\t\t\t\t\t\t\n", Published.goalOptions());

        assertThat(tasks(item)).containsExactly("募集: 6 milestone");
        assertThat(alarms(item)).containsExactly("WARNING unknown-month 12");
    }

    @Test
    void theMonthsOfAHeaderCanHaveSpacesInThem() {
        ReadItem item =
                item(HEAD.replace("\t10月", "\t１０ 月") + "募集\t\t\t\t\t\t\t●\t\t\t\t\t\n", Published.goalOptions());

        assertThat(tasks(item)).containsExactly("募集: 10 milestone");
        assertThat(alarms(item)).isEmpty();
    }

    private static List<String> read(String rows) {
        ReadItem item = sheet(rows);
        assertThat(alarms(item)).isEmpty();
        return tasks(item);
    }

    private static ReadItem sheet(String rows) {
        return item(HEAD + rows, Published.goalOptions());
    }

    private static List<String> tasks(ReadItem item) {
        return ((GoalSheet) item.document().orElseThrow())
                .priorityProjects().get(0).schedule().stream()
                        .map(ScheduleTableTest::shown)
                        .toList();
    }

    private static String shown(ScheduledTask task) {
        List<String> entries =
                task.entries().stream().map(ScheduleTableTest::shown).toList();
        return task.task() + ":" + (entries.isEmpty() ? "" : " " + String.join("; ", entries));
    }

    private static String shown(ScheduleEntry entry) {
        String until = entry.to() == entry.from() ? "" : "-" + entry.to().number();
        return entry.from().number() + until + " " + entry.mark().code()
                + entry.label().map(label -> " " + label).orElse("");
    }
}
