package dev.hyoka.io.published;

import dev.hyoka.model.DocumentKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells where a sheet begins, by a title or a label, and by what has come of the sheet before it. */
final class SheetBoundary {

    /** The labels that tell how far a sheet has come. */
    private static final Set<Label> NOTED =
            EnumSet.of(Label.NAME, Label.PURPOSE, Label.GOAL_START, Label.GOAL, Label.ROLE);

    private static final int LONGEST_FIRST_CELL = 200;

    private final Labels labels;
    private final Set<Label> come = EnumSet.noneOf(Label.class);
    private Optional<Start> start = Optional.empty();

    SheetBoundary(Labels labels) {
        this.labels = labels;
    }

    /** How a sheet began: by a title, or by the first label of its head. */
    record Start(DocumentKind kind, boolean titled) {}

    /** The kind of the sheet that is being read; empty before the first. */
    Optional<DocumentKind> kind() {
        return start.map(Start::kind);
    }

    /** Goes on to a sheet that begins. */
    void begin(Start next) {
        start = Optional.of(next);
        come.clear();
    }

    /** Notes with which label a row of the sheet begins. */
    void note(Row row) {
        Cell first = row.first().orElseThrow();
        for (Label label : NOTED) {
            if (!come.contains(label) && isLabelled(first, label)) {
                come.add(label);
            }
        }
    }

    /** How a sheet begins in a row; empty if none does. */
    Optional<Start> begins(Row row) {
        Optional<Cell> first = row.first();
        if (first.isEmpty() || first.get().raw().length() > LONGEST_FIRST_CELL) {
            return Optional.empty();
        }
        if (PrintedTitle.isIn(row, Label.MANAGEMENT_TITLE, labels)) {
            return Optional.of(new Start(DocumentKind.MANAGEMENT_SHEET, true));
        }
        if (PrintedTitle.isIn(row, Label.GOAL_TITLE, labels)) {
            return Optional.of(new Start(DocumentKind.GOAL_SHEET, true));
        }
        return beginsManagementSheet(first.get())
                ? Optional.of(new Start(DocumentKind.MANAGEMENT_SHEET, false))
                : Optional.of(new Start(DocumentKind.GOAL_SHEET, false)).filter(goal -> beginsGoalSheet(first.get()));
    }

    private boolean beginsManagementSheet(Cell first) {
        boolean named =
                isIn(DocumentKind.MANAGEMENT_SHEET) && (start.orElseThrow().titled() || !come.contains(Label.NAME));
        return !named && isLabelled(first, Label.NAME);
    }

    private boolean beginsGoalSheet(Cell first) {
        if (isLabelled(first, Label.GOAL_START)) {
            boolean begun = isIn(DocumentKind.GOAL_SHEET) && !come.contains(Label.GOAL_START);
            boolean inManagementHead = isIn(DocumentKind.MANAGEMENT_SHEET) && !come.contains(Label.PURPOSE);
            return !begun && !inManagementHead;
        }
        return isIn(DocumentKind.GOAL_SHEET)
                && isLabelled(first, Label.DIVISION)
                && (come.contains(Label.GOAL) || come.contains(Label.ROLE));
    }

    private boolean isIn(DocumentKind kind) {
        return kind().equals(Optional.of(kind));
    }

    /** Whether a cell is a label, alone or with its value. */
    private boolean isLabelled(Cell cell, Label label) {
        return labels.is(cell, label)
                || Pair.shared(cell, labels, List.of(label)).isPresent();
    }
}
