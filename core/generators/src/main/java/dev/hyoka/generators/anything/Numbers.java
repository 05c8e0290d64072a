package dev.hyoka.generators.anything;

import dev.hyoka.generators.draw.Drawing;
import dev.hyoka.generators.draw.Draws;
import dev.hyoka.generators.draw.Weighted;
import dev.hyoka.model.Figure;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** Numbers and years: mostly small and recent, and up to the bounds of the model. */
public final class Numbers {

    /** How often a number is near the model's bounds rather than near those of a municipality, of a thousand times. */
    private static final int EXTREME = 80;

    private static final int DIGITS_OF_A_DECISION = 18;

    private static final Weighted<Integer> LARGEST =
            Weighted.of(6, 100_000).or(1, 0).or(2, 999);

    private static final Weighted<Integer> DECIMALS = Weighted.of(5, 0).or(2, 2).or(2, 1);

    private static final List<Integer> RECENT_YEARS = List.of(2020, 2021, 2022, 2023, 2024, 2025, 2019, 2018);

    private static final Weighted<Drawing<FiscalYear>> YEARS = Weighted.<Drawing<FiscalYear>>of(
                    8, draws -> FiscalYear.of(draws.of(RECENT_YEARS)))
            .or(1, draws -> FiscalYear.of(draws.of(List.of(FiscalYear.MAX, FiscalYear.MIN))))
            .or(2, draws -> FiscalYear.of(draws.between(FiscalYear.MIN, FiscalYear.MAX)));

    private Numbers() {}

    /** A number within the bounds of the model, with the zeros behind its point that are printed. */
    public static BigDecimal number(Draws draws) {
        return number(draws, Figure.MAX_DIGITS);
    }

    /** A number that has at most some digits before its point, and as many behind it as the model allows. */
    static BigDecimal number(Draws draws, int wholeDigits) {
        BigDecimal number = count(draws, wholeDigits);
        return draws.chance(200) ? number.negate() : number;
    }

    /** A number that is not negative, within the bounds of the model. */
    static BigDecimal count(Draws draws) {
        return count(draws, Figure.MAX_DIGITS);
    }

    /** A number of any scale, even one whose last digits are not known. */
    static BigDecimal numberOfAnyScale(Draws draws) {
        BigDecimal number = number(draws);
        return draws.chance(50) ? new BigDecimal(number.unscaledValue(), -draws.between(1, 20)) : number;
    }

    /** Two numbers, the smaller one first. */
    static List<BigDecimal> ends(Draws draws) {
        BigDecimal one = draws.part(Numbers::number);
        BigDecimal other = draws.part(Numbers::number);
        return one.compareTo(other) <= 0 ? List.of(one, other) : List.of(other, one);
    }

    /** A year that a document can be of. */
    public static FiscalYear year(Draws draws) {
        return draws.of(YEARS).from(draws);
    }

    /** A year of a series: mostly the first one or soon after it, so that some stand there in several phases. */
    static FiscalYear year(Draws draws, FiscalYear first) {
        return draws.chance(150)
                ? year(draws)
                : FiscalYear.of(Math.min(first.year() + draws.between(0, 2), FiscalYear.MAX));
    }

    private static BigDecimal count(Draws draws, int wholeDigits) {
        if (draws.chance(EXTREME)) {
            return extreme(draws, wholeDigits);
        }
        return BigDecimal.valueOf(draws.upTo(draws.of(LARGEST)), draws.of(DECIMALS));
    }

    private static BigDecimal extreme(Draws draws, int wholeDigits) {
        int decimals = draws.between(0, Figure.MAX_DIGITS);
        if (draws.chance(250)) {
            return new BigDecimal(BigInteger.TEN.pow(wholeDigits + decimals).subtract(BigInteger.ONE), decimals);
        }
        BigInteger digits = BigInteger.ZERO;
        for (int left = draws.between(0, wholeDigits) + decimals; left > 0; left -= DIGITS_OF_A_DECISION) {
            long power =
                    BigInteger.TEN.pow(Math.min(left, DIGITS_OF_A_DECISION)).longValueExact();
            digits = digits.multiply(BigInteger.valueOf(power)).add(BigInteger.valueOf(draws.upTo(power - 1)));
        }
        return new BigDecimal(digits, decimals);
    }
}
