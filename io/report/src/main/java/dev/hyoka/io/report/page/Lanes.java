package dev.hyoka.io.report.page;

import dev.hyoka.model.ScheduleEntry;
import dev.hyoka.time.FiscalMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How the entries of a task stand in rows, none upon another. */
final class Lanes {

    private Lanes() {}

    /**
     * Gives each entry a lane: as few lanes as there can be.
     *
     * @param entries the entries, in the order of the sheet
     * @return of each lane the positions of its entries, from early to late; none without entries
     */
    static List<List<Integer>> of(List<ScheduleEntry> entries) {
        // Whichever starts first comes first, and takes the first lane that is free again: so no lane stays empty
        List<Integer> order = IntStream.range(0, entries.size())
                .boxed()
                .sorted(Comparator.comparing(
                        (Integer position) -> entries.get(position).from()))
                .toList();
        List<List<Integer>> lanes = new ArrayList<>();
        for (int position : order) {
            FiscalMonth from = entries.get(position).from();
            lanes.stream()
                    .filter(lane -> entries.get(lane.get(lane.size() - 1)).to().compareTo(from) < 0)
                    .findFirst()
                    .orElseGet(() -> {
                        List<Integer> lane = new ArrayList<>();
                        lanes.add(lane);
                        return lane;
                    })
                    .add(position);
        }
        return lanes;
    }
}
