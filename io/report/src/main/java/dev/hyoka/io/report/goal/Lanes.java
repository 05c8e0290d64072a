package dev.hyoka.io.report.goal;

import dev.hyoka.model.ScheduleEntry;
import dev.hyoka.time.FiscalMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
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
        // By the month in which a lane becomes free; looking at each lane takes too long where there are thousands
        Map<FiscalMonth, Queue<Integer>> lastMonths = new EnumMap<>(FiscalMonth.class);
        for (int position : order) {
            ScheduleEntry entry = entries.get(position);
            int lane = firstFree(lastMonths, entry.from()).orElse(lanes.size());
            if (lane == lanes.size()) {
                lanes.add(new ArrayList<>());
            }
            lanes.get(lane).add(position);
            lastMonths
                    .computeIfAbsent(entry.to(), month -> new PriorityQueue<>())
                    .add(lane);
        }
        return lanes;
    }

    /** Takes the first of the lanes that end before a month; empty if all are still occupied. */
    private static Optional<Integer> firstFree(Map<FiscalMonth, Queue<Integer>> lastMonths, FiscalMonth month) {
        Optional<Queue<Integer>> free = lastMonths.entrySet().stream()
                .filter(lanes -> lanes.getKey().compareTo(month) < 0)
                .map(Map.Entry::getValue)
                .filter(lanes -> !lanes.isEmpty())
                .min(Comparator.comparing(Queue::element));
        return free.map(Queue::remove);
    }
}
