package dev.hyoka.layout;

import dev.hyoka.finding.Location;
import dev.hyoka.io.PrintedNumber;
import dev.hyoka.io.table.Cell;
import dev.hyoka.layout.Plan.Bound;
import dev.hyoka.model.Figure;
import dev.hyoka.money.AmountUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;

/** Reads the figures of one row. */
final class FigureReader {

    private static final List<String> COUNT_UNITS = List.of("時間", "h", "人", "名");

    private final CellReader cells;

    FigureReader(CellReader cells) {
        this.cells = cells;
    }

    /** The sum of a field's amounts; empty if none is stated, or one can't be read. */
    Optional<MonetaryAmount> amount(Bound bound, Location location) {
        MonetaryAmount sum = null;
        boolean unread = false;
        int parts = 0;
        for (int i = 0; i < bound.columns().size(); i++) {
            int column = bound.columns().get(i);
            AmountUnit unit = bound.units().get(i);
            Cell cell = cells.figureCell(column);
            Optional<MonetaryAmount> amount = Optional.empty();
            if (cell instanceof Cell.Numeric number && isBounded(number.value(), column)) {
                amount = Optional.of(unit.amount(number.value()));
            } else if (cell instanceof Cell.Text text) {
                amount = PrintedAmount.parse(text.text(), unit);
                if (amount.isEmpty()) {
                    cells.note(Remark.NOT_AN_AMOUNT, column, text.text());
                } else if (PrintedAmount.hasOtherUnit(text.text(), unit)) {
                    cells.note(Remark.UNIT_IN_CELL, column, text.text());
                }
            }
            unread |= amount.isEmpty() && !(cell instanceof Cell.Blank);
            if (amount.isPresent()) {
                cells.found(parts == 0 ? location : location.child(parts), column, null, parts > 0);
                sum = sum == null ? amount.get() : sum.add(amount.get());
                parts++;
            }
        }
        return unread ? Optional.empty() : Optional.ofNullable(sum);
    }

    /** The sum of a field's counts of persons or hours; empty if none is stated, or one can't be read. */
    Optional<BigDecimal> count(Bound bound, Location location) {
        BigDecimal sum = null;
        boolean unread = false;
        int parts = 0;
        for (int column : bound.columns()) {
            Cell cell = cells.figureCell(column);
            Optional<BigDecimal> count = Optional.empty();
            if (cell instanceof Cell.Numeric number && isBounded(number.value(), column)) {
                count = counted(Optional.of(number.value()), cell, column);
            } else if (cell instanceof Cell.Text text) {
                count = counted(PrintedNumber.parse(text.text(), COUNT_UNITS), cell, column);
            }
            unread |= count.isEmpty() && !(cell instanceof Cell.Blank);
            if (count.isPresent()) {
                cells.found(parts == 0 ? location : location.child(parts), column, null, parts > 0);
                BigDecimal plain = plain(count.get());
                sum = sum == null ? plain : sum.add(plain);
                parts++;
            }
        }
        return unread ? Optional.empty() : Optional.ofNullable(sum);
    }

    private Optional<BigDecimal> counted(Optional<BigDecimal> number, Cell cell, int column) {
        if (number.isEmpty() || number.get().signum() < 0) {
            cells.note(Remark.NOT_A_NUMBER, column, Headers.text(cell));
            return Optional.empty();
        }
        return number;
    }

    /** An indicator's value: a number, labelled numbers or words. */
    Optional<Figure> figure(int column, Location location, List<String> units) {
        Cell cell = cells.figureCell(column);
        Optional<Figure> figure = Optional.empty();
        if (cell instanceof Cell.Numeric number && isBounded(number.value(), column)) {
            figure = Optional.of(new Figure.Numeric(plain(number.value())));
        } else if (cell instanceof Cell.Text text) {
            figure = Optional.of(figure(text.text(), column, units));
        }
        if (figure.isPresent()) {
            cells.found(location, column, null, false);
        }
        return figure;
    }

    private Figure figure(String text, int column, List<String> units) {
        Optional<BigDecimal> number = PrintedNumber.parse(text, units);
        if (number.isPresent()) {
            return new Figure.Numeric(number.get());
        }
        Optional<Figure.Parts> parts = PrintedNumber.parts(text);
        if (parts.isPresent()) {
            return parts.get();
        }
        if (PrintedNumber.isMalformed(text)) {
            cells.note(Remark.MALFORMED_NUMBER, column, text);
        }
        return new Figure.Words(CellText.lines(text));
    }

    private boolean isBounded(BigDecimal value, int column) {
        boolean bounded = CellText.isBounded(value);
        if (!bounded) {
            cells.note(Remark.TOO_LONG, column, "");
        }
        return bounded;
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
