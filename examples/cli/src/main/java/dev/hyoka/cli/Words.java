package dev.hyoka.cli;

import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.form.Terms;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.rule.Baseline;
import dev.hyoka.time.FiscalYear;
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
        return document(entry.document(), language) + " [" + (entry.rule() + " " + entry.location()).strip() + "]";
    }

    /** Names a document: {@code management sheet, fiscal 2020 (R2), 総務部, 総務課, 平和推進事業}. */
    static String document(DocumentRef document, Language language) {
        FiscalYear year = FiscalYear.of(document.fiscalYear());
        List<String> parts = new ArrayList<>();
        parts.add(DocumentKind.ofCode(document.kind())
                .map(kind -> Terms.kind(kind).in(language))
                .orElse(document.kind()));
        parts.add(language == Language.JA ? year.toLongText() : "fiscal " + year + " (" + year.toShortText() + ")");
        document.department().ifPresent(parts::add);
        document.division().ifPresent(parts::add);
        document.name().ifPresent(parts::add);
        return String.join(language == Language.JA ? "、" : ", ", parts);
    }

    private static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
