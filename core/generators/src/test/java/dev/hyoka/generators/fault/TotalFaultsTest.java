package dev.hyoka.generators.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.model.CostYear;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Phase;
import dev.hyoka.rule.Profile;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TotalFaultsTest {

    private static final String YEAR = "/cost/years/2020";
    private static final String PROJECT_TOTAL = YEAR + "/projectTotal";
    private static final String PERSONNEL_TOTAL = YEAR + "/personnel/total";
    private static final String TOTAL = YEAR + "/total";

    private static final CostYear COLUMN = Small.column(2020, Phase.ACTUAL, 120, 305, 1000, 3188);
    private static final ManagementSheet SHEET = Small.sheet(2020, COLUMN);

    @Test
    void aTotalIsLeftOut() {
        assertThat(Told.of("project-total-dropped", SHEET))
                .containsExactly(new Told(0, PROJECT_TOTAL, Told.BLANK, PROJECT_TOTAL));
        assertThat(Told.of("total-dropped", SHEET)).containsExactly(new Told(0, TOTAL, Told.BLANK, TOTAL));
    }

    @Test
    void aTotalThatIsNotStatedIsNotLeftOut() {
        ManagementSheet blank = Small.sheet(2020, COLUMN.withTotal(Optional.empty()));
        assertThat(Told.of("total-dropped", blank)).isEmpty();
    }

    @Test
    void thePersonnelTotalIsMissedWhereTheRateIsKnown() {
        assertThat(Told.of("personnel-total-dropped", SHEET))
                .containsExactly(new Told(0, PERSONNEL_TOTAL, Told.BLANK, PERSONNEL_TOTAL));
        Profile profile = Faults.named("personnel-total-dropped")
                .orElseThrow()
                .in(List.of(SHEET))
                .findFirst()
                .orElseThrow()
                .profile();
        assertThat(profile.hourlyRates()).isEqualTo(Map.of(FiscalYear.of(2020), BigDecimal.valueOf(3188)));
    }

    @Test
    void allPartsOfATotalAreLeftOut() {
        assertThat(Told.of("sources-dropped", SHEET)).containsExactly(new Told(0, YEAR, Told.BLANK, PROJECT_TOTAL));
        assertThat(Told.of("personnel-parts-dropped", SHEET))
                .containsExactly(new Told(0, YEAR, Told.BLANK, PERSONNEL_TOTAL));
        assertThat(Told.of("total-parts-dropped", SHEET)).containsExactly(new Told(0, YEAR, Told.BLANK, TOTAL));
    }

    @Test
    void nobodyMissesThePartsOfATotalOfZero() {
        assertThat(Told.of("sources-dropped", Small.sheet(2020, Small.column(2020, Phase.ACTUAL, 0, 0))))
                .isEmpty();
    }

    @Test
    void aTotalIsOffByOne() {
        assertThat(Told.of("project-total-rounded", SHEET))
                .containsExactly(
                        new Told(0, PROJECT_TOTAL, "426", PROJECT_TOTAL),
                        new Told(0, PROJECT_TOTAL, "424", PROJECT_TOTAL));
        assertThat(Told.of("total-rounded", SHEET)).extracting(Told::value).containsExactly("3614", "3612");
    }

    @Test
    void aTotalThatIsOffByOneAlreadyIsLeftAlone() {
        ManagementSheet rounded = Small.sheet(2020, COLUMN.withProjectTotal(Small.thousandYen(426)));
        assertThat(Told.of("project-total-rounded", rounded)).isEmpty();
    }
}
