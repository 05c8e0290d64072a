package dev.hyoka.generators;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.model.CostYear;
import dev.hyoka.model.FundingSource;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Personnel;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.money.Amounts;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;

/** Figures are distributed as in published sheets; the shares and quantiles here are public ones. */
class DistributionTest {

    private static final List<ManagementSheet> SHEETS =
            Sheets.managementSheets().samples(1).limit(20_000).toList();

    private static CostYear ownYear(ManagementSheet sheet) {
        return years(sheet).stream()
                .filter(year -> year.fiscalYear().equals(sheet.fiscalYear()))
                .findFirst()
                .orElseThrow();
    }

    private static List<CostYear> years(ManagementSheet sheet) {
        return sheet.cost().orElseThrow().years();
    }

    private static double share(Predicate<ManagementSheet> test) {
        return SHEETS.stream().filter(test).count() / (double) SHEETS.size();
    }

    private static double quantile(double part, Function<ManagementSheet, Stream<Double>> figures) {
        List<Double> sorted = SHEETS.stream().flatMap(figures).sorted().toList();
        return sorted.get((int) Math.min(part * sorted.size(), sorted.size() - 1.0));
    }

    @Test
    void halfOfTheSheetsHaveOneFundingSource() {
        assertThat(share(sheet -> ownYear(sheet).funding().isEmpty())).isBetween(0.12, 0.14);
        assertThat(share(sheet -> ownYear(sheet).funding().size() == 1)).isBetween(0.48, 0.52);
        assertThat(share(sheet -> ownYear(sheet).funding().size() == 2)).isBetween(0.20, 0.23);
        assertThat(share(sheet -> ownYear(sheet).funding().size() == 3)).isBetween(0.14, 0.16);
    }

    @Test
    void sourcesAreAsFrequentAsTheyAre() {
        assertThat(stated(FundingSource.NATIONAL)).isBetween(0.16, 0.18);
        assertThat(stated(FundingSource.PREFECTURAL)).isBetween(0.21, 0.235);
        assertThat(stated(FundingSource.BONDS)).isBetween(0.06, 0.08);
        assertThat(stated(FundingSource.OTHER)).isBetween(0.21, 0.24);
        assertThat(stated(FundingSource.GENERAL)).isBetween(0.73, 0.75);
    }

    private static double stated(FundingSource source) {
        return share(sheet -> ownYear(sheet).funding().containsKey(source));
    }

    @Test
    void totalCostsSpreadOverManyOrdersOfMagnitude() {
        Function<ManagementSheet, Stream<Double>> totals =
                sheet -> ownYear(sheet).total().stream().map(DistributionTest::yen);

        assertThat(quantile(0.5, totals)).isBetween(6.5e6, 7.5e6);
        assertThat(quantile(0.9, totals)).isBetween(68e6, 88e6);
        assertThat(quantile(1, totals)).isBetween(1e9, 3.2e9);
    }

    @Test
    void totalCostsRiseALittleFromYearToYearAndMuchInSome() {
        Function<ManagementSheet, Stream<Double>> ratios = sheet -> {
            List<Double> totals = years(sheet).stream()
                    .flatMap(year -> year.total().stream())
                    .map(DistributionTest::yen)
                    .toList();
            return Stream.iterate(1, i -> i < totals.size(), i -> i + 1)
                    .filter(i -> totals.get(i - 1) > 0)
                    .map(i -> totals.get(i) / totals.get(i - 1));
        };

        assertThat(quantile(0.5, ratios)).isBetween(1.05, 1.13);
        assertThat(quantile(0.9, ratios)).isBetween(2.3, 2.7);
    }

    @Test
    void regularStaffWorkSomeMonthForAProject() {
        assertThat(quantile(0.5, sheet -> {
                    Personnel personnel = ownYear(sheet).personnel();
                    return personnel.hours().stream()
                            .map(hours -> hours.doubleValue()
                                    / personnel.regularStaff().orElseThrow().doubleValue());
                }))
                .isBetween(150.0, 170.0);
    }

    @Test
    void aFewSheetsPrintFractionsOfAThousandYen() {
        assertThat(share(sheet -> years(sheet).stream()
                        .flatMap(year -> year.funding().values().stream())
                        .anyMatch(amount ->
                                AmountUnit.THOUSAND_YEN.printed(amount).scale() > 0)))
                .isBetween(0.01, 0.03);
    }

    @Test
    void someOfWhatNeedNotBeStatedIsNot() {
        assertThat(share(sheet -> sheet.id().isEmpty())).isBetween(0.5, 0.7);
        assertThat(share(sheet -> sheet.policy().isEmpty())).isBetween(0.1, 0.2);
        assertThat(share(sheet -> ownYear(sheet).personnel().equals(Personnel.NOT_STATED)))
                .isBetween(0.03, 0.09);
        assertThat(share(sheet -> years(sheet).size() < 3)).isBetween(0.1, 0.3);
        assertThat(share(sheet -> sheet.cost().orElseThrow().collaboration().isPresent()))
                .isBetween(0.3, 0.5);
    }

    private static double yen(MonetaryAmount amount) {
        return Amounts.number(amount).doubleValue();
    }
}
