package dev.hyoka.io.report.overview;

import dev.hyoka.io.report.words.Words;
import dev.hyoka.money.AmountUnit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** A large amount as people say it: 4億2,902万円, about ¥429 million. */
final class RoundAmount {
    private static final BigDecimal FROM = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal MAN = BigDecimal.valueOf(10_000);
    private static final BigInteger MAN_IN_OKU = BigInteger.valueOf(10_000);

    private RoundAmount() {}

    /** Says an amount; empty if it isn't large, or not in yen. */
    static Optional<String> of(BigDecimal figure, AmountUnit unit, Words words) {
        BigDecimal yen = figure.multiply(BigDecimal.valueOf(unit.multiple()));
        if (!unit.currency().equals(AmountUnit.YEN.currency()) || yen.compareTo(FROM) < 0) {
            return Optional.empty();
        }
        return Optional.of(
                switch (words.language()) {
                    case JA -> inJapanese(yen, words);
                    case EN -> inEnglish(yen, words);
                });
    }

    private static String inJapanese(BigDecimal yen, Words words) {
        BigDecimal man = yen.divide(MAN, 0, RoundingMode.HALF_UP);
        BigInteger[] parts = man.toBigInteger().divideAndRemainder(MAN_IN_OKU);
        String oku = parts[0].signum() == 0 ? "" : words.figure(new BigDecimal(parts[0])) + "億";
        String rest = parts[1].signum() == 0 ? "" : words.figure(new BigDecimal(parts[1])) + "万";
        return (man.multiply(MAN).compareTo(yen) == 0 ? "" : "約") + oku + rest + "円";
    }

    private static String inEnglish(BigDecimal yen, Words words) {
        BigDecimal rounded = yen.round(new MathContext(3, RoundingMode.HALF_UP));
        boolean isBillions = rounded.compareTo(BILLION) >= 0;
        BigDecimal number = rounded.divide(isBillions ? BILLION : MILLION).stripTrailingZeros();
        return (rounded.compareTo(yen) == 0 ? "" : "about ")
                + "¥"
                + words.figure(number.setScale(Math.max(0, number.scale())))
                + (isBillions ? " billion" : " million");
    }
}
