package dev.hyoka.benchmarks;

import dev.hyoka.model.CostYear;
import dev.hyoka.money.AmountUnit;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import javax.money.MonetaryAmount;

/**
 * The arithmetic of the checks that are not this library's, the same for all of them, so that what differs is how they
 * get there.
 */
final class Sums {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Sums() {}

    static Optional<MonetaryAmount> ofSources(CostYear year) {
        Collection<MonetaryAmount> sources = year.funding().values();
        MonetaryAmount sum = null;
        for (MonetaryAmount source : sources) {
            sum = sum == null ? source : sum.add(source);
        }
        return Optional.ofNullable(sum);
    }

    static Optional<MonetaryAmount> ofTotals(CostYear year) {
        Optional<MonetaryAmount> project = year.projectTotal();
        Optional<MonetaryAmount> personnel = year.personnel().total();
        return project.isPresent() && personnel.isPresent()
                ? Optional.of(project.get().add(personnel.get()))
                : Optional.empty();
    }

    static boolean differ(Optional<MonetaryAmount> stated, Optional<MonetaryAmount> computed) {
        return stated.isPresent() && computed.isPresent() && !stated.get().isEqualTo(computed.get());
    }

    /** Every figure may be half a unit off, the total and each part: as much as their intervals leave between them. */
    static boolean roundingExplains(AmountUnit unit, MonetaryAmount stated, MonetaryAmount computed, int parts) {
        BigDecimal most = HALF.multiply(BigDecimal.valueOf(parts + 1L));
        return stated.subtract(computed).abs().isLessThanOrEqualTo(unit.amount(most));
    }
}
