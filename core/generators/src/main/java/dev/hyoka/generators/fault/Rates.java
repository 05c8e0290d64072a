package dev.hyoka.generators.fault;

import dev.hyoka.model.CostYear;
import dev.hyoka.model.Document;
import dev.hyoka.model.HourlyRate;
import dev.hyoka.model.HourlyRates;
import dev.hyoka.model.Phase;
import dev.hyoka.money.Rounding;
import dev.hyoka.rule.Conventions;
import dev.hyoka.rule.Profile;
import dev.hyoka.rule.cost.Equation;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.money.CurrencyUnit;

/** What the hours and the personnel cost totals of documents say of the hourly rates. */
final class Rates {

    /** Below so many sheets nobody can say which of them is wrong. */
    private static final int LEAST_SHEETS = 3;

    private final Map<Heading, List<HourlyRate>> confined = new HashMap<>();

    /** Under what columns with the same rate stand. */
    private record Heading(FiscalYear sheetYear, FiscalYear year, Phase phase, CurrencyUnit currency) {
        static Heading of(CostColumn column) {
            return new Heading(
                    column.placed().sheet().fiscalYear(),
                    column.year().fiscalYear(),
                    column.year().phase(),
                    column.table().unit().currency());
        }
    }

    /**
     * The rate of a year.
     *
     * @param year the fiscal year
     * @param yen what an hour costs
     */
    record Rate(FiscalYear year, BigDecimal yen) {

        /** A municipality that states the rate. */
        Profile profile() {
            return Profile.builder().putHourlyRates(year, yen).build();
        }

        /** What the personnel cost total is made of; empty if the column states no hours. */
        Optional<Equation> equation(CostColumn column) {
            return Equation.personnelTotal(
                    column.year(), new Conventions(Rounding.NEAREST, Map.of(year, yen), Map.of()));
        }
    }

    private Rates() {}

    static Rates of(List<Document> documents) {
        Rates rates = new Rates();
        CostColumn.in(documents)
                .forEach(column -> confined(column)
                        .ifPresent(interval -> rates.confined
                                .computeIfAbsent(Heading.of(column), heading -> new ArrayList<>())
                                .add(interval)));
        return rates;
    }

    private static Optional<HourlyRate> confined(CostColumn column) {
        CostYear year = column.year();
        return year.personnel()
                .total()
                .flatMap(total -> HourlyRate.confinedBy(
                        year.personnel().hours().orElse(BigDecimal.ZERO),
                        year.personnel().otherStaff(),
                        total,
                        column.table().unit()));
    }

    /** The rate on which the sheets agree, in whole yen where it can be; empty if the column has none or another one. */
    Optional<Rate> of(CostColumn column) {
        Optional<HourlyRate> own = confined(column);
        return own.flatMap(interval -> HourlyRates.of(confined.get(Heading.of(column)))
                .agreed()
                .filter(interval::meets)
                .map(agreed -> new Rate(column.year().fiscalYear(), common(interval, agreed)))
                .filter(rate -> rate.yen().signum() > 0 && Digits.areFew(rate.yen())));
    }

    private static BigDecimal common(HourlyRate interval, HourlyRate other) {
        BigDecimal low = interval.low().max(other.low());
        BigDecimal high = interval.high().min(other.high());
        BigDecimal whole = low.setScale(0, RoundingMode.CEILING);
        return whole.compareTo(high) <= 0 ? whole : low.add(high).divide(BigDecimal.valueOf(2));
    }

    /** Tells whether a column disagrees with the rate of the others. */
    boolean contradict(CostColumn column) {
        return contradict(column, column);
    }

    /** Tells whether a column that was changed disagrees with the rate of the others. */
    boolean contradict(CostColumn valid, CostColumn changed) {
        Optional<HourlyRate> own = confined(changed);
        List<HourlyRate> all = new ArrayList<>(confined.getOrDefault(Heading.of(valid), List.of()));
        confined(valid).ifPresent(all::remove);
        own.ifPresent(all::add);
        return own.isPresent()
                && all.size() >= LEAST_SHEETS
                && HourlyRates.of(all)
                        .largest()
                        .filter(largest -> largest.sheets() > 1 && 2 * largest.sheets() > all.size())
                        .filter(largest -> !largest.rate().meets(own.get()))
                        .isPresent();
    }
}
