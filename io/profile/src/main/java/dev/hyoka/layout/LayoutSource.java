package dev.hyoka.layout;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.io.ItemStream;
import dev.hyoka.io.Problem;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.SourcePosition;
import dev.hyoka.io.table.Table;
import dev.hyoka.io.table.TableReader;
import dev.hyoka.io.table.TableRow;
import dev.hyoka.io.table.UnreadableTableException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Reads a table by a layout, row by row. */
final class LayoutSource implements ItemStream.Source {

    /** So many rows below the header are looked at if a heading is missing. */
    private static final int MOST_AHEAD = 3;

    private final Layout.Description layout;
    private final TableReader reader;
    private final ReadOptions options;
    private final SourcePosition whole;
    private final Notes notes;
    private final Deque<ReadItem> ready = new ArrayDeque<>();
    private final SheetChoice choice;
    private Optional<Table> table = Optional.empty();
    private Optional<RowReader> rows = Optional.empty();
    private Deque<TableRow> held = new ArrayDeque<>();
    private Optional<UnreadableTableException> broken = Optional.empty();
    private int lastHeaderRow;
    private boolean started;
    private boolean ended;

    LayoutSource(Layout.Description layout, TableReader reader, ReadOptions options) {
        this.layout = layout;
        this.reader = reader;
        this.options = options;
        this.whole = SourcePosition.of(options.name());
        this.notes = new Notes(options.limits().problems());
        this.choice = new SheetChoice(reader, layout.sheet(), whole);
    }

    @Override
    public Optional<ReadItem> next() throws IOException {
        while (ready.isEmpty() && !ended) {
            try {
                if (!started) {
                    started = true;
                    start();
                } else {
                    row();
                }
            } catch (UnreadableTableException e) {
                end();
                ready.add(ReadItem.of(e.problem()));
            }
        }
        return Optional.ofNullable(ready.poll());
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private void start() throws IOException {
        table = choice.choose(ready);
        if (table.isEmpty()) {
            ended = true;
            return;
        }
        HeaderSearch search = new HeaderSearch(layout.header(), table.get());
        List<TableRow> header = search.rows();
        held = search.following();
        if (header.isEmpty()) {
            refuse(search.problem(whole));
            return;
        }
        lastHeaderRow = search.lastRow();
        Headers headers = Headers.of(header, layout.header().spreads());
        Binder binder = new Binder(headers, notes);
        Plan plan = new Planner(layout, binder).plan();
        if (!binder.missing().isEmpty()) {
            lookAhead();
            List<TableRow> outside = new ArrayList<>(search.above());
            outside.addAll(held);
            binder.missing().tell(new HeaderHints(headers, outside), notes);
        }
        tellNotes();
        if (!plan.fields().containsKey(SheetField.NAME)) {
            ended = true;
        } else if (layout.yearColumn().isPresent() && plan.year().isEmpty()) {
            ended = true;
        } else if (layout.yearColumn().isEmpty()
                && layout.fiscalYear().or(options::fiscalYear).isEmpty()) {
            refuse(new Problem(
                    Severity.ERROR,
                    "no-fiscal-year",
                    Message.of(
                                    "年度が分かりません。レイアウトのfiscalYearに書くか、読むときに指定してください。",
                                    "The fiscal year is not known: state it in the layout (fiscalYear), or with the input.")
                            .build(),
                    whole,
                    Optional.empty()));
        } else {
            rows = Optional.of(new RowReader(layout, plan, headers, notes, options));
        }
    }

    /** Reads a few rows, in which a heading can stand that is missing. */
    private void lookAhead() throws IOException {
        try {
            while (held.size() < MOST_AHEAD) {
                Optional<TableRow> row = table.orElseThrow().next();
                if (row.isEmpty()) {
                    return;
                }
                held.add(row.get());
            }
        } catch (UnreadableTableException e) {
            broken = Optional.of(e);
        }
    }

    private void refuse(Problem problem) {
        ready.add(ReadItem.of(problem));
        ended = true;
    }

    private void row() throws IOException {
        if (held.isEmpty() && broken.isPresent()) {
            throw broken.get();
        }
        Optional<TableRow> row = held.isEmpty() ? table.orElseThrow().next() : Optional.of(held.removeFirst());
        int from = Math.max(lastHeaderRow + 1, layout.rows().from().orElse(1));
        if (row.isEmpty() || row.get().number() > layout.rows().to().orElse(Integer.MAX_VALUE)) {
            end();
            choice.passedOver().map(ReadItem::of).ifPresent(ready::add);
        } else if (row.get().number() >= from) {
            rows.orElseThrow().read(row.get()).ifPresent(ready::add);
        }
    }

    private void end() {
        ended = true;
        rows.ifPresent(RowReader::tellUnclaimed);
        tellNotes();
    }

    private void tellNotes() {
        List<Problem> problems = new ArrayList<>(notes.take(whole));
        if (!problems.isEmpty()) {
            ready.add(ReadItem.of(problems.toArray(new Problem[0])));
        }
    }
}
