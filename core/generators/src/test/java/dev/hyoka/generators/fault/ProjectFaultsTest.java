package dev.hyoka.generators.fault;

import static dev.hyoka.generators.fault.Small.actual;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.model.Document;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Phase;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Faults that show beside the sheets of other years, or the costs of the same year: TRD-07 and TRD-09 to TRD-11. */
class ProjectFaultsTest {

    private static final String ACTUAL = "/indicators/0/values/2020";

    private static final ManagementSheet COSTS_OF_2019 =
            Small.sheet(2019, Small.column(2019, Phase.ACTUAL, 120, 305), Small.column(2020, Phase.ESTIMATE, 125, 300));
    private static final ManagementSheet COSTS_OF_2020 =
            Small.sheet(2020, Small.column(2019, Phase.ACTUAL, 120, 305), Small.column(2020, Phase.ACTUAL, 125, 310));

    @Test
    void anOutcomeBecomesDearer() {
        ManagementSheet sheet = COSTS_OF_2020.withIndicators(Small.visitors(actual(2019, "110"), actual(2020, "123")));
        assertThat(Told.of("outcome-fallen", sheet)).containsExactly(new Told(0, ACTUAL, "41", ACTUAL));
        assertThat(Told.of("outcome-digit-lost", sheet)).extracting(Told::value).containsExactly("23", "13", "12");
        assertThat(Told.of("outcome-dearer", sheet))
                .containsExactly(new Told(0, "/cost/years/2020/total", "4350", ACTUAL));
    }

    @Test
    void whatIsNotCountedHasNoCost() {
        Indicator percent =
                Small.visitors(actual(2019, "90"), actual(2020, "96")).withUnit("%");
        assertThat(Told.of("outcome-fallen", COSTS_OF_2020.withIndicators(percent)))
                .isEmpty();
        assertThat(Told.of("outcome-dearer", COSTS_OF_2020.withIndicators(percent)))
                .isEmpty();
    }

    @Test
    void anIndicatorWorsensForThreeYears() {
        ManagementSheet earlier = Small.sheet(2018, Small.visitors(actual(2017, "100"), actual(2018, "102")));
        ManagementSheet later = Small.sheet(2020, Small.visitors(actual(2019, "105"), actual(2020, "107")));
        ManagementSheet between = Small.sheet(2019, Small.visitors(actual(2018, "102"), actual(2019, "105")));
        List<Faulty> faulty = in("worsened-for-years", earlier, between, later);
        assertThat(Told.of("worsened-for-years", earlier, between, later))
                .containsExactly(new Told(2, ACTUAL, "40", ACTUAL));
        assertThat(faulty.get(0).documents())
                .containsExactly(
                        Small.sheet(2018, Small.visitors(actual(2017, "100"), actual(2018, "80"))),
                        Small.sheet(2019, Small.visitors(actual(2018, "80"), actual(2019, "60"))),
                        Small.sheet(2020, Small.visitors(actual(2019, "60"), actual(2020, "40"))));
        assertThat(in("worsened-for-years", between, later)).isEmpty();
    }

    @Test
    void aPastActualIsNotThatOfTheSheetBefore() {
        ManagementSheet before = Small.sheet(2019, Small.visitors(actual(2019, "95")));
        ManagementSheet own = Small.sheet(2020, Small.visitors(actual(2019, "95"), actual(2020, "100")));
        assertThat(Told.of("past-actual-digits-swapped", before, own))
                .containsExactly(new Told(1, "/indicators/0/values/2019", "59", "/indicators/0/values/2019"));
        assertThat(Told.of("past-actual-restated", before, own))
                .extracting(Told::value)
                .containsExactly("114", "76");
        assertThat(Told.of("past-actual-restated", own)).isEmpty();
    }

    @Test
    void aCorrectionThatFewerDecimalsExplainIsNone() {
        ManagementSheet before = Small.sheet(2019, Small.visitors(actual(2019, "2")));
        ManagementSheet own = Small.sheet(2020, Small.visitors(actual(2019, "2.0"), actual(2020, "2.1")));
        assertThat(Told.of("past-actual-restated", before, own)).isEmpty();
    }

    @Test
    void aPastCostIsNotThatOfTheSheetBefore() {
        assertThat(Told.of("past-cost-restated", COSTS_OF_2019, COSTS_OF_2020))
                .containsExactly(
                        new Told(1, "/cost/years/2019/funding/national", "144", "/cost/years/2019/total"),
                        new Told(1, "/cost/years/2019/funding/general", "366", "/cost/years/2019/total"));
    }

    @Test
    void aPastCostIsReportedAtTheMostComprehensiveRowOfBothSheets() {
        ManagementSheet withoutTotal =
                Small.sheet(2019, Small.column(2019, Phase.ACTUAL, 120, 305).withTotal(Optional.empty()));
        assertThat(Told.of("past-cost-restated", withoutTotal, COSTS_OF_2020))
                .extracting(Told::reported)
                .containsOnly("/cost/years/2019/projectTotal");
    }

    @Test
    void lastYearsEstimateIsFarOff() {
        List<Faulty> faulty = in("estimate-times-ten", COSTS_OF_2019, COSTS_OF_2020);
        assertThat(Told.of("estimate-times-ten", COSTS_OF_2019, COSTS_OF_2020))
                .containsExactly(new Told(0, "/cost/years/2020", Told.BLANK, "/cost/years/2020/total"));
        assertThat(faulty.get(0).reported().document()).isEqualTo(1);
        assertThat(faulty.get(0).documents().get(0))
                .isEqualTo(Small.sheet(
                        2019,
                        Small.column(2019, Phase.ACTUAL, 120, 305),
                        Small.column(2020, Phase.ESTIMATE, 1250, 3000)));
    }

    @Test
    void lastYearsEstimateIsStatedAsNothing() {
        assertThat(in("estimate-as-zero", COSTS_OF_2019, COSTS_OF_2020))
                .map(faulty -> faulty.documents().get(0))
                .containsExactly(Small.sheet(
                        2019, Small.column(2019, Phase.ACTUAL, 120, 305), Small.column(2020, Phase.ESTIMATE, 0, 0)));
    }

    @Test
    void anEstimateThatWasFarOffAlreadyIsLeftAlone() {
        ManagementSheet off = Small.sheet(2019, Small.column(2020, Phase.ESTIMATE, 1250, 3000));
        assertThat(in("estimate-times-ten", off, COSTS_OF_2020)).isEmpty();
    }

    private static List<Faulty> in(String fault, Document... documents) {
        return Faults.named(fault).orElseThrow().in(List.of(documents)).toList();
    }
}
