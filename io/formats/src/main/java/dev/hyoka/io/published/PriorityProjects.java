package dev.hyoka.io.published;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Places;
import dev.hyoka.io.Origin.Handling;
import dev.hyoka.model.PriorityProject;
import dev.hyoka.model.PriorityProjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The priority projects of a goal sheet: a title, the content, and a schedule each. */
final class PriorityProjects {

    private static final List<Label> HEAD = List.of(Label.PRIORITY_PROJECT, Label.POLICY);

    private final Labels labels;
    private final Notes notes;
    private final List<PriorityProject> projects = new ArrayList<>();

    PriorityProjects(Labels labels, Notes notes) {
        this.labels = labels;
        this.notes = notes;
    }

    List<PriorityProject> read(List<Row> rows) {
        List<Row> block = new ArrayList<>();
        for (Row row : rows) {
            if (labels.is(row.first().orElseThrow(), Label.PRIORITY_PROJECT)) {
                project(block);
                block = new ArrayList<>();
            }
            block.add(row);
        }
        project(block);
        return projects;
    }

    private void project(List<Row> rows) {
        if (rows.isEmpty() || !labels.is(rows.get(0).first().orElseThrow(), Label.PRIORITY_PROJECT)) {
            return;
        }
        Location location = Places.PRIORITY_PROJECTS.child(projects.size());
        PriorityProjectBuilder project = PriorityProject.builder();
        if (!head(rows.get(0), location, project)) {
            return;
        }
        int schedule = rows.size();
        for (int i = 1; i < rows.size() && schedule == rows.size(); i++) {
            if (!ScheduleTable.months(rows.get(i)).isEmpty()) {
                schedule = i;
            }
        }
        project.content(content(rows.subList(1, schedule), location.child("content")));
        if (schedule < rows.size()) {
            project.addAllSchedule(ScheduleTable.read(
                    rows.get(schedule), rows.subList(schedule + 1, rows.size()), location.child("schedule"), notes));
        } else {
            notes.warn(
                    "no-schedule",
                    rows.get(0).first().orElseThrow(),
                    location.child("schedule"),
                    Message.of(
                                    "この重点事業にはスケジュールの表がありません。シートが途中で切れていないか確かめてください。",
                                    "This priority project has no schedule. Check whether the sheet is cut off.")
                            .build());
        }
        projects.add(project.build());
    }

    /** Reads title and policy; false if there is no title. */
    private boolean head(Row row, Location location, PriorityProjectBuilder project) {
        boolean titled = false;
        for (Pair pair : Pair.of(row, labels, HEAD)) {
            pair.labelCell().take();
            if (pair.valueCell().isEmpty() || pair.label().isEmpty()) {
                continue;
            }
            Cell cell = pair.valueCell().get();
            if (pair.label().get() == Label.POLICY) {
                project.policy(PrintedPolicy.of(pair.value()));
                notes.found(location.child("policy"), cell, Handling.AS_PRINTED);
            } else {
                String title = PlainText.ofName(pair.value()).orElseThrow();
                project.title(title);
                notes.foundText(location.child("title"), cell, title);
                titled = true;
            }
        }
        if (!titled) {
            notes.error(
                    "no-title",
                    row.first().orElseThrow(),
                    location.child("title"),
                    Message.of(
                                    "重点事業の名称がないため、この重点事業は読み込めません。",
                                    "The priority project has no title and can't be read without one.")
                            .build());
        }
        return titled;
    }

    private Optional<String> content(List<Row> rows, Location location) {
        List<Cell> cells = new ArrayList<>();
        for (Row row : rows) {
            for (Cell cell : row.filled()) {
                if (labels.is(cell, Label.CONTENT)) {
                    cell.take();
                } else {
                    cells.add(cell);
                }
            }
        }
        return Texts.join(cells, location, notes);
    }
}
