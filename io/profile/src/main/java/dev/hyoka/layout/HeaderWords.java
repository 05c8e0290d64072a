package dev.hyoka.layout;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.Text;
import java.util.Optional;

/** What messages say of a header that is missing. */
final class HeaderWords {

    private HeaderWords() {}

    /** Where it was looked for. */
    static Argument where(Optional<String> letters) {
        return new Argument.Term(
                letters.orElse("everywhere"),
                letters.map(range -> Text.of(range + "列の中", "among the columns " + range))
                        .orElse(Text.of("表全体", "in the whole table")));
    }

    /** What was probably meant. */
    static Argument hint(Optional<String> nearest) {
        return new Argument.Term(
                nearest.orElse(""),
                nearest.map(text -> Text.of("「" + text + "」ではありませんか。", " Did you mean " + text + "?"))
                        .orElse(Text.of("見出しの行も確かめてください。", " Check the header's rows, too.")));
    }
}
