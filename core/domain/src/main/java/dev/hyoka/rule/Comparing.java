package dev.hyoka.rule;

import dev.hyoka.finding.Finding;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A comparison with a baseline, finding by finding: for reports that are too large to be held. For one thread. */
public final class Comparing {

    private record Waiting(int position, Baseline.Entry entry) {}

    private final Map<String, Deque<Waiting>> waiting = new HashMap<>();

    Comparing(List<Baseline.Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            Baseline.Entry entry = entries.get(i);
            waiting.computeIfAbsent(entry.fingerprint(), fingerprint -> new ArrayDeque<>(1))
                    .add(new Waiting(i, entry));
        }
    }

    /**
     * Lets a finding pass. Each finding of the baseline answers for one.
     *
     * @param finding the finding
     * @return true if the baseline has none with this fingerprint that no other finding has met yet
     */
    public boolean isNew(Finding finding) {
        Deque<Waiting> known = waiting.get(finding.fingerprint());
        return known == null || known.poll() == null;
    }

    /**
     * Returns what the baseline holds and no finding has met.
     *
     * @return the entries, in the order of the baseline
     */
    public List<Baseline.Entry> gone() {
        return waiting.values().stream()
                .flatMap(Collection::stream)
                .sorted(Comparator.comparingInt(Waiting::position))
                .map(Waiting::entry)
                .toList();
    }
}
