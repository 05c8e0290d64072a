package dev.hyoka.rule.standard;

import dev.hyoka.finding.Argument.Term;
import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Reference;
import dev.hyoka.finding.Text;
import dev.hyoka.rule.standard.PolicySheet.Use;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A form in which sheets write a policy, and where.
 *
 * @param form number and name, as forms are compared
 * @param printed number and name, as they are printed
 * @param places how many places write it
 * @param leading how many of them are in the department's own list of related projects
 * @param sheets how many of them are in each sheet
 * @param references the first of them
 */
record WrittenPolicy(
        PolicyForm form,
        String printed,
        int places,
        int leading,
        Map<DocumentRef, Integer> sheets,
        List<Reference> references) {

    /** A place of a sheet. */
    record Seen(DocumentRef sheet, Use use) {
        Reference reference() {
            return new Reference(sheet, use.place());
        }

        boolean isLeading() {
            return use.related() && DepartmentYear.isDepartments(sheet);
        }
    }

    static WrittenPolicy of(PolicyForm form, List<Seen> seen) {
        Map<DocumentRef, Integer> sheets = new LinkedHashMap<>();
        seen.forEach(place -> sheets.merge(place.sheet, 1, Integer::sum));
        return new WrittenPolicy(
                form,
                // Of several prints the one without a cell's line breaks
                seen.stream()
                        .map(place -> place.use.printed())
                        .min(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                        .orElseThrow(),
                seen.size(),
                (int) seen.stream().filter(Seen::isLeading).count(),
                sheets,
                seen.stream().limit(Enumerated.MOST).map(Seen::reference).toList());
    }

    /** The form and in which sheets it stands how often: 「①デジタル化の推進」(総務部1か所、情報管理課4か所). */
    Term term() {
        Text quoted = Wording.quoted(printed).words();
        return new Term(
                printed,
                Text.of(quoted.ja() + "(" + sheets(Language.JA) + ")", quoted.en() + " (" + sheets(Language.EN) + ")"));
    }

    private String sheets(Language language) {
        String shown = sheets.entrySet().stream()
                .limit(Enumerated.MOST)
                .map(sheet -> DepartmentYear.name(sheet.getKey()).in(language)
                        + (language == Language.JA ? sheet.getValue() + "か所" : ": " + sheet.getValue()))
                .collect(Collectors.joining(language == Language.JA ? "、" : ", "));
        int more = sheets.size() - Enumerated.MOST;
        if (more <= 0) {
            return shown;
        }
        return shown + (language == Language.JA ? "ほか" + more + "シート" : " and " + more + " more sheets");
    }
}
