package dev.hyoka.io.published;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Places;
import dev.hyoka.io.Origin.Handling;
import dev.hyoka.io.PrintedNumber;
import dev.hyoka.model.Figure;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorBuilder;
import dev.hyoka.model.IndicatorCategory;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.Phase;
import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table of indicators: a header with the years, and a row an indicator, or several rows where targets and results have
 * rows of their own.
 */
final class IndicatorTable {

    private static final int LONGEST_FURTHER_NAME = 20;

    private final Labels labels;
    private final Notes notes;
    private final FiscalYear evaluated;
    private final List<Pending> pending = new ArrayList<>();
    private List<YearColumn> columns = List.of();
    private int unitIndex = -1;
    private int headerSize;

    IndicatorTable(Labels labels, Notes notes, FiscalYear evaluated) {
        this.labels = labels;
        this.notes = notes;
        this.evaluated = evaluated;
    }

    /** An indicator whose rows are being read: its values, and where they stand. */
    private final class Pending {

        private final int position;
        private final IndicatorBuilder builder = Indicator.builder();
        private final List<Read> values = new ArrayList<>();
        private final Set<String> taken = new HashSet<>();
        private final Cell nameCell;
        private Optional<Cell> furtherName = Optional.empty();
        private boolean hasUnit;

        private Pending(int position, Cell nameCell) {
            this.position = position;
            this.nameCell = nameCell;
        }

        /** Builds the indicator, whose values have their names by then. */
        private Indicator finish() {
            Location location = Places.indicator(position);
            String name = PlainText.ofName(nameCell.raw()).orElseThrow();
            notes.foundText(location.child("name"), nameCell, name);
            builder.name(name
                    + furtherName.flatMap(cell -> PlainText.ofName(cell.raw())).orElse(""));
            furtherName.ifPresent(cell -> joined(location.child("name"), cell));
            Indicator indicator = builder.addAllValues(
                            values.stream().map(Read::value).toList())
                    .build();
            values.forEach(read -> found(Places.indicatorValue(position, indicator.place(read.value())), read));
            return indicator;
        }
    }

    /** A value with its cell. */
    private record Read(IndicatorValue value, Cell cell, IndicatorRow row, YearColumn column) {}

    /**
     * Reads a table.
     *
     * @param section its rows, the header first
     * @param category what its indicators measure
     * @param before how many indicators the sheet has before it
     */
    List<Indicator> read(List<Row> section, IndicatorCategory category, int before) {
        header(section.get(0));
        for (Row row : section.subList(1, section.size())) {
            Optional<Pending> last =
                    pending.isEmpty() ? Optional.empty() : Optional.of(pending.get(pending.size() - 1));
            if (last.isPresent() && isFurtherName(row, last.get())) {
                last.get().furtherName = row.first();
                continue;
            }
            boolean remark = row.filled().size() == 1
                    && row.filled().get(0).raw().strip().startsWith("※");
            if (row.size() < 3 || remark) {
                continue; // a line of text is no indicator
            }
            IndicatorRow read = IndicatorRow.of(row, columns, unitIndex, headerSize, labels);
            if (read.name().isEmpty() && read.phase().isPresent() && last.isPresent()) {
                values(read, last.get());
            } else if (read.name().isPresent()) {
                Pending next = new Pending(before + pending.size(), read.name().get());
                pending.add(next);
                next.builder.category(category);
                unit(read, next);
                values(read, next);
            }
        }
        return pending.stream().map(Pending::finish).toList();
    }

    /** Whether a row goes on with the name above it: it has nothing else where every indicator has a unit. */
    private boolean isFurtherName(Row row, Pending last) {
        return unitIndex >= 0
                && last.hasUnit
                && last.furtherName.isEmpty()
                && row.filled().size() == 1
                && row.has(0)
                && !row.cell(0).raw().strip().startsWith("※")
                && YearColumn.phase(row.cell(0), labels).isEmpty()
                && (row.size() > 2
                        || BrokenName.goesOn(
                                last.nameCell.raw().strip(), row.cell(0).raw().strip()))
                && row.cell(0).normal().length() <= LONGEST_FURTHER_NAME;
    }

    private void joined(Location place, Cell cell) {
        notes.found(place.child(1), cell, Handling.JOINED);
        notes.warn(
                "joined-name",
                cell,
                place,
                Message.of(
                                "この行には名称しかないため、上の指標の名称の続きとして読みました。別の指標なら、単位を確かめてください。",
                                "This row has nothing but a name, which was read as going on with the name above it. If it is an indicator of its own, see to its unit.")
                        .build());
    }

    private void header(Row header) {
        header.first().orElseThrow().take();
        columns = YearColumn.all(header, evaluated, Phase.TARGET, labels);
        columns.forEach(column -> column.cell().take());
        headerSize = header.size();
        for (int i = 0; i < header.size(); i++) {
            if (header.has(i) && labels.is(header.cell(i), Label.INDICATOR_UNIT)) {
                header.cell(i).take();
                unitIndex = i;
            }
        }
    }

    private void unit(IndicatorRow row, Pending indicator) {
        row.unit().ifPresent(cell -> {
            String text = PlainText.ofName(cell.raw()).orElseThrow();
            indicator.hasUnit = true;
            indicator.builder.unit(text);
            notes.foundText(Places.indicator(indicator.position).child("unit"), cell, text);
        });
    }

    private void values(IndicatorRow row, Pending indicator) {
        row.phaseCell().ifPresent(Cell::take);
        if (row.isAmbiguous()) {
            notes.warn(
                    "ambiguous-columns",
                    row.first(),
                    Places.indicator(indicator.position),
                    Message.of(
                                    "この行の欄の数が見出しと合わず、値がどの年度のものか決まりません。見出しの真下の年度として読みました。原本で確かめてください。",
                                    "This row has another number of fields than its header, which leaves open to which years its values belong. They were read as those of the years right above them. Look at the original.")
                            .build());
        }
        for (YearColumn column : columns) {
            Optional<Cell> cell = row.value(column);
            Phase phase = row.phase().orElse(column.phase());
            if (cell.isEmpty() || !indicator.taken.add(column.year() + phase.code())) {
                continue;
            }
            figure(cell.get(), row.unit())
                    .ifPresentOrElse(
                            figure -> indicator.values.add(new Read(
                                    new IndicatorValue(column.year(), phase, figure), cell.get(), row, column)),
                            () -> cell.get().take());
        }
    }

    private void found(Location place, Read read) {
        Cell cell = read.cell();
        if (read.row().shift() == 0 && read.value().figure() instanceof Figure.Words words) {
            notes.foundText(place, cell, words.text());
            if (PrintedNumber.isMalformed(cell.text())) {
                notes.warn(
                        "malformed-number",
                        cell,
                        place,
                        Message.of(
                                        "「{text}」は数として読めず、文字のまま残しました。桁区切りと小数点を確かめてください。",
                                        "\"{text}\" can't be read as a number and was kept as words. Check its separators and its point.")
                                .with("text", words.text())
                                .build());
            }
        } else {
            notes.foundFigure(place, cell, read.column().index() + read.row().shift(), read.column());
        }
    }

    /** What a value's cell holds; empty if it holds nothing, or a dash. */
    private static Optional<Figure> figure(Cell cell, Optional<Cell> unit) {
        if (PrintedNumber.isDash(cell.text())) {
            return Optional.empty();
        }
        return PrintedNumber.parse(cell.text(), List.of(unit.map(Cell::normal).orElse("")))
                .<Figure>map(Figure.Numeric::new)
                .or(() -> PrintedNumber.parts(cell.text()))
                .or(() -> PlainText.ofName(cell.raw()).map(Figure.Words::new));
    }
}
