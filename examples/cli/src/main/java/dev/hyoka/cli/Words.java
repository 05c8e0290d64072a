package dev.hyoka.cli;

import dev.hyoka.finding.Language;
import dev.hyoka.finding.Severity;
import dev.hyoka.form.Terms;
import dev.hyoka.rule.Baseline;
import java.util.ArrayList;
import java.util.List;

/** The words that several commands use. */
final class Words {

    private Words() {}

    /** Says how many there are of each severity: {@code 2 errors, 1 warning, 0 infos}. */
    static String counts(Tally tally, Language language) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            int number = tally.count(severity);
            String word = Terms.severity(severity).in(language);
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

    /** Says how many findings were suppressed. */
    static String suppressed(int findings, Language language) {
        return language == Language.JA ? "抑制した指摘: " + findings + "件" : counted(findings, "finding") + " suppressed";
    }

    /** Says what a comparison with a baseline came to. */
    static String compared(int added, int unchanged, int gone, Language language) {
        return language == Language.JA
                ? "前回との比較: 新規" + added + "件、変化なし" + unchanged + "件、解消" + gone + "件"
                : "against the baseline: " + added + " new, " + unchanged + " unchanged, " + gone + " gone";
    }

    /** Heads the list of what was found before and is not found any more. */
    static String gone(Language language) {
        return language == Language.JA ? "解消した指摘" : "no longer found";
    }

    /** Names what was found before. */
    static String entry(Baseline.Entry entry, Language language) {
        return Terms.document(entry.document()).in(language) + " [" + (entry.rule() + " " + entry.location()).strip()
                + "]";
    }

    private static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
