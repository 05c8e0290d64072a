package dev.hyoka.generators.fault;

import dev.hyoka.generators.Anything;
import dev.hyoka.generators.Sheets;
import dev.hyoka.model.ManagementSheet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.assertj.core.api.Assertions;

class FaultsPropertyTest {

    @Property(tries = 20)
    void everyFaultOfAMunicipalityIsReported(
            @ForAll("municipalities") List<ManagementSheet> sheets, @ForAll long seed) {
        Random random = new Random(seed);
        for (Fault fault : ReportedAtItsPlace.ofFigures()) {
            List<Faulty> all = fault.in(sheets).toList();
            if (!all.isEmpty()) {
                ReportedAtItsPlace.check(all.get(random.nextInt(all.size())), sheets);
            }
        }
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void whateverASheetHoldsItsFaultsCanBeMade(@ForAll("anything") ManagementSheet sheet) {
        Assertions.assertThat(Faults.all())
                .allSatisfy(
                        fault -> Assertions.assertThat(fault.in(List.of(sheet)).limit(20))
                                .allMatch(faulty -> !faulty.documents().equals(List.of(sheet))));
    }

    @Provide
    Arbitrary<List<ManagementSheet>> municipalities() {
        return Arbitraries.oneOf(
                Sheets.municipalities().overYears(3),
                Sheets.municipalities().withProjects(9, 14),
                Sheets.municipalities()
                        .of(Sheets.managementSheets().adversarial())
                        .overYears(2));
    }

    @Provide
    Arbitrary<ManagementSheet> anything() {
        return Anything.managementSheets();
    }
}
