package dev.hyoka.rule.standard;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.Argument.Quote;
import dev.hyoka.finding.Argument.Term;
import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Text;
import dev.hyoka.rule.Spelling;
import java.util.Comparator;
import java.util.Optional;

/**
 * A department in a fiscal year, to which its own goal sheet and those of its divisions belong.
 *
 * @param fiscalYear the fiscal year
 * @param department the department's name, as names are compared
 */
record DepartmentYear(int fiscalYear, String department) {

    /** Within a department's year: its own sheet first, then its divisions' by their names; the same whatever the order of a set. */
    static final Comparator<DocumentRef> SHEETS = Comparator.comparing(
                    (DocumentRef sheet) -> sheet.division().orElse(""))
            .thenComparing(sheet -> sheet.department().orElse(""));

    /** The reason why a rule over a department's sheets is not applicable to a sheet that names no department. */
    static final Message NOT_STATED = Message.of(
                    "部名が記載されていないため、同じ部のシートがわかりません。",
                    "The sheet states no department, so that it is not known which other sheets belong to it.")
            .build();

    /** The department of a sheet; empty if the sheet states none. */
    static Optional<DepartmentYear> of(DocumentRef sheet) {
        return sheet.department().map(name -> new DepartmentYear(sheet.fiscalYear(), Spelling.plain(name)));
    }

    /** Tells whether a sheet is the department's own, not one of its divisions'. */
    static boolean isDepartments(DocumentRef sheet) {
        return sheet.division().isEmpty();
    }

    /** How a message names one of the department's sheets. */
    static Argument name(DocumentRef sheet) {
        return sheet.division()
                .or(sheet::department)
                .<Argument>map(Quote::new)
                .orElseGet(() -> new Term("", Text.of("部課名のないシート", "the sheet without department")));
    }
}
