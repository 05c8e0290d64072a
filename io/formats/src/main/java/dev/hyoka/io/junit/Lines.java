package dev.hyoka.io.junit;

import dev.hyoka.finding.Language;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.form.Terms;
import dev.hyoka.io.SourcePosition;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines as compilers write them, which build servers know how to link. */
final class Lines {

    private Lines() {}

    /**
     * A line, or several if the message has several.
     *
     * @param position where in the input
     * @param severity how grave it is
     * @param code the rule or the kind of problem
     * @param place where in the document; empty text if that is the document itself or isn't known
     * @param message what is to be said
     * @param language the language
     * @return for example sheets.txt:47:12: error TOT-01 /cost/years/2019/total: …
     */
    static String of(
            SourcePosition position, Severity severity, String code, String place, Message message, Language language) {
        String what = Stream.of(Terms.severity(severity).words().in(language), code, place)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        String where = position.toString();
        return (where.isEmpty() ? "" : where + ": ") + what + ": " + message.in(language);
    }
}
