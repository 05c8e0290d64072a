package dev.hyoka.io.report.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Language;
import dev.hyoka.io.report.words.Words;
import dev.hyoka.money.AmountUnit;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundAmountTest {

    private static String said(String thousandYen, Language language) {
        return RoundAmount.of(new BigDecimal(thousandYen), AmountUnit.THOUSAND_YEN, new Words(language))
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "429020|4億2,902万円|about ¥429 million",
                "4067355.9|約40億6,736万円|about ¥4.07 billion",
                "1000|100万円|¥1 million",
                "100000|1億円|¥100 million",
                "999999.9|約10億円|about ¥1 billion",
            })
    void largeAmountsAreRounded(String thousandYen, String ja, String en) {
        assertThat(said(thousandYen, Language.JA)).isEqualTo(ja);
        assertThat(said(thousandYen, Language.EN)).isEqualTo(en);
    }

    @Test
    void smallOnesAndOtherCurrenciesStayAsTheyAre() {
        assertThat(said("999.9", Language.JA)).isEmpty();
        assertThat(said("-429020", Language.JA)).isEmpty();
        assertThat(RoundAmount.of(new BigDecimal("5000000"), AmountUnit.of("USD", 1), new Words(Language.EN)))
                .isEmpty();
    }
}
