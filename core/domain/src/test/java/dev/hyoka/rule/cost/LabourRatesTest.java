package dev.hyoka.rule.cost;

import static dev.hyoka.rule.cost.CostSheets.others;
import static dev.hyoka.rule.cost.CostSheets.sheet;
import static dev.hyoka.rule.cost.CostSheets.with;
import static dev.hyoka.rule.cost.CostSheets.year;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.form.CostRow;
import dev.hyoka.model.Cost;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Phase;
import dev.hyoka.money.Rounding;
import dev.hyoka.rule.cost.LabourRates.Agreed;
import dev.hyoka.rule.cost.LabourRates.Column;
import dev.hyoka.rule.cost.LabourRates.Point;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabourRatesTest {

    private static final Column R2 = new Column(FiscalYear.of(2020), FiscalYear.of(2020), Phase.ACTUAL, "JPY");

    private static List<Point> points(ManagementSheet sheet) {
        Cost cost = sheet.cost().orElseThrow();
        return Point.of(sheet.fiscalYear(), cost.unit(), cost.years());
    }

    private static LabourRates rates(List<ManagementSheet> sheets) {
        return LabourRates.of(
                sheets.stream().flatMap(sheet -> points(sheet).stream()).toList(), Rounding.NEAREST);
    }

    @Test
    void theSheetsOfAYearConfineTheRate() {
        Agreed agreed = rates(others()).agreed(R2).orElseThrow();

        assertThat(agreed.sheets()).isEqualTo(4);
        assertThat(agreed.agreeing()).isEqualTo(4);
        assertThat(agreed.rate().low()).isBetween(new BigDecimal("3164"), new BigDecimal("3165"));
        assertThat(agreed.rate().high()).isBetween(new BigDecimal("3165"), new BigDecimal("3166"));
        assertThat(rates(others()).all()).hasSize(3);
    }

    @Test
    void aSheetThatDisagreesIsOutvoted() {
        List<ManagementSheet> sheets = new ArrayList<>(others());
        sheets.add(sheet("誤り", with(year(2020, 500, 1), CostRow.PERSONNEL_TOTAL, 1_500)));

        Agreed agreed = rates(sheets).agreed(R2).orElseThrow();

        assertThat(agreed.agreeing()).isEqualTo(4);
        assertThat(agreed.sheets()).isEqualTo(5);
    }

    @Test
    void withoutAMajorityThereIsNoRate() {
        ManagementSheet one = sheet("一", year(2020, 500, 1));
        ManagementSheet other = sheet("二", with(year(2020, 500, 1), CostRow.PERSONNEL_TOTAL, 1_500));

        assertThat(rates(List.of(one, other)).agreed(R2)).isEmpty();
        assertThat(rates(List.of(one)).agreed(R2)).isEmpty();
    }

    @Test
    void estimatesAndActualsOfAYearHaveRatesOfTheirOwn() {
        ManagementSheet estimate = sheet("見込", year(2020, 500, 1).withPhase(Phase.ESTIMATE));

        assertThat(rates(List.of(estimate, estimate)).agreed(R2)).isEmpty();
    }

    @Test
    void hoursThatAreZeroOrNotStatedSayNothing() {
        assertThat(points(sheet("零", year(2020, 0, 1)))).isEmpty();
        assertThat(points(sheet("なし", with(year(2020, 5, 1), CostRow.HOURS, null))))
                .isEmpty();
        assertThat(points(sheet("計なし", with(year(2020, 5, 1), CostRow.PERSONNEL_TOTAL, null))))
                .isEmpty();
    }
}
