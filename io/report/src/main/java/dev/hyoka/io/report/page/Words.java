package dev.hyoka.io.report.page;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Text;
import java.math.BigDecimal;

/**
 * How the page speaks.
 *
 * @param language the language of its words; what a sheet states stays as it is
 */
record Words(Language language) {

    String of(Label label) {
        return language == Language.JA ? label.ja() : label.en();
    }

    String of(Text text) {
        return text.in(language);
    }

    String of(Argument.Term term) {
        return term.in(language);
    }

    String of(Message message) {
        return message.in(language);
    }

    /** A figure with thousands separators: 1,062. */
    String figure(BigDecimal value) {
        return new Argument.Figure(value).in(language);
    }

    /** A number of things: 26件, 26 sheets. */
    String count(long number, Label unit) {
        String figure = figure(BigDecimal.valueOf(number));
        return language == Language.JA ? figure + unit.ja() : figure + " " + unit.en();
    }
}
