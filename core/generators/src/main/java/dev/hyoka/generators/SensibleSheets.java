package dev.hyoka.generators;

import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.ArbitraryProvider;

/**
 * A domain of jqwik in which everything is as in the sheets of a municipality: {@code @Domain(SensibleSheets.class)}.
 *
 * <p>Beside the sheets, their parts and sets with a fault, which are those of {@link Sheets}, there are
 * {@link MonetaryAmount}s and {@link CurrencyUnit}s in yen, the units in which sheets are printed, and the fiscal years from 2020 to 2025. As in any
 * domain, what jqwik finds by itself elsewhere is missing unless {@code @Domain(DomainContext.Global.class)} is added.
 */
public final class SensibleSheets implements DomainContext {

    /** That of jqwik's own base class of domains. */
    static final int PRIORITY = 10;

    /** Half of the total costs are below 7 million yen, and one in ten is above 76 million. */
    private static final double MEDIAN_THOUSAND_YEN = 7_000;

    private static final double DEVIATION = 1.9;
    private static final long MOST_THOUSAND_YEN = 3_000_000;

    private static final ByType VALUES = ByType.SENSIBLE
            .with(FiscalYear.class, new Values<>(draws -> FiscalYear.of(draws.between(2020, 2025))))
            .with(
                    AmountUnit.class,
                    new Values<>(draws ->
                            draws.of(List.of(AmountUnit.THOUSAND_YEN, AmountUnit.YEN, AmountUnit.MILLION_YEN))))
            .with(CurrencyUnit.class, new Values<>(draws -> AmountUnit.YEN.currency()))
            .with(
                    MonetaryAmount.class,
                    new Values<>(draws -> AmountUnit.THOUSAND_YEN.amount(
                            BigDecimal.valueOf(draws.logNormal(MEDIAN_THOUSAND_YEN, DEVIATION, MOST_THOUSAND_YEN)))));

    private int priority = PRIORITY;

    /** Creates the domain; jqwik does so by itself. */
    public SensibleSheets() {}

    @Override
    public void setDefaultPriority(int priority) {
        this.priority = priority;
    }

    @Override
    public Collection<ArbitraryProvider> getArbitraryProviders() {
        return List.of(VALUES.provider(priority));
    }

    @Override
    public Collection<ArbitraryConfigurator> getArbitraryConfigurators() {
        return List.of();
    }
}
