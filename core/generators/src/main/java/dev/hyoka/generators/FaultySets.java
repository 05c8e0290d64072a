package dev.hyoka.generators;

import dev.hyoka.generators.draw.Drawing;
import dev.hyoka.generators.draw.Draws;
import dev.hyoka.generators.fault.Fault;
import dev.hyoka.generators.fault.Faulty;
import dev.hyoka.generators.fault.Spot;
import dev.hyoka.model.Document;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.ManagementSheet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;

/**
 * Sets of sheets in which there is one fault.
 *
 * <p>To put a fault into a set in every way takes as long as to draw the set, and some faults take several times as long. So
 * the search for a place begins at any sheet of its kind, and ends with the first one that has a place for the fault.
 */
final class FaultySets {

    private FaultySets() {}

    /** Some sets have no place for some faults, so that these few are left out. */
    static Arbitrary<Faulty> of(List<Fault> faults, Municipalities municipalities, Departments departments) {
        if (faults.isEmpty()) {
            throw new IllegalArgumentException(
                    "There must be a fault to put into sheets, but the list is empty; a rule that is not standard has no faults");
        }
        List<Fault> choices = List.copyOf(faults);
        // Large enough for rules that compare sheets of a year, and of years with one another
        Drawing<? extends List<ManagementSheet>> managementSheets =
                municipalities.withProjects(0, 10).overYears(4).drawing();
        Drawing<? extends List<GoalSheet>> goalSheets = departments.drawing();
        return new Values<Optional<Faulty>>(draws -> {
                    Fault fault = draws.of(choices);
                    List<Document> documents = new ArrayList<>(draws.part(managementSheets));
                    int sheets = documents.size();
                    documents.addAll(draws.part(goalSheets));
                    List<Integer> search = new ArrayList<>(fromAny(draws, 0, sheets));
                    search.addAll(fromAny(draws, sheets, documents.size()));
                    List<Faulty> ways = inOneDocument(
                            fault, search.stream().map(documents::get).toList());
                    return ways.isEmpty() ? Optional.empty() : Optional.of(inOrder(draws.of(ways), search));
                })
                .filter(Optional::isPresent)
                .map(Optional::get);
    }

    /** Positions in their order, but from any of them on; after the last one come those before it. */
    private static List<Integer> fromAny(Draws draws, int first, int end) {
        int count = end - first;
        int start = count == 0 ? 0 : draws.between(0, count - 1);
        return IntStream.range(0, count)
                .mapToObj(i -> first + (start + i) % count)
                .toList();
    }

    /** The ways to put a fault into the first document that has a place for it. */
    private static List<Faulty> inOneDocument(Fault fault, List<Document> documents) {
        Iterator<Faulty> all = fault.in(documents).iterator();
        List<Faulty> ways = new ArrayList<>();
        while (all.hasNext()) {
            Faulty way = all.next();
            if (!ways.isEmpty()
                    && way.touched().document() != ways.get(0).touched().document()) {
                break;
            }
            ways.add(way);
        }
        return ways;
    }

    /** The documents in the order in which they were drawn; one that was put in stays the last. */
    private static Faulty inOrder(Faulty faulty, List<Integer> search) {
        if (faulty.documents().size() < search.size()) {
            // One was taken out, and nothing tells which: the others stay in the order of the search
            return faulty;
        }
        List<Document> documents = new ArrayList<>(faulty.documents());
        for (int i = 0; i < search.size(); i++) {
            documents.set(search.get(i), faulty.documents().get(i));
        }
        return new Faulty(
                faulty.fault(),
                documents,
                inOrder(faulty.touched(), search),
                inOrder(faulty.reported(), search),
                faulty.profile());
    }

    private static Spot inOrder(Spot spot, List<Integer> search) {
        return spot.document() < search.size() ? new Spot(search.get(spot.document()), spot.location()) : spot;
    }
}
