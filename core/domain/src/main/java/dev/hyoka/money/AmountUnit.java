package dev.hyoka.money;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;

/**
 * The unit in which a sheet prints its amounts: thousand yen (千円) in most.
 *
 * @param currency the currency
 * @param multiple how many of the currency's main unit (yen) a printed 1 stands for, such as 1000; at least 1
 */
public record AmountUnit(CurrencyUnit currency, long multiple) {

    /** 円. */
    public static final AmountUnit YEN = of("JPY", 1);

    /** 千円. */
    public static final AmountUnit THOUSAND_YEN = of("JPY", 1_000);

    /** 百万円. */
    public static final AmountUnit MILLION_YEN = of("JPY", 1_000_000);

    /** How many digits a long can always hold. */
    private static final int LONG_DIGITS = 18;

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,18}) (\\S+)");

    /** Checks the multiple. */
    public AmountUnit {
        Objects.requireNonNull(currency, "currency");
        if (multiple < 1) {
            throw new IllegalArgumentException("A unit's multiple must be at least 1, but is " + multiple);
        }
    }

    /**
     * Obtains a unit.
     *
     * @param currency the currency's code of ISO 4217, such as JPY
     * @param multiple how many of the currency's main unit a printed 1 stands for
     * @return the unit
     * @throws javax.money.UnknownCurrencyException if there is no such currency
     * @throws IllegalArgumentException if the multiple is below 1
     */
    public static AmountUnit of(String currency, long multiple) {
        return new AmountUnit(Monetary.getCurrency(currency), multiple);
    }

    /**
     * Reads the form that {@link #toString} writes.
     *
     * @param text for example {@code 1000 JPY}
     * @return the unit
     * @throws IllegalArgumentException if the text has another form
     * @throws javax.money.UnknownCurrencyException if there is no such currency
     */
    public static AmountUnit parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a unit of amounts (such as 1000 JPY): " + text);
        }
        return of(matcher.group(2), Long.parseLong(matcher.group(1)));
    }

    /**
     * Returns the amount that a printed figure stands for: 89 in thousand yen is 89,000 yen.
     *
     * @param printed the figure as printed
     * @return the amount, exact
     * @throws IllegalArgumentException if it has too many digits, see {@link Amounts#of}
     */
    public MonetaryAmount amount(BigDecimal printed) {
        return Amounts.of(printed.multiply(BigDecimal.valueOf(multiple)), currency);
    }

    /**
     * Returns the figure that is printed for an amount: 89 for 89,000 yen in thousand yen, 12.5 for 12,500 yen.
     *
     * @param amount an amount in this unit's currency
     * @return the figure, exact, without trailing zeros
     * @throws IllegalArgumentException if the amount is in another currency
     * @throws ArithmeticException if the figure has no end (a unit that is no power of ten)
     */
    public BigDecimal printed(MonetaryAmount amount) {
        if (!amount.getCurrency().equals(currency)) {
            throw new IllegalArgumentException("An amount printed in " + currency + " must not be " + amount);
        }
        BigDecimal number = Amounts.number(amount);
        if (number.scale() == 0 && number.precision() <= LONG_DIGITS && number.longValue() % multiple == 0) {
            return BigDecimal.valueOf(number.longValue() / multiple);
        }
        // Moving the point is enough for every usual unit, and an exact division takes many times as long
        long rest = multiple;
        int zeros = 0;
        for (; rest % 10 == 0; rest /= 10) {
            zeros++;
        }
        BigDecimal figure = number.scaleByPowerOfTen(-zeros);
        return Amounts.plain(rest == 1 ? figure : figure.divide(BigDecimal.valueOf(rest)));
    }

    /** Returns the multiple and the currency's code, such as {@code 1000 JPY}; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return multiple + " " + currency.getCurrencyCode();
    }
}
