package dev.hyoka.io.published;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.time.FiscalYear;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedYearTest {

    @ParameterizedTest
    @CsvSource({
        "令和2年度分 重点事業マネジメントシート, 2020",
        "令和元年度 事務事業評価シート, 2019",
        "事務事業評価シート（平成３１年度）, 2019",
        "2020年度, 2020",
        "R2年度分, 2020",
        "対象:令和 5 年度, 2023",
        "第10回 令和3年度実績, 2021"
    })
    void aTitlePrintsItsFiscalYear(String printed, int year) {
        assertThat(PrintedYear.find(printed)).contains(FiscalYear.of(year));
    }

    @ParameterizedTest
    @ValueSource(strings = {"重点事業マネジメントシート", "令和2年4月", "2年度分", "令和0年度", "99年度"})
    void anythingElseIsNoYear(String printed) {
        assertThat(PrintedYear.find(printed)).isEmpty();
    }
}
