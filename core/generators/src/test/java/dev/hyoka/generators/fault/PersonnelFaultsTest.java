package dev.hyoka.generators.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.model.Document;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Phase;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PersonnelFaultsTest {

    private static final String HOURS = "/cost/years/2020/personnel/hours";
    private static final String TOTAL = "/cost/years/2020/personnel/total";

    /** An hour costs 3,165 yen in 2019 and 3,188 yen in 2020. */
    private static final ManagementSheet FIRST = sheet("図書館運営事業", 1000, 3165, 1020, 3252);

    private static final ManagementSheet SECOND = sheet("公園管理事業", 2000, 6330, 2000, 6376);
    private static final ManagementSheet THIRD = sheet("道路照明事業", 1500, 4748, 1400, 4463);

    private static ManagementSheet sheet(String name, int hoursBefore, int before, int hours, int personnel) {
        return Small.sheet(
                        2020,
                        Small.column(2019, Phase.ACTUAL, Small.NONE, 300, hoursBefore, before),
                        Small.column(2020, Phase.ACTUAL, Small.NONE, 305, hours, personnel))
                .withName(name);
    }

    @Test
    void wrongHoursShowByTheRateThatTheSheetsImply() {
        List<Faulty> faulty = in("hours-times-ten", SECOND);
        assertThat(Told.of("hours-times-ten", SECOND)).contains(new Told(0, HOURS, "20000", TOTAL));
        assertThat(faulty.get(1).profile().hourlyRates())
                .isEqualTo(Map.of(FiscalYear.of(2020), BigDecimal.valueOf(3188)));
    }

    @Test
    void thePersonnelTotalOfTheYearBeforeIsLeftStanding() {
        assertThat(Told.of("personnel-total-stale", FIRST)).containsExactly(new Told(0, TOTAL, "3165", TOTAL));
    }

    @Test
    void withoutTwoOtherSheetsNobodyKnowsTheRate() {
        assertThat(Told.of("personnel-total-times-ten", FIRST, SECOND)).isEmpty();
        assertThat(Told.of("personnel-total-times-ten", FIRST, SECOND, THIRD))
                .hasSize(6)
                .contains(new Told(0, TOTAL, "32520", TOTAL))
                .contains(new Told(2, TOTAL, "44630", TOTAL));
    }

    @Test
    void theHoursAreThoseOfTheYearBefore() {
        // The second sheet's hours are the same in both years
        assertThat(Told.of("hours-of-last-year", FIRST, SECOND, THIRD))
                .containsExactly(new Told(0, HOURS, "1000", TOTAL), new Told(2, HOURS, "1500", TOTAL));
    }

    @Test
    void thePersonnelCostIsMadeWithTheRateOfTheYearBefore() {
        List<Faulty> faulty = in("personnel-at-last-years-rate", FIRST, SECOND, THIRD);
        assertThat(Told.of("personnel-at-last-years-rate", FIRST, SECOND, THIRD))
                .containsExactly(
                        new Told(0, TOTAL, "3228", TOTAL),
                        new Told(1, TOTAL, "6330", TOTAL),
                        new Told(2, TOTAL, "4431", TOTAL));
        ManagementSheet changed = (ManagementSheet) faulty.get(1).documents().get(1);
        assertThat(changed.cost().orElseThrow().years().get(1).total()).contains(Small.thousandYen(305 + 6330));
    }

    @Test
    void otherStaffIsForgotten() {
        ManagementSheet sheet = Town.sheet(0, 2020);
        assertThat(Told.of("other-staff-dropped", sheet))
                .contains(new Told(0, "/cost/years/2020/personnel/otherStaff", Told.BLANK, TOTAL))
                .hasSize(3);
    }

    private static List<Faulty> in(String fault, Document... documents) {
        return Faults.named(fault).orElseThrow().in(List.of(documents)).toList();
    }
}
