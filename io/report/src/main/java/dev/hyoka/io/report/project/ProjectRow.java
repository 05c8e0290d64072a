package dev.hyoka.io.report.project;

import dev.hyoka.finding.Severity;
import dev.hyoka.form.CostRow;
import dev.hyoka.form.Terms;
import dev.hyoka.io.report.words.Words;
import dev.hyoka.model.Direction;
import dev.hyoka.model.DirectionCode;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Phase;
import dev.hyoka.model.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A project at a glance: what stands on its row while its section is closed.
 *
 * @param name its name
 * @param grades its progress grades, from early to late
 * @param direction what is to become of it; empty if not stated
 * @param cost the total cost of the newest sheet's year; empty if not stated
 * @param counts how many findings there are; none of a severity without any
 */
record ProjectRow(
        String name, List<Grade> grades, Optional<String> direction, Optional<Amount> cost, List<Count> counts) {

    /**
     * A year's progress grade.
     *
     * @param year the year where there are several: R2; empty text else
     * @param code the grade: A
     * @param words what it means
     */
    record Grade(String year, String code, String words) {}

    /**
     * An amount.
     *
     * @param year its year: R2
     * @param figure the figure
     * @param unit its unit
     */
    record Amount(String year, String figure, String unit) {}

    /**
     * A number of findings.
     *
     * @param severity error, warning or info: also its class in the style sheet
     * @param words the same in words
     * @param number how many
     */
    record Count(String severity, String words, int number) {}

    static ProjectRow of(List<YearSheet> sheets, Words words) {
        ManagementSheet newest = sheets.get(0).sheet();
        List<Grade> grades = new ArrayList<>();
        for (int i = sheets.size() - 1; i >= 0; i--) {
            YearSheet sheet = sheets.get(i);
            sheet.sheet()
                    .progress()
                    .flatMap(Progress::grade)
                    .ifPresent(grade -> grades.add(new Grade(
                            sheets.size() == 1 ? "" : sheet.year().toShortText(),
                            grade.code(),
                            words.of(Terms.grade(grade)))));
        }
        List<Count> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long number = sheets.stream()
                    .flatMap(sheet -> sheet.notes().all().stream())
                    .filter(note -> note.finding().severity() == severity)
                    .count();
            if (number > 0) {
                counts.add(new Count(severity.code(), words.of(Terms.severity(severity)), (int) number));
            }
        }
        return new ProjectRow(
                newest.name(),
                List.copyOf(grades),
                newest.direction().flatMap(direction -> word(direction, words)),
                cost(newest, words),
                List.copyOf(counts));
    }

    /** The direction in a word; the printed one where the page has none for it. */
    private static Optional<String> word(Direction direction, Words words) {
        return direction
                .code()
                .filter(code -> code != DirectionCode.OTHER)
                .map(code -> words.of(Terms.direction(code)))
                .or(direction::label);
    }

    private static Optional<Amount> cost(ManagementSheet sheet, Words words) {
        return sheet.cost()
                .flatMap(cost -> cost.years().stream()
                        .filter(year -> year.fiscalYear().equals(sheet.fiscalYear()) && year.phase() == Phase.ACTUAL)
                        .flatMap(year -> CostRow.TOTAL.printed(year, cost.unit()).stream())
                        .map(figure -> new Amount(
                                sheet.fiscalYear().toShortText(),
                                words.figure(figure),
                                words.of(Terms.unit(cost.unit()))))
                        .findFirst());
    }
}
