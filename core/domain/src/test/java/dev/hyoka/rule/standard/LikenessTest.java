package dev.hyoka.rule.standard;

import static dev.hyoka.rule.standard.CostTable.amount;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.form.Head;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorCategory;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Personnel;
import dev.hyoka.model.Phase;
import dev.hyoka.rule.standard.Likeness.Limits;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    private static final Limits LIMITS = new Limits(BigDecimal.ONE, 10);

    /** Costs in thousand yen of fiscal 2015 on, and indicators with values of the same years. */
    private static ManagementSheet sheet(CostYear[] years, Indicator... indicators) {
        return CostTable.withoutTable()
                .withIndicators(indicators)
                .withCost(Cost.builder().unit(CostTable.UNIT).addYears(years).build());
    }

    private static CostYear[] projectTotals(String... printed) {
        CostYear[] years = new CostYear[printed.length];
        Arrays.setAll(
                years,
                i -> CostYear.builder()
                        .fiscalYear(FiscalYear.of(2015 + i))
                        .phase(Phase.ACTUAL)
                        .projectTotal(amount(printed[i]))
                        .build());
        return years;
    }

    private static CostYear[] with(CostYear[] years, Personnel personnel) {
        return Arrays.stream(years).map(year -> year.withPersonnel(personnel)).toArray(CostYear[]::new);
    }

    private static Personnel personnel(String hours, String total) {
        var builder = Personnel.builder().total(amount(total));
        if (hours != null) {
            builder.hours(new BigDecimal(hours));
        }
        return builder.build();
    }

    private static Indicator indicator(String... values) {
        var builder = Indicator.builder().name("件数").category(IndicatorCategory.OUTCOME);
        for (int i = 0; i < values.length; i++) {
            builder.addValues(IndicatorValue.of(FiscalYear.of(2015 + i), Phase.ACTUAL, new BigDecimal(values[i])));
        }
        return builder.build();
    }

    private static SheetFigures figures(ManagementSheet sheet) {
        return SheetFigures.of(Head.refTo(sheet), sheet, LIMITS);
    }

    private static boolean areLike(ManagementSheet one, ManagementSheet other) {
        boolean isLike = Likeness.of(figures(one), figures(other), LIMITS).isLike(LIMITS);
        assertThat(Likeness.of(figures(other), figures(one), LIMITS).isLike(LIMITS))
                .isEqualTo(isLike);
        return isLike;
    }

    @ParameterizedTest
    @CsvSource({
        "123456, 1234, true",
        "123456, 123, false",
        "123, 1234567, true",
        "12, 12345678, false",
        "123456789, 1, true",
        "1234567891, 0, false"
    })
    void tenDigitsTellASheetFromOthersIfThreeAreOfCostsAndOneIsOfAValue(String cost, String value, boolean isTelling) {
        assertThat(figures(sheet(projectTotals(cost), indicator(value))).isTelling())
                .isEqualTo(isTelling);
    }

    @ParameterizedTest
    @CsvSource({", 123, 123456, true", "45, 123, 12345, false", "45, 123, 1234567, true"})
    void aPersonnelTotalThatFollowsFromTheHoursTellsNothing(
            String hours, String total, String value, boolean isTelling) {
        CostYear[] years = with(projectTotals("7"), personnel(hours, total));

        assertThat(figures(sheet(years, indicator(value))).isTelling()).isEqualTo(isTelling);
    }

    @ParameterizedTest
    @CsvSource({"7, 123, 456, 12345, false", "7,, 456, 123456, true", ", 123, 456, 1234, true"})
    void aTotalCostThatFollowsFromBothTotalsTellsNothing(
            String project, String personnel, String total, String value, boolean isTelling) {
        CostYear year = with(projectTotals(project), personnel(null, personnel))[0].withTotal(amount(total));

        assertThat(figures(sheet(new CostYear[] {year}, indicator(value))).isTelling())
                .isEqualTo(isTelling);
    }

    @Test
    void aThirdOfTheCostsMayDifferAndZerosAreNone() {
        ManagementSheet sheet = sheet(projectTotals("12345", "20001", "34567"), indicator("170555"));
        Indicator same = indicator("170555");

        assertThat(areLike(sheet, sheet(projectTotals("12345", "20002", "34567"), same)))
                .isTrue();
        assertThat(areLike(sheet, sheet(projectTotals("12345", "20002", "34568"), same)))
                .isFalse();
        assertThat(areLike(
                        sheet(projectTotals("12345", "20001", "34567", "0", "0", "0"), same),
                        sheet(projectTotals("12345", "20002", "34568", "0", "0", "0"), same)))
                .isFalse();
    }

    @Test
    void theSheetsMayDifferByAPercentOfTheGreaterAmount() {
        Indicator same = indicator("1705");

        assertThat(areLike(
                        sheet(projectTotals("12345", "10000", "34567"), same),
                        sheet(projectTotals("12345", "9900", "34567"), same)))
                .isTrue();
        assertThat(areLike(
                        sheet(projectTotals("12345", "10000", "34567"), same),
                        sheet(projectTotals("12345", "9899", "34567"), same)))
                .isFalse();
    }

    @Test
    void noMoreMayBeStatedInOneAloneThanInBoth() {
        // Three costs and three values in both, three values and as many costs as given in one alone
        ManagementSheet sheet = sheet(projectTotals("12345", "20001", "34567"), indicator("1705", "42", "3"));
        Indicator more = indicator("1", "2", "4");

        assertThat(areLike(sheet, alsoOf(sheet, more, "1", "2", "3"))).isTrue();
        assertThat(areLike(sheet, alsoOf(sheet, more, "1", "2", "3", "0"))).isTrue();
        assertThat(areLike(sheet, alsoOf(sheet, more, "1", "2", "3", "4"))).isFalse();
    }

    private static ManagementSheet alsoOf(ManagementSheet sheet, Indicator indicator, String... totals) {
        CostYear[] years = projectTotals(totals);
        Arrays.setAll(years, i -> years[i].withFiscalYear(FiscalYear.of(2000 + i)));
        Cost cost = sheet.cost().orElseThrow();
        return sheet.withIndicators(sheet.indicators().get(0), indicator)
                .withCost(Cost.builder()
                        .unit(cost.unit())
                        .addYears(years)
                        .addAllYears(cost.years())
                        .build());
    }
}
