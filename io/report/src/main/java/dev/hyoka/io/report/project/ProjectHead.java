package dev.hyoka.io.report.project;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Text;
import dev.hyoka.io.report.note.Note;
import dev.hyoka.io.report.project.Statement.Stated;
import dev.hyoka.io.report.words.Words;
import dev.hyoka.model.ManagementSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What stands at the head of a project's sheets.
 *
 * @param years the sheets' years, the newest first
 * @param entries what the sheets state; what none states is left out
 * @param notes what was found there
 */
record ProjectHead(List<Year> years, List<Entry> entries, List<Note> notes) {

    private static final List<Location> PLACES = List.of(
            Places.FISCAL_YEAR,
            Places.ID,
            Places.NAME,
            Places.POLICY,
            Places.ORGANIZATIONAL_GOAL,
            Places.DEPARTMENT,
            Places.DIVISION);

    /**
     * A sheet's year.
     *
     * @param statement 令和2年度, with the notes about it
     */
    record Year(Statement statement) {}

    /**
     * A cell of the head.
     *
     * @param label its label
     * @param statement what is stated
     */
    record Entry(String label, Statement statement) {}

    static ProjectHead of(List<YearSheet> sheets, OpenNotes open, Words words) {
        List<Year> years = new ArrayList<>();
        for (YearSheet sheet : sheets) {
            String year = words.year(sheet.year());
            years.add(new Year(Statement.of(List.of(new Stated(sheet, Places.FISCAL_YEAR, Optional.of(year))))));
        }
        List<Entry> entries = new ArrayList<>();
        add(entries, sheets, ProjectLabel.NAME, Places.NAME, sheet -> Optional.of(sheet.name()), words);
        add(entries, sheets, ProjectLabel.ID, Places.ID, ManagementSheet::id, words);
        add(entries, sheets, ProjectLabel.DEPARTMENT, Places.DEPARTMENT, ManagementSheet::department, words);
        add(entries, sheets, ProjectLabel.DIVISION, Places.DIVISION, ManagementSheet::division, words);
        add(entries, sheets, ProjectLabel.POLICY, Places.POLICY, ManagementSheet::policy, words);
        add(
                entries,
                sheets,
                ProjectLabel.ORGANIZATIONAL_GOAL,
                Places.ORGANIZATIONAL_GOAL,
                sheet -> sheet.organizationalGoal().map(goal -> words.of(goal ? ProjectLabel.YES : ProjectLabel.NO)),
                words);
        // What the page says already, on the project's row and above it
        entries.removeIf(entry -> entry.statement.equals(plain(entry.statement))
                && (entry.label.equals(words.of(ProjectLabel.NAME))
                        || entry.label.equals(words.of(ProjectLabel.DEPARTMENT))
                        || entry.label.equals(words.of(ProjectLabel.DIVISION))));
        YearSheet newest = sheets.get(0);
        Statement purpose = Statement.of(
                List.of(new Stated(newest, Places.PURPOSE, newest.sheet().purpose())));
        if (purpose.isThere()) {
            entries.add(new Entry(words.of(ProjectLabel.PURPOSE), purpose));
        }
        List<Note> notes = new ArrayList<>(open.take(PLACES::contains));
        notes.addAll(open.take(newest, Places.PURPOSE::equals));
        return new ProjectHead(List.copyOf(years), List.copyOf(entries), List.copyOf(notes));
    }

    private static Statement plain(Statement statement) {
        return new Statement(statement.text(), List.of(), List.of(), List.of());
    }

    private static void add(
            List<Entry> entries,
            List<YearSheet> sheets,
            Text label,
            Location place,
            Function<ManagementSheet, Optional<String>> part,
            Words words) {
        Statement statement = Statement.of(sheets.stream()
                .map(sheet -> new Stated(sheet, place, part.apply(sheet.sheet())))
                .toList());
        if (statement.isThere()) {
            entries.add(new Entry(words.of(label), statement));
        }
    }
}
