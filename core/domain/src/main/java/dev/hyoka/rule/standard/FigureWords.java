package dev.hyoka.rule.standard;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.Language;
import dev.hyoka.model.Figure;
import dev.hyoka.model.Figure.Numeric;
import dev.hyoka.model.Figure.Parts;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;

/** An indicator's figure as messages write it; the same in every language. */
final class FigureWords {

    private FigureWords() {}

    /** For example 1,705; 取手160 藤代137; empty if no number other than 0 is stated. */
    static Optional<String> otherThanZero(Figure figure) {
        if (figure instanceof Numeric numeric && numeric.value().signum() != 0) {
            return Optional.of(number(numeric.value()));
        }
        if (figure instanceof Parts parts
                && parts.parts().stream().anyMatch(part -> part.value().signum() != 0)) {
            return Optional.of(parts.parts().stream()
                    .map(part -> part.label() + number(part.value()))
                    .collect(Collectors.joining(" ")));
        }
        return Optional.empty();
    }

    private static String number(BigDecimal value) {
        return new Argument.Figure(value).in(Language.JA);
    }
}
