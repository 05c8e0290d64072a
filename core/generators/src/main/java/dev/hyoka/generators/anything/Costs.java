package dev.hyoka.generators.anything;

import dev.hyoka.generators.draw.Draws;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.FundingSource;
import dev.hyoka.model.Personnel;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalYear;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.money.MonetaryAmount;

/** What projects cost, and no total is the sum of anything. */
public final class Costs {

    private static final List<FundingSource> SOURCES = List.of(FundingSource.values());

    private Costs() {}

    public static Cost cost(Draws draws) {
        AmountUnit unit = draws.part(Money::unit);
        FiscalYear first = Numbers.year(draws);
        return new Cost(
                unit,
                Parts.distinct(
                        draws.list(0, 5, each -> year(each, Numbers.year(each, first), unit)),
                        year -> List.of(year.fiscalYear(), year.phase())),
                Indicators.breaks(draws),
                Parts.text(draws),
                Parts.text(draws));
    }

    public static CostYear year(Draws draws) {
        return year(draws, Numbers.year(draws), draws.part(Money::unit));
    }

    private static CostYear year(Draws draws, FiscalYear year, AmountUnit unit) {
        return new CostYear(
                year,
                Indicators.phase(draws),
                funding(draws, unit),
                draws.optional(Parts.OFTEN, each -> Money.amount(each, unit)),
                draws.part(each -> personnel(each, unit)),
                draws.optional(Parts.OFTEN, each -> Money.amount(each, unit)));
    }

    public static Personnel personnel(Draws draws) {
        return personnel(draws, draws.part(Money::unit));
    }

    private static Personnel personnel(Draws draws, AmountUnit unit) {
        return new Personnel(
                draws.optional(Parts.OFTEN, Numbers::count),
                draws.optional(Parts.OFTEN, Numbers::count),
                draws.optional(Parts.OFTEN, each -> Money.amount(each, unit)),
                draws.optional(Parts.OFTEN, each -> Money.amount(each, unit)));
    }

    private static Map<FundingSource, MonetaryAmount> funding(Draws draws, AmountUnit unit) {
        Map<FundingSource, MonetaryAmount> funding = new EnumMap<>(FundingSource.class);
        for (FundingSource source : SOURCES) {
            draws.optional(400, each -> Money.amount(each, unit)).ifPresent(amount -> funding.put(source, amount));
        }
        return funding;
    }
}
