package dev.hyoka.generators.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Phase;
import org.junit.jupiter.api.Test;

class SumFaultsTest {

    private static final String NATIONAL = "/cost/years/2020/funding/national";
    private static final String GENERAL = "/cost/years/2020/funding/general";
    private static final String PROJECT_TOTAL = "/cost/years/2020/projectTotal";
    private static final String TOTAL = "/cost/years/2020/total";

    private static final ManagementSheet SHEET = Small.sheet(
            2020,
            Small.column(2019, Phase.ACTUAL, 100, 300, 100, 319),
            Small.column(2020, Phase.ACTUAL, 120, 305, 110, 350));

    private static ManagementSheet ofOneYear(int national, int general) {
        return Small.sheet(2020, Small.column(2020, Phase.ACTUAL, national, general));
    }

    @Test
    void theDigitsOfEachSourceAreSwappedInEveryWay() {
        assertThat(Told.of("source-digits-swapped", ofOneYear(120, 305)))
                .containsExactly(
                        new Told(0, NATIONAL, "210", PROJECT_TOTAL),
                        new Told(0, NATIONAL, "102", PROJECT_TOTAL),
                        new Told(0, GENERAL, "350", PROJECT_TOTAL));
    }

    @Test
    void aChangeThatRoundingExplainsIsNoFault() {
        assertThat(Told.of("source-as-zero", ofOneYear(1, 305)))
                .containsExactly(new Told(0, GENERAL, "0", PROJECT_TOTAL));
        assertThat(Told.of("source-as-zero", ofOneYear(2, 305)))
                .containsExactly(new Told(0, NATIONAL, "0", PROJECT_TOTAL), new Told(0, GENERAL, "0", PROJECT_TOTAL));
    }

    @Test
    void aSourceIsDroppedOnlyBesideAnother() {
        assertThat(Told.of("source-dropped", ofOneYear(120, 305)))
                .containsExactly(
                        new Told(0, NATIONAL, Told.BLANK, PROJECT_TOTAL),
                        new Told(0, GENERAL, Told.BLANK, PROJECT_TOTAL));
        assertThat(Told.of("source-dropped", ofOneYear(Small.NONE, 305))).isEmpty();
    }

    @Test
    void aSourceIsThatOfTheYearBeside() {
        assertThat(Told.of("source-year-shifted", SHEET))
                .contains(new Told(0, NATIONAL, "100", PROJECT_TOTAL))
                .contains(new Told(0, "/cost/years/2019/funding/general", "305", "/cost/years/2019/projectTotal"))
                .hasSize(4);
    }

    @Test
    void theTotalOfTheYearBeforeIsLeftStanding() {
        assertThat(Told.of("project-total-stale", SHEET))
                .containsExactly(new Told(0, PROJECT_TOTAL, "400", PROJECT_TOTAL));
        assertThat(Told.of("total-stale", SHEET)).containsExactly(new Told(0, TOTAL, "719", TOTAL));
    }

    @Test
    void theTotalOfTheYearAfterStandsInTheWrongColumn() {
        assertThat(Told.of("total-year-shifted", SHEET))
                .containsExactly(new Told(0, "/cost/years/2019/total", "775", "/cost/years/2019/total"));
    }

    @Test
    void theTotalCostLeavesOutOneOfItsParts() {
        assertThat(Told.of("total-without-personnel", SHEET)).contains(new Told(0, TOTAL, "425", TOTAL));
        assertThat(Told.of("total-without-project", SHEET)).contains(new Told(0, TOTAL, "350", TOTAL));
    }

    @Test
    void scaleAndSignGoWrong() {
        ManagementSheet sheet = ofOneYear(Small.NONE, 305);
        assertThat(Told.of("project-total-times-ten", sheet))
                .extracting(Told::value)
                .containsExactly("3050");
        assertThat(Told.of("project-total-times-thousand", sheet))
                .extracting(Told::value)
                .containsExactly("305000");
        assertThat(Told.of("project-total-sign-changed", sheet))
                .extracting(Told::value)
                .containsExactly("-305");
    }

    @Test
    void aYearThatContradictsItselfAlreadyHasNoPlaceForAFault() {
        ManagementSheet wrong =
                Small.sheet(2020, Small.column(2020, Phase.ACTUAL, 120, 305).withProjectTotal(Small.thousandYen(900)));
        assertThat(Told.of("source-times-ten", wrong)).isEmpty();
    }
}
