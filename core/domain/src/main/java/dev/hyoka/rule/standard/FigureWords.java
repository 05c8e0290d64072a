package dev.hyoka.rule.standard;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.Language;
import dev.hyoka.model.Figure;
import dev.hyoka.model.Figure.Numeric;
import dev.hyoka.model.Figure.Parts;
import dev.hyoka.model.Figure.Words;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/** An indicator's figure as messages write it; the same in every language. */
final class FigureWords {

    private FigureWords() {}

    /** For example 1,705; 実施なし; 取手160 藤代137. */
    static String of(Figure figure) {
        if (figure instanceof Numeric numeric) {
            return number(numeric.value());
        }
        if (figure instanceof Parts parts) {
            return parts.parts().stream()
                    .map(part -> part.label() + number(part.value()))
                    .collect(Collectors.joining(" "));
        }
        return ((Words) figure).text();
    }

    /** Tells whether a number other than 0 is stated. */
    static boolean isOtherThanZero(Figure figure) {
        if (figure instanceof Numeric numeric) {
            return numeric.value().signum() != 0;
        }
        return figure instanceof Parts parts
                && parts.parts().stream().anyMatch(part -> part.value().signum() != 0);
    }

    private static String number(BigDecimal value) {
        return new Argument.Figure(value).in(Language.JA);
    }
}
