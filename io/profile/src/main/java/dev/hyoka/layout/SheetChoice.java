package dev.hyoka.layout;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.io.Problem;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.SourcePosition;
import dev.hyoka.io.table.Table;
import dev.hyoka.io.table.TableReader;
import dev.hyoka.io.table.UnreadableTableException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Chooses the sheet of a workbook that is read. */
final class SheetChoice {

    private final TableReader reader;
    private final Optional<String> wanted;
    private final SourcePosition whole;

    SheetChoice(TableReader reader, Optional<String> wanted, SourcePosition whole) {
        this.reader = reader;
        this.wanted = wanted;
        this.whole = whole;
    }

    /** The sheet of the name that is wanted, or else the first one that is visible; says so if there is none. */
    Optional<Table> choose(Collection<ReadItem> items) throws IOException {
        List<String> names = new ArrayList<>();
        for (Optional<Table> table = reader.next(); table.isPresent(); table = reader.next()) {
            // A text has one table, which has no name
            Optional<String> name = table.get().name();
            if (name.isEmpty() || (wanted.isEmpty() && !table.get().isHidden()) || isWanted(name.get())) {
                return table;
            }
            names.add(name.get());
        }
        items.add(ReadItem.of(problem(names)));
        return Optional.empty();
    }

    /**
     * Says which other sheets could have been meant: those that are visible and hold something, if the layout names none.
     * What can't be read of them doesn't matter.
     */
    Optional<Problem> passedOver() throws IOException {
        List<String> names = new ArrayList<>();
        try {
            for (Optional<Table> table = wanted.isEmpty() ? reader.next() : Optional.empty();
                    table.isPresent();
                    table = reader.next()) {
                if (!table.get().isHidden() && table.get().next().isPresent()) {
                    table.get().name().ifPresent(names::add);
                }
            }
        } catch (UnreadableTableException e) {
            // The sheet that was wanted has been read
        }
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Problem(
                        Severity.INFO,
                        "sheets-passed-over",
                        Message.of(
                                        "ほかのシートは読みませんでした: {names}。読むシートはsheetで指定できます。",
                                        "Other sheets were not read: {names}. Name the one to be read by sheet.")
                                .with("names", series(names))
                                .build(),
                        whole,
                        Optional.empty()));
    }

    private static Argument series(List<String> names) {
        return new Argument.Series(names.stream()
                .limit(20)
                .map(name -> (Argument) new Argument.Quote(name))
                .toList());
    }

    private boolean isWanted(String name) {
        return wanted.isPresent() && Spelled.header(wanted.get()).equals(Spelled.header(name));
    }

    private Problem problem(List<String> names) {
        Message.Builder message = wanted.isPresent()
                ? Message.of("シート「{sheet}」がありません。あるシート: {names}", "There is no sheet {sheet}. There are: {names}")
                        .with("sheet", wanted.get())
                        .with("names", series(names))
                : Message.of("読める表がありません(表示されているシートがありません)。", "There is no table to read: no sheet is visible.");
        return new Problem(Severity.ERROR, "no-sheet", message.build(), whole, Optional.empty());
    }
}
