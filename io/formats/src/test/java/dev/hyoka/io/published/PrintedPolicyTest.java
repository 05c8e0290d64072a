package dev.hyoka.io.published;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.model.Policy;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedPolicyTest {

    @Test
    void circledNumbersFromOneToFiftyAreNumbers() {
        String circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿";

        for (int number = 1; number <= 50; number++) {
            String printed = circled.charAt(number - 1) + "平和な社会";
            assertThat(PrintedPolicy.of(printed)).contains(new Policy(OptionalInt.of(number), "平和な社会"));
            assertThat(PrintedPolicy.withoutNumber(printed)).isEqualTo("平和な社会");
        }
    }

    @ParameterizedTest
    @CsvSource({"⑴平和な社会, 1", "⒂平和な社会, 15", "❶平和な社会, 1", "⓯平和な社会, 15", "⒈平和な社会, 1"})
    void bracketedAndFilledNumbersAreNumbersToo(String printed, int number) {
        assertThat(PrintedPolicy.of(printed)).contains(new Policy(OptionalInt.of(number), "平和な社会"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 平和な 社会", "3.平和な社会", "３．平和な社会", "3、平和な社会", "3) 平和な社会"})
    void aNumberBeforeAPointOrASpaceIsANumber(String printed) {
        assertThat(PrintedPolicy.of(printed)).contains(new Policy(OptionalInt.of(3), "平和な社会"));
    }

    @Test
    void aLineBreakInsideTheNameLeavesNoSpace() {
        assertThat(PrintedPolicy.of("⑪安全安心な生活を送れる まちづくり")).contains(new Policy(OptionalInt.of(11), "安全安心な生活を送れるまちづくり"));
    }

    @Test
    void aNameWithoutANumberHasNone() {
        assertThat(PrintedPolicy.of("平和な社会")).contains(new Policy(OptionalInt.empty(), "平和な社会"));
        assertThat(PrintedPolicy.of("21世紀のまち")).contains(new Policy(OptionalInt.empty(), "21世紀のまち"));
        assertThat(PrintedPolicy.of("⑮")).contains(new Policy(OptionalInt.empty(), "⑮"));
        assertThat(PrintedPolicy.of("0 ゼロカーボン")).contains(new Policy(OptionalInt.empty(), "0 ゼロカーボン"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "—", "－", "<p></p>"})
    void aDashOrNothingIsNoPolicy(String printed) {
        assertThat(PrintedPolicy.of(printed)).isEmpty();
    }
}
