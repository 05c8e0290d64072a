package dev.hyoka.io.report.goal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.generators.Anything;
import dev.hyoka.model.Mark;
import dev.hyoka.model.ScheduleEntry;
import dev.hyoka.time.FiscalMonth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LabelRoomTest {

    private static final String LONG = "職員体制構築・委託業務の契約、選挙の実施、結果の報告まで";

    @Test
    void aShortLabelKeepsToItsMonth() {
        assertThat(room(FiscalMonth.MAY, "役員会開催")).isEqualTo(new LabelRoom("役員会開催", 1, 0));
    }

    @Test
    void aLongLabelRunsOnOverTheMonthsAfterIt() {
        assertThat(room(FiscalMonth.MAY, LONG)).isEqualTo(new LabelRoom(LONG, 2, 0));
    }

    @Test
    void aLongLabelOfTheLastMonthBeginsBeforeIt() {
        assertThat(room(FiscalMonth.MARCH, LONG)).isEqualTo(new LabelRoom(LONG, 2, 1));
    }

    @Test
    void aLabelStopsWhereTheNextEntryBegins() {
        List<ScheduleEntry> lane = List.of(entry(FiscalMonth.APRIL, LONG), entry(FiscalMonth.MAY, LONG));
        assertThat(LabelRoom.of(lane).get(0)).contains(new LabelRoom(LONG, 1, 0));
    }

    @Property(tries = 500)
    void labelsCoverTheirOwnMonthsAndNeverEachOther(@ForAll("entries") List<ScheduleEntry> entries) {
        for (List<Integer> positions : Lanes.of(entries)) {
            List<ScheduleEntry> lane = positions.stream().map(entries::get).toList();
            List<Optional<LabelRoom>> rooms = LabelRoom.of(lane);
            int free = 0;
            for (int i = 0; i < lane.size(); i++) {
                int from = lane.get(i).from().monthsAfterApril();
                int after = lane.get(i).to().monthsAfterApril() + 1;
                assertThat(rooms.get(i).map(LabelRoom::label))
                        .isEqualTo(lane.get(i).label());
                if (rooms.get(i).isPresent()) {
                    LabelRoom room = rooms.get(i).get();
                    int start = from - room.before();
                    assertThat(start).isBetween(free, from);
                    assertThat(start + room.months()).isBetween(after, MonthChart.MONTHS);
                    after = start + room.months();
                } else {
                    assertThat(from).isGreaterThanOrEqualTo(free);
                }
                free = after;
            }
        }
    }

    private static LabelRoom room(FiscalMonth month, String label) {
        return LabelRoom.of(List.of(entry(month, label))).get(0).orElseThrow();
    }

    private static ScheduleEntry entry(FiscalMonth month, String label) {
        return new ScheduleEntry(month, month, Mark.SPAN, Optional.of(label));
    }

    @Provide
    Arbitrary<List<ScheduleEntry>> entries() {
        return Anything.scheduleEntries().list().ofMaxSize(12);
    }
}
