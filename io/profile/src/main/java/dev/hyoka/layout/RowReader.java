package dev.hyoka.layout;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.io.Origin;
import dev.hyoka.io.Problem;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.SourceMap;
import dev.hyoka.io.table.Cell;
import dev.hyoka.io.table.Columns;
import dev.hyoka.io.table.TableRow;
import dev.hyoka.layout.Plan.Bound;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a table's rows, one after another. */
final class RowReader {

    private static final Set<String> TOTALS = Set.of("合計", "小計", "総計", "総合計", "計");

    /** How many projects' numbers are kept to find those that occur twice. */
    private static final int MOST_IDS = 100_000;

    private static final Location ID = SheetField.ID.location();

    private final Layout.Description layout;
    private final Plan plan;
    private final Headers headers;
    private final Notes notes;
    private final ReadOptions options;
    private final Map<String, Integer> ids = new HashMap<>();
    private final Unclaimed unclaimed;

    RowReader(Layout.Description layout, Plan plan, Headers headers, Notes notes, ReadOptions options) {
        this.layout = layout;
        this.plan = plan;
        this.headers = headers;
        this.notes = notes;
        this.options = options;
        this.unclaimed = new Unclaimed(plan.unclaimed(), headers);
    }

    /** Reads a row; empty if it is no project. */
    Optional<ReadItem> read(TableRow row) {
        CellReader cells = new CellReader(row, headers, layout.blank(), notes, null);
        if (row.isHidden()) {
            notes.row(layout.rows().readsHidden() ? Remark.HIDDEN_READ : Remark.HIDDEN_SKIPPED, row, 0, "");
            if (!layout.rows().readsHidden()) {
                return unread(row);
            }
        }
        int first = firstStated(row, cells);
        if (first < 0) {
            return unread(row);
        }
        Bound name = plan.fields().get(SheetField.NAME);
        if (isSkipped(row, first) || isSkipped(row, name.first())) {
            notes.row(Remark.ROW_SKIPPED, row, first, Spelled.word(Headers.text(row.cell(first))));
            return unread(row);
        }
        Optional<String> text = cells.text(name, name.location(), true);
        if (text.isEmpty()) {
            nameless(row, cells, first);
            return unread(row);
        }
        Optional<FiscalYear> year = year(cells);
        if (year.isEmpty()) {
            Bound bound = plan.year().orElseThrow();
            notes.cell(
                    Remark.UNREADABLE_YEAR,
                    row,
                    bound.first(),
                    headers.heading(bound.first()),
                    Headers.text(row.cell(bound.first())));
            return unread(row);
        }
        unclaimed.see(row, cells);
        ManagementSheet sheet =
                new SheetReading(plan, layout, cells, row, notes, headers).sheet(text.get(), year.get());
        List<Problem> problems = new ArrayList<>(row.problems());
        sheet.id().ifPresent(id -> idTwice(id, row, problems));
        return Optional.of(ReadItem.of(sheet, SourceMap.lazy(() -> origins(row)), problems));
    }

    /** What is said of columns at the end of the table. */
    void tellUnclaimed() {
        unclaimed.tell(notes);
    }

    private static Optional<ReadItem> unread(TableRow row) {
        return row.problems().isEmpty()
                ? Optional.empty()
                : Optional.of(ReadItem.of(row.problems().toArray(new Problem[0])));
    }

    private Map<Location, Origin> origins(TableRow row) {
        Map<Location, Origin> origins = new LinkedHashMap<>();
        Notes unheard = new Notes(0);
        CellReader cells = new CellReader(row, headers, layout.blank(), unheard, origins);
        Bound name = plan.fields().get(SheetField.NAME);
        String text = cells.text(name, name.location(), true).orElseThrow();
        FiscalYear year = year(cells).orElseThrow();
        new SheetReading(plan, layout, cells, row, unheard, headers).sheet(text, year);
        return origins;
    }

    private Optional<FiscalYear> year(CellReader cells) {
        if (plan.year().isPresent()) {
            return cells.text(plan.year().get(), plan.year().get().location(), true)
                    .flatMap(FiscalYear::tryParse);
        }
        return layout.fiscalYear().or(options::fiscalYear);
    }

    private static int firstStated(TableRow row, CellReader cells) {
        for (int c = 0; c < row.cells().size(); c++) {
            if (cells.isStated(c)) {
                return c;
            }
        }
        return -1;
    }

    private boolean isSkipped(TableRow row, int column) {
        Set<String> skip = layout.rows().skip();
        return !skip.isEmpty()
                && row.cell(column) instanceof Cell.Text text
                && skip.contains(Spelled.word(text.text()));
    }

    private void nameless(TableRow row, CellReader cells, int first) {
        String word = Headers.shown(row.cell(first));
        if (TOTALS.contains(Spelled.word(word))) {
            notes.row(Remark.ROW_SKIPPED, row, first, Spelled.word(word));
            return;
        }
        boolean figures = plan.years().stream()
                        .flatMap(year -> year.columns().values().stream())
                        .anyMatch(bound -> cells.hasNumber(bound.first()))
                || plan.indicators().stream()
                        .flatMap(indicator -> indicator.values().stream())
                        .anyMatch(value -> cells.hasNumber(value.column()));
        notes.row(figures ? Remark.NAMELESS_FIGURES : Remark.NAMELESS_ROW, row, first, word);
    }

    private void idTwice(String id, TableRow row, List<Problem> problems) {
        Integer before = ids.size() < MOST_IDS ? ids.putIfAbsent(id, row.number()) : ids.get(id);
        if (before != null) {
            Bound bound = plan.fields().get(SheetField.ID);
            problems.add(new Problem(
                    Severity.WARNING,
                    "id-twice",
                    Message.of("番号{id}は{row}行目にもあります。", "The number {id} stands in row {row}, too.")
                            .with("id", Notes.shortened(id))
                            .with("row", before)
                            .build(),
                    row.position(Math.min(bound.first(), Columns.MOST - 1)),
                    Optional.of(ID)));
        }
    }
}
