package dev.hyoka.io.report.words;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Text;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;

/**
 * How the page speaks.
 *
 * @param language the language of its words; what a sheet states stays as it is
 */
public record Words(Language language) {

    public String of(Text text) {
        return text.in(language);
    }

    /** A text in which a name in braces stands for something. */
    public String of(Text text, String name, String value) {
        return of(text).replace("{" + name + "}", value);
    }

    public String of(Argument.Term term) {
        return term.in(language);
    }

    public String of(Message message) {
        return message.in(language);
    }

    /** A figure with thousands separators: 1,062. */
    public String figure(BigDecimal value) {
        return new Argument.Figure(value).in(language);
    }

    /** A fiscal year as a heading: 令和2年度, FY2020 (R2). */
    public String year(FiscalYear year) {
        return language == Language.JA ? year.toLongText() : "FY" + year + " (" + year.toShortText() + ")";
    }

    /** A fiscal year at the head of a table's column: R2, FY2020 (R2). */
    public String column(FiscalYear year) {
        return language == Language.JA ? year.toShortText() : year(year);
    }

    /** A number of things: 26件, 26 sheets. */
    public String count(long number, Text unit) {
        String figure = figure(BigDecimal.valueOf(number));
        return language == Language.JA ? figure + unit.ja() : figure + " " + unit.en();
    }
}
