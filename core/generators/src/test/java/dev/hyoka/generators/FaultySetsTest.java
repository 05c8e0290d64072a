package dev.hyoka.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Text;
import dev.hyoka.generators.fault.Fault;
import dev.hyoka.generators.fault.Faults;
import dev.hyoka.generators.fault.Faulty;
import dev.hyoka.generators.fault.Spot;
import dev.hyoka.model.Document;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.rule.Profile;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FaultySetsTest {

    @Provide
    Arbitrary<Faulty> faulty() {
        return Sheets.faulty();
    }

    @Property(tries = 200)
    void sheetsStandInTheirOrder(@ForAll("faulty") Faulty faulty) {
        // What was put in stands last
        List<Document> drawn = faulty.fault().name().startsWith("sheet-")
                ? faulty.documents().subList(0, faulty.documents().size() - 1)
                : faulty.documents();
        List<ManagementSheet> sheets = only(ManagementSheet.class, drawn);
        List<GoalSheet> goals = only(GoalSheet.class, drawn);

        assertThat(drawn.subList(0, sheets.size())).isEqualTo(sheets);
        assertThat(sheets.stream().map(ManagementSheet::fiscalYear)).isSorted();
        assertThat(goals.get(0).division()).isEmpty();
    }

    @Test
    void aFaultIsPutIntoAnySheetOfItsKind() {
        assertThat(samples("total-times-ten", 200)
                        .map(faulty -> faulty.touched().document())
                        .distinct()
                        .count())
                .isGreaterThan(20);
        assertThat(samples("task-without-entries", 200)
                        .map(faulty -> faulty.documents().get(faulty.touched().document()))
                        .filter(sheet -> ((GoalSheet) sheet).division().isPresent())
                        .count())
                .isBetween(80L, 180L);
    }

    @Test
    void aPlaceOfASheetIsAnyOfThem() {
        assertThat(samples("source-digits-swapped", 200)
                        .map(faulty -> faulty.touched().location().toString())
                        .distinct()
                        .count())
                .isGreaterThan(20);
    }

    @Test
    void aFaultOfOnesOwnCanTakeADocumentOut() {
        Fault lost = Fault.of(
                "first-sheet-lost",
                "CITY-01",
                Text.of("最初のシートがない", "the first sheet is lost"),
                (fault, documents) -> Stream.of(new Faulty(
                        fault,
                        documents.subList(1, documents.size()),
                        new Spot(0, Location.ROOT),
                        new Spot(0, Location.ROOT),
                        Profile.EMPTY)));

        assertThat(samples(lost, 100))
                .allSatisfy(faulty -> assertThat(faulty.documents()).doesNotHaveDuplicates());
    }

    @Test
    void withoutAFaultThereIsNothingToPutIn() {
        assertThatThrownBy(() -> Sheets.faulty(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fault");
    }

    private static Stream<Faulty> samples(String name, int count) {
        return samples(Faults.named(name).orElseThrow(), count);
    }

    private static Stream<Faulty> samples(Fault fault, int count) {
        Random random = new Random(1);
        var generator = Sheets.faulty(List.of(fault)).generator(1_000);
        return Stream.generate(() -> generator.next(random).value()).limit(count);
    }

    private static <T> List<T> only(Class<T> kind, List<Document> documents) {
        return documents.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
