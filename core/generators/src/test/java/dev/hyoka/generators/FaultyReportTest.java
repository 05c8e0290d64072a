package dev.hyoka.generators;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Location;
import dev.hyoka.generators.fault.Fault;
import dev.hyoka.generators.fault.Faults;
import dev.hyoka.generators.fault.Faulty;
import dev.hyoka.generators.fault.Spot;
import dev.hyoka.model.Document;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.rule.Profile;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What jqwik shows of a set with a fault. */
class FaultyReportTest {

    private static final FiscalYear YEAR = FiscalYear.of(2020);

    private static final ManagementSheet SMALL =
            ManagementSheet.builder().fiscalYear(YEAR).name("図書館運営事業").build();

    private final SheetReport format = new SheetReport();

    @Test
    void ofASetWithAFaultTheTouchedDocumentIsShownInFull() {
        Fault fault = Faults.named("source-digits-swapped").orElseThrow();
        Location place = Location.of("cost", "years", "2020", "funding");
        GoalSheet goals = GoalSheet.builder()
                .fiscalYear(YEAR)
                .department("教育部")
                .goal("学び\n")
                .build();
        List<Document> documents = List.of(
                SMALL.withDivision("図書館課"),
                SMALL.withPurpose("学習").withDepartment("教育部\n"),
                goals,
                goals.withDivision("図書館課"));
        assertShown(new Faulty(fault, documents, new Spot(1, Location.ROOT), new Spot(0, place), Profile.EMPTY), """
                Faulty
                  fault: source-digits-swapped
                  rule: TOT-01
                  touched: document 1
                  reported: document 0, /cost/years/2020/funding
                  documents:
                    0: ManagementSheet 2020 "図書館運営事業" of "図書館課"
                    1: ManagementSheet 2020 "図書館運営事業" {department: "教育部\\n", purpose: "学習"}
                    2: GoalSheet 2020 of "教育部"
                    3: GoalSheet 2020 of "図書館課\"""");
    }

    @Test
    void whatARuleHasToKnowOfTheMunicipalityIsShown() {
        Profile profile =
                Profile.builder().putHourlyRates(YEAR, new BigDecimal("3222")).build();
        Spot spot = new Spot(0, Location.ROOT);
        Faulty faulty = new Faulty(Faults.all().get(0), List.of(SMALL), spot, spot, profile);
        assertThat(format.report(faulty).toString().lines()).contains("  profile: {hourlyRates: {2020: 3222}}");
    }

    private void assertShown(Object value, String expected) {
        assertThat(format.appliesTo(value)).isTrue();
        assertThat(format.report(value)).hasToString(expected);
    }
}
