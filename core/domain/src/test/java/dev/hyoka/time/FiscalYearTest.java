package dev.hyoka.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {

    @ParameterizedTest
    @CsvSource({
        "2020, 2020",
        "2020年度, 2020",
        "2020年, 2020",
        "２０２０, 2020",
        "２０２０年度, 2020",
        "R2, 2020",
        "R02, 2020",
        "r2, 2020",
        "R.2, 2020",
        "Ｒ２, 2020",
        "Ｒ２年度, 2020",
        "令和2年度, 2020",
        "令和2年, 2020",
        "令和2, 2020",
        "令和02年度, 2020",
        "令和２年度, 2020",
        "㋿2年度, 2020",
        "㋿元年度, 2019",
        "R1, 2019",
        "R元, 2019",
        "令和元年度, 2019",
        "令和1年度, 2019",
        "H31, 2019",
        "平成31年度, 2019",
        "㍻31年度, 2019",
        "平成32年度, 2020",
        "平成元年度, 1989",
        "S63, 1988",
        "昭和63年度, 1988",
        "昭和64年度, 1989",
        "T15, 1926",
        "M6, 1873",
        "明治6年度, 1873"
    })
    void readsEveryFormThatDocumentsPrint(String text, int year) {
        assertThat(FiscalYear.parse(text)).isEqualTo(FiscalYear.of(year));
    }

    @Test
    void blanksAroundTheYearDoNotMatter() {
        assertThat(FiscalYear.parse(" 令和2年度\u3000")).isEqualTo(FiscalYear.of(2020));
        assertThat(FiscalYear.parse("\u00a0R2\n")).isEqualTo(FiscalYear.of(2020));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "20", "020", "02020", "20200", "令和0年度", "R0", "R", "令和", "年度", "令和年度", "元年度", "X5", "慶応2年度",
                "R 2", "令和 2年度", "令和2 年度", "20 20", "R-2", "-2020", "R2.5", "令和十年度", "R1元", "RR2", "令和2年度分", "R2(実績)",
                "R2→R3", "1872", "0000", "明治5年度", "明治元年度", "R9999", "R99999"
            })
    void refusesWhatIsNoFiscalYear(String text) {
        assertThat(FiscalYear.tryParse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FiscalYear.parse(text))
                .withMessageEndingWith(": " + text);
    }

    @ParameterizedTest
    @CsvSource({
        "2020, R2, 令和2年度",
        "2019, R1, 令和元年度",
        "2018, H30, 平成30年度",
        "1989, H1, 平成元年度",
        "1988, S63, 昭和63年度",
        "1927, S2, 昭和2年度",
        "1926, T15, 大正15年度",
        "1912, T1, 大正元年度",
        "1911, M44, 明治44年度",
        "1873, M6, 明治6年度"
    })
    void isWrittenInTheEraThatCoversItsGreaterPart(int year, String shortText, String longText) {
        assertThat(FiscalYear.of(year).toShortText()).isEqualTo(shortText);
        assertThat(FiscalYear.of(year).toLongText()).isEqualTo(longText);
    }

    @ParameterizedTest
    @CsvSource({"2020-03-31, 2019", "2020-04-01, 2020", "2020-12-31, 2020", "2021-01-01, 2020", "2021-03-31, 2020"})
    void aDayBeforeAprilBelongsToTheYearBefore(LocalDate day, int year) {
        assertThat(FiscalYear.from(day)).isEqualTo(FiscalYear.of(year));
    }

    @ParameterizedTest
    @ValueSource(ints = {1872, 10_000, 0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void aYearOutOfBoundsIsRefusedWithTheBounds(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FiscalYear.of(year))
                .withMessage("A fiscal year must be between 1873 and 9999, but is " + year);
    }

    @Test
    void aDayOrAStepThatLeavesTheBoundsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> FiscalYear.from(LocalDate.of(1873, 3, 31)));
        assertThatIllegalArgumentException().isThrownBy(() -> FiscalYear.from(LocalDate.MIN));
        assertThatIllegalArgumentException().isThrownBy(() -> FiscalYear.from(LocalDate.MAX));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FiscalYear.of(FiscalYear.MAX).plusYears(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FiscalYear.of(FiscalYear.MIN).plusYears(-1));
    }

    @Test
    void aStepThatIsTooLargeForAnIntIsRefusedWithTheBoundsToo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FiscalYear.of(2020).plusYears(Integer.MAX_VALUE))
                .withMessage("A fiscal year must be between 1873 and 9999, but is 2147485667");
    }

    @Test
    void noTextAtAllIsAProgrammersMistake() {
        assertThatExceptionOfType(NullPointerException.class).isThrownBy(() -> FiscalYear.parse(null));
    }
}
