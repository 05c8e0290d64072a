package dev.hyoka.generators.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.RuleId;
import dev.hyoka.finding.Severity;
import dev.hyoka.model.Document;
import dev.hyoka.rule.RuleSet;
import dev.hyoka.rule.standard.StandardRules;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FaultsTest {

    /** So many places of a fault are judged, spread over all of them. */
    private static final int PLACES = 12;

    private static final List<Document> TOWN = Town.sheets();

    /** Of sheets whose rules look at sums, labour and trends. */
    static Stream<Fault> ofFigures() {
        return Faults.all().stream()
                .filter(fault ->
                        List.of("TOT", "LAB", "TRD").contains(fault.rule().family()));
    }

    @Test
    void theTownHasNothingToCorrect() {
        assertThat(RuleSet.of(StandardRules.all()).check(TOWN).findings())
                .filteredOn(finding -> finding.severity() != Severity.INFO)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ofFigures")
    void aFaultIsReportedByItsRuleAtItsPlaceWhereNothingWasBefore(Fault fault) {
        assertThat(ReportedAtItsPlace.check(fault, TOWN, PLACES)).isPositive();
    }

    @ParameterizedTest
    @MethodSource("ofFigures")
    void aFaultChangesTheDocumentThatItTouches(Fault fault) {
        assertThat(fault.in(TOWN).limit(10)).allSatisfy(faulty -> {
            int touched = faulty.touched().document();
            assertThat(faulty.fault()).isSameAs(fault);
            assertThat(faulty.documents()).hasSameSizeAs(TOWN);
            assertThat(faulty.documents().get(touched)).isNotEqualTo(TOWN.get(touched));
        });
    }

    @Test
    void noTwoFaultsHaveOneName() {
        assertThat(Faults.all())
                .extracting(Fault::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
        assertThat(Faults.all()).extracting(Fault::description).doesNotHaveDuplicates();
    }

    @Test
    void aFaultIsFoundByItsName() {
        Fault fault = Faults.named("source-digits-swapped").orElseThrow();
        assertThat(fault.rule()).isEqualTo(RuleId.parse("TOT-01"));
        assertThat(fault.description().ja()).isEqualTo("財源の額の隣り合う数字が入れ替わっている");
        assertThat(fault.description().en()).isEqualTo("two neighbouring digits of a funding source are swapped");
        assertThat(Faults.named("nothing-wrong")).isEmpty();
    }

    @Test
    void aRuleThatIsNotStandardHasNoFault() {
        assertThat(Faults.of(RuleId.parse("XYZ-01"))).isEmpty();
    }

    @Test
    void withoutDocumentsThereIsNoPlaceForAFault() {
        assertThat(Faults.all())
                .allSatisfy(fault -> assertThat(fault.in(List.of())).isEmpty());
    }
}
