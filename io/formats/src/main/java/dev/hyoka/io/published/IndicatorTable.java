package dev.hyoka.io.published;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Places;
import dev.hyoka.io.Origin.Handling;
import dev.hyoka.model.Figure;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorBuilder;
import dev.hyoka.model.IndicatorCategory;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.Phase;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table of indicators: a header with the years, and a row an indicator. */
final class IndicatorTable {

    private final Labels labels;
    private final Notes notes;
    private final FiscalYear evaluated;

    IndicatorTable(Labels labels, Notes notes, FiscalYear evaluated) {
        this.labels = labels;
        this.notes = notes;
        this.evaluated = evaluated;
    }

    /**
     * Reads a table.
     *
     * @param section its rows, the header first
     * @param category what its indicators measure
     * @param before how many indicators the sheet has before it
     */
    List<Indicator> read(List<Row> section, IndicatorCategory category, int before) {
        Row header = section.get(0);
        header.first().orElseThrow().take();
        List<YearColumn> columns = YearColumn.all(header, labels);
        columns.forEach(column -> column.cell().take());
        int unitIndex = -1;
        for (int i = 0; i < header.size(); i++) {
            if (header.has(i) && labels.is(header.cell(i), Label.INDICATOR_UNIT)) {
                header.cell(i).take();
                unitIndex = i;
            }
        }
        List<Indicator> indicators = new ArrayList<>();
        for (Row row : section.subList(1, section.size())) {
            Optional<Cell> name = row.first();
            if (name.isPresent() && PlainText.ofCell(name.get().raw()).isPresent() && row.size() > 1) {
                indicators.add(indicator(row, columns, unitIndex, category, before + indicators.size()));
            }
        }
        return indicators;
    }

    private Indicator indicator(
            Row row, List<YearColumn> columns, int unitIndex, IndicatorCategory category, int position) {
        Location location = Places.indicator(position);
        IndicatorBuilder indicator = Indicator.builder().category(category);
        Cell name = row.first().orElseThrow();
        String nameText = PlainText.ofCell(name.raw()).orElseThrow();
        indicator.name(nameText);
        notes.foundText(location.child("name"), name, nameText);
        List<Cell> values = row.cells().subList(row.indexOf(name) + 1, row.size());
        Optional<Cell> unit = unit(values, columns, unitIndex, row.indexOf(name) + 1);
        unit.flatMap(cell -> PlainText.ofCell(cell.raw())).ifPresent(text -> {
            indicator.unit(text);
            notes.foundText(location.child("unit"), unit.get(), text);
        });
        int shift = shift(row, columns, unit);
        for (YearColumn column : columns) {
            int index = column.index() + shift;
            if (index > row.indexOf(name) && row.has(index) && !unit.equals(Optional.of(row.cell(index)))) {
                Cell cell = row.cell(index);
                Location place = Places.indicatorValue(position, place(column, columns));
                figure(cell, unit.map(Cell::raw).orElse("")).ifPresent(figure -> {
                    indicator.addValues(
                            new IndicatorValue(column.year(), column.phaseOr(evaluated, Phase.TARGET), figure));
                    foundFigure(place, cell, figure, column, index);
                });
                cell.take();
            }
        }
        return indicator.build();
    }

    private void foundFigure(Location place, Cell cell, Figure figure, YearColumn column, int index) {
        if (index != column.index()) {
            notes.found(place, cell, Handling.MOVED);
            notes.info(
                    "moved-figure",
                    cell,
                    place,
                    Message.of(
                                    "{figure}は表の{from}列目にありますが、{year}({column}列目)の値として読みました。",
                                    "{figure} stands in field {from} of its row, but was read as the figure of {year}, whose header is field {column}.")
                            .with("figure", cell.raw().strip())
                            .with("from", index + 1)
                            .with("year", PlainText.ofCell(column.cell().raw()).orElseThrow())
                            .with("column", column.index() + 1)
                            .build());
        } else if (figure instanceof Figure.Words words) {
            notes.foundText(place, cell, words.text());
        } else {
            notes.found(place, cell, Handling.AS_PRINTED);
        }
    }

    /** The unit: below its header, or else the first text after the name, if there are more fields than years. */
    private static Optional<Cell> unit(List<Cell> values, List<YearColumn> columns, int unitIndex, int firstIndex) {
        int below = unitIndex - firstIndex;
        if (unitIndex >= 0 && below >= 0 && below < values.size()) {
            Cell cell = values.get(below);
            return cell.isBlank() || PrintedNumber.parse(cell.raw()).isPresent() || PrintedNumber.isDash(cell.raw())
                    ? Optional.empty()
                    : Optional.of(cell);
        }
        return values.size() > columns.size()
                ? values.stream()
                        .findFirst()
                        .filter(cell -> !cell.isBlank()
                                && PrintedNumber.parse(cell.raw()).isEmpty()
                                && !PrintedNumber.isDash(cell.raw()))
                : Optional.empty();
    }

    /** How far the values stand from their headers, if as many fields as there are years stand elsewhere. */
    private static int shift(Row row, List<YearColumn> columns, Optional<Cell> unit) {
        int first = unit.map(row::indexOf).orElse(row.indexOf(row.first().orElseThrow())) + 1;
        List<Integer> filled = new ArrayList<>();
        for (int i = first; i < row.size(); i++) {
            if (row.has(i)) {
                filled.add(i);
            }
        }
        boolean below = filled.stream().allMatch(index -> columns.stream().anyMatch(column -> column.index() == index));
        if (below || filled.size() != columns.size()) {
            return 0;
        }
        int shift = filled.get(0) - columns.get(0).index();
        for (int i = 0; i < filled.size(); i++) {
            if (filled.get(i) - columns.get(i).index() != shift) {
                return 0;
            }
        }
        return shift;
    }

    /** What a value's cell holds; empty if it holds nothing, or a dash. */
    private static Optional<Figure> figure(Cell cell, String unit) {
        if (PrintedNumber.isDash(cell.raw())) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = PrintedNumber.parse(cell.raw(), List.of(Labels.normal(unit)));
        if (number.isPresent()) {
            return Optional.of(new Figure.Numeric(number.get()));
        }
        Optional<Figure.Parts> parts = PrintedNumber.parts(cell.raw());
        return parts.isPresent()
                ? Optional.of(parts.get())
                : PlainText.ofCell(cell.raw()).map(Figure.Words::new);
    }

    private String place(YearColumn column, List<YearColumn> columns) {
        boolean unique = columns.stream()
                        .filter(other -> other.year().equals(column.year()))
                        .count()
                == 1;
        return unique
                ? column.year().toString()
                : column.year() + "-" + column.phaseOr(evaluated, Phase.TARGET).code();
    }
}
