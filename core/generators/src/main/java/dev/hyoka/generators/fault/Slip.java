package dev.hyoka.generators.fault;

import dev.hyoka.finding.Text;
import java.math.BigDecimal;
import java.util.List;

/** What goes wrong when a figure is written down. */
enum Slip {
    DIGITS_SWAPPED("digits-swapped", "%sの隣り合う数字が入れ替わっている", "two neighbouring digits of %s are swapped"),
    DIGIT_LOST("digit-lost", "%sの数字が一つ抜けている", "a digit of %s is missing"),
    DIGIT_DOUBLED("digit-doubled", "%sの数字が一つ重複している", "a digit of %s is written twice"),
    TIMES_TEN("times-ten", "%sが10倍になっている", "%s is ten times too large"),
    TIMES_THOUSAND("times-thousand", "%sが1,000倍になっている", "%s is a thousand times too large"),
    SIGN_CHANGED("sign-changed", "%sの正負が逆になっている", "%s has the wrong sign"),
    AS_ZERO("as-zero", "%sが0と記載されている", "%s is stated as 0");

    private final String code;
    private final String ja;
    private final String en;

    Slip(String code, String ja, String en) {
        this.code = code;
        this.ja = ja;
        this.en = en;
    }

    /** How the names of faults say it, such as {@code digits-swapped}. */
    String code() {
        return code;
    }

    /** Says what went wrong with a figure. */
    Text of(Text figure) {
        return Text.of(ja.replace("%s", figure.ja()), en.replace("%s", figure.en()));
    }

    /** Every way in which the figure can go wrong; none of them is the figure itself. */
    List<BigDecimal> of(BigDecimal figure) {
        return figure.signum() == 0 || !Digits.areFew(figure) ? List.of() : wrong(figure);
    }

    private List<BigDecimal> wrong(BigDecimal figure) {
        return switch (this) {
            case DIGITS_SWAPPED -> Digits.swapped(figure);
            case DIGIT_LOST -> Digits.lost(figure);
            case DIGIT_DOUBLED -> Digits.doubled(figure);
            case TIMES_TEN -> List.of(figure.multiply(BigDecimal.TEN));
            case TIMES_THOUSAND -> List.of(figure.multiply(BigDecimal.valueOf(1000)));
            case SIGN_CHANGED -> List.of(figure.negate());
            case AS_ZERO -> List.of(BigDecimal.ZERO);
        };
    }
}
