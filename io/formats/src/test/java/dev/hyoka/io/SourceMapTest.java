package dev.hyoka.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Places;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SourceMapTest {

    private static final Origin YEAR = origin(3);
    private static final Origin TOTAL = origin(4);
    private static final Map<Location, Origin> ORIGINS =
            Map.of(Places.costYear("2020"), YEAR, Places.total("2020"), TOTAL);

    @Test
    void aPartIsFoundWhereItStands() {
        assertThat(new SourceMap(ORIGINS).find(Places.total("2020"))).contains(TOTAL);
    }

    @Test
    void aPartThatIsNotStatedIsFoundWhereTheNearestPartAroundItStands() {
        assertThat(new SourceMap(ORIGINS).find(Places.funding("2020", "other"))).contains(YEAR);
        assertThat(new SourceMap(Map.of(Location.ROOT, YEAR)).find(Places.GOAL)).contains(YEAR);
    }

    @Test
    void nothingIsFoundWhereNothingAroundIsKnown() {
        assertThat(new SourceMap(ORIGINS).find(Places.total("2021"))).isEmpty();
        assertThat(new SourceMap(ORIGINS).find(Location.ROOT)).isEmpty();
        assertThat(SourceMap.EMPTY.find(Location.ROOT)).isEmpty();
    }

    @Test
    void originsKeepTheirOrderAndCannotBeChanged() {
        Map<Location, Origin> origins = new LinkedHashMap<>();
        for (String name : List.of("z", "m", "a")) {
            origins.put(Location.of(name), YEAR);
        }
        SourceMap map = new SourceMap(origins);
        origins.clear();
        assertThat(map.origins().keySet()).containsExactly(Location.of("z"), Location.of("m"), Location.of("a"));
        assertThatThrownBy(() -> map.origins().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aLazyMapIsCollectedOnceAndOnlyIfSomebodyAsks() {
        int[] asked = {0};
        SourceMap lazy = SourceMap.lazy(() -> {
            asked[0]++;
            return ORIGINS;
        });
        assertThat(asked[0]).isZero();
        assertThat(lazy.find(Places.total("2020"))).contains(TOTAL);
        assertThat(lazy.origins()).isEqualTo(ORIGINS);
        assertThat(asked[0]).isEqualTo(1);
    }

    @Test
    void mapsOfTheSameOriginsAreEqual() {
        SourceMap map = new SourceMap(ORIGINS);
        SourceMap lazy = SourceMap.lazy(() -> ORIGINS);
        assertThat(lazy).isEqualTo(map).hasSameHashCodeAs(map).isNotEqualTo(SourceMap.EMPTY);
    }

    @Test
    void anOriginHasToBeThere() {
        Map<Location, Origin> origins = new LinkedHashMap<>();
        origins.put(Location.ROOT, null);
        assertThatThrownBy(() -> new SourceMap(origins))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("origin");
    }

    private static Origin origin(int line) {
        return new Origin(SourcePosition.of("sheets.json", line, 1), "1", Origin.Handling.AS_PRINTED);
    }
}
