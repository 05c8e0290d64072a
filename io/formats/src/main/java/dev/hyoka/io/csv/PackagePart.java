package dev.hyoka.io.csv;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.io.Problem;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.SourceMap;
import dev.hyoka.io.SourcePosition;
import dev.hyoka.io.table.Cell;
import dev.hyoka.io.table.Table;
import dev.hyoka.io.table.TableReader;
import dev.hyoka.io.table.TableRow;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables of a part of a package, joined: a sheet, and the rows that belong to it. */
final class PackagePart {

    /** What a part, a row, a place in a row and a text take in memory beside the characters. */
    private static final int PART_BYTES = 1_000;

    private static final int ROW_BYTES = 80;
    private static final int PLACE_BYTES = 4;
    private static final int TEXT_BYTES = 48;

    private final ReadOptions options;
    private final HeldTables held;
    private final List<Problem> problems = new ArrayList<>();
    private final Deque<TidyRow> sheets = new ArrayDeque<>();
    private final Map<PackageTable, Map<String, List<TidyRow>>> rows = new EnumMap<>(PackageTable.class);
    private final Set<String> keys = new HashSet<>();
    private long heldBytes;
    private boolean begun;
    private boolean ended;

    PackagePart(ReadOptions options, HeldTables held) {
        this.options = options;
        this.held = held;
    }

    boolean has(PackageTable table) {
        return rows.containsKey(table);
    }

    /** Whether it has all the tables that a part must have. */
    boolean isComplete() {
        for (PackageTable table : PackageTable.values()) {
            if (table.isRequired() && !has(table)) {
                return false;
            }
        }
        return true;
    }

    /** Says that nothing of another part has to fit beside this one. */
    void release() {
        held.release(heldBytes);
        heldBytes = 0;
    }

    private void hold(long bytes) throws IOException {
        heldBytes += bytes;
        held.add(bytes);
    }

    /** Reads a table. */
    void read(PackageTable table, InputStream input, String file) throws IOException {
        hold(PART_BYTES);
        Map<String, List<TidyRow>> byKey = rows.computeIfAbsent(table, first -> new HashMap<>());
        ReadOptions reading = new ReadOptions(options.name() + "/" + file, options.fiscalYear(), options.limits());
        try (TableReader reader = new CsvTables().readUtf8(input, reading)) {
            Table csv = reader.next().orElseThrow();
            Optional<TableRow> header = csv.next();
            if (header.isEmpty()) {
                return;
            }
            problems.addAll(header.get().problems());
            TidyRow.File where = TidyRow.File.of(reading.name(), columns(table, header.get()));
            List<String> before = List.of();
            for (Optional<TableRow> row = csv.next(); row.isPresent(); row = csv.next()) {
                row.get().problems().forEach(this::say);
                TidyRow tidy = tidy(row.get(), where, before);
                before = tidy.texts();
                if (table == PackageTable.SHEETS) {
                    sheets.add(tidy);
                } else if (!row.get().cells().isEmpty()) {
                    byKey.computeIfAbsent(tidy.key(), key -> new ArrayList<>(4)).add(tidy);
                }
            }
        }
    }

    private void say(Problem problem) {
        if (problems.size() < options.limits().problems()) {
            problems.add(problem);
        }
    }

    private Map<String, Integer> columns(PackageTable table, TableRow header) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int i = 0; i < header.cells().size(); i++) {
            String name = header.cell(i) instanceof Cell.Text text ? text.text().strip() : "";
            if (!table.columns().contains(name) || columns.putIfAbsent(name, i) != null) {
                say(new Problem(
                        Severity.WARNING,
                        "unknown-column",
                        Message.of(
                                        "列「{name}」は知らない見出しか、二つ目の同じ見出しのため、読みませんでした。",
                                        "The column “{name}” is not known, or a second one of the same name; it was not read.")
                                .with("name", name)
                                .build(),
                        header.position(i),
                        Optional.empty()));
            }
        }
        return columns;
    }

    /** A row in little memory: what says the same as the row before is the same text. */
    private TidyRow tidy(TableRow row, TidyRow.File file, List<String> before) throws IOException {
        String[] texts = new String[file.columns().size()];
        long bytes = ROW_BYTES + (long) PLACE_BYTES * texts.length;
        int i = 0;
        for (int column : file.columns().values()) {
            String text = row.cell(column) instanceof Cell.Text cell ? cell.text() : "";
            if (i < before.size() && text.equals(before.get(i))) {
                text = before.get(i);
            } else if (!text.isEmpty()) {
                bytes += TEXT_BYTES + text.length();
            }
            texts[i++] = text;
        }
        hold(bytes);
        return new TidyRow(file, row.number(), row.position().line().orElse(1), List.of(texts));
    }

    /** The next sheet; empty behind the last one. */
    Optional<ReadItem> next() {
        if (!begun) {
            begun = true;
            if (!problems.isEmpty()) {
                return Optional.of(said(List.copyOf(problems)));
            }
        }
        TidyRow sheet = sheets.poll();
        if (sheet != null) {
            return Optional.of(item(sheet));
        }
        if (ended) {
            return Optional.empty();
        }
        ended = true;
        List<Problem> orphans = orphans();
        return orphans.isEmpty() ? Optional.empty() : Optional.of(said(orphans));
    }

    private static ReadItem said(List<Problem> problems) {
        return new ReadItem(Optional.empty(), SourceMap.EMPTY, problems, Map.of());
    }

    private ReadItem item(TidyRow sheet) {
        String key = sheet.key();
        if (key.isEmpty() || !keys.add(key)) {
            return ReadItem.of(new Problem(
                    Severity.ERROR,
                    "duplicate-key",
                    Message.of(
                                    "シート番号「{key}」が空欄か、ほかの行と重なっているため、この行は読みませんでした。",
                                    "The sheet's number “{key}” is blank, or another row has the same, so this row was not read.")
                            .with("key", key)
                            .build(),
                    sheet.position(PackageTable.KEY),
                    Optional.empty()));
        }
        Map<PackageTable, List<TidyRow>> own = new EnumMap<>(PackageTable.class);
        rows.forEach((table, byKey) ->
                own.put(table, Optional.ofNullable(byKey.remove(key)).orElse(List.of())));
        return TidyReading.read(sheet, own, options);
    }

    /** The rows that belong to no sheet: a problem a table. */
    private List<Problem> orphans() {
        List<Problem> orphans = new ArrayList<>();
        rows.forEach((table, byKey) -> {
            int count = byKey.entrySet().stream()
                    .filter(entry -> !keys.contains(entry.getKey()))
                    .mapToInt(entry -> entry.getValue().size())
                    .sum();
            if (count > 0) {
                TidyRow first = byKey.values().stream()
                        .map(list -> list.get(0))
                        .min((one, other) -> Integer.compare(one.number(), other.number()))
                        .orElseThrow();
                orphans.add(new Problem(
                        Severity.ERROR,
                        "unknown-key",
                        Message.of(
                                        "{table}の{count}行は、シート番号(例「{key}」)のシートがないため読みませんでした。",
                                        "Rows of {table} belong to no sheet and were not read (how many: {count}; the first has the number “{key}”).")
                                .with("table", table.id())
                                .with("count", count)
                                .with("key", first.key())
                                .build(),
                        first.position(PackageTable.KEY),
                        Optional.empty()));
            }
        });
        return orphans;
    }

    /** What is missing, when no more tables come. */
    List<Problem> missing(int part) {
        List<Problem> missing = new ArrayList<>();
        for (PackageTable table : PackageTable.values()) {
            if (table.isRequired() && !has(table)) {
                missing.add(new Problem(
                        Severity.ERROR,
                        "missing-table",
                        Message.of("表{file}がありません。", "The table {file} is missing.")
                                .with("file", table.file(part))
                                .build(),
                        SourcePosition.of(options.name()),
                        Optional.empty()));
            }
        }
        return missing;
    }
}
