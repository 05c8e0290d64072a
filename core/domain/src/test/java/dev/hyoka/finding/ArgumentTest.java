package dev.hyoka.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "0.0 | 0.0",
                "999 | 999",
                "1062 | 1,062",
                "-1062.50 | -1,062.50",
                "37.0 | 37.0",
                "1E+3 | 1,000",
                "-0.001 | -0.001",
                "1000000000000000000000000000000.5 | 1,000,000,000,000,000,000,000,000,000,000.5"
            })
    void aFigureHasSeparatorsAndKeepsItsDigits(BigDecimal value, String words) {
        assertThat(new Argument.Figure(value).in(Language.JA)).isEqualTo(words);
        assertThat(new Argument.Figure(value).in(Language.EN)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tr-TR", "de-CH", "fr-FR", "hi-IN-u-nu-deva", "ar-EG-u-nu-arab", "th-TH-u-nu-thai", "sv-SE"})
    void theDefaultLocaleChangesNothing(String tag) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(tag));
        try {
            assertThat(new Argument.Figure(new BigDecimal("-1234567.5")).in(Language.EN))
                    .isEqualTo("-1,234,567.5");
            assertThat(new Argument.Ordinal(-2020).in(Language.JA)).isEqualTo("-2020");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anOrdinalHasNoSeparators() {
        assertThat(new Argument.Ordinal(2020).in(Language.EN)).isEqualTo("2020");
    }

    @Test
    void aQuoteIsTheSameInEveryLanguageAndATermIsNot() {
        Argument quote = new Argument.Quote("実施なし");
        Argument term = new Argument.Term("national", Text.of("国庫支出金", "national disbursements"));

        assertThat(quote.in(Language.JA)).isEqualTo("実施なし");
        assertThat(quote.in(Language.EN)).isEqualTo("実施なし");
        assertThat(term.in(Language.JA)).isEqualTo("国庫支出金");
        assertThat(term.in(Language.EN)).isEqualTo("national disbursements");
    }

    @Test
    void aSeriesIsJoinedAsTheLanguageDoesIt() {
        Argument series = new Argument.Series(List.of(
                new Argument.Ordinal(2019),
                new Argument.Series(List.of(new Argument.Quote("a"), new Argument.Quote("b")))));

        assertThat(series.in(Language.JA)).isEqualTo("2019、a、b");
        assertThat(series.in(Language.EN)).isEqualTo("2019, a, b");
        assertThat(new Argument.Series(List.of()).in(Language.EN)).isEmpty();
    }

    @Test
    void aSeriesIsCopied() {
        List<Argument> elements = new ArrayList<>(List.of(new Argument.Ordinal(1)));
        Argument.Series series = new Argument.Series(elements);
        elements.clear();

        assertThat(series.elements()).containsExactly(new Argument.Ordinal(1)).isUnmodifiable();
    }

    @Test
    void whatIsMissingIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Argument.Figure(null))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> new Argument.Quote(null))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> new Argument.Term(null, Text.of("文", "text")))
                .withMessage("code");
        assertThatNullPointerException()
                .isThrownBy(() -> new Argument.Term("code", null))
                .withMessage("words");
        assertThatNullPointerException()
                .isThrownBy(() -> new Argument.Series(null))
                .withMessage("elements");
    }
}
