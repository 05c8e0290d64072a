package dev.hyoka.io.published;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.io.Problem;
import dev.hyoka.io.ReadResult;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Inputs that were made to keep a reader busy are read as quickly as others of their length. */
class ExhaustionTest {

    private static final String HEAD = """
            令和2年度分 重点事業マネジメントシート
            重点事業名\t見守り事業
            """;

    private static final String GOAL_HEAD = """
            部名\t福祉部
            ■今年度の重点事業
            重点事業①\t見守り事業
            取組とスケジュール\t4月\t5月\t6月\t7月\t8月\t9月\t10月\t11月\t12月\t1月\t2月\t3月
            """;

    @Test
    void millionsOfSmallCells() {
        String row = "a\t".repeat(1_999) + "a\n";

        assertThat(codes(read(new RepeatedText(HEAD, row, 4_000)))).contains("sheet-too-long");
    }

    @Test
    void millionsOfIndicatorValues() {
        String header = HEAD + "成果指標\t単位\t" + years(1_900) + "\n";
        String row = "件数\t件\t" + "1\t".repeat(1_900) + "\n";

        assertThat(read(new RepeatedText(header, row, 2_000)).documents()).hasSize(1);
    }

    @Test
    void millionsOfMarksInOneTask() {
        assertThat(read(new RepeatedText(GOAL_HEAD + "訪問\t●\n", "\t●\t⇔\t●\t⇔\t●\t⇔\t●\t⇔\t●\t⇔\t●\t⇔\n", 300_000))
                        .documents())
                .hasSize(1);
    }

    @Test
    void aLongTextWhereANumberIsExpected() {
        String text = "取手".repeat(400_000);
        String header = HEAD + "成果指標\t単位\tR1(実績)\tR2(実績)\n参加者\t人\t" + text + "\t5\n";

        assertThat(read(new RepeatedText(header, "\n", 1)).documents()).hasSize(1);
    }

    @Test
    void aLongRunOfBracketsBeforeALetter() {
        String cell = "]".repeat(800_000) + "x";

        assertThat(read(new RepeatedText(HEAD + "事業目的・概要\n" + cell, "\n", 1)).documents())
                .hasSize(1);
        assertThat(read(new RepeatedText(HEAD + "メモ\t" + cell, "\n", 1)).documents())
                .hasSize(1);
    }

    @Test
    void aLongRunOfDashesInAMonth() {
        String cell = "← x" + "—".repeat(800_000) + "x →";

        assertThat(read(new RepeatedText(GOAL_HEAD + "訪問\t" + cell, "\n", 1)).documents())
                .hasSize(1);
    }

    @Test
    void markupThatNeverEnds() {
        String cell = "<p ".repeat(150_000) + "&#".repeat(100_000) + "<".repeat(100_000);

        assertThat(read(new RepeatedText(HEAD + "事業目的・概要\n" + cell, "\n", 1)).documents())
                .hasSize(1);
    }

    @Test
    void labelsThatCouldBeginAnotherSheet() {
        assertThat(read(new RepeatedText(HEAD, "部名\t福祉部\n", 50_000)).documents())
                .isNotEmpty();
        assertThat(read(new RepeatedText("", "重点事業名\tx\n部名\t福祉部\n", 20_000)).items())
                .isNotEmpty();
    }

    @Test
    void aCostTableOfHundredsOfYears() {
        String table = "事業費(単位:千円)\t" + years(1_900) + "\n事業費\t一般財源\t" + "1\t".repeat(1_000) + "\n事業費計(A)\t"
                + "2\t".repeat(900) + "\n人件費\t業務時間\t" + "3\t".repeat(950) + "\n人件費計(B)\t" + "4\t".repeat(1_000) + "\n"
                + "トータルコスト(A+B)\t" + "5\t".repeat(1_000) + "\n";

        assertThat(read(new RepeatedText("", HEAD + table, 3)).documents()).hasSize(3);
    }

    @Test
    void aCostTableThatCanBeReadInThousandsOfWays() {
        String table = """
                事業費(単位:千円)\tH27\tH28\tH29\tH30\tR1\tR2\tR3\tR4\tR5\tR6\tR7\tR8
                事業費\t国庫支出金\t1\t1\t1\t1\t1\t1
                \t\t県支出金\t1\t文\t1\t1\t1\t1\t1
                \t地方債\t文\t1\t1\t1\t1\t1\t1
                \t\tその他\t1\t1\t1\t1\t1\t1
                \t一般財源\t1\t1\t1\t1\t1\t1
                事業費計(A)\t5\t5\t5\t5\t5\t5
                人件費\t正規職員数\t1\t1\t1\t1\t1\t1
                \t\t業務時間\t1\t1\t1\t1\t1\t1
                \tその他職員人件費\t文\t1\t1\t1\t1\t1\t1
                人件費計(B)\t5\t5\t5\t5\t5\t5
                トータルコスト(A+B)\t10\t10\t10\t10\t10\t10
                """;

        assertThat(read(new RepeatedText("", HEAD + table, 3)).documents()).hasSize(3);
    }

    private static String years(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Integer.toString(2_000 + i))
                .collect(Collectors.joining("\t"));
    }

    private static ReadResult read(RepeatedText input) {
        return Published.read(input, Published.goalOptions());
    }

    private static List<String> codes(ReadResult result) {
        return result.problems().stream().map(Problem::code).toList();
    }
}
