package dev.hyoka.io.spreadsheet;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.io.ItemStream;
import dev.hyoka.io.Problem;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.SourceMap;
import dev.hyoka.io.SourcePosition;
import dev.hyoka.io.table.Table;
import dev.hyoka.io.table.TableReader;
import dev.hyoka.io.table.TableRow;
import dev.hyoka.io.table.UnreadableTableException;
import dev.hyoka.model.Document;
import dev.hyoka.model.DocumentKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the forms of a workbook, sheet by sheet. */
final class FormReading implements ItemStream.Source {

    private final TableReader workbook;
    private final ReadOptions options;
    private final List<Problem> noForms = new ArrayList<>();
    private boolean anyForm;
    private boolean ended;

    FormReading(TableReader workbook, ReadOptions options) {
        this.workbook = workbook;
        this.options = options;
    }

    /** Whether the first sheet in which something stands is a form; most workbooks of forms need no closer look. */
    static boolean beginsWithForm(HeldFile file, ReadOptions options) throws IOException {
        try (TableReader reader = WorkbookTables.read(file, options)) {
            for (Optional<Table> table = reader.next(); table.isPresent(); table = reader.next()) {
                Optional<TableRow> first = table.get().next();
                if (first.isPresent()) {
                    return FormRows.kind(first.get()).isPresent();
                }
            }
            return false;
        }
    }

    @Override
    public Optional<ReadItem> next() throws IOException {
        while (!ended) {
            Optional<ReadItem> item = nextSheet();
            if (item.isPresent()) {
                return item;
            }
        }
        return Optional.empty();
    }

    /** The next sheet's document or problems; empty if there is nothing to say of it. */
    private Optional<ReadItem> nextSheet() throws IOException {
        Optional<Table> table;
        try {
            table = workbook.next();
        } catch (UnreadableTableException e) {
            ended = true;
            return Optional.of(ReadItem.of(e.problem()));
        }
        if (table.isEmpty()) {
            ended = true;
            return sheetsThatAreNoForms();
        }
        try {
            return read(table.get());
        } catch (UnreadableTableException e) {
            anyForm = true; // Something was said of this workbook
            return Optional.of(ReadItem.of(e.problem()));
        }
    }

    private Optional<ReadItem> read(Table table) throws IOException {
        Optional<TableRow> first = table.next();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Optional<DocumentKind> kind = FormRows.kind(first.get());
        if (kind.isEmpty()) {
            if (noForms.size() < options.limits().problems()) {
                noForms.add(noForm(table, first.get()));
            }
            return Optional.empty();
        }
        anyForm = true;
        FormRows rows = FormRows.read(kind.get(), first.get(), table, options.limits());
        FormReader reader = new FormReader(rows, options);
        Optional<? extends Document> document = read(rows, reader);
        List<Problem> problems = reader.problems();
        ReadOptions reading = options;
        return Optional.of(document.map(read -> ReadItem.of(
                        read,
                        SourceMap.lazy(() -> {
                            FormReader again = FormReader.withOrigins(rows, reading);
                            read(rows, again);
                            return again.origins();
                        }),
                        problems))
                .orElseGet(() -> ReadItem.of(problems.toArray(Problem[]::new))));
    }

    private static Optional<? extends Document> read(FormRows rows, FormReader reader) {
        return switch (rows.kind()) {
            case MANAGEMENT_SHEET -> new ManagementReading(reader).read();
            case GOAL_SHEET -> new GoalReading(reader).read();
        };
    }

    private Optional<ReadItem> sheetsThatAreNoForms() {
        if (noForms.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ReadItem.of(anyForm ? noForms.toArray(Problem[]::new) : new Problem[] {unknownWorkbook()}));
    }

    private static Problem noForm(Table table, TableRow first) {
        return new Problem(
                table.isHidden() ? Severity.INFO : Severity.WARNING,
                "sheet-not-read",
                Message.of(
                                "シート「{sheet}」は様式ではないため、読みませんでした。",
                                "The sheet “{sheet}” is not in the form and was not read.")
                        .with("sheet", FormReader.excerpt(table.name().orElse("")))
                        .build(),
                first.position(),
                Optional.empty());
    }

    private Problem unknownWorkbook() {
        return new Problem(
                Severity.ERROR,
                "unknown-workbook",
                Message.of(
                                "このブックは、このソフトが書いた様式でも、1行1事業の表でもありません。レイアウトを指定すれば(--layout)、自治体独自の表を読めます。レイアウトの案は hyoka layout で作れます。",
                                "This workbook is neither the printed form nor the wide table that this program writes. A layout (--layout) lets a municipality’s own table be read; hyoka layout proposes one.")
                        .build(),
                SourcePosition.of(options.name()),
                Optional.empty());
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
