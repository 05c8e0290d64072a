package dev.hyoka.io.published;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Places;
import dev.hyoka.io.Origin.Handling;
import dev.hyoka.model.Progress;
import dev.hyoka.model.ProgressGrade;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Planned schedule, progress and grade: columns side by side, of which each row below holds a piece. */
final class ProgressSection {

    static final List<Label> COLUMNS = List.of(Label.PLANNED_SCHEDULE, Label.PROGRESS_TEXT, Label.PROGRESS_GRADE);

    private static final Map<Label, ProgressGrade> GRADES = new EnumMap<>(
            Map.of(Label.GRADE_A, ProgressGrade.A, Label.GRADE_B, ProgressGrade.B, Label.GRADE_C, ProgressGrade.C));

    private final Labels labels;
    private final Notes notes;
    private final Map<Label, List<Cell>> cells = new EnumMap<>(Label.class);

    ProgressSection(List<Row> rows, Labels labels, Notes notes) {
        this.labels = labels;
        this.notes = notes;
        Row header = rows.get(0);
        for (int i = 0; i < header.size(); i++) {
            Optional<Label> column = labels.find(header.cell(i), COLUMNS);
            if (column.isPresent()) {
                header.cell(i).take();
                for (Row row : rows.subList(1, rows.size())) {
                    if (row.has(i)) {
                        cells.computeIfAbsent(column.get(), key -> new ArrayList<>())
                                .add(row.cell(i));
                    }
                }
            }
        }
    }

    Optional<String> plannedSchedule() {
        return Texts.join(cells(Label.PLANNED_SCHEDULE), Places.PLANNED_SCHEDULE, notes);
    }

    Progress progress() {
        PrintedGrade grade = grade();
        return Progress.builder()
                .grade(grade.grade())
                .label(grade.label())
                .text(Texts.join(cells(Label.PROGRESS_TEXT), Places.PROGRESS_TEXT, notes))
                .build();
    }

    private PrintedGrade grade() {
        List<Cell> stated = new ArrayList<>();
        for (Cell cell : cells(Label.PROGRESS_GRADE)) {
            if (PrintedNumber.isDash(cell.raw())) {
                cell.take();
            } else {
                stated.add(cell);
            }
        }
        if (stated.isEmpty()) {
            return new PrintedGrade(Optional.empty(), Optional.empty());
        }
        Cell cell = stated.get(0);
        String printed = PlainText.ofCell(cell.raw()).orElseThrow();
        PrintedGrade read = PrintedGrade.of(printed, labels, GRADES);
        if (read.grade().isPresent()) {
            notes.foundText(Places.GRADE, cell, printed);
        } else {
            notes.found(Places.GRADE_LABEL, cell, Handling.AS_PRINTED);
            notes.warn(
                    "unknown-grade",
                    cell,
                    Places.GRADE,
                    Message.of(
                                    "進捗度「{text}」の意味が分かりません。ラベルのファイルに加えてください。",
                                    "The grade \"{text}\" is not known. Add it to a file of labels.")
                            .with("text", printed)
                            .build());
        }
        return read;
    }

    private List<Cell> cells(Label column) {
        return cells.getOrDefault(column, List.of());
    }
}
