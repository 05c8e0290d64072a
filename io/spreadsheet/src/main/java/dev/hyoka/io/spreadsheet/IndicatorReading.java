package dev.hyoka.io.spreadsheet;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Severity;
import dev.hyoka.model.Figure;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorCategory;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.Polarity;
import dev.hyoka.model.SeriesBreak;
import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the rows of the indicators. */
final class IndicatorReading {

    private final FormReader reader;
    private final List<Indicator> indicators = new ArrayList<>();
    private YearHeader header = YearHeader.NONE;

    IndicatorReading(FormReader reader) {
        this.reader = reader;
    }

    void take(FormRecord record) {
        switch (record.row()) {
            case INDICATOR_YEARS -> header = YearHeader.read(record, reader, Places.INDICATORS);
            case INDICATOR -> indicator(record);
            case INDICATOR_POLARITY -> polarity(record);
            case INDICATOR_BREAK -> seriesBreak(record);
            default -> {}
        }
    }

    List<Indicator> indicators() {
        return indicators;
    }

    private void indicator(FormRecord record) {
        Location place = Places.indicator(indicators.size());
        int nameColumn = reader.column(IndicatorRows.NAME.from());
        if (record.isBlank(nameColumn)) {
            record.take(reader.column(IndicatorRows.CATEGORY.from())); // Only a choice in a row to be filled in
            return;
        }
        Optional<String> name = reader.text(record, nameColumn, place);
        if (name.isEmpty()) {
            return;
        }
        IndicatorCategory category = category(record, place.child("category"));
        Optional<String> unit = reader.text(record, reader.column(IndicatorRows.UNIT.from()), place.child("unit"));
        Map<IndicatorValue, Integer> columns = new LinkedHashMap<>();
        header.years()
                .forEach((column, year) -> reader.figure(record, column, place)
                        .ifPresent(figure -> columns.put(value(year, figure), column)));
        Indicator indicator = Indicator.builder()
                .name(name.get())
                .category(category)
                .unit(unit)
                .values(new ArrayList<>(columns.keySet()))
                .build();
        columns.forEach((value, column) ->
                reader.origin(Places.indicatorValue(indicators.size(), indicator.place(value)), record, column));
        indicators.add(indicator);
    }

    private static IndicatorValue value(CellYear year, Figure figure) {
        return new IndicatorValue(year.year(), year.phase(), figure);
    }

    private IndicatorCategory category(FormRecord record, Location place) {
        int column = reader.column(IndicatorRows.CATEGORY.from());
        Optional<String> text = reader.text(record, column, place);
        Optional<IndicatorCategory> category =
                text.flatMap(words -> CellChoice.CATEGORY.parse(words).value());
        if (category.isEmpty()) {
            reader.problem(
                    Severity.WARNING,
                    "unknown-category",
                    Message.of(
                            "指標の種別「{text}」が成果指標・活動指標・対象指標のどれでもないため、成果指標としました。一覧から選んでください。",
                            "The kind of indicator “{text}” is none of outcome, activity and scale; outcome was taken. Choose one from the list."),
                    record,
                    column,
                    place);
        }
        return category.orElse(IndicatorCategory.OUTCOME);
    }

    private void polarity(FormRecord record) {
        int column = reader.column(IndicatorRows.BELOW.from());
        if (indicators.isEmpty() || record.isBlank(column)) {
            return;
        }
        Location place = Places.indicator(indicators.size() - 1).child("polarity");
        Optional<Polarity> polarity = reader.text(record, column, place)
                .flatMap(text -> CellChoice.POLARITY.parse(text).value());
        if (polarity.isEmpty()) {
            FormFields.notInList(reader, record, column, place);
        } else {
            replaceLast(last().withPolarity(polarity));
        }
    }

    private void seriesBreak(FormRecord record) {
        if (!indicators.isEmpty()) {
            Location place = Places.indicator(indicators.size() - 1).child("breaks");
            seriesBreak(reader, record, last().breaks(), place)
                    .ifPresent(breaks -> replaceLast(last().withBreaks(breaks)));
        }
    }

    /** The breaks with that of a row; empty, with a problem, if the row names no year or one that is there already. */
    static Optional<List<SeriesBreak>> seriesBreak(
            FormReader reader, FormRecord record, List<SeriesBreak> known, Location place) {
        int column = reader.column(IndicatorRows.BELOW.from());
        Location here = place.child(known.size());
        Optional<FiscalYear> year = reader.text(record, column, here).flatMap(FormFields::year);
        boolean isNew = year.isPresent()
                && known.stream().noneMatch(other -> other.fiscalYear().equals(year.get()));
        if (!isNew) {
            if (!record.isBlank(column)) {
                reader.problem(
                        Severity.WARNING,
                        "unknown-year",
                        Message.of(
                                "系列の区切りの年度「{text}」が年度でないか、2回あるため、読みませんでした。",
                                "“{text}”, from which a new series is said to begin, is no fiscal year or stands there twice; it was not read."),
                        record,
                        column,
                        here);
            }
            return Optional.empty();
        }
        Optional<String> note = reader.text(record, reader.column(IndicatorRows.NOTE.from()), here.child("note"));
        List<SeriesBreak> breaks = new ArrayList<>(known);
        breaks.add(new SeriesBreak(year.get(), note));
        return Optional.of(breaks);
    }

    private Indicator last() {
        return indicators.get(indicators.size() - 1);
    }

    private void replaceLast(Indicator indicator) {
        indicators.set(indicators.size() - 1, indicator);
    }
}
