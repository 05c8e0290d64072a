package dev.hyoka.io.spreadsheet;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Places;
import dev.hyoka.io.spreadsheet.FormStyles.Look;
import dev.hyoka.io.spreadsheet.Slot.Span;
import dev.hyoka.model.Figure;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Phase;
import dev.hyoka.model.SeriesBreak;
import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table of indicators; another header begins where an indicator has its years in another order. */
final class IndicatorRows {

    /** The first column of a year. */
    static final int FIRST_YEAR = 5;

    static final Span NAME = Span.of(1, 2);
    static final Span CATEGORY = Span.of(3, 3);
    static final Span UNIT = Span.of(4, 4);

    /** What stands below an indicator: its polarity, and where a new series begins. */
    static final Span BELOW = Span.of(3, 4);

    static final Span NOTE = Span.of(5, Span.REST);

    private static final int USUAL_YEARS = 5;

    private final ManagementSheet document;
    private final List<YearColumns> tables = new ArrayList<>();
    private final List<Integer> tableOf = new ArrayList<>();

    IndicatorRows(ManagementSheet document) {
        this.document = document;
        for (Indicator indicator : document.indicators()) {
            List<CellYear> years = indicator.values().stream()
                    .map(value -> new CellYear(value.fiscalYear(), value.phase()))
                    .toList();
            if (tables.isEmpty() || !tables.get(tables.size() - 1).add(years)) {
                YearColumns table = new YearColumns();
                table.add(years);
                tables.add(table);
            }
            tableOf.add(tables.size() - 1);
        }
        if (tables.stream().allMatch(table -> table.years().isEmpty())) {
            tables.clear();
            tables.add(usual(document.fiscalYear()));
        }
    }

    /** The years of the usual form: two that are known, three that are aimed at. */
    private static YearColumns usual(FiscalYear year) {
        YearColumns columns = new YearColumns();
        for (int i = -1; i < USUAL_YEARS - 1; i++) {
            int number = year.year() + i;
            if (number >= FiscalYear.MIN && number <= FiscalYear.MAX) {
                columns.add(List.of(new CellYear(FiscalYear.of(number), i <= 0 ? Phase.ACTUAL : Phase.TARGET)));
            }
        }
        return columns;
    }

    int columns() {
        return FIRST_YEAR
                - 1
                + tables.stream().mapToInt(table -> table.years().size()).max().orElse(0);
    }

    void write(FormPage page) {
        if (document.indicators().isEmpty()) {
            header(page, tables.get(0));
            blank(page, page.line(FormRow.INDICATOR));
        }
        for (int i = 0; i < document.indicators().size(); i++) {
            if (i == 0 || !tableOf.get(i).equals(tableOf.get(i - 1))) {
                header(page, tables.get(tableOf.get(i)));
            }
            indicator(page, i, document.indicators().get(i), tables.get(tableOf.get(i)));
        }
    }

    private static void header(FormPage page, YearColumns table) {
        FormLine line = page.line(FormRow.INDICATOR_YEARS)
                .words(NAME, FormWords.INDICATOR.in(page.language()), Look.HEADER)
                .words(CATEGORY, FormWords.CATEGORY.in(page.language()), Look.HEADER)
                .words(UNIT, FormWords.UNIT.in(page.language()), Look.HEADER);
        page.place(Places.INDICATORS, line.row(), 1);
        for (int i = 0; i < page.columns() - FIRST_YEAR + 1; i++) {
            line.words(
                    Span.of(FIRST_YEAR + i, FIRST_YEAR + i),
                    i < table.years().size() ? table.years().get(i).print(page.language()) : "",
                    Look.HEADER);
        }
    }

    private static void blank(FormPage page, FormLine line) {
        line.blank(NAME, Look.FIELD).blank(CATEGORY, Look.CENTERED).blank(UNIT, Look.CENTERED);
        years(page, line);
        line.choice(CATEGORY.from(), CellChoice.CATEGORY.listed(page.language()));
    }

    private static void years(FormPage page, FormLine line) {
        for (int column = FIRST_YEAR; column <= page.columns(); column++) {
            line.blank(Span.of(column, column), Look.NUMBER);
        }
    }

    private static void indicator(FormPage page, int position, Indicator indicator, YearColumns table) {
        Location place = Places.indicator(position);
        FormLine line = page.line(FormRow.INDICATOR);
        years(page, line);
        line.text(NAME, indicator.name(), Look.FIELD, place)
                .text(
                        CATEGORY,
                        CellChoice.CATEGORY.print(Optional.of(indicator.category()), Optional.empty(), page.language()),
                        Look.CENTERED,
                        place.child("category"))
                .choice(CATEGORY.from(), CellChoice.CATEGORY.listed(page.language()))
                .text(UNIT, indicator.unit().orElse(""), Look.CENTERED, place.child("unit"));
        for (IndicatorValue value : indicator.values()) {
            int column = FIRST_YEAR + table.indexOf(new CellYear(value.fiscalYear(), value.phase()));
            figure(line, column, value.figure(), Places.indicatorValue(position, indicator.place(value)));
        }
        indicator
                .polarity()
                .ifPresent(polarity -> page.line(FormRow.INDICATOR_POLARITY)
                        .words(NAME, FormWords.POLARITY.in(page.language()), Look.LABEL)
                        .text(
                                BELOW,
                                CellChoice.POLARITY.print(Optional.of(polarity), Optional.empty(), page.language()),
                                Look.CENTERED,
                                place.child("polarity"))
                        .choice(BELOW.from(), CellChoice.POLARITY.listed(page.language()))
                        .blank(NOTE, Look.FIELD));
        breaks(page, FormRow.INDICATOR_BREAK, indicator.breaks(), place.child("breaks"));
    }

    private static void figure(FormLine line, int column, Figure figure, Location place) {
        if (figure instanceof Figure.Numeric number) {
            line.number(column, number.value(), Look.NUMBER, place);
        } else {
            line.text(Span.of(column, column), CellFigure.print(figure), Look.CENTERED, place);
        }
    }

    /** A line a year at whose start a series begins anew. */
    static void breaks(FormPage page, FormRow row, List<SeriesBreak> breaks, Location place) {
        for (int i = 0; i < breaks.size(); i++) {
            page.line(row)
                    .words(NAME, FormWords.BREAK.in(page.language()), Look.LABEL)
                    .text(
                            BELOW,
                            CellYear.print(breaks.get(i).fiscalYear(), page.language()),
                            Look.CENTERED,
                            place.child(i))
                    .text(
                            NOTE,
                            breaks.get(i).note().orElse(""),
                            Look.TEXT,
                            place.child(i).child("note"));
        }
    }
}
