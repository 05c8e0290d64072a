package dev.hyoka.io.wide;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.io.ItemStream;
import dev.hyoka.io.Problem;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.SourceMap;
import dev.hyoka.io.SourcePosition;
import dev.hyoka.io.table.Cell;
import dev.hyoka.io.table.Table;
import dev.hyoka.io.table.TableReader;
import dev.hyoka.io.table.TableRow;
import dev.hyoka.io.table.UnreadableTableException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the rows of an input's tables, one by one. */
final class WideReader implements ItemStream.Source {

    private final TableReader tables;
    private final ReadOptions options;
    private Optional<Table> table = Optional.empty();
    private WideHeader header;
    private TableRow headerRow;
    private int[] unclaimed = new int[0];
    private TableRow[] examples = new TableRow[0];
    /** What is said of tables with another header, if there is one with this form's. */
    private final List<Problem> passedOver = new ArrayList<>();

    private boolean inTable;
    private boolean anyWide;
    private boolean ended;

    WideReader(TableReader tables, ReadOptions options) {
        this.tables = tables;
        this.options = options;
    }

    @Override
    public Optional<ReadItem> next() throws IOException {
        try {
            while (!ended) {
                if (table.isEmpty()) {
                    Optional<ReadItem> said = begin();
                    if (said.isPresent()) {
                        return said;
                    }
                    continue;
                }
                Optional<TableRow> row = table.get().next();
                if (row.isPresent()) {
                    count(row.get());
                    return Optional.of(RowReading.read(header, row.get(), options));
                }
                table = Optional.empty();
                List<Problem> problems = unclaimed();
                if (!problems.isEmpty()) {
                    return Optional.of(new ReadItem(Optional.empty(), SourceMap.EMPTY, problems, Map.of()));
                }
            }
            return Optional.empty();
        } catch (UnreadableTableException e) {
            ended = !inTable; // one bad table doesn't spoil the others
            table = Optional.empty();
            anyWide = true; // something was said of this input
            return Optional.of(ReadItem.of(e.problem()));
        }
    }

    /** Goes on to the next table with this form's header; says so if there is none, or of a table that has another. */
    private Optional<ReadItem> begin() throws IOException {
        inTable = false;
        Optional<Table> next = tables.next();
        inTable = true;
        if (next.isEmpty()) {
            ended = true;
            if (!anyWide) {
                return Optional.of(ReadItem.of(noHeader(SourcePosition.of(options.name()))));
            }
            return passedOver.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ReadItem(Optional.empty(), SourceMap.EMPTY, passedOver, Map.of()));
        }
        Optional<TableRow> first = next.get().next();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        WideHeader found = new WideHeader(first.get());
        if (!found.isWide()) {
            next.get().name().ifPresent(name -> passedOver.add(passedOver(name, first.get())));
            return Optional.empty();
        }
        table = next;
        header = found;
        headerRow = first.get();
        anyWide = true;
        unclaimed = new int[found.width()];
        examples = new TableRow[found.width()];
        List<Problem> problems = new ArrayList<>(first.get().problems());
        found.repeated().forEach((column, name) -> problems.add(repeated(column, name)));
        return problems.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReadItem(Optional.empty(), SourceMap.EMPTY, problems, Map.of()));
    }

    private void count(TableRow row) {
        for (int column : header.unknown().keySet()) {
            if (row.cell(column) != Cell.BLANK && unclaimed[column]++ == 0) {
                examples[column] = row;
            }
        }
    }

    private List<Problem> unclaimed() {
        List<Problem> problems = new ArrayList<>();
        header.unknown().forEach((column, name) -> {
            if (unclaimed[column] > 0 && problems.size() < options.limits().problems()) {
                problems.add(new Problem(
                        Severity.WARNING,
                        "unknown-column",
                        Message.of(
                                        "列「{name}」は知らない見出しのため、読みませんでした（値{count}件、例「{text}」）。列の名前を直すか、独自の様式ならレイアウトを使ってください。",
                                        "The column “{name}” is not known and was not read ({count} cells, such as “{text}”). Correct its name, or use a layout for a form of one's own.")
                                .with("name", name)
                                .with("count", unclaimed[column])
                                .with("text", new RowCells(examples[column], options, false).shown(column))
                                .build(),
                        headerRow.position(column),
                        Optional.empty()));
            }
        });
        return problems;
    }

    private Problem repeated(int column, String name) {
        return new Problem(
                Severity.ERROR,
                "repeated-column",
                Message.of(
                                "列「{name}」と同じ内容の列が前にあるため、この列は読みませんでした。",
                                "A column before this one says the same as “{name}”, so this one was not read.")
                        .with("name", name)
                        .build(),
                headerRow.position(column),
                Optional.empty());
    }

    private static Problem passedOver(String name, TableRow first) {
        return new Problem(
                Severity.INFO,
                "table-passed-over",
                Message.of(
                                "表「{name}」の1行目はこの様式の見出しではないため、読みませんでした。",
                                "The first row of the table “{name}” is no header of this form; the table was passed over.")
                        .with("name", name)
                        .build(),
                first.position(),
                Optional.empty());
    }

    private static Problem noHeader(SourcePosition position) {
        return new Problem(
                Severity.ERROR,
                "no-header",
                Message.of(
                                "1行目に見出し（name または 重点事業名 など）が見つかりません。自治体独自の表は、レイアウト(--layout)を指定すれば読めます。案は hyoka layout で作れます。",
                                "The first row is no header of this form (name and others). A layout (--layout) lets a municipality’s own table be read; hyoka layout proposes one.")
                        .build(),
                position,
                Optional.empty());
    }

    @Override
    public void close() throws IOException {
        tables.close();
    }
}
