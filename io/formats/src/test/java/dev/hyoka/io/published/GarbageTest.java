package dev.hyoka.io.published;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Severity;
import dev.hyoka.io.Problem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.ReadResult;
import dev.hyoka.model.Document;
import dev.hyoka.model.ManagementSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever an input holds, it is read in bounded time and memory, and what can't be read is said. */
class GarbageTest {

    private static final String SHEET = Published.sheetWith("""
            事業費(単位:千円)\t\tR1(実績)\tR2(実績)\tR3(見込)\t事業費増減理由
            事業費\t一般財源\t120\t90\t70\t
            事業費計(A)\t\t120\t90\t70\t
            人件費計(B)\t\t1\t2\t3\t
            トータルコスト(A+B)\t\t121\t92\t73\t
            """);

    private static final String GOAL_SHEET = """
            部名\t福祉部
            ■組織目標
            支え合う。
            ■組織の業務内容と果たすべき役割
            見守る。
            ■組織目標と計画等との関連
            ① 総合計画基本構想\t・支え合うまち
            ■自部署が関連する重点事業
            \t重点施策\t重点事業
            I\t\t
            重点事業①\t見守り事業
            取組の内容\t声をかける。
            取組とスケジュール\t4月\t5月\t6月\t7月\t8月\t9月\t10月\t11月\t12月\t1月\t2月\t3月
            募集\t●\t\t\t\t\t\t\t\t\t\t\t
            """;

    @Test
    void anEmptyInputIsSaid() {
        assertThat(codes(Published.read(""))).containsExactly("ERROR empty-input");
    }

    @Test
    void anInputWithoutASheetIsSaid() {
        assertThat(codes(Published.read("\n \n\t\t\n\u3000\n"))).containsExactly("ERROR no-sheet");
        assertThat(codes(Published.read("\uFEFF"))).containsExactly("ERROR no-sheet");
        assertThat(codes(Published.read("議事録\n出席者\t山田\n")))
                .containsExactly("WARNING before-first-sheet", "ERROR no-sheet");
    }

    @Test
    void bytesThatAreNoTextAreSaid() {
        byte[] random = new byte[100_000];
        new Random(2).nextBytes(random);

        assertThat(codes(read(random))).containsExactly("ERROR unknown-encoding");
        assertThat(codes(read(new byte[1_000]))).containsExactly("ERROR unknown-encoding");
        assertThat(codes(read(new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0}))).containsExactly("ERROR unknown-encoding");
    }

    @Test
    void halvesOfSurrogatePairsInUtf16AreSaidOnTheirLines() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("\uFEFF" + SHEET).getBytes(StandardCharsets.UTF_16BE));
        bytes.writeBytes("\u4E00\t".repeat(40_000).getBytes(StandardCharsets.UTF_16BE));
        bytes.writeBytes(new byte[] {(byte) 0xD8, 0x00, 0x00, 0x41, (byte) 0xDC, 0x00, 0x00, '\n'});

        List<Problem> problems = read(bytes.toByteArray()).problems();

        assertThat(problems).extracting(Problem::code).contains("malformed-bytes");
        assertThat(problems.get(0).position().line()).isPresent();
    }

    @Test
    void bytesWithoutMeaningSpoilNoOtherSheet() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(SHEET.repeat(100).getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xC0, '\n'});
        bytes.writeBytes(SHEET.getBytes(StandardCharsets.UTF_8));

        ReadResult result = read(bytes.toByteArray());

        assertThat(result.documents()).hasSize(101);
        assertThat(codes(result)).containsExactly("ERROR malformed-bytes", "WARNING unplaced-text");
    }

    @Test
    void aManagementSheetThatIsCutAnywhereIsSaidOrReadWhole() {
        String text = SHEET.stripTrailing() + "\t";
        ManagementSheet whole =
                (ManagementSheet) Published.read(SHEET).documents().get(0);
        for (int length = 0; length < text.length(); length++) {
            ReadResult result = Published.read(text.substring(0, length));

            if (result.isComplete()) {
                assertThat(result.documents()).as(text.substring(0, length)).containsExactly(whole);
            }
        }
    }

    @Test
    void aSheetBehindAnotherThatIsCutLeavesTheFirstWhole() {
        ManagementSheet whole =
                (ManagementSheet) Published.read(SHEET).documents().get(0);
        for (int length = 30; length < SHEET.length() - 10; length++) {
            ReadResult result = Published.read(SHEET + SHEET.substring(0, length));

            assertThat(result.isComplete()).as(SHEET.substring(0, length)).isFalse();
            assertThat(result.documents()).first().isEqualTo(whole);
        }
    }

    @Test
    void aGoalSheetThatIsCutIsSaidUnlessItCouldEndThere() {
        Document whole =
                Published.read(GOAL_SHEET, Published.goalOptions()).documents().get(0);
        String cut = GOAL_SHEET.stripTrailing();
        for (int length = 1; length < cut.length(); length++) {
            ReadResult result = Published.read(cut.substring(0, length), Published.goalOptions());

            // The section of priority projects can be absent, and a schedule can have any number of rows
            boolean projects = length > GOAL_SHEET.indexOf("重点事業①") + 5;
            boolean listed = length > GOAL_SHEET.indexOf("\t重点施策");
            boolean wholeRows =
                    cut.substring(cut.lastIndexOf('\n', length - 1) + 1, length).indexOf('\t') < 0;
            if (result.isComplete() && (projects ? !wholeRows : !listed)) {
                assertThat(result.documents()).as(cut.substring(0, length)).containsExactly(whole);
            }
        }
    }

    @Test
    void aLineOfTwentyMillionCharactersIsCut() {
        ReadResult result = read(new RepeatedText(SHEET, "x", 20_000_000));

        assertThat(result.documents()).hasSize(1);
        assertThat(codes(result)).containsExactly("WARNING unplaced-text", "ERROR line-too-long");
    }

    @Test
    void aLineOfTooManyCellsIsCut() {
        for (int cells : new int[] {3_000, 100_000}) {
            ReadResult result = read(new RepeatedText(SHEET, "\t", cells));

            assertThat(result.documents()).hasSize(1);
            assertThat(codes(result)).containsExactly("ERROR too-many-cells");
        }
    }

    @Test
    void aLineOfAsManyCellsAsAreReadIsWhole() {
        ReadResult result = read(new RepeatedText(SHEET, "\t", 1_999));

        assertThat(codes(result)).isEmpty();
    }

    @Test
    void strayLinesBeforeTheFirstSheetAreOneProblem() {
        ReadResult result = read(new RepeatedText("", "どこのものでもない行\n", 100_000));

        assertThat(codes(result)).containsExactly("WARNING before-first-sheet", "ERROR no-sheet");
    }

    @Test
    void blankLinesTakeNoMemory() {
        assertThat(codes(read(new RepeatedText("", "\n", 1_000_000)))).containsExactly("ERROR no-sheet");
        assertThat(codes(read(new RepeatedText(SHEET, "\t\r\n", 1_000_000)))).isEmpty();
    }

    @Test
    void moreProblemsThanAPersonCanReadAreCounted() {
        ReadResult result = read(new RepeatedText(SHEET, " はみ出した\t文\n", 100_000));

        assertThat(result.documents()).hasSize(1);
        assertThat(result.problems()).hasSizeLessThanOrEqualTo(1_002);
        assertThat(codes(result)).last().isEqualTo("ERROR too-many-problems");
    }

    @Test
    void aSheetThatIsTooLongIsCutAndTheNextIsRead() {
        ReadResult result = read(new RepeatedText(SHEET, "はみ出した文".repeat(1_000) + "\n", 2_000));

        assertThat(result.documents()).hasSize(1);
        assertThat(codes(result)).contains("ERROR sheet-too-long");
    }

    private static ReadResult read(byte[] bytes) {
        return Published.read(new ByteArrayInputStream(bytes), ReadOptions.of(Published.FILE));
    }

    private static ReadResult read(RepeatedText input) {
        return Published.read(input, Published.goalOptions());
    }

    private static List<String> codes(ReadResult result) {
        return result.problems().stream()
                .filter(problem -> problem.severity() != Severity.INFO)
                .map(problem -> problem.severity() + " " + problem.code())
                .toList();
    }
}
