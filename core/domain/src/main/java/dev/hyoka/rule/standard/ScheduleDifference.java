package dev.hyoka.rule.standard;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.Argument.Term;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Text;
import dev.hyoka.form.Terms;
import dev.hyoka.model.Mark;
import dev.hyoka.model.ScheduleEntry;
import dev.hyoka.model.ScheduledTask;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * A task in which two schedules of one project differ.
 *
 * @param here the task's position in the one schedule; empty if it stands in the other alone
 * @param there its position in the other; empty if it stands in the one alone
 * @param entriesHere what the one schedule has and the other has not
 * @param entriesThere what the other has and the one has not
 */
record ScheduleDifference(
        Optional<Integer> here,
        Optional<Integer> there,
        List<ScheduleEntry> entriesHere,
        List<ScheduleEntry> entriesThere) {

    /** Of how many tasks at most, which the other schedule has not by that name, one with a like name is sought. */
    private static final int MOST_COMPARED = 50;

    /** Compares two schedules of one project: the tasks by their names, what stands in their months, not the signs. */
    static List<ScheduleDifference> between(List<ScheduledTask> one, List<ScheduledTask> other) {
        boolean extents = hasExtents(one) && hasExtents(other);
        Map<Integer, Integer> pairs = pairs(one, other);
        List<ScheduleDifference> differences = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            Optional<Integer> there = Optional.ofNullable(pairs.get(i));
            List<ScheduleEntry> here = new ArrayList<>(one.get(i).entries());
            List<ScheduleEntry> elsewhere = new ArrayList<>(
                    there.map(position -> other.get(position).entries()).orElse(List.of()));
            strikeOut(here, elsewhere, extents);
            if (there.isEmpty() || !here.isEmpty() || !elsewhere.isEmpty()) {
                differences.add(new ScheduleDifference(Optional.of(i), there, here, elsewhere));
            }
        }
        Set<Integer> paired = new HashSet<>(pairs.values());
        for (int i = 0; i < other.size(); i++) {
            if (!paired.contains(i)) {
                differences.add(new ScheduleDifference(
                        Optional.empty(),
                        Optional.of(i),
                        List.of(),
                        other.get(i).entries()));
            }
        }
        return differences;
    }

    /** Text made from a sheet keeps the month in which an arrow's sign stands, and mostly loses how far it reaches. */
    private static boolean hasExtents(List<ScheduledTask> tasks) {
        return tasks.stream().flatMap(task -> task.entries().stream()).anyMatch(entry -> entry.from() != entry.to());
    }

    /** The position in the other schedule of each task of the one: by the same name, else by one that is alike. */
    private static Map<Integer, Integer> pairs(List<ScheduledTask> one, List<ScheduledTask> other) {
        Map<String, List<Integer>> byName = new LinkedHashMap<>();
        for (int i = 0; i < other.size(); i++) {
            byName.computeIfAbsent(Wording.letters(other.get(i).task()), name -> new ArrayList<>(1))
                    .add(i);
        }
        Map<Integer, Integer> pairs = new LinkedHashMap<>();
        List<Integer> alone = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            List<Integer> same = byName.getOrDefault(Wording.letters(one.get(i).task()), List.of());
            if (same.isEmpty()) {
                alone.add(i);
            } else {
                pairs.put(i, same.remove(0));
            }
        }
        List<Integer> left = new ArrayList<>();
        byName.values().forEach(left::addAll);
        if (alone.size() <= MOST_COMPARED && left.size() <= MOST_COMPARED) {
            for (int i : alone) {
                String name = Wording.letters(one.get(i).task());
                left.stream()
                        .filter(j -> Wording.areAlike(
                                name, Wording.letters(other.get(j).task())))
                        .findFirst()
                        .ifPresent(j -> {
                            pairs.put(i, j);
                            left.remove(j);
                        });
            }
        }
        return pairs;
    }

    /** Strikes out what both have: first what is the same, then what may be. */
    private static void strikeOut(List<ScheduleEntry> here, List<ScheduleEntry> there, boolean extents) {
        strikeOut(
                here,
                there,
                (one, other) -> sameMonths(one, other) && label(one).equals(label(other)));
        strikeOut(
                here,
                there,
                (one, other) -> (extents ? sameMonths(one, other) : overlap(one, other)) && agree(one, other));
    }

    private static void strikeOut(
            List<ScheduleEntry> here, List<ScheduleEntry> there, BiPredicate<ScheduleEntry, ScheduleEntry> same) {
        here.removeIf(one -> {
            Optional<ScheduleEntry> match =
                    there.stream().filter(other -> same.test(one, other)).findFirst();
            match.ifPresent(there::remove);
            return match.isPresent();
        });
    }

    private static boolean sameMonths(ScheduleEntry one, ScheduleEntry other) {
        return one.from() == other.from() && one.to() == other.to();
    }

    private static boolean overlap(ScheduleEntry one, ScheduleEntry other) {
        return one.from().compareTo(other.to()) <= 0 && other.from().compareTo(one.to()) <= 0;
    }

    /** A label that is not stated is no other label. */
    private static boolean agree(ScheduleEntry one, ScheduleEntry other) {
        return one.label().isEmpty() || other.label().isEmpty() || label(one).equals(label(other));
    }

    private static String label(ScheduleEntry entry) {
        return entry.label().map(Wording::letters).orElse("");
    }

    /**
     * The task and what stands in its months: 「補助金交付」(このシート: 5月「申請」、総務部: 記載なし).
     *
     * @param one the one schedule
     * @param other the other
     * @param otherSheet the name of the sheet with the other
     */
    Term term(List<ScheduledTask> one, List<ScheduledTask> other, Argument otherSheet) {
        String task =
                here.map(one::get).or(() -> there.map(other::get)).orElseThrow().task();
        return new Term(
                task,
                Text.of(
                        "「" + task + "」(このシート: " + side(here, entriesHere, Language.JA) + "、"
                                + otherSheet.in(Language.JA) + ": " + side(there, entriesThere, Language.JA) + ")",
                        "“" + task + "” (here: " + side(here, entriesHere, Language.EN) + "; "
                                + otherSheet.in(Language.EN) + ": " + side(there, entriesThere, Language.EN) + ")"));
    }

    private static String side(Optional<Integer> task, List<ScheduleEntry> entries, Language language) {
        if (entries.isEmpty()) {
            if (task.isEmpty()) {
                return language == Language.JA ? "この取組なし" : "no such task";
            }
            return language == Language.JA ? "記載なし" : "nothing";
        }
        return entries.stream().map(entry -> entry(entry, language)).collect(Collectors.joining(" "));
    }

    private static String entry(ScheduleEntry entry, Language language) {
        String months = Terms.month(entry.from()).in(language);
        if (entry.from() != entry.to()) {
            months += (language == Language.JA ? "～" : " to ")
                    + Terms.month(entry.to()).in(language);
        }
        if (entry.label().isPresent()) {
            return language == Language.JA
                    ? months + "「" + entry.label().get() + "」"
                    : months + " “" + entry.label().get() + "”";
        }
        boolean isArrow = entry.mark() == Mark.SPAN;
        return language == Language.JA
                ? months + (isArrow ? "(矢印のみ)" : "(印のみ)")
                : months + (isArrow ? " (arrow only)" : " (mark only)");
    }
}
