package dev.hyoka.generators;

import dev.hyoka.generators.draw.Draws;
import dev.hyoka.generators.fault.Faults;
import dev.hyoka.generators.fault.Faulty;
import dev.hyoka.model.Document;
import java.util.Collection;
import java.util.List;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.ArbitraryProvider;

/**
 * A domain of jqwik in which everything is such as formats and programs stumble over:
 * {@code @Domain(AdversarialSheets.class)}.
 *
 * <p>Sheets and their parts are those of {@link ManagementSheets#adversarial()} and {@link GoalSheets#adversarial()}: valid
 * ones, whose figures agree. A {@link Faulty} has sets of such sheets. All else is {@link Anything}, and so are
 * {@link MonetaryAmount}s and {@link CurrencyUnit}s. As in any domain, what jqwik finds by itself elsewhere is missing unless
 * {@code @Domain(DomainContext.Global.class)} is added.
 */
public final class AdversarialSheets implements DomainContext {

    private static final ManagementSheets MANAGEMENT_SHEETS =
            Sheets.managementSheets().adversarial();
    private static final GoalSheets GOAL_SHEETS = Sheets.goalSheets().adversarial();

    private static final ByType VALUES = ByType.ANYTHING
            .withPartsOf(MANAGEMENT_SHEETS)
            .withPartsOf(GOAL_SHEETS)
            .with(Document.class, new Values<>(AdversarialSheets::document))
            .with(
                    Faulty.class,
                    FaultySets.of(
                            Faults.all(),
                            Sheets.municipalities().adversarial(),
                            Sheets.departments().adversarial()))
            .with(CurrencyUnit.class, Anything.currencies())
            .with(MonetaryAmount.class, Anything.amounts());

    private int priority = SensibleSheets.PRIORITY;

    /** Creates the domain; jqwik does so by itself. */
    public AdversarialSheets() {}

    private static Document document(Draws draws) {
        return draws.chance(300) ? draws.part(GOAL_SHEETS.drawing()) : draws.part(MANAGEMENT_SHEETS.drawing());
    }

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
