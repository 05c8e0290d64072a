package dev.hyoka.cli;

import dev.hyoka.finding.Language;
import dev.hyoka.form.Terms;
import dev.hyoka.io.findings.Counts;
import dev.hyoka.rule.Baseline;

/** The words that several commands use. */
final class Words {

    private Words() {}

    /** Says what reading came to: {@code read 26 documents: 0 errors, 1 warning, 40 infos}. */
    static String reading(long documents, Counts problems, Language language) {
        String counts = problems.words().in(language);
        return language == Language.JA
                ? "読み込み " + documents + "文書: " + counts
                : "read " + counted(documents, "document") + ": " + counts;
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
