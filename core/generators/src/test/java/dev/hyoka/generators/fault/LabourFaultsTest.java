package dev.hyoka.generators.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.model.CostYear;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Phase;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LabourFaultsTest {

    private static final String STAFF = "/cost/years/2020/personnel/regularStaff";
    private static final String HOURS = "/cost/years/2020/personnel/hours";

    private static final CostYear COLUMN = Small.column(2020, Phase.ACTUAL, Small.NONE, 305, 160, 510);
    private static final ManagementSheet SHEET = Small.sheet(2020, COLUMN);

    @Test
    void staffOrHoursAreForgotten() {
        assertThat(Told.of("staff-dropped", SHEET)).containsExactly(new Told(0, STAFF, Told.BLANK, STAFF));
        assertThat(Told.of("hours-dropped", SHEET)).containsExactly(new Told(0, HOURS, Told.BLANK, HOURS));
        assertThat(Told.of("staff-as-zero", SHEET)).containsExactly(new Told(0, STAFF, "0", STAFF));
        assertThat(Told.of("hours-as-zero", SHEET)).containsExactly(new Told(0, HOURS, "0", HOURS));
    }

    @Test
    void oneOfTheTwoAloneHasNoPlaceForAFault() {
        ManagementSheet hoursOnly =
                Small.sheet(2020, COLUMN.withPersonnel(COLUMN.personnel().withRegularStaff(Optional.empty())));
        assertThat(Told.of("hours-dropped", hoursOnly)).isEmpty();
        assertThat(Told.of("staff-as-zero", hoursOnly)).isEmpty();
    }

    @Test
    void aRowThatNoSheetStatesIsNotOnTheForm() {
        ManagementSheet hoursOnly = Small.sheet(
                        2020, COLUMN.withPersonnel(COLUMN.personnel().withRegularStaff(Optional.empty())))
                .withName("公園管理事業");
        assertThat(Told.of("staff-dropped", SHEET, hoursOnly)).hasSize(1);
        assertThat(Told.of("staff-dropped", SHEET, hoursOnly, hoursOnly.withName("道路照明事業")))
                .isEmpty();
        assertThat(Told.of("hours-dropped", SHEET, hoursOnly, hoursOnly.withName("道路照明事業")))
                .hasSize(1);
    }

    @Test
    void hoursGoBeyondAWorkingYear() {
        assertThat(Told.of("hours-in-minutes", SHEET)).containsExactly(new Told(0, HOURS, "9600", HOURS));
        assertThat(Told.of("hours-beyond-working-year", SHEET)).isEmpty();
        ManagementSheet more = Small.sheet(2020, Small.column(2020, Phase.ACTUAL, Small.NONE, 305, 231, 736));
        assertThat(Told.of("hours-beyond-working-year", more)).containsExactly(new Told(0, HOURS, "2310", HOURS));
    }

    @Test
    void aWholeWorkingYearIsNotBeyondIt() {
        ManagementSheet whole = Small.sheet(2020, Small.column(2020, Phase.ACTUAL, Small.NONE, 305, 230, 733));
        assertThat(Told.of("hours-beyond-working-year", whole)).isEmpty();
    }
}
