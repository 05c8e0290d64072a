package dev.hyoka.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

class AmountUnitPropertyTest {

    @Property(tries = 200)
    void theTextIsReadBack(@ForAll("units") AmountUnit unit) {
        assertThat(AmountUnit.parse(unit.toString())).isEqualTo(unit);
    }

    @Property(tries = 300)
    void theFigureOfAnAmountIsTheFigureItWasMadeFrom(
            @ForAll("units") AmountUnit unit,
            @ForAll @BigRange(min = "-1000000000000", max = "1000000000000") @Scale(6) BigDecimal printed) {
        BigDecimal again = unit.printed(unit.amount(printed));

        assertThat(again).isEqualByComparingTo(printed);
        assertThat(again).isEqualTo(Amounts.plain(printed));
        assertThat(unit.amount(again)).isEqualTo(unit.amount(printed));
    }

    @Provide
    Arbitrary<AmountUnit> units() {
        return Combinators.combine(
                        Arbitraries.of("JPY", "USD", "EUR"), Arbitraries.longs().between(1, Long.MAX_VALUE))
                .as(AmountUnit::of);
    }
}
