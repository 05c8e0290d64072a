package dev.hyoka.generators.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.generators.Anything;
import dev.hyoka.generators.Municipalities;
import dev.hyoka.generators.Sheets;
import dev.hyoka.model.Document;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.ManagementSheet;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** All faults of the catalogue, in sets of every kind. */
class FaultsPropertyTest {

    private static final int PLACES = 3;

    @Provide
    Arbitrary<List<GoalSheet>> departments() {
        return Arbitraries.oneOf(Sheets.departments(), Sheets.departments().adversarial());
    }

    @Provide
    Arbitrary<GoalSheet> goalSheets() {
        return Sheets.goalSheets();
    }

    @Provide
    Arbitrary<List<ManagementSheet>> municipalities() {
        return Arbitraries.oneOf(
                Sheets.municipalities().overYears(3),
                Sheets.municipalities().withProjects(9, 14),
                division(),
                adversarial().overYears(2));
    }

    /** Sheets that only their numbers or names tell apart. */
    private static Municipalities division() {
        return Sheets.municipalities()
                .withProjects(2, 6)
                .withSheets(Sheets.managementSheets().inDepartment("環境部").inDivision("公園緑地課"));
    }

    private static Municipalities adversarial() {
        return Sheets.municipalities()
                .withProjects(1, 3)
                .withSheets(Sheets.managementSheets().adversarial());
    }

    @Provide
    Arbitrary<ManagementSheet> managementSheets() {
        return Sheets.managementSheets();
    }

    @Provide
    Arbitrary<List<Document>> anything() {
        return Anything.documents().list().ofMaxSize(4);
    }

    @Property(tries = 20)
    void everyFaultIsReportedInADepartment(@ForAll("departments") List<GoalSheet> valid) {
        Faults.all().forEach(fault -> ReportedAtItsPlace.check(fault, valid, PLACES));
    }

    @Property(tries = 20)
    void everyFaultIsReportedInAGoalSheet(@ForAll("goalSheets") GoalSheet valid) {
        Faults.all().forEach(fault -> ReportedAtItsPlace.check(fault, List.of(valid), PLACES));
    }

    @Property(tries = 20)
    void everyFaultIsReportedInAMunicipality(@ForAll("municipalities") List<ManagementSheet> valid) {
        Faults.all().forEach(fault -> ReportedAtItsPlace.check(fault, valid, PLACES));
    }

    @Property(tries = 20)
    void everyFaultIsReportedInAManagementSheet(@ForAll("managementSheets") ManagementSheet valid) {
        Faults.all().forEach(fault -> ReportedAtItsPlace.check(fault, List.of(valid), PLACES));
    }

    @Property(tries = 100)
    void faultsCanBePutIntoWhateverASheetHolds(@ForAll("anything") List<Document> documents) {
        assertThat(Faults.all().stream().flatMap(fault -> fault.in(documents)))
                .allSatisfy(faulty -> assertThat(faulty.documents()).isNotEqualTo(documents));
    }

    @Test
    void everyFaultHasPlaces() {
        List<List<? extends Document>> sets = new ArrayList<>();
        sets.addAll(Sheets.departments().samples(1).limit(40).toList());
        sets.addAll(Sheets.municipalities().overYears(4).samples(1).limit(60).toList());
        sets.addAll(division().samples(1).limit(20).toList());
        assertThat(Faults.all())
                .allSatisfy(fault -> assertThat(sets.stream()
                                .mapToLong(valid -> fault.in(valid).count())
                                .sum())
                        .as(fault.name())
                        .isGreaterThan(9));
    }

    @Test
    void sheetsOfBothKindsDontDisturbEachOther() {
        List<Document> valid = new ArrayList<>();
        valid.addAll(Sheets.departments().samples(3).findFirst().orElseThrow());
        valid.addAll(division().samples(3).findFirst().orElseThrow());
        assertThat(Faults.all().stream()
                        .mapToInt(fault -> ReportedAtItsPlace.check(fault, valid, PLACES))
                        .sum())
                .isGreaterThan(200);
    }
}
