package dev.hyoka.generators.anything;

import dev.hyoka.generators.draw.Drawing;
import dev.hyoka.generators.draw.Draws;
import dev.hyoka.generators.draw.Weighted;
import dev.hyoka.model.HourlyRate;
import dev.hyoka.model.HourlyRates;
import dev.hyoka.money.AmountInterval;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.money.Amounts;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;

/** Amounts of money and their units: mostly in yen, and of currencies with no, three and four decimal places. */
public final class Money {

    /** Times the largest multiple of a unit, a number of so many digits still is within the bounds of an amount. */
    private static final int DIGITS_OF_A_PRINTED_AMOUNT = 40;

    private static final List<CurrencyUnit> FOREIGN = Stream.of("USD", "EUR", "KWD", "CLF", "XDR")
            .map(Monetary::getCurrency)
            .toList();

    private static final Weighted<Drawing<CurrencyUnit>> CURRENCIES = Weighted.<Drawing<CurrencyUnit>>of(
                    5, draws -> AmountUnit.YEN.currency())
            .or(1, draws -> draws.of(FOREIGN));

    private static final Weighted<Drawing<AmountUnit>> UNITS = Weighted.<Drawing<AmountUnit>>of(
                    8, draws -> AmountUnit.THOUSAND_YEN)
            .or(4, draws -> draws.of(List.of(AmountUnit.YEN, AmountUnit.MILLION_YEN)))
            .or(3, draws -> new AmountUnit(currency(draws), 1 + draws.upTo(9)))
            .or(1, draws -> new AmountUnit(currency(draws), Long.MAX_VALUE))
            .or(1, draws -> new AmountUnit(currency(draws), 1 + draws.upTo(Long.MAX_VALUE - 1)));

    private Money() {}

    public static CurrencyUnit currency(Draws draws) {
        return draws.of(CURRENCIES).from(draws);
    }

    public static AmountUnit unit(Draws draws) {
        return draws.of(UNITS).from(draws);
    }

    public static MonetaryAmount amount(Draws draws) {
        CurrencyUnit currency = currency(draws);
        return Amounts.of(draws.part(Numbers::number), currency);
    }

    /** An amount that has an end as a multiple of a unit: others can be held, but not printed. */
    static MonetaryAmount amount(Draws draws, AmountUnit unit) {
        return unit.amount(Numbers.number(draws, DIGITS_OF_A_PRINTED_AMOUNT));
    }

    public static AmountInterval interval(Draws draws) {
        CurrencyUnit currency = currency(draws);
        List<BigDecimal> ends = draws.part(Numbers::ends);
        return new AmountInterval(Amounts.of(ends.get(0), currency), Amounts.of(ends.get(1), currency));
    }

    public static HourlyRate hourlyRate(Draws draws) {
        List<BigDecimal> ends = draws.part(Numbers::ends);
        return new HourlyRate(ends.get(0), ends.get(1));
    }

    public static HourlyRates hourlyRates(Draws draws) {
        return HourlyRates.of(draws.list(0, 5, Money::hourlyRate));
    }

    public static HourlyRates.Largest largest(Draws draws) {
        return new HourlyRates.Largest(draws.part(Money::hourlyRate), draws.between(0, Integer.MAX_VALUE));
    }
}
