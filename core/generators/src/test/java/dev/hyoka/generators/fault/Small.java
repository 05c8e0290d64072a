package dev.hyoka.generators.fault;

import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.Direction;
import dev.hyoka.model.DirectionCode;
import dev.hyoka.model.FundingSource;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorCategory;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Personnel;
import dev.hyoka.model.Phase;
import dev.hyoka.model.Polarity;
import dev.hyoka.model.Progress;
import dev.hyoka.model.ProgressGrade;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.money.MonetaryAmount;

/** Sheets with nothing in them but what a fault touches. */
final class Small {

    /** Nothing is stated. */
    static final int NONE = -1;

    private Small() {}

    static ManagementSheet sheet(int year, CostYear... years) {
        return sheet("図書館運営事業", year)
                .withCost(Cost.builder()
                        .unit(AmountUnit.THOUSAND_YEN)
                        .addYears(years)
                        .build());
    }

    static ManagementSheet sheet(int year, Indicator... indicators) {
        return sheet("図書館運営事業", year).withIndicators(indicators);
    }

    static ManagementSheet sheet(String name, int year) {
        return ManagementSheet.builder()
                .fiscalYear(FiscalYear.of(year))
                .name(name)
                .progress(Progress.builder().grade(ProgressGrade.A).build())
                .direction(Direction.builder().code(DirectionCode.CONTINUE).build())
                .build();
    }

    /** A column without personnel cost. */
    static CostYear column(int year, Phase phase, int national, int general) {
        return column(year, phase, national, general, NONE, 0);
    }

    /** A column whose totals are the sums of its parts; one person works the hours. */
    static CostYear column(int year, Phase phase, int national, int general, int hours, int personnel) {
        Map<FundingSource, MonetaryAmount> funding = new EnumMap<>(FundingSource.class);
        int project = 0;
        if (national != NONE) {
            funding.put(FundingSource.NATIONAL, thousandYen(national));
            project += national;
        }
        if (general != NONE) {
            funding.put(FundingSource.GENERAL, thousandYen(general));
            project += general;
        }
        CostYear sources = CostYear.builder()
                .fiscalYear(FiscalYear.of(year))
                .phase(phase)
                .funding(funding)
                .projectTotal(thousandYen(project))
                .total(thousandYen(project + personnel))
                .build();
        return hours == NONE
                ? sources
                : sources.withPersonnel(Personnel.builder()
                        .regularStaff(BigDecimal.ONE)
                        .hours(BigDecimal.valueOf(hours))
                        .total(thousandYen(personnel))
                        .build());
    }

    static MonetaryAmount thousandYen(int printed) {
        return AmountUnit.THOUSAND_YEN.amount(BigDecimal.valueOf(printed));
    }

    /** An outcome of which more is better. */
    static Indicator visitors(IndicatorValue... values) {
        return Indicator.builder()
                .name("利用者数")
                .category(IndicatorCategory.OUTCOME)
                .unit("人")
                .polarity(Polarity.UP)
                .values(List.of(values))
                .build();
    }

    static IndicatorValue actual(int year, String number) {
        return IndicatorValue.of(FiscalYear.of(year), Phase.ACTUAL, new BigDecimal(number));
    }

    static IndicatorValue target(int year, String number) {
        return IndicatorValue.of(FiscalYear.of(year), Phase.TARGET, new BigDecimal(number));
    }
}
