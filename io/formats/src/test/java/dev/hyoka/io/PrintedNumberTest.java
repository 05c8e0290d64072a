package dev.hyoka.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.model.Figure;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "232 | 232",
                "1,705 | 1705",
                "12,345,678 | 12345678",
                "19.5 | 19.5",
                "37.0 | 37.0",
                "1,234.50 | 1234.50",
                "１，７０５ | 1705",
                "３７．０ | 37.0",
                "▲5 | -5",
                "△1,234 | -1234",
                "−5 | -5",
                "-5 | -5",
                "▲ 5 | -5"
            })
    void numbersKeepTheirDigits(String printed, BigDecimal number) {
        assertThat(PrintedNumber.parse(printed)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "実施なし", "5人", "取手160 藤代137", "5 6", "R2", "5-6", "+5", "1/2", "-----"})
    void anythingElseIsNoNumber(String printed) {
        assertThat(PrintedNumber.parse(printed)).isEmpty();
        assertThat(PrintedNumber.isMalformed(printed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12,34", "1,2345", "1.2.3", "1,234,5", "1,,234", "5.", "▲12,34", "1234,567"})
    void numbersWhoseSeparatorsContradictThemselvesAreMalformed(String printed) {
        assertThat(PrintedNumber.parse(printed)).isEmpty();
        assertThat(PrintedNumber.isMalformed(printed)).isTrue();
    }

    @Test
    void aUnitMayFollow() {
        assertThat(PrintedNumber.parse("1,705人", List.of("人"))).contains(new BigDecimal("1705"));
        assertThat(PrintedNumber.parse("45 時間", List.of("人", "時間"))).contains(new BigDecimal("45"));
        assertThat(PrintedNumber.parse("45件", List.of("人"))).isEmpty();
        assertThat(PrintedNumber.parse("45", List.of("", "人"))).contains(new BigDecimal("45"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-----", "-", "—", "－", "―", "–", "ー", "─", " — "})
    void aDashMeansNotStated(String printed) {
        assertThat(PrintedNumber.isDash(printed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "- 5", "-5", "あ-", "・", "---------------------"})
    void anythingElseIsNoDash(String printed) {
        assertThat(PrintedNumber.isDash(printed)).isFalse();
    }

    @Test
    void aCellCanHoldSeveralLabelledNumbers() {
        assertThat(PrintedNumber.parts("取手160 藤代137"))
                .contains(new Figure.Parts(List.of(
                        new Figure.Part("取手", new BigDecimal("160")), new Figure.Part("藤代", new BigDecimal("137")))));
        assertThat(PrintedNumber.parts("男性：１，０２０、女性：９８０.５"))
                .contains(new Figure.Parts(List.of(
                        new Figure.Part("男性", new BigDecimal("1020")),
                        new Figure.Part("女性", new BigDecimal("980.5")))));
    }

    @Test
    void aHyphenBelongsToALabelUnlessDigitsFollowIt() {
        assertThat(PrintedNumber.parts("北-南 ▲1,234.5 東-5;西 = −7"))
                .contains(new Figure.Parts(List.of(
                        new Figure.Part("北-南", new BigDecimal("-1234.5")),
                        new Figure.Part("東", new BigDecimal("-5")),
                        new Figure.Part("西", new BigDecimal("-7")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"北1 南1,2345", "北1 南1.", "北1 南2人", "北1 :2", "北1南2", "北:=1 南2", "北1 南▲ 2"})
    void labelledNumbersAreReadAsAWholeOrNotAtAll(String printed) {
        assertThat(PrintedNumber.parts(printed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"取手160", "取手160 取手137", "取手160 合計", "160 137", "実施なし", "第1回 取手"})
    void whatIsNotLabelledNumbersThroughoutIsNone(String printed) {
        assertThat(PrintedNumber.parts(printed)).isEmpty();
    }
}
