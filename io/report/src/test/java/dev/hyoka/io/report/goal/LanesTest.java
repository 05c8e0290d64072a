package dev.hyoka.io.report.goal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.generators.Anything;
import dev.hyoka.model.Mark;
import dev.hyoka.model.ScheduleEntry;
import dev.hyoka.time.FiscalMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LanesTest {

    @Property(tries = 300)
    void everyEntryStandsInOneLane(@ForAll("entries") List<ScheduleEntry> entries) {
        assertThat(Lanes.of(entries).stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, entries.size()).boxed().toList());
    }

    @Property(tries = 300)
    void noTwoEntriesOfALaneOverlap(@ForAll("entries") List<ScheduleEntry> entries) {
        for (List<Integer> lane : Lanes.of(entries)) {
            for (int i = 1; i < lane.size(); i++) {
                assertThat(entries.get(lane.get(i - 1)).to())
                        .isLessThan(entries.get(lane.get(i)).from());
            }
        }
    }

    @Property(tries = 300)
    void thereAreAsManyLanesAsEntriesInTheFullestMonth(@ForAll("entries") List<ScheduleEntry> entries) {
        long fullest = Stream.of(FiscalMonth.values())
                .mapToLong(month -> entries.stream()
                        .filter(entry ->
                                entry.from().compareTo(month) <= 0 && entry.to().compareTo(month) >= 0)
                        .count())
                .max()
                .orElseThrow();
        assertThat(Lanes.of(entries)).hasSize((int) fullest);
    }

    @Test
    void entriesOfOneMonthKeepTheirOrder() {
        ScheduleEntry first = milestone(FiscalMonth.MAY, "役員会");
        ScheduleEntry second = milestone(FiscalMonth.MAY, "総会");
        assertThat(Lanes.of(List.of(first, second))).containsExactly(List.of(0), List.of(1));
    }

    @Test
    void theFirstLaneThatIsFreeIsTaken() {
        List<ScheduleEntry> entries = List.of(
                span(FiscalMonth.APRIL, FiscalMonth.JUNE),
                span(FiscalMonth.APRIL, FiscalMonth.APRIL),
                span(FiscalMonth.AUGUST, FiscalMonth.AUGUST),
                span(FiscalMonth.SEPTEMBER, FiscalMonth.SEPTEMBER));
        assertThat(Lanes.of(entries)).containsExactly(List.of(0, 2, 3), List.of(1));
    }

    @Test
    @Timeout(10)
    void tensOfThousandsOfEntriesHaveTheirLanesAtOnce() {
        ScheduleEntry whole = span(FiscalMonth.APRIL, FiscalMonth.MARCH);
        assertThat(Lanes.of(Collections.nCopies(60_000, whole))).hasSize(60_000);
    }

    @Test
    void aTaskWithoutEntryHasNoLane() {
        assertThat(Lanes.of(List.of())).isEmpty();
    }

    private static ScheduleEntry span(FiscalMonth from, FiscalMonth to) {
        return new ScheduleEntry(from, to, Mark.SPAN, Optional.empty());
    }

    private static ScheduleEntry milestone(FiscalMonth month, String label) {
        return new ScheduleEntry(month, month, Mark.MILESTONE, Optional.of(label));
    }

    @Provide
    Arbitrary<List<ScheduleEntry>> entries() {
        return Anything.scheduleEntries().list().ofMaxSize(12);
    }
}
