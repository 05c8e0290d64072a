package dev.hyoka.generators.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.model.Document;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Phase;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CostChangeFaultsTest {

    private static final String TOTAL = "/cost/years/2020/total";

    private static ManagementSheet sheet(int before, int after) {
        return Small.sheet(
                2020,
                Small.column(2019, Phase.ACTUAL, Small.NONE, before),
                Small.column(2020, Phase.ACTUAL, Small.NONE, after));
    }

    private static ManagementSheet explained(int before, int after) {
        ManagementSheet sheet = sheet(before, after);
        return sheet.withCost(sheet.cost().orElseThrow().withChangeReason("施設の更新を行ったため。"));
    }

    @Test
    void theReasonForAGreatChangeIsLeftOut() {
        assertThat(Told.of("change-reason-dropped", explained(2000, 3000)))
                .containsExactly(new Told(0, "/cost/changeReason", Told.BLANK, TOTAL));
        assertThat(Told.of("change-reason-dropped", explained(3000, 2000))).hasSize(1);
    }

    @Test
    void nobodyMissesTheReasonForASmallChange() {
        assertThat(Told.of("change-reason-dropped", explained(2001, 3000))).isEmpty();
        assertThat(Told.of("change-reason-dropped", explained(100, 1099))).isEmpty();
    }

    @Test
    void theProjectCostGrowsWithoutAReason() {
        List<Faulty> faulty = in("cost-times-ten-without-reason", sheet(2000, 2100));
        assertThat(faulty)
                .extracting(Faulty::reported)
                .extracting(Spot::location)
                .hasToString("[" + TOTAL + "]");
        assertThat(Told.value(
                        (ManagementSheet) faulty.get(0).documents().get(0),
                        faulty.get(0).reported().location()))
                .isEqualTo("21000");
        assertThat(in("cost-times-ten-without-reason", explained(2000, 2100))).isEmpty();
    }

    @Test
    void theProjectCostGrowsUntilTheChangeIsGreat() {
        List<Faulty> faulty = in("cost-times-ten-without-reason", sheet(20, 20));
        assertThat(Told.value(
                        (ManagementSheet) faulty.get(0).documents().get(0),
                        faulty.get(0).reported().location()))
                .isEqualTo("2000");
    }

    @Test
    void aChangeStandsOutAmongEightSheets() {
        Document[] eight = IntStream.range(0, 8)
                .mapToObj(i -> sheet(2000 + 10 * i, 2100 + 20 * i).withName("事業" + i))
                .toArray(Document[]::new);
        assertThat(in("cost-stands-out", eight)).hasSize(8).allSatisfy(faulty -> {
            assertThat(faulty.reported().location()).hasToString(TOTAL);
            assertThat(faulty.touched().location()).hasToString("/cost/years/2020");
        });
        assertThat(in("cost-stands-out", List.of(eight).subList(0, 7).toArray(Document[]::new)))
                .isEmpty();
    }

    private static List<Faulty> in(String fault, Document... documents) {
        return Faults.named(fault).orElseThrow().in(List.of(documents)).toList();
    }
}
