package dev.hyoka.cli;

import dev.hyoka.finding.Severity;
import java.util.EnumMap;
import java.util.Map;

/** Counts by severity. */
final class Tally {

    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

    void add(Severity severity) {
        counts.merge(severity, 1, Integer::sum);
    }

    int count(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }

    int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    boolean has(Severity severity) {
        return counts.containsKey(severity);
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }
}
