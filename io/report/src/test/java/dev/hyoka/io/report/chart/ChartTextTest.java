package dev.hyoka.io.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Language;
import dev.hyoka.io.report.words.Words;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ChartTextTest {

    private static final Words WORDS = new Words(Language.JA);

    private static String figure(String number) {
        return ChartText.figure(new BigDecimal(number), WORDS);
    }

    @Test
    void usualFiguresHaveAllTheirDigits() {
        assertThat(figure("1705")).isEqualTo("1,705");
        assertThat(figure("37.0")).isEqualTo("37.0");
        assertThat(figure("-1234567")).isEqualTo("-1,234,567");
    }

    @Test
    void endlessFiguresAreToldBySize() {
        assertThat(figure("9".repeat(60))).isEqualTo("≈1×10^60");
        assertThat(figure("0." + "0".repeat(40) + "12345")).isEqualTo("≈1.23×10^-41");
        assertThat(figure("1" + "0".repeat(30))).isEqualTo("1×10^30");
        assertThat(figure("0." + "0".repeat(60))).isEqualTo("0");
    }

    @Test
    void wordsTooLongForTheirPlaceEndInAnEllipsis() {
        assertThat(ChartText.lines("実施なし", 66, 3)).containsExactly("実施なし");
        assertThat(ChartText.lines("感染症の拡大のため中止し翌年度に延期した", 66, 3)).containsExactly("感染症の拡大", "のため中止し", "翌年度に延…");
    }

    @Property(tries = 300)
    void noLineIsWiderThanItsPlace(@ForAll String text, @ForAll @IntRange(min = 30, max = 100) int width) {
        assertThat(ChartText.lines(text, width, 3))
                .hasSizeBetween(1, 3)
                .allSatisfy(line -> assertThat(ChartText.width(line)).isLessThanOrEqualTo(width));
    }
}
