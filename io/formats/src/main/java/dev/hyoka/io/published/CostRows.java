package dev.hyoka.io.published;

import dev.hyoka.io.PrintedNumber;
import dev.hyoka.io.published.TableRow.Field;
import dev.hyoka.money.AmountUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the rows of a cost table: which row of the form each is, and the texts and unknown rows among them. */
final class CostRows {

    /** The labels of rows, as they may follow one another in a row's first cells. */
    static final List<Label> ROWS = List.of(
            Label.FUNDING_NATIONAL,
            Label.FUNDING_PREFECTURAL,
            Label.FUNDING_BONDS,
            Label.FUNDING_OTHER,
            Label.FUNDING_GENERAL,
            Label.PROJECT_TOTAL,
            Label.REGULAR_STAFF,
            Label.HOURS,
            Label.OTHER_STAFF,
            Label.PERSONNEL_TOTAL,
            Label.TOTAL);

    /** So many cells at most stand before a row's figures. */
    private static final int MOST_LABELS = 3;

    private static final List<Label> GROUPS = List.of(Label.PROJECT_COST, Label.PERSONNEL_COST);
    private static final List<Label> TEXTS = List.of(Label.CHANGE_REASON, Label.COLLABORATION);

    private final Labels labels;
    private final List<String> units = new ArrayList<>(List.of("人", "名", "時間", "h"));
    private final Map<Label, TableRow> rows = new LinkedHashMap<>();
    private final Map<Label, Map<String, Cell>> texts = new EnumMap<>(Label.class);
    private final Map<Cell, List<Cell>> unknownRows = new LinkedHashMap<>();
    private final Map<Cell, List<Cell>> repeatedRows = new LinkedHashMap<>();
    private Optional<Label> textLabel = Optional.empty();

    CostRows(AmountUnit unit, Labels labels) {
        this.labels = labels;
        PrintedUnit.words(unit, labels).forEach(units::add);
    }

    /** The rows of the form, in the input's order. */
    List<TableRow> rows() {
        return List.copyOf(rows.values());
    }

    /** The cells of the text under a heading, in the input's order. */
    List<Cell> texts(Label heading) {
        return texts.getOrDefault(heading, Map.of()).values().stream()
                .sorted(Comparator.comparing(Cell::line).thenComparing(Cell::column))
                .toList();
    }

    /** The cells of the rows that the form does not have, by the cell with their label. */
    Map<Cell, List<Cell>> unknownRows() {
        return unknownRows;
    }

    /** The cells of rows whose label another row has too, by the cell with their label. */
    Map<Cell, List<Cell>> repeatedRows() {
        return repeatedRows;
    }

    /** Whether the table came to its last line. */
    boolean isComplete() {
        TableRow total = rows.get(Label.TOTAL);
        return total != null && !(total.row().last() && total.fields().isEmpty());
    }

    /** Reads a header, which can come again after a page break, where the text before it goes on. */
    void header(Row header, List<YearColumn> columns) {
        columns.forEach(column -> column.cell().take());
        Optional<Label> before = textLabel;
        for (Cell cell : header.filled()) {
            if (labels.is(cell, Label.COST_TABLE)) {
                cell.take();
            }
            textHeading(cell);
        }
        textLabel = before.or(() -> textLabel);
    }

    private boolean textHeading(Cell cell) {
        Optional<Label> heading = labels.find(cell, TEXTS);
        heading.ifPresent(label -> {
            cell.take();
            textLabel = heading;
        });
        return heading.isPresent();
    }

    /** Reads a row below the header. */
    void add(Row row) {
        int labelIndex = -1;
        Optional<Label> label = Optional.empty();
        Optional<Label> group = Optional.empty();
        List<Cell> before = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.cell(i);
            Optional<Label> known = cell.isTaken() ? Optional.empty() : labels.find(cell, ROWS);
            if (known.isPresent() && (label.isEmpty() || known.equals(label))) {
                label = known; // once more where a merged cell was copied
                labelIndex = i;
                before.add(cell);
            } else if (label.isPresent() || before.size() == MOST_LABELS || isFigure(cell)) {
                break;
            } else if (row.has(i)) {
                before.add(cell);
                if (group.isEmpty()) {
                    group = labels.find(cell, GROUPS);
                    labelIndex = i;
                }
            }
        }
        if (label.isEmpty() && group.isPresent()) {
            label = Optional.of(group.get() == Label.PROJECT_COST ? Label.PROJECT_TOTAL : Label.PERSONNEL_TOTAL);
            before = List.of(row.cell(labelIndex));
        }
        if (label.isEmpty()) {
            rowWithoutLabel(row);
        } else {
            labelled(label.get(), row, labelIndex, before);
        }
    }

    /** Keeps a row of the form, of which the first counts; a line of a text can look like a row without figures. */
    private void labelled(Label label, Row row, int labelIndex, List<Cell> before) {
        TableRow known = rows.get(label);
        if (isLine(row) && (known != null || PlainText.isItem(row.cell(0).raw()))) {
            text(row.cell(0));
            return;
        }
        if (known != null && isLine(known.row()) && !rows.containsKey(Label.PROJECT_TOTAL)) {
            rows.remove(label);
            keep(known.row().cell(0));
        } else if (known != null) {
            repeatedRows.put(row.cell(labelIndex), others(row, row.cell(labelIndex)));
            return;
        }
        before.forEach(Cell::take);
        rows.put(label, keepTexts(TableRow.of(label, row, labelIndex, units)));
    }

    /** Whether a row has not even fields for figures, and stands where a text goes on. */
    private boolean isLine(Row row) {
        return textLabel.isPresent() && row.size() == 1;
    }

    private boolean isFigure(Cell cell) {
        return PrintedNumber.parse(cell.text(), units).isPresent() || PrintedNumber.isDash(cell.text());
    }

    /** Takes the headings and texts out of a row; what remains are figures, and texts as the places that they take. */
    private TableRow keepTexts(TableRow row) {
        List<Field> kept = new ArrayList<>();
        for (Field field : row.fields()) {
            boolean heading = field.content() == TableRow.Content.TEXT && textHeading(field.cell());
            if (field.content() == TableRow.Content.TEXT && !heading) {
                text(field.cell());
            }
            if (!heading) {
                kept.add(field);
            }
        }
        return new TableRow(row.label(), row.row(), row.labelIndex(), kept);
    }

    private void text(Cell cell) {
        if (!cell.isTaken() && textLabel.isPresent()) {
            keep(cell);
        }
    }

    /** Keeps a text under its heading; one that merged cells have copied into several rows, once. */
    private void keep(Cell cell) {
        Cell known = texts.computeIfAbsent(textLabel.orElseThrow(), key -> new LinkedHashMap<>())
                .putIfAbsent(cell.raw(), cell);
        if (known != null) {
            cell.take();
        }
    }

    /** A row that has no label of the form: a heading, a text that goes on, or a row that the model has no word for. */
    private void rowWithoutLabel(Row row) {
        List<Cell> cells = row.filled();
        if (cells.stream()
                .anyMatch(cell -> PrintedNumber.parse(cell.text(), units).isPresent())) {
            if (PrintedNumber.parse(cells.get(0).text()).isEmpty()) {
                unknownRows.put(cells.get(0), others(row, cells.get(0)));
            }
            return;
        }
        for (Cell cell : cells) {
            if (!textHeading(cell) && !isComplete()) {
                text(cell); // below the last line of the form nothing goes on
            }
        }
    }

    private static List<Cell> others(Row row, Cell label) {
        return row.filled().stream().filter(cell -> !cell.equals(label)).toList();
    }
}
