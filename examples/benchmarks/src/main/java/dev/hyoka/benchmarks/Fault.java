package dev.hyoka.benchmarks;

import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.FundingSource;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Personnel;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javax.money.MonetaryAmount;

/** What is wrong with the totals of a sheet's evaluated year, so that one rule on totals finds one thing. */
enum Fault {
    /** TOT-01: general revenue is 90 thousand yen more than what the total holds. */
    SOURCE_WRONG,

    /** TOT-03. */
    TOTAL_WRONG,

    /** TOT-04 at 事業費計(A). */
    PROJECT_TOTAL_MISSING,

    /** TOT-04 at トータルコスト(A+B). */
    TOTAL_MISSING,

    /** TOT-05 at 事業費計(A). */
    SOURCES_MISSING,

    /** TOT-05 at 人件費計(B). */
    LABOUR_MISSING,

    /** TOT-05 at トータルコスト(A+B). */
    TOTAL_ALONE,

    /** TOT-06 at 事業費計(A). */
    SOURCE_ROUNDED,

    /** TOT-06 at トータルコスト(A+B). */
    TOTAL_ROUNDED;

    /** The kinds in turn. */
    static Fault of(int number) {
        return values()[number % values().length];
    }

    ManagementSheet in(ManagementSheet sheet) {
        Cost cost = sheet.cost().orElseThrow();
        return sheet.withCost(cost.withYears(cost.years().stream()
                .map(year -> year.fiscalYear().equals(sheet.fiscalYear()) ? in(year) : year)
                .toList()));
    }

    private CostYear in(CostYear year) {
        Personnel personnel = year.personnel();
        return switch (this) {
            case SOURCE_WRONG -> withGeneralRevenue(year, 90);
            case TOTAL_WRONG -> year.withTotal(plus(year.total(), 900));
            case PROJECT_TOTAL_MISSING -> year.withProjectTotal(Optional.empty());
            case TOTAL_MISSING -> year.withTotal(Optional.empty());
            case SOURCES_MISSING -> year.withFunding(Map.of());
            case LABOUR_MISSING ->
                year.withPersonnel(personnel.withHours(Optional.empty()).withOtherStaff(Optional.empty()));
            case TOTAL_ALONE ->
                year.withFunding(Map.of())
                        .withProjectTotal(Optional.empty())
                        .withPersonnel(personnel.withTotal(Optional.empty()));
            case SOURCE_ROUNDED -> withGeneralRevenue(year, 1);
            case TOTAL_ROUNDED -> year.withTotal(plus(year.total(), 1));
        };
    }

    private static CostYear withGeneralRevenue(CostYear year, int more) {
        Map<FundingSource, MonetaryAmount> funding = new EnumMap<>(year.funding());
        funding.compute(FundingSource.GENERAL, (source, amount) -> plus(Optional.ofNullable(amount), more));
        return year.withFunding(funding);
    }

    private static MonetaryAmount plus(Optional<MonetaryAmount> amount, int thousandYen) {
        MonetaryAmount more = Project.UNIT.amount(BigDecimal.valueOf(thousandYen));
        return amount.map(more::add).orElse(more);
    }
}
