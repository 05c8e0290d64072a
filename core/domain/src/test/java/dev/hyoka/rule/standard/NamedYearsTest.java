package dev.hyoka.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.hyoka.rule.standard.NamedYears.Span;
import dev.hyoka.time.FiscalYear;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedYearsTest {

    /** All named years from 2010 to 2030; an open end reaches one of these. */
    private static String years(String text) {
        List<Span> spans = NamedYears.in(text);
        return IntStream.rangeClosed(2010, 2030)
                .filter(year -> spans.stream().anyMatch(span -> span.contains(FiscalYear.of(year))))
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "令和2年度, 2020",
        "令和２年度, 2020",
        "令和 2 年度, 2020",
        "令和元年度, 2019",
        "平成31年度, 2019",
        "R2, 2020",
        "Ｒ２年度, 2020",
        "R元年度, 2019",
        "R.2年度, 2020",
        "H31, 2019",
        "H31実績, 2019",
        "2020年度, 2020",
        "２０２０年度, 2020",
        "令和2(2020)年度, 2020",
        "令和2年度(2020年度), 2020",
        "2020(令和2)年度, 2020",
        "令和2年度末, 2020",
        "第3次計画(令和2年度)の策定, 2020",
    })
    void aFiscalYearIsItself(String text, String expected) {
        assertThat(years(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "令和2年3月, 2019",
        "令和2年4月, 2020",
        "令和2年 4月, 2020",
        "令和3年1月下旬, 2020",
        "令和元年5月, 2019",
        "平成31年3月31日, 2018",
        "平成31年4月1日(月), 2019",
        "令和2年(2020年)3月, 2019",
        "2020年3月, 2019",
        "2020/4, 2020",
        "2020/4/1, 2020",
        "R2.3, 2019",
        "R2.12, 2020",
        "R2.3.31, 2019",
        "令和2年の4月, 2020",
    })
    void aMonthCountsToItsFiscalYear(String text, String expected) {
        assertThat(years(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"令和2年, 2019 2020", "2020年, 2019 2020", "令和元年, 2018 2019", "令和2年夏頃, 2019 2020"})
    void aYearWithoutAMonthCanBeEitherOfItsFiscalYears(String text, String expected) {
        assertThat(years(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "令和元年度～令和5年度, 2019 2020 2021 2022 2023",
        "令和元年度から令和3年度まで, 2019 2020 2021",
        "平成30年度〜令和2年度, 2018 2019 2020",
        "令和2～4年度, 2020 2021 2022",
        "令和2年度～4年度, 2020 2021 2022",
        "平成30～令和2年度, 2018 2019 2020",
        "R2～4, 2020 2021 2022",
        "R2-R4, 2020 2021 2022",
        "2019～2021年度, 2019 2020 2021",
        "平成31年4月～令和2年3月, 2019",
        "平成31年4月1日～令和2年3月31日, 2019",
        "平成31年4月1日(月)～令和2年4月1日(水), 2019 2020",
        "令和2年4月上旬～令和3年3月下旬, 2020",
        "令和2年4月～3年3月, 2020",
        "令和2年4月から3月まで, 2020",
        "令和2年1月～6月, 2019 2020",
        "令和2年4月～翌年3月, 2020",
        "令和2年10月～翌年4月, 2020 2021",
        "令和2年4月～同年8月, 2020",
        "R2.4～R3.3, 2020",
        "R2.4～3.3, 2020",
        "H31.4.1-R2.3.31, 2019",
        "令和4年度～令和2年度, 2020 2021 2022",
        "令和2年4月1日～4月30日, 2020",
    })
    void aRangeIncludesWhatLiesBetween(String text, String expected) {
        assertThat(years(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "令和2・3年度, 2020 2021",
        "令和元年度・2年度, 2019 2020",
        "'令和元、3年度', 2019 2021",
        "令和2年度及び4年度, 2020 2022",
        "令和2年度と令和4年度, 2020 2022",
        "令和元年度に調査し翌年度に実施, 2019 2020",
        "令和元年度 調査、3回実施, 2019",
        "'平成31年4月～令和2年3月 調査 令和2年4月～令和3年3月 策定', 2019 2020",
    })
    void yearsInAListAreNamedEach(String text, String expected) {
        assertThat(years(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "令和28年度から, ''",
        "平成28年1月から実施, 2015 2030",
        "令和2年度より継続, 2020 2030",
        "令和2年度～, 2020 2030",
        "令和2年4月頃から, 2020 2030",
        "令和2年度以降, 2020 2030",
        "令和2年度～6月頃, 2020 2030",
        "令和2年度まで, 2010 2020",
        "～令和2年度, 2010 2020",
        "～\u3000 令和2年度, 2010 2020",
        "4月～令和3年3月, 2010 2020",
    })
    void aRangeWithoutAnEndIsOpen(String text, String ends) {
        String years = years(text);
        String[] named = years.split(" ", -1);

        assertThat(years.isEmpty() ? "" : named[0] + " " + named[named.length - 1])
                .isEqualTo(ends);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "戦後75年祈念事業",
                "2年間で実施",
                "第24回の集い",
                "7月 VDI更改",
                "CO2 R2-D2 H2O PR2",
                "とりで未来創造プラン2020",
                "2020人、2,020円、12020年",
                "4月から3月(通年)",
                "5~6月:面接",
                "S1、A4、R134a",
                "0297-2020-2021",
                "令和2年生まれ",
                "",
            })
    void whatIsNoYearNamesNone(String text) {
        assertThat(NamedYears.in(text)).isEmpty();
    }

    @Test
    void theWordsAreThoseOfTheText() {
        assertThat(NamedYears.in("防犯ステーション運営 ・平成３１年４月～令和２年３月、R4"))
                .containsExactly(new Span("平成31年4月～令和2年3月", 2019, 2019), new Span("R4", 2022, 2022));
    }

    @Test
    void everyYearOfAListIsNamedOnce() {
        assertThat(NamedYears.in("令和2・3年度、4年度"))
                .containsExactly(
                        new Span("令和2", 2020, 2020), new Span("・3年度", 2021, 2021), new Span("・3年度、4年度", 2022, 2022));
    }

    @Test
    void thisYearIsTheYearOfTheSheet() {
        assertThat(NamedYears.speaksOfItsOwn("今年度は見直し")).isTrue();
        assertThat(NamedYears.speaksOfItsOwn("本年度、当該年度")).isTrue();
        assertThat(NamedYears.speaksOfItsOwn("来年度")).isFalse();
    }

    @Property(tries = 100)
    void everyFormOfAYearIsRead(@ForAll @IntRange(min = 1989, max = 2050) int year) {
        FiscalYear fiscalYear = FiscalYear.of(year);

        for (String text :
                List.of(fiscalYear.toLongText(), fiscalYear.toShortText(), fiscalYear + "年度", (year + 1) + "年3月")) {
            assertThat(NamedYears.in("計画 " + text + "、実施"))
                    .extracting(Span::from, Span::to)
                    .containsExactly(tuple(year, year));
        }
    }

    @Property(tries = 300)
    void anyTextIsReadToItsEnd(@ForAll String text) {
        assertThat(NamedYears.in(text)).allMatch(span -> span.from() <= span.to());
    }

    @Test
    void aLongTextOfYearsIsRead() {
        assertThat(NamedYears.in("令和2年度、".repeat(5_000))).hasSize(5_000);
        assertThat(NamedYears.in("令和2" + "・3".repeat(5_000))).hasSize(1);
        assertThat(NamedYears.in("~".repeat(5_000) + " ".repeat(5_000) + "令和2年度"))
                .hasSize(1);
    }
}
