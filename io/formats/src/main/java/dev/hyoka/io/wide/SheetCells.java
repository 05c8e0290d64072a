package dev.hyoka.io.wide;

import dev.hyoka.io.table.Cell;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Personnel;
import dev.hyoka.model.SeriesBreak;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javax.money.MonetaryAmount;

/** The cells of a management sheet, each with its column. What is not stated has none. */
final class SheetCells {

    private final WideOptions.Header header;
    private final Map<Column, Cell> cells = new LinkedHashMap<>();

    SheetCells(ManagementSheet sheet, WideOptions.Header header) {
        this.header = header;
        text(Part.ID, sheet.id());
        put(
                Column.of(Part.FISCAL_YEAR),
                Notation.number(BigDecimal.valueOf(sheet.fiscalYear().year())));
        text(Part.NAME, Optional.of(sheet.name()));
        text(Part.POLICY, sheet.policy());
        word(Part.ORGANIZATIONAL_GOAL, Vocabulary.FLAGS, sheet.organizationalGoal());
        text(Part.DEPARTMENT, sheet.department());
        text(Part.DIVISION, sheet.division());
        text(Part.PURPOSE, sheet.purpose());
        text(Part.PLANNED_SCHEDULE, sheet.plannedSchedule());
        sheet.progress().ifPresent(progress -> {
            word(Part.GRADE, Vocabulary.GRADES, progress.grade());
            text(Part.GRADE_LABEL, progress.label());
            text(Part.PROGRESS_TEXT, progress.text());
        });
        sheet.direction().ifPresent(direction -> {
            word(Part.DIRECTION, Vocabulary.DIRECTIONS, direction.code());
            text(Part.DIRECTION_LABEL, direction.label());
            text(Part.DIRECTION_TEXT, direction.text());
        });
        for (int i = 0; i < sheet.indicators().size(); i++) {
            indicator(sheet.indicators().get(i), i + 1);
        }
        sheet.cost().ifPresent(this::cost);
        sheet.attributes().forEach((label, text) -> put(Column.ofAttribute(label), new Cell.Text(text)));
    }

    /** The cells, in no order that matters but that of the attributes. */
    Map<Column, Cell> cells() {
        return cells;
    }

    private void indicator(Indicator indicator, int number) {
        put(Column.of(Part.INDICATOR_NAME).of(number), new Cell.Text(indicator.name()));
        put(
                Column.of(Part.CATEGORY).of(number),
                new Cell.Text(Vocabulary.CATEGORIES.written(indicator.category(), header)));
        indicator.unit().ifPresent(unit -> put(Column.of(Part.UNIT).of(number), new Cell.Text(unit)));
        indicator
                .polarity()
                .ifPresent(polarity -> put(
                        Column.of(Part.POLARITY).of(number),
                        new Cell.Text(Vocabulary.POLARITIES.written(polarity, header))));
        for (IndicatorValue value : indicator.values()) {
            put(
                    Column.of(Part.VALUE, new YearAndPhase(value.fiscalYear(), value.phase()))
                            .of(number),
                    Notation.figure(value.figure()));
        }
        List<YearAndPhase> years = indicator.values().stream()
                .map(value -> new YearAndPhase(value.fiscalYear(), value.phase()))
                .toList();
        order(Column.of(Part.VALUE_ORDER).of(number), years, years);
        for (SeriesBreak stated : indicator.breaks()) {
            put(Column.ofIndicatorBreak(stated.fiscalYear()).of(number), new Cell.Text(Notation.note(stated.note())));
        }
        orderOfBreaks(Column.of(Part.INDICATOR_BREAK_ORDER).of(number), indicator.breaks());
    }

    private void cost(Cost cost) {
        AmountUnit unit = cost.unit();
        put(Column.of(Part.CURRENCY), new Cell.Text(unit.currency().getCurrencyCode()));
        put(Column.of(Part.COST_UNIT), Notation.number(BigDecimal.valueOf(unit.multiple())));
        TreeSet<YearAndPhase> stated = new TreeSet<>();
        for (CostYear year : cost.years()) {
            YearAndPhase place = new YearAndPhase(year.fiscalYear(), year.phase());
            int before = cells.size();
            costYear(year, place, unit);
            if (cells.size() > before) {
                stated.add(place);
            }
        }
        List<YearAndPhase> years = cost.years().stream()
                .map(year -> new YearAndPhase(year.fiscalYear(), year.phase()))
                .toList();
        order(Column.of(Part.COST_ORDER), years, stated);
        for (SeriesBreak each : cost.breaks()) {
            put(Column.ofBreak(each.fiscalYear()), new Cell.Text(Notation.note(each.note())));
        }
        orderOfBreaks(Column.of(Part.COST_BREAK_ORDER), cost.breaks());
        text(Part.CHANGE_REASON, cost.changeReason());
        text(Part.COLLABORATION, cost.collaboration());
    }

    private void costYear(CostYear year, YearAndPhase place, AmountUnit unit) {
        year.funding()
                .forEach((source, amount) -> amount(Column.of(Part.of(source), place), Optional.of(amount), unit));
        amount(Column.of(Part.PROJECT_TOTAL, place), year.projectTotal(), unit);
        Personnel personnel = year.personnel();
        personnel.regularStaff().ifPresent(staff -> put(Column.of(Part.REGULAR_STAFF, place), Notation.number(staff)));
        personnel.hours().ifPresent(hours -> put(Column.of(Part.HOURS, place), Notation.number(hours)));
        amount(Column.of(Part.OTHER_STAFF, place), personnel.otherStaff(), unit);
        amount(Column.of(Part.PERSONNEL_TOTAL, place), personnel.total(), unit);
        amount(Column.of(Part.TOTAL, place), year.total(), unit);
    }

    /** A cell for the order, only where it is not that of the columns in which something stands. */
    private void order(Column column, List<YearAndPhase> years, Collection<YearAndPhase> stated) {
        if (!years.equals(List.copyOf(new TreeSet<>(stated)))) {
            List<String> names = years.stream().map(year -> year.name(header)).toList();
            put(column, new Cell.Text(String.join(" ", names)));
        }
    }

    private void orderOfBreaks(Column column, List<SeriesBreak> breaks) {
        List<FiscalYear> years = breaks.stream().map(SeriesBreak::fiscalYear).toList();
        if (!years.equals(years.stream().sorted().toList())) {
            List<String> names = years.stream().map(FiscalYear::toString).toList();
            put(column, new Cell.Text(String.join(" ", names)));
        }
    }

    private void amount(Column column, Optional<MonetaryAmount> amount, AmountUnit unit) {
        amount.ifPresent(stated -> {
            try {
                put(column, Notation.number(unit.printed(stated)));
            } catch (ArithmeticException withoutEnd) {
                throw new IllegalArgumentException(
                        "The amount " + stated + " has no end as a multiple of " + unit, withoutEnd);
            }
        });
    }

    private void text(Part part, Optional<String> text) {
        text.ifPresent(stated -> put(Column.of(part), new Cell.Text(stated)));
    }

    private <T> void word(Part part, Vocabulary<T> vocabulary, Optional<T> value) {
        value.ifPresent(stated -> put(Column.of(part), new Cell.Text(vocabulary.written(stated, header))));
    }

    private void put(Column column, Cell cell) {
        cells.put(column, cell);
    }
}
