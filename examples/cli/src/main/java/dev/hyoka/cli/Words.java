package dev.hyoka.cli;

import dev.hyoka.finding.Language;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import java.util.ArrayList;
import java.util.List;

/** The words that several commands use. */
final class Words {

    private Words() {}

    static Text severity(Severity severity) {
        return switch (severity) {
            case ERROR -> Text.of("エラー", "error");
            case WARNING -> Text.of("警告", "warning");
            case INFO -> Text.of("情報", "info");
        };
    }

    /** Says how many there are of each severity: {@code 2 errors, 1 warning, 0 infos}. */
    static String counts(Tally tally, Language language) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            int number = tally.count(severity);
            String word = severity(severity).in(language);
            parts.add(language == Language.JA ? word + number + "件" : counted(number, word));
        }
        return String.join(language == Language.JA ? "、" : ", ", parts);
    }

    /** Says what reading came to: {@code read 26 documents: 0 errors, 1 warning, 40 infos}. */
    static String reading(long documents, Tally problems, Language language) {
        String counts = counts(problems, language);
        return language == Language.JA
                ? "読み込み " + documents + "文書: " + counts
                : "read " + counted(documents, "document") + ": " + counts;
    }

    /** Says what a check came to: {@code checked 26 documents: 3 errors, 1 warning, 0 infos}. */
    static String check(long documents, Tally findings, Language language) {
        String counts = counts(findings, language);
        return language == Language.JA
                ? "点検 " + documents + "文書: " + counts
                : "checked " + counted(documents, "document") + ": " + counts;
    }

    private static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
