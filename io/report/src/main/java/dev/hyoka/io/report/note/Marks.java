package dev.hyoka.io.report.note;

import dev.hyoka.finding.Evidence;
import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where on a sheet its notes belong: marks at the parts of which a finding speaks, and each note once, beneath the block
 * that holds the part.
 *
 * <p>A place that isn't shown by itself counts as the smallest part around it; one without any is the sheet's.
 */
public final class Marks {

    private final Map<Location, List<Note>> marks = new HashMap<>();
    private final Map<Location, List<Note>> beneath = new HashMap<>();

    /**
     * Finds each note its places.
     *
     * @param parts what is shown and can bear marks
     * @param blocks beneath what notes can stand
     */
    public static Marks of(Notes notes, Collection<Location> parts, Collection<Location> blocks) {
        Marks all = new Marks();
        for (Note note : notes.all()) {
            Finding finding = note.finding();
            add(all.beneath, around(finding.location(), blocks), note);
            Set<Location> marked = new LinkedHashSet<>();
            marked.add(around(finding.location(), parts));
            // What a place is a part of says nothing that the place doesn't
            others(finding)
                    .filter(other -> !finding.location().isWithin(other))
                    .forEach(other -> marked.add(around(other, parts)));
            marked.forEach(part -> add(all.marks, part, note));
        }
        return all;
    }

    /** The findings in the order in which notes of them stand beneath the blocks, which are in the page's order. */
    public static List<Finding> inOrder(List<Finding> findings, List<Location> blocks) {
        Map<Location, Integer> order = new HashMap<>();
        blocks.forEach(block -> order.put(block, order.size()));
        return findings.stream()
                .sorted(Comparator.comparing(
                        finding -> order.getOrDefault(around(finding.location(), blocks), blocks.size())))
                .toList();
    }

    /** The notes whose marks a part bears, in their order. */
    public List<Note> at(Location part) {
        return marks.getOrDefault(part, List.of());
    }

    /** The notes that stand beneath a block, in their order; those beneath the root have no other place. */
    public List<Note> beneath(Location block) {
        return beneath.getOrDefault(block, List.of());
    }

    private static void add(Map<Location, List<Note>> notes, Location place, Note note) {
        notes.computeIfAbsent(place, missing -> new ArrayList<>(1)).add(note);
    }

    private static Location around(Location place, Collection<Location> shown) {
        Location part = place;
        while (!part.steps().isEmpty() && !shown.contains(part)) {
            part = part.parent();
        }
        return part;
    }

    private static Stream<Location> others(Finding finding) {
        return Stream.of(
                        finding.related().stream(),
                        finding.evidence().map(Evidence::operands).stream()
                                .flatMap(List::stream)
                                .map(Evidence.Operand::location),
                        finding.suspects().stream()
                                .map(suspect -> suspect.edit().path()))
                .flatMap(places -> places);
    }
}
