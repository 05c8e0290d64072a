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
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ConsistencyAndGoalFaultsPropertyTest {

    private static final int PLACES = 8;

    @Provide
    Arbitrary<List<GoalSheet>> departments() {
        return Sheets.departments();
    }

    @Provide
    Arbitrary<GoalSheet> goalSheets() {
        return Sheets.goalSheets();
    }

    @Provide
    Arbitrary<List<ManagementSheet>> municipalities() {
        return Arbitraries.oneOf(
                Sheets.municipalities().withProjects(1, 6).overYears(2),
                division().overYears(1),
                adversarial());
    }

    /** Sheets that only their numbers or names tell apart. */
    private static Municipalities division() {
        return Sheets.municipalities()
                .withProjects(2, 6)
                .of(Sheets.managementSheets().inDepartment("環境部").inDivision("公園緑地課"));
    }

    private static Municipalities adversarial() {
        return Sheets.municipalities()
                .withProjects(1, 3)
                .of(Sheets.managementSheets().adversarial());
    }

    @Provide
    Arbitrary<ManagementSheet> managementSheets() {
        return Sheets.managementSheets();
    }

    @Provide
    Arbitrary<List<Document>> anything() {
        return Anything.documents().list().ofMaxSize(4);
    }

    @Property(tries = 30)
    void everyFaultIsReportedInADepartment(@ForAll("departments") List<GoalSheet> valid) {
        faults().forEach(fault -> Loop.check(fault, valid, PLACES));
    }

    @Property(tries = 30)
    void everyFaultIsReportedInAGoalSheet(@ForAll("goalSheets") GoalSheet valid) {
        faults().forEach(fault -> Loop.check(fault, List.of(valid), PLACES));
    }

    @Property(tries = 30)
    void everyFaultIsReportedInAMunicipality(@ForAll("municipalities") List<ManagementSheet> valid) {
        faults().forEach(fault -> Loop.check(fault, valid, PLACES));
    }

    @Property(tries = 30)
    void everyFaultIsReportedInAManagementSheet(@ForAll("managementSheets") ManagementSheet valid) {
        faults().forEach(fault -> Loop.check(fault, List.of(valid), PLACES));
    }

    @Property(tries = 100)
    void faultsCanBePutIntoWhateverASheetHolds(@ForAll("anything") List<Document> documents) {
        assertThat(faults().flatMap(fault -> fault.in(documents)))
                .allSatisfy(faulty -> assertThat(faulty.documents()).isNotEqualTo(documents));
    }

    @Test
    void everyFaultHasPlaces() {
        List<List<? extends Document>> sets = new ArrayList<>();
        sets.addAll(Sheets.departments().samples(1).limit(40).toList());
        sets.addAll(Sheets.municipalities().overYears(2).samples(1).limit(60).toList());
        sets.addAll(division().samples(1).limit(20).toList());
        assertThat(faults())
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
        assertThat(faults().mapToInt(fault -> Loop.check(fault, valid, PLACES)).sum())
                .isGreaterThan(200);
    }

    @Test
    void namesAreDifferentAndDescriptionsToo() {
        assertThat(faults().map(Fault::name))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z]+(-[a-z]+)+"));
        assertThat(faults().map(Fault::description)).doesNotHaveDuplicates();
    }

    @Test
    void everyRuleOfTheTwoFamiliesHasAFault() {
        assertThat(faults().map(fault -> fault.rule().toString()).distinct())
                .containsExactly(
                        "CON-01", "CON-02", "CON-03", "CON-04", "CON-05", "CON-06", "CON-07", "GOL-01", "GOL-02",
                        "GOL-03", "GOL-04", "GOL-05", "GOL-06", "GOL-07", "GOL-08");
    }

    static Stream<Fault> faults() {
        return Stream.concat(ConsistencyFaults.ALL.stream(), GoalFaults.ALL.stream());
    }

    @Test
    void anEmptySetHasNoPlaceForAnyFault() {
        assertThat(faults().flatMap(fault -> fault.in(List.<Document>of()))).isEmpty();
    }
}
