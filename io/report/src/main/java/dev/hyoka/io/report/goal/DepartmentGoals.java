package dev.hyoka.io.report.goal;

import dev.hyoka.finding.Language;
import dev.hyoka.io.findings.CheckedDocument;
import dev.hyoka.io.findings.CheckedSet;
import dev.hyoka.io.report.note.Anchors;
import dev.hyoka.io.report.words.PageLabel;
import dev.hyoka.io.report.words.Words;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The goals of a department beside those of its divisions, of one year.
 *
 * @param anchor the id of the section
 * @param name the department, or that it isn't stated
 * @param isNamed whether the name is the sheets'
 * @param year the fiscal year, in words
 * @param own the department's own sheet; none if there is none, several if several claim to be it
 * @param divisions the sheets of its divisions, in the order of the set
 */
public record DepartmentGoals(
        String anchor,
        String name,
        boolean isNamed,
        String year,
        List<Organization> own,
        List<Organization> divisions) {

    /** A section a department and year: departments in the order of the set, each with its newest year first. */
    public static List<DepartmentGoals> of(CheckedSet set, Anchors anchors, Words words) {
        Map<Optional<String>, Map<FiscalYear, List<CheckedDocument>>> departments = new LinkedHashMap<>();
        for (CheckedDocument document : set.documents()) {
            if (document.document() instanceof GoalSheet sheet) {
                departments
                        .computeIfAbsent(sheet.department(), missing -> new TreeMap<>(Comparator.reverseOrder()))
                        .computeIfAbsent(sheet.fiscalYear(), missing -> new ArrayList<>())
                        .add(document);
            }
        }
        Namesakes managed = Namesakes.of(set, anchors);
        List<DepartmentGoals> goals = new ArrayList<>();
        departments.forEach((department, years) -> years.forEach((year, sheets) -> {
            Namesakes namesakes = managed.with(sheets);
            goals.add(new DepartmentGoals(
                    "goal-" + (goals.size() + 1),
                    department.orElse(words.of(PageLabel.NOT_STATED_DEPARTMENT)),
                    department.isPresent(),
                    words(year, words),
                    organizations(sheets.stream().filter(DepartmentGoals::isOwn), anchors, namesakes, words),
                    organizations(sheets.stream().filter(sheet -> !isOwn(sheet)), anchors, namesakes, words)));
        }));
        return goals;
    }

    /** All sheets, the department's first. */
    public List<Organization> all() {
        return Stream.concat(own.stream(), divisions.stream()).toList();
    }

    /** Tells whether there is a chart to which the legend belongs. */
    public boolean hasChart() {
        return all().stream()
                .flatMap(organization -> organization.priorities().stream())
                .anyMatch(priority -> priority.chart().isPresent());
    }

    private static boolean isOwn(CheckedDocument sheet) {
        return sheet.document().division().isEmpty();
    }

    private static List<Organization> organizations(
            Stream<CheckedDocument> sheets, Anchors anchors, Namesakes namesakes, Words words) {
        return sheets.map(sheet -> Organization.of(sheet, anchors, namesakes, words))
                .toList();
    }

    /** 令和7年度, FY2025 (R7). */
    private static String words(FiscalYear year, Words words) {
        return words.language() == Language.JA ? year.toLongText() : "FY" + year + " (" + year.toShortText() + ")";
    }
}
