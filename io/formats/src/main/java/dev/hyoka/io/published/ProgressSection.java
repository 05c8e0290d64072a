package dev.hyoka.io.published;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Places;
import dev.hyoka.io.Origin.Handling;
import dev.hyoka.io.PrintedNumber;
import dev.hyoka.model.Progress;
import dev.hyoka.model.ProgressGrade;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Planned schedule, progress and grade: columns side by side with their texts below, or labels with their texts beside
 * them, or one below the other.
 */
final class ProgressSection {

    static final List<Label> COLUMNS = List.of(Label.PLANNED_SCHEDULE, Label.PROGRESS_TEXT, Label.PROGRESS_GRADE);

    private static final Map<Label, ProgressGrade> GRADES = new EnumMap<>(
            Map.of(Label.GRADE_A, ProgressGrade.A, Label.GRADE_B, ProgressGrade.B, Label.GRADE_C, ProgressGrade.C));

    private final Labels labels;
    private final Notes notes;
    private final Map<Label, List<Cell>> cells = new EnumMap<>(Label.class);

    ProgressSection(Labels labels, Notes notes) {
        this.labels = labels;
        this.notes = notes;
    }

    /** Reads the rows below and beside some of the labels; the first row holds one at least. */
    void read(List<Row> rows) {
        Map<Integer, Label> columns = header(rows.get(0));
        List<Label> inOrder = List.copyOf(columns.values());
        for (Row row : rows.subList(1, rows.size())) {
            List<Integer> filled = row.filledIndexes();
            boolean inOrderOnly =
                    filled.size() == inOrder.size() && !columns.keySet().containsAll(filled);
            for (int i = 0; i < filled.size(); i++) {
                Label column = inOrderOnly ? inOrder.get(i) : columns.get(filled.get(i));
                if (column != null) {
                    add(column, row.cell(filled.get(i)));
                }
            }
        }
    }

    /** The columns that have their texts below; a text that stands right beside a label belongs to that label. */
    private Map<Integer, Label> header(Row header) {
        Map<Integer, Label> columns = new LinkedHashMap<>();
        Optional<Label> last = Optional.empty();
        for (int index : header.filledIndexes()) {
            Cell cell = header.cell(index);
            Optional<Label> column = labels.find(cell, COLUMNS);
            if (column.isPresent()) {
                cell.take();
                columns.put(index, column.get());
                last = column;
            } else if (last.isPresent()) {
                add(last.get(), cell);
            }
        }
        return columns;
    }

    private void add(Label column, Cell cell) {
        cells.computeIfAbsent(column, key -> new ArrayList<>()).add(cell);
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
            if (PrintedNumber.isDash(cell.text())) {
                cell.take();
            } else {
                stated.add(cell);
            }
        }
        if (stated.isEmpty()) {
            return new PrintedGrade(Optional.empty(), Optional.empty());
        }
        Cell cell = stated.get(0);
        String printed = PlainText.ofName(cell.raw()).orElseThrow();
        PrintedGrade read = PrintedGrade.of(printed, labels, GRADES);
        if (read.label().isPresent()) {
            notes.found(Places.GRADE_LABEL, cell, Handling.AS_PRINTED);
        }
        if (read.grade().isPresent()) {
            notes.foundText(Places.GRADE, cell, printed);
        } else {
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
