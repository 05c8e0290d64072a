package dev.hyoka.io.published;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Places;
import dev.hyoka.io.Origin.Handling;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.time.FiscalYear;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The head of a sheet, before its first section: a title that can print the fiscal year, and labels with values. */
final class SheetHead {

    private static final Pattern OFFICE = Pattern.compile("(.{1,20}?[部局庁院])[\\s・/]*(.{1,20}[課室所係館署])?");

    private final Labels labels;
    private final Notes notes;
    private final Map<Label, Pair> pairs = new EnumMap<>(Label.class);
    private Optional<FiscalYear> year = Optional.empty();

    private SheetHead(Labels labels, Notes notes) {
        this.labels = labels;
        this.notes = notes;
    }

    /**
     * Reads a head.
     *
     * @param rows its rows
     * @param title what the title is known by
     * @param among the labels that the sheet's kind has; what stands beside any other becomes an attribute
     */
    static SheetHead read(
            List<Row> rows, Label title, List<Label> among, Labels labels, Notes notes, Attributes attributes) {
        SheetHead head = new SheetHead(labels, notes);
        for (Row row : rows) {
            if (!head.isTitle(row, title)) {
                Pair.of(row, labels, among).forEach(pair -> head.pair(pair, attributes));
            }
        }
        return head;
    }

    /** Takes a row that is a title, which can print the year, or the year alone. */
    private boolean isTitle(Row row, Label title) {
        boolean titled = PrintedYear.isAlone(row) || PrintedTitle.isIn(row, title, labels);
        if (!titled || labels.find(row.filled().get(0), List.of(Label.NAME)).isPresent()) {
            return false;
        }
        for (Cell cell : row.filled()) {
            Optional<FiscalYear> printed = year.isEmpty() ? PrintedYear.find(cell.raw()) : Optional.empty();
            if (printed.isPresent()) {
                year = printed;
                notes.found(Places.FISCAL_YEAR, cell, Handling.AS_PRINTED);
            } else if (PrintedTitle.is(cell, title, labels)) {
                cell.take();
            }
        }
        return true;
    }

    private void pair(Pair pair, Attributes attributes) {
        if (pair.label().isEmpty()) {
            attributes.add(pair.labelCell(), List.of(pair.valueCell().orElseThrow()));
        } else if (pair.valueCell().isEmpty() || pairs.putIfAbsent(pair.label().get(), pair) == null) {
            pair.labelCell().take();
        }
    }

    /** The fiscal year beside its label, or in the title, or else the one that was given with the input. */
    Optional<FiscalYear> year(ReadOptions options) {
        Pair pair = pairs.get(Label.FISCAL_YEAR);
        if (year.isEmpty() && pair != null) {
            year = PrintedYear.find(pair.value()).or(() -> FiscalYear.tryParse(pair.value()));
            year.ifPresent(
                    printed -> notes.found(Places.FISCAL_YEAR, pair.valueCell().orElseThrow(), Handling.AS_PRINTED));
        }
        if (year.isEmpty() && options.fiscalYear().isPresent()) {
            notes.given(Places.FISCAL_YEAR, options.fiscalYear().get().toString());
        }
        return year.or(options::fiscalYear);
    }

    /** The department, which can share a cell with the division. */
    Optional<String> department() {
        return text(Label.DEPARTMENT, Places.DEPARTMENT).or(() -> ofOffice(1, Places.DEPARTMENT));
    }

    /** The division, which can share a cell with the department. */
    Optional<String> division() {
        return text(Label.DIVISION, Places.DIVISION).or(() -> ofOffice(2, Places.DIVISION));
    }

    /** A part of 市民部交通課; a text that is no such name is the division's. */
    private Optional<String> ofOffice(int part, Location location) {
        Pair pair = pairs.get(Label.DEPARTMENT_AND_DIVISION);
        if (pair == null || pair.isDash()) {
            return Optional.empty();
        }
        String name = PlainText.ofName(pair.value()).orElse("");
        Matcher both = OFFICE.matcher(name);
        Optional<String> found = Optional.of(
                        both.matches() ? Optional.ofNullable(both.group(part)).orElse("") : part == 2 ? name : "")
                .filter(text -> !text.isEmpty());
        found.ifPresent(text -> notes.found(location, pair.valueCell().orElseThrow(), Handling.CLEANED));
        return found;
    }

    /** The text beside a label; empty if there is none, or a dash. */
    Optional<String> text(Label label, Location location) {
        Pair pair = pairs.get(label);
        if (pair == null) {
            return Optional.empty();
        }
        Cell cell = pair.valueCell().orElseThrow();
        if (pair.isDash() || labels.is(pair.value(), Label.NONE)) {
            cell.take();
            return Optional.empty();
        }
        Optional<String> text = PlainText.ofName(pair.value());
        text.ifPresent(value -> {
            if (cell == pair.labelCell()) {
                notes.found(location, cell, Handling.CLEANED);
                notes.info(
                        "label-and-value-in-one-cell",
                        cell,
                        location,
                        Message.of("項目名と値が一つのセルにあります。", "Label and value share a cell.")
                                .build());
            } else {
                notes.foundText(location, cell, value);
            }
        });
        return text;
    }

    /** What stands beside a label that is answered by yes or no; empty if it is neither. */
    Optional<Boolean> flag(Label label, Location location) {
        Pair pair = pairs.get(label);
        if (pair == null) {
            return Optional.empty();
        }
        boolean yes = labels.is(pair.value(), Label.YES);
        if (yes || pair.isDash() || labels.is(pair.value(), Label.NO)) {
            notes.found(location, pair.valueCell().orElseThrow(), Handling.AS_PRINTED);
            return Optional.of(yes);
        }
        return Optional.empty();
    }
}
