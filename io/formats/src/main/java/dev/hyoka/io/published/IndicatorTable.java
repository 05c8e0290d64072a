package dev.hyoka.io.published;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Places;
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

    private final Labels labels;
    private final Notes notes;
    private final FiscalYear evaluated;
    private final List<Indicator> indicators = new ArrayList<>();
    private List<YearColumn> columns = List.of();
    private int unitIndex = -1;
    private int headerSize;

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
        header(section.get(0));
        for (Row row : section.subList(1, section.size())) {
            boolean remark = row.filled().size() == 1
                    && row.filled().get(0).raw().strip().startsWith("※");
            if (row.size() < 3 || remark) {
                continue; // a line of text is no indicator
            }
            IndicatorRow read = IndicatorRow.of(row, columns, unitIndex, headerSize, labels);
            boolean goesOn = read.name().isEmpty() && read.phase().isPresent() && !indicators.isEmpty();
            int position = before + indicators.size() - (goesOn ? 1 : 0);
            if (goesOn) {
                Indicator last = indicators.remove(indicators.size() - 1);
                indicators.add(values(read, position, Indicator.builder().from(last), last.values()));
            } else if (read.name().isPresent()) {
                indicators.add(indicator(read, position, category));
            }
        }
        return indicators;
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

    private Indicator indicator(IndicatorRow row, int position, IndicatorCategory category) {
        Location location = Places.indicator(position);
        IndicatorBuilder indicator = Indicator.builder().category(category);
        Cell name = row.name().orElseThrow();
        String nameText = PlainText.ofName(name.raw()).orElseThrow();
        indicator.name(nameText);
        notes.foundText(location.child("name"), name, nameText);
        row.unit().ifPresent(cell -> {
            String text = PlainText.ofName(cell.raw()).orElseThrow();
            indicator.unit(text);
            notes.foundText(location.child("unit"), cell, text);
        });
        return values(row, position, indicator, List.of());
    }

    private Indicator values(IndicatorRow row, int position, IndicatorBuilder indicator, List<IndicatorValue> before) {
        row.phaseCell().ifPresent(Cell::take);
        if (row.isAmbiguous()) {
            notes.warn(
                    "ambiguous-columns",
                    row.first(),
                    Places.indicator(position),
                    Message.of(
                                    "この行の欄の数が見出しと合わず、値がどの年度のものか決まりません。見出しの真下の年度として読みました。原本で確かめてください。",
                                    "This row has another number of fields than its header, which leaves open to which years its values belong. They were read as those of the years right above them. Look at the original.")
                            .build());
        }
        Set<String> taken = new HashSet<>();
        before.forEach(value -> taken.add(value.fiscalYear() + value.phase().code()));
        for (YearColumn column : columns) {
            Optional<Cell> cell = row.value(column);
            Phase phase = row.phase().orElse(column.phase());
            if (cell.isEmpty() || !taken.add(column.year() + phase.code())) {
                continue;
            }
            Optional<Figure> figure = figure(cell.get(), row.unit());
            if (figure.isEmpty()) {
                cell.get().take();
                continue;
            }
            indicator.addValues(new IndicatorValue(column.year(), phase, figure.get()));
            boolean ownPhase = row.phase().isEmpty() && before.isEmpty();
            String year = ownPhase ? column.place(columns) : column.year() + "-" + phase.code();
            found(Places.indicatorValue(position, year), cell.get(), figure.get(), row, column);
        }
        return indicator.build();
    }

    private void found(Location place, Cell cell, Figure figure, IndicatorRow row, YearColumn column) {
        if (row.shift() == 0 && figure instanceof Figure.Words words) {
            notes.foundText(place, cell, words.text());
            if (PrintedNumber.isMalformed(cell.raw())) {
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
            notes.foundFigure(place, cell, column.index() + row.shift(), column);
        }
    }

    /** What a value's cell holds; empty if it holds nothing, or a dash. */
    private static Optional<Figure> figure(Cell cell, Optional<Cell> unit) {
        if (PrintedNumber.isDash(cell.raw())) {
            return Optional.empty();
        }
        return PrintedNumber.parse(cell.raw(), List.of(unit.map(Cell::normal).orElse("")))
                .<Figure>map(Figure.Numeric::new)
                .or(() -> PrintedNumber.parts(cell.raw()))
                .or(() -> PlainText.ofName(cell.raw()).map(Figure.Words::new));
    }
}
