package dev.hyoka.model;

import dev.hyoka.money.Amounts;
import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/**
 * A year's column of the cost table.
 *
 * <p>The totals are those that the sheet states. What its arithmetic implies is said by {@link #impliedProjectTotal()}
 * and {@link #impliedTotal()}. All amounts are in one currency.
 *
 * @param fiscalYear the year
 * @param phase 実績, 見込, 予算
 * @param funding 国庫支出金 to 一般財源: the stated amounts by source, in the order of {@link FundingSource}
 * @param projectTotal 事業費計(A); empty if not stated
 * @param personnel 人件費; with nothing in it if nothing is stated
 * @param total トータルコスト(A+B); empty if not stated
 */
@Value.Builder
public record CostYear(
        FiscalYear fiscalYear,
        Phase phase,
        Map<FundingSource, MonetaryAmount> funding,
        Optional<MonetaryAmount> projectTotal,
        Personnel personnel,
        Optional<MonetaryAmount> total)
        implements WithCostYear {

    /** Brings the amounts into the one implementation and the sources into their order, and checks the currency. */
    public CostYear {
        Objects.requireNonNull(fiscalYear, "fiscalYear");
        Objects.requireNonNull(phase, "phase");
        Map<FundingSource, MonetaryAmount> bySource = new EnumMap<>(FundingSource.class);
        Objects.requireNonNull(funding, "funding")
                .forEach((source, amount) -> bySource.put(
                        Objects.requireNonNull(source, "funding source"),
                        Amounts.canonical(Objects.requireNonNull(amount, "funding amount"))));
        funding = Collections.unmodifiableMap(bySource);
        projectTotal = Check.amount("projectTotal", projectTotal);
        Objects.requireNonNull(personnel, "personnel");
        total = Check.amount("total", total);
        List<MonetaryAmount> amounts = amounts(funding, projectTotal, personnel, total);
        for (MonetaryAmount amount : amounts) {
            if (!amount.getCurrency().equals(amounts.get(0).getCurrency())) {
                throw new IllegalArgumentException("amounts must be in one currency, but are in "
                        + amounts.stream()
                                .map(MonetaryAmount::getCurrency)
                                .distinct()
                                .toList());
            }
        }
    }

    /**
     * Returns a builder.
     *
     * @return a new builder, in which no amount is stated
     */
    public static CostYearBuilder builder() {
        return new CostYearBuilder().personnel(Personnel.NOT_STATED);
    }

    /**
     * Returns what 事業費計(A) has to be by the form's arithmetic: the sum of the stated funding sources.
     *
     * @return the sum; empty if no source is stated
     */
    public Optional<MonetaryAmount> impliedProjectTotal() {
        return funding.isEmpty() ? Optional.empty() : Optional.of(Amounts.sum(funding.values()));
    }

    /**
     * Returns what トータルコスト(A+B) has to be by the form's arithmetic: the stated project cost total plus the stated
     * personnel cost total.
     *
     * @return the sum; empty if one of the two is not stated
     */
    public Optional<MonetaryAmount> impliedTotal() {
        return projectTotal.flatMap(project -> personnel.total().map(project::add));
    }

    /** The first stated amount, in whose currency all are; empty if none is stated. */
    Optional<MonetaryAmount> anyAmount() {
        return funding.isEmpty()
                ? projectTotal.or(personnel::otherStaff).or(personnel::total).or(() -> total)
                : Optional.of(funding.values().iterator().next());
    }

    private static List<MonetaryAmount> amounts(
            Map<FundingSource, MonetaryAmount> funding,
            Optional<MonetaryAmount> projectTotal,
            Personnel personnel,
            Optional<MonetaryAmount> total) {
        List<MonetaryAmount> amounts = new ArrayList<>(funding.values());
        projectTotal.ifPresent(amounts::add);
        personnel.otherStaff().ifPresent(amounts::add);
        personnel.total().ifPresent(amounts::add);
        total.ifPresent(amounts::add);
        return amounts;
    }
}
