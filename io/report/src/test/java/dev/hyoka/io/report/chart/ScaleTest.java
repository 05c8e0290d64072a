package dev.hyoka.io.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ScaleTest {

    private static Scale scale(String... values) {
        return Scale.of(Stream.of(values).map(BigDecimal::new).toList(), 100);
    }

    @Test
    void beginsAtZeroWhateverTheLeastValueIs() {
        assertThat(scale("1705", "1230").low()).isZero();
        assertThat(scale("-5", "-3").high()).isZero();
    }

    @Test
    void itsTicksAreRoundAndBeginAtZero() {
        assertThat(scale("1705").ticks())
                .extracting(BigDecimal::toPlainString)
                .containsExactly("0", "500", "1000", "1500");
        assertThat(scale("0.37").ticks())
                .extracting(BigDecimal::toPlainString)
                .containsExactly("0", "0.1", "0.2", "0.3");
        assertThat(scale("-12", "30").ticks())
                .extracting(BigDecimal::toPlainString)
                .containsExactly("0", "20");
    }

    @Test
    void ofZeroAloneItHasOneTickAndNoLength() {
        Scale scale = scale("0", "0.00");

        assertThat(scale.ticks()).containsExactly(BigDecimal.ZERO);
        assertThat(scale.length(BigDecimal.TEN)).isZero();
    }

    @Property(tries = 300)
    void ticksLieWithinTheScaleAndZeroIsAmongThem(@ForAll @Size(min = 1, max = 8) List<BigDecimal> values) {
        Scale scale = Scale.of(values, 96);

        assertThat(scale.ticks()).contains(BigDecimal.ZERO).hasSizeBetween(1, 6).isSorted();
        assertThat(scale.ticks())
                .allSatisfy(tick -> assertThat(scale.fromTop(tick)).isBetween(0.0, 96.0));
    }

    @Property(tries = 300)
    void lengthsAreProportional(@ForAll @Size(min = 1, max = 8) List<BigDecimal> values) {
        Scale scale = Scale.of(values, 96);
        BigDecimal range = scale.high().subtract(scale.low());

        for (BigDecimal value : values) {
            double share = range.signum() == 0
                    ? 0
                    : value.abs().divide(range, MathContext.DECIMAL64).doubleValue();
            assertThat(scale.length(value.abs())).isCloseTo(share * 96, offset(0.06));
        }
    }
}
