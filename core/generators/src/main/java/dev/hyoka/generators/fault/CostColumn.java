package dev.hyoka.generators.fault;

import dev.hyoka.finding.Places;
import dev.hyoka.form.CostRow;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.Document;
import dev.hyoka.rule.Profile;
import dev.hyoka.rule.cost.Equation;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A year's column of a sheet's cost table, which can be changed.
 *
 * @param placed the valid sheet
 * @param table the valid sheet's cost table
 * @param index the column's position in the table, from 0
 * @param year what the column states, changed or not
 */
record CostColumn(Placed placed, Cost table, int index, CostYear year) {

    private static final int MOST_ZEROS = 6;

    /** The columns of all sheets, in their order. */
    static Stream<CostColumn> in(List<Document> documents) {
        return Placed.in(documents).flatMap(CostColumn::of);
    }

    /** The columns of a sheet, in their order. */
    static Stream<CostColumn> of(Placed placed) {
        return placed.sheet().cost().stream()
                .flatMap(table -> IntStream.range(0, table.years().size())
                        .mapToObj(i ->
                                new CostColumn(placed, table, i, table.years().get(i))))
                .filter(CostColumn::canBeChanged);
    }

    private boolean canBeChanged() {
        return Stream.of(CostRow.values()).flatMap(row -> row.in(year).stream()).allMatch(Digits::areFew);
    }

    /** What the column states in a row, as printed. */
    Optional<BigDecimal> figure(CostRow row) {
        return row.printed(year, table.unit());
    }

    /** What the column states in a row, as printed; 0 if nothing. */
    BigDecimal figureOrZero(CostRow row) {
        return figure(row).orElse(BigDecimal.ZERO);
    }

    /** The column with another figure in a row. */
    CostColumn with(CostRow row, BigDecimal figure) {
        return with(row.with(year, table.unit(), Optional.of(figure)));
    }

    /** The column with blank rows. */
    CostColumn without(List<CostRow> rows) {
        CostYear blank = year;
        for (CostRow row : rows) {
            blank = row.with(blank, table.unit(), Optional.empty());
        }
        return with(blank);
    }

    /** The column in which (A) or (B) is so much larger, and the total cost with it. */
    CostColumn withTotal(CostRow total, BigDecimal more) {
        CostColumn changed = with(total, figureOrZero(total).add(more));
        return states(CostRow.TOTAL)
                ? changed.with(CostRow.TOTAL, figureOrZero(CostRow.TOTAL).add(more))
                : changed;
    }

    /** The column with a project cost that is so many times as large: the sources, (A), and the total cost. */
    CostColumn withProjectCostTimes(BigDecimal factor) {
        CostColumn changed = this;
        BigDecimal more = BigDecimal.ZERO;
        for (CostRow source : CostRow.SOURCES) {
            if (states(source)) {
                BigDecimal figure = figureOrZero(source).multiply(factor);
                changed = changed.with(source, figure);
                more = more.add(figure.subtract(figureOrZero(source)));
            }
        }
        return states(CostRow.PROJECT_TOTAL) ? changed.withTotal(CostRow.PROJECT_TOTAL, more) : changed;
    }

    /** The column with a project cost that is multiplied by ten until a condition holds; empty if it never does. */
    Optional<CostColumn> grown(Predicate<CostColumn> condition) {
        boolean hasCost =
                CostRow.SOURCES.stream().anyMatch(source -> figureOrZero(source).signum() > 0);
        return IntStream.rangeClosed(1, hasCost ? MOST_ZEROS : 0)
                .mapToObj(zeros -> withProjectCostTimes(BigDecimal.TEN.pow(zeros)))
                .filter(condition)
                .findFirst();
    }

    /** The column in which other figures are stated. */
    CostColumn with(CostYear changed) {
        return new CostColumn(placed, table, index, changed);
    }

    /** The cost table with the column as it is now. */
    Cost cost() {
        List<CostYear> years = new ArrayList<>(table.years());
        years.set(index, year);
        return table.withYears(years);
    }

    /** The sheet with the column as it is now. */
    Placed sheet() {
        return placed.with(placed.sheet().withCost(cost()));
    }

    /** The other columns of the table whose year is some years away. */
    Stream<CostColumn> away(int years) {
        FiscalYear wanted = year.fiscalYear();
        return of(placed).filter(column -> column.year.fiscalYear().year() == wanted.year() + years);
    }

    /** The columns of the years beside this one. */
    Stream<CostColumn> neighbours() {
        return Stream.of(-1, 1).flatMap(this::away);
    }

    /** The year's place in the table. */
    String place() {
        return table.place(table.years().get(index));
    }

    /** The place of a row. */
    Spot spot(CostRow row) {
        return placed.spot(row.location(place()));
    }

    /** The place of the column. */
    Spot spot() {
        return placed.spot(Places.costYear(place()));
    }

    /** The documents with the column as it is now. */
    Faulty faulty(Fault fault, Spot touched, CostRow reported) {
        return faulty(fault, touched, reported, Profile.EMPTY);
    }

    /** The documents with the column as it is now, judged by the rules of a municipality. */
    Faulty faulty(Fault fault, Spot touched, CostRow reported, Profile profile) {
        return new Faulty(fault, sheet().documents(), touched, spot(reported), profile);
    }

    /** Tells whether the column states something in a row. */
    boolean states(CostRow row) {
        return row.isStated(year);
    }

    /** By how many yen the stated total differs from the stated parts; empty if they can't be compared. */
    private Optional<BigDecimal> difference(Equation equation) {
        return equation.total().in(year).flatMap(total -> equation.implied(year).map(total::subtract));
    }

    /** Tells whether the total differs from its parts by more than can come of rounding each by half a unit at most. */
    boolean contradicts(Equation equation) {
        long rounded = 1
                + equation.parts().stream()
                        .map(Equation.Part::row)
                        .filter(row -> row.isAmount() && states(row))
                        .count();
        BigDecimal explained = BigDecimal.valueOf(rounded)
                .multiply(BigDecimal.valueOf(table.unit().multiple()))
                .divide(BigDecimal.valueOf(2));
        return difference(equation)
                .filter(yen -> yen.abs().compareTo(explained) > 0)
                .isPresent();
    }

    /** Tells whether the total is stated and exactly the sum of its parts. */
    boolean agrees(Equation equation) {
        return difference(equation).filter(yen -> yen.signum() == 0).isPresent();
    }
}
