package dev.hyoka.money;

import java.math.BigDecimal;
import java.util.Objects;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;

/**
 * The one way in which this library makes amounts.
 *
 * <p>Implementations of {@link MonetaryAmount} do not equal one another, and some overflow below a national budget.
 * Every amount therefore passes through here on its way in and comes out in the money API's default implementation,
 * exact and without trailing zeros, so that equal amounts are equal objects.
 */
public final class Amounts {

    /** How many digits an amount may have before and after the decimal point. */
    public static final int MAX_DIGITS = 60;

    /** Looked up once: from it, amounts are made without asking the money API's registries again. */
    private static final MonetaryAmount ONE_YEN = Monetary.getDefaultAmountFactory()
            .setCurrency("JPY")
            .setNumber(BigDecimal.ONE)
            .create();

    private Amounts() {}

    /**
     * Obtains an amount.
     *
     * @param number how much, in the currency's main unit (yen)
     * @param currency the currency
     * @return the amount, exact
     * @throws IllegalArgumentException if the number has more than {@value #MAX_DIGITS} digits on a side of its point
     */
    public static MonetaryAmount of(BigDecimal number, CurrencyUnit currency) {
        requireBounded(number);
        // A multiple is made several times as fast as by a factory, and nearly every amount is in yen
        return currency.equals(ONE_YEN.getCurrency())
                ? ONE_YEN.multiply(plain(number))
                : ONE_YEN.getFactory()
                        .setCurrency(currency)
                        .setNumber(plain(number))
                        .create();
    }

    /**
     * Returns the amount in the one implementation.
     *
     * @param amount an amount of any implementation
     * @return the same amount; this object itself if it is in the one implementation already
     * @throws IllegalArgumentException if it has more than {@value #MAX_DIGITS} digits on a side of its point
     */
    public static MonetaryAmount canonical(MonetaryAmount amount) {
        BigDecimal number = number(amount);
        requireBounded(number);
        // An amount with a context of its own would round whatever is added to it
        boolean canonical = amount.getClass() == ONE_YEN.getClass()
                && amount.getContext().equals(ONE_YEN.getContext())
                && number.scale() == plain(number).scale();
        return canonical ? amount : of(number, amount.getCurrency());
    }

    /**
     * Returns how much an amount is, in the currency's main unit (yen).
     *
     * @param amount the amount
     * @return the number, exact
     */
    public static BigDecimal number(MonetaryAmount amount) {
        return amount.getNumber().numberValueExact(BigDecimal.class);
    }

    /**
     * Returns the sum.
     *
     * @param amounts amounts in one currency and of any implementation, at least one
     * @return the sum, exact
     * @throws IllegalArgumentException if there is no amount, or one or the sum has too many digits, see {@link #of}
     * @throws javax.money.MonetaryException if the currencies differ
     */
    public static MonetaryAmount sum(Iterable<MonetaryAmount> amounts) {
        MonetaryAmount sum = null;
        for (MonetaryAmount amount : amounts) {
            sum = sum == null ? canonical(amount) : sum.add(canonical(amount));
        }
        if (sum == null) {
            throw new IllegalArgumentException("A sum needs at least one amount");
        }
        return canonical(sum);
    }

    /** Refuses numbers such as 1e999999999, which would fill the memory as soon as they were printed. */
    private static void requireBounded(BigDecimal number) {
        Objects.requireNonNull(number, "number");
        if (number.scale() > MAX_DIGITS || (long) number.precision() - number.scale() > MAX_DIGITS) {
            throw new IllegalArgumentException("An amount must have at most " + MAX_DIGITS
                    + " digits before and after its point, but has " + number.precision() + " digits, scale "
                    + number.scale());
        }
    }

    /** Without trailing zeros and without an exponent: 89, 12.5, 1000. */
    static BigDecimal plain(BigDecimal number) {
        if (number.scale() == 0) {
            return number;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.setScale(Math.max(0, stripped.scale()));
    }
}
