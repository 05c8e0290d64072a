package dev.hyoka.io.report.chart;

import dev.hyoka.form.CostRow;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.Phase;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.money.Amounts;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.money.MonetaryAmount;

/**
 * What a year's cost is composed of, in the unit of a chart.
 *
 * @param fiscalYear the year
 * @param phase the phase
 * @param parts what is stated, in the order of the parts
 * @param total the total cost (A+B) as stated; empty if not stated
 */
public record CostStack(
        FiscalYear fiscalYear, Phase phase, Map<CostPart, BigDecimal> parts, Optional<BigDecimal> total) {

    private static final int MOST_DECIMALS = 3;

    public static CostStack of(CostYear year, AmountUnit unit) {
        Map<CostPart, BigDecimal> parts = new EnumMap<>(CostPart.class);
        for (CostPart part : CostPart.values()) {
            part.source()
                    .flatMap(source -> year.funding().entrySet().stream()
                            .filter(entry -> CostRow.of(entry.getKey()) == source)
                            .map(Map.Entry::getValue)
                            .findFirst())
                    .ifPresent(amount -> parts.put(part, in(unit, amount)));
        }
        if (parts.isEmpty()) {
            year.projectTotal().ifPresent(amount -> parts.put(CostPart.UNSTATED, in(unit, amount)));
        }
        year.personnel().total().ifPresent(amount -> parts.put(CostPart.PERSONNEL, in(unit, amount)));
        return new CostStack(
                year.fiscalYear(), year.phase(), parts, year.total().map(amount -> in(unit, amount)));
    }

    /** A number of yen, or of another currency's main unit, in a unit. */
    public static BigDecimal in(AmountUnit unit, BigDecimal number) {
        BigDecimal multiple = BigDecimal.valueOf(unit.multiple());
        BigDecimal figure;
        try {
            figure = number.divide(multiple);
        } catch (ArithmeticException e) {
            // Only in a unit that is no power of ten: the figure has no end
            figure = number.divide(multiple, MathContext.DECIMAL128);
        }
        BigDecimal stripped = figure.stripTrailingZeros();
        return stripped.setScale(Math.max(0, stripped.scale()));
    }

    /** How many decimals a column of figures has, so that their points stand one below the other. */
    public static int decimals(Collection<BigDecimal> figures) {
        int most = figures.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        // Only where units are mixed: zeros in all the other figures would hide more than they align
        return most > MOST_DECIMALS ? 0 : most;
    }

    /** A figure with zeros up to a number of decimals. */
    public static BigDecimal padded(BigDecimal figure, int decimals) {
        return figure.setScale(Math.max(figure.scale(), decimals));
    }

    private static BigDecimal in(AmountUnit unit, MonetaryAmount amount) {
        return in(unit, Amounts.number(amount));
    }

    /** The sum of the parts above zero: how high the bar reaches. */
    public BigDecimal top() {
        return parts.values().stream().filter(value -> value.signum() > 0).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The sum of the parts below zero. */
    public BigDecimal foot() {
        return parts.values().stream().filter(value -> value.signum() < 0).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The values that the scale has to show. */
    public List<BigDecimal> extremes() {
        List<BigDecimal> extremes = new ArrayList<>(List.of(top(), foot()));
        total.ifPresent(extremes::add);
        return extremes;
    }

    public boolean isStated() {
        return !parts.isEmpty() || total.isPresent();
    }
}
