package dev.hyoka.io.published;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Places;
import dev.hyoka.io.Origin.Handling;
import dev.hyoka.io.PrintedNumber;
import dev.hyoka.model.Policy;
import dev.hyoka.model.RelatedProject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The table of the plan's projects in which a department or division takes part. */
final class RelatedProjects {

    /** The number of a row, in whatever figures; an I stands for 1 in some. */
    private static final Pattern ROW_NUMBER = Pattern.compile("[0-9]{1,3}|[IVXivxl]{1,4}");

    /** The heading of the row numbers. */
    private static final Pattern NUMBER = Pattern.compile("[Nn][Oo]\\.?|番号|項番");

    private final Labels labels;
    private final Notes notes;
    private final List<RelatedProject> projects = new ArrayList<>();
    private int policyIndex = -1;
    private int projectIndex = -1;

    RelatedProjects(Labels labels, Notes notes) {
        this.labels = labels;
        this.notes = notes;
    }

    List<RelatedProject> read(List<Row> rows) {
        for (Row row : rows) {
            if (!isHeader(row)) {
                row(row);
            }
        }
        return projects;
    }

    private boolean isHeader(Row row) {
        int policy = indexOf(row, Label.RELATED_POLICY);
        int project = indexOf(row, Label.RELATED_PROJECT);
        if (policy < 0 || project < 0) {
            return false;
        }
        policyIndex = policy;
        projectIndex = project;
        row.filled().stream()
                .filter(cell -> labels.find(cell, List.of(Label.RELATED_POLICY, Label.RELATED_PROJECT))
                                .isPresent()
                        || NUMBER.matcher(cell.normal()).matches())
                .forEach(Cell::take);
        return true;
    }

    private int indexOf(Row row, Label label) {
        for (int i = 0; i < row.size(); i++) {
            if (row.has(i) && labels.is(row.cell(i), label)) {
                return i;
            }
        }
        return -1;
    }

    private void row(Row row) {
        List<Integer> stated = new ArrayList<>();
        boolean first = true;
        for (int index : row.filledIndexes()) {
            Cell cell = row.cell(index);
            boolean number = first && ROW_NUMBER.matcher(cell.normal()).matches();
            if (number || PrintedNumber.isDash(cell.text()) || labels.is(cell, Label.NONE)) {
                cell.take();
            } else {
                stated.add(index);
            }
            first = false;
        }
        if (stated.isEmpty()) {
            return;
        }
        boolean belowHeader =
                projectIndex >= 0 && stated.stream().allMatch(index -> index == policyIndex || index == projectIndex);
        if (belowHeader) {
            add(
                    Optional.of(policyIndex).filter(stated::contains).map(row::cell),
                    Optional.of(projectIndex).filter(stated::contains).map(row::cell));
        } else if (stated.size() <= 2) {
            add(
                    stated.size() == 2 ? Optional.of(row.cell(stated.get(0))) : Optional.empty(),
                    Optional.of(row.cell(stated.get(stated.size() - 1))));
        }
    }

    private void add(Optional<Cell> policyCell, Optional<Cell> projectCell) {
        Location location = Places.RELATED_PROJECTS.child(projects.size());
        if (projectCell.isEmpty()) {
            notes.warn(
                    "no-project",
                    policyCell.orElseThrow(),
                    Places.RELATED_PROJECTS,
                    Message.of(
                                    "この行には重点施策だけがあり、重点事業がありません。読み込んでいません。",
                                    "This row names a policy but no project; it was not read.")
                            .build());
            return;
        }
        Optional<Policy> policy = policyCell.flatMap(cell -> {
            notes.found(location.child("policy"), cell, Handling.AS_PRINTED);
            return PrintedPolicy.of(cell.raw());
        });
        String name = PlainText.ofName(projectCell.get().raw()).orElseThrow();
        notes.foundText(location.child("project"), projectCell.get(), name);
        projects.add(new RelatedProject(policy, name));
    }
}
