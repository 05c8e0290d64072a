package dev.hyoka.rule.cost;

import dev.hyoka.form.CostRow;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.HourlyRate;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.money.Rounding;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The figures of a year as printed, on which corrections are tried out. */
final class YearFigures {

    /** Nothing is stated. */
    static final YearFigures NOTHING = new YearFigures(new EnumMap<>(CostRow.class), AmountUnit.YEN, Rounding.NEAREST);

    private final Map<CostRow, BigDecimal> figures;
    private final AmountUnit unit;
    private final Rounding rounding;

    private YearFigures(Map<CostRow, BigDecimal> figures, AmountUnit unit, Rounding rounding) {
        this.figures = figures;
        this.unit = unit;
        this.rounding = rounding;
    }

    static YearFigures of(Cost cost, CostYear year, Rounding rounding) {
        Map<CostRow, BigDecimal> figures = new EnumMap<>(CostRow.class);
        for (CostRow row : CostRow.values()) {
            row.printed(year, cost.unit()).ifPresent(figure -> figures.put(row, figure));
        }
        return new YearFigures(figures, cost.unit(), rounding);
    }

    Optional<BigDecimal> figure(CostRow row) {
        return Optional.ofNullable(figures.get(row));
    }

    boolean states(CostRow row, BigDecimal figure) {
        BigDecimal stated = figures.get(row);
        return stated != null && stated.compareTo(figure) == 0;
    }

    /** The hourly rates that agree with the personnel cost; empty if hours or total are not stated. */
    Optional<HourlyRate> confined() {
        BigDecimal hours = figures.get(CostRow.HOURS);
        BigDecimal total = figures.get(CostRow.PERSONNEL_TOTAL);
        return hours == null || total == null
                ? Optional.empty()
                : HourlyRate.confinedBy(
                        hours, figure(CostRow.OTHER_STAFF).map(unit::amount), unit.amount(total), unit, rounding);
    }

    YearFigures with(CostRow row, BigDecimal figure) {
        Map<CostRow, BigDecimal> others = new EnumMap<>(figures);
        others.put(row, figure);
        return new YearFigures(others, unit, rounding);
    }

    /** Tells whether the total and its parts are stated, and differ by more than rounding explains. */
    boolean contradict(Equation equation) {
        BigDecimal total = figures.get(equation.total());
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        int stated = 0;
        for (Equation.Part part : equation.parts()) {
            BigDecimal figure = figures.get(part.row());
            if (figure != null) {
                BigDecimal weight = part.printedWeight(unit);
                boolean isPositive = weight.signum() >= 0;
                low = low.add((isPositive ? low(part.row(), figure) : high(part.row(), figure)).multiply(weight));
                high = high.add((isPositive ? high(part.row(), figure) : low(part.row(), figure)).multiply(weight));
                stated++;
            }
        }
        boolean isImplied = equation.needsAll() ? stated == equation.parts().size() : stated > 0;
        return total != null
                && isImplied
                && (low(equation.total(), total).compareTo(high) > 0
                        || high(equation.total(), total).compareTo(low) < 0);
    }

    private BigDecimal low(CostRow row, BigDecimal figure) {
        return row.isAmount() ? figure.subtract(rounding.below(figure.signum())) : figure;
    }

    private BigDecimal high(CostRow row, BigDecimal figure) {
        return row.isAmount() ? figure.add(rounding.above(figure.signum())) : figure;
    }
}
