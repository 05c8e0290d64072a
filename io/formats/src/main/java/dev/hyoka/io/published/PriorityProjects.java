package dev.hyoka.io.published;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Places;
import dev.hyoka.io.Origin.Handling;
import dev.hyoka.model.PriorityProject;
import dev.hyoka.model.PriorityProjectBuilder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
            if (ScheduleHeader.is(rows.get(i))) {
                schedule = i;
            }
        }
        project.content(content(rows.subList(1, schedule), location.child("content")));
        boolean cutOff = schedule == rows.size() - 1 && rows.get(schedule).last();
        if (schedule < rows.size() && !cutOff) {
            rows.get(schedule).filled().stream()
                    .filter(cell -> labels.is(cell, Label.SCHEDULE))
                    .forEach(Cell::take);
            project.addAllSchedule(ScheduleTable.read(
                    rows.get(schedule), rows.subList(schedule + 1, rows.size()), location.child("schedule"), notes));
        } else {
            noSchedule(rows, location.child("schedule"));
        }
        projects.add(project.build());
    }

    private void noSchedule(List<Row> rows, Location location) {
        Cell title = rows.get(0).first().orElseThrow();
        Message message = Message.of(
                        "この重点事業にはスケジュールの表がありません。シートが途中で切れていないか確かめてください。",
                        "This priority project has no schedule. Check whether the sheet is cut off.")
                .build();
        if (rows.get(rows.size() - 1).last()) {
            notes.error("cut-off", title, location, message);
        } else {
            notes.warn("no-schedule", title, location, message);
        }
    }

    /** Reads title and policy; false if there is no title. */
    private boolean head(Row row, Location location, PriorityProjectBuilder project) {
        Map<Label, Pair> pairs = new EnumMap<>(Label.class);
        for (Pair pair : Pair.of(row, labels, HEAD)) {
            boolean first = pair.label()
                    .filter(label -> pairs.putIfAbsent(label, pair) == null)
                    .isPresent();
            if (first) {
                pair.labelCell().take();
            }
        }
        Optional<Pair> title = Optional.ofNullable(pairs.get(Label.PRIORITY_PROJECT))
                .filter(pair -> pair.valueCell().isPresent());
        if (title.isEmpty()) {
            notes.error(
                    "no-title",
                    row.first().orElseThrow(),
                    location.child("title"),
                    Message.of(
                                    "重点事業の名称がないため、この重点事業は読み込めません。",
                                    "The priority project has no title and can't be read without one.")
                            .build());
            return false;
        }
        String name = PlainText.ofName(title.get().value()).orElseThrow();
        project.title(name);
        notes.foundText(location.child("title"), title.get().valueCell().orElseThrow(), name);
        Optional.ofNullable(pairs.get(Label.POLICY)).flatMap(Pair::valueCell).ifPresent(cell -> {
            project.policy(PrintedPolicy.of(pairs.get(Label.POLICY).value()));
            notes.found(location.child("policy"), cell, Handling.AS_PRINTED);
        });
        return true;
    }

    private Optional<String> content(List<Row> rows, Location location) {
        List<Cell> cells = new ArrayList<>();
        for (Row row : rows) {
            for (Cell cell : row.filled()) {
                if (labels.is(cell, Label.CONTENT) || labels.is(cell, Label.SCHEDULE)) {
                    cell.take();
                } else {
                    cells.add(cell);
                }
            }
        }
        return Texts.join(cells, location, notes);
    }
}
