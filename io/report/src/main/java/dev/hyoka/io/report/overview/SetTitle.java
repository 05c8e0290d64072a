package dev.hyoka.io.report.overview;

import dev.hyoka.finding.Language;
import dev.hyoka.io.findings.CheckedDocument;
import dev.hyoka.io.findings.CheckedSet;
import dev.hyoka.io.report.words.PageLabel;
import dev.hyoka.io.report.words.Words;
import dev.hyoka.model.Document;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.time.FiscalYear;
import java.util.Comparator;
import java.util.List;

/** The title of a page that was given none: 令和2年度 行政評価, Performance evaluation FY2020 (R2). */
public final class SetTitle {

    private SetTitle() {}

    public static String of(CheckedSet set, Words words) {
        List<Document> documents =
                set.documents().stream().map(CheckedDocument::document).toList();
        boolean isEvaluation =
                documents.stream().anyMatch(document -> document.kind() == DocumentKind.MANAGEMENT_SHEET);
        DocumentKind kind = isEvaluation ? DocumentKind.MANAGEMENT_SHEET : DocumentKind.GOAL_SHEET;
        List<FiscalYear> years = documents.stream()
                .filter(document -> document.kind() == kind)
                .map(Document::fiscalYear)
                .sorted(Comparator.naturalOrder())
                .toList();
        String what = words.of(isEvaluation || years.isEmpty() ? PageLabel.TITLE : PageLabel.GOALS);
        if (years.isEmpty()) {
            return what;
        }
        String span = span(years.get(0), years.get(years.size() - 1), words);
        return words.language() == Language.JA ? span + " " + what : what + " " + span;
    }

    /** From a year to a year: 令和元年度〜令和2年度, FY2019–FY2020 (R1–R2); of one year its name alone. */
    public static String span(FiscalYear first, FiscalYear last, Words words) {
        boolean isOne = first.equals(last);
        return switch (words.language()) {
            case JA -> first.toLongText() + (isOne ? "" : "〜" + last.toLongText());
            case EN ->
                isOne
                        ? "FY" + first + " (" + first.toShortText() + ")"
                        : "FY" + first + "–FY" + last + " (" + first.toShortText() + "–" + last.toShortText() + ")";
        };
    }
}
